internal import Conventions
internal import PersonnelContract
internal import RPC
internal import Storage

/// The codes and names of other records that a table tells of, as they are now.
///
/// Those of organisations and posts are remembered while it is written.
struct ExportReferences: Sendable {
    /// What a table tells of an organisation.
    struct Organization: Sendable {
        let code: String
        let name: String
    }

    /// What a table tells of a post.
    struct Position: Sendable {
        let code: String
        let name: String
        /// The organisation that has it, by resource name.
        let organization: String
    }

    /// Records that are asked after, by resource name.
    struct Wanted: Sendable {
        var organizations: [String] = []
        var positions: [String] = []
        var officials: [String] = []
    }

    /// By resource name.
    private(set) var organizations: [String: Organization] = [:]
    /// By resource name.
    private(set) var positions: [String: Position] = [:]
    /// The full names of those officials of the last page whom the caller reaches.
    private(set) var officials: [String: String] = [:]

    /// Looks up what is not known yet.
    mutating func lookUp(
        _ wanted: Wanted,
        _ rules: AuthorityRules,
        _ call: CallContext,
        in database: any Database
    ) async throws {
        let most = BulkLimits.referencesRemembered
        if organizations.count > most { organizations = [:] }
        if positions.count > most { positions = [:] }
        let (organizations, positions) = (self.organizations, self.positions)
        let found = try await database.scan { reader in
            var finding = Finding(reader: reader)
            try finding.findPositions(Set(wanted.positions).subtracting(positions.keys))
            let owners = Set(finding.positions.values.map(\.organization))
            let all = owners.union(wanted.organizations).subtracting(organizations.keys)
            try finding.findOrganizations(all)
            let authority = try rules.authority(of: call, in: reader)
            try finding.findOfficials(Set(wanted.officials), reachedBy: authority)
            return (finding.organizations, finding.positions, finding.officials)
        }
        self.organizations.merge(found.0) { $1 }
        self.positions.merge(found.1) { $1 }
        officials = found.2
    }

    /// What one reading finds.
    private struct Finding {
        let reader: any Reader
        var organizations: [String: Organization] = [:]
        var positions: [String: Position] = [:]
        var officials: [String: String] = [:]

        mutating func findPositions(_ names: Set<String>) throws {
            let ids = names.map { $0.dropPrefix }.sorted()
            guard !ids.isEmpty else { return }
            let rows = try reader.rows(
                """
                SELECT id, code, name_vi, organization_id FROM position WHERE id IN \(list: ids)
                """
            )
            for row in rows {
                positions[ResourceNames.position.name(try row.text("id"))] = Position(
                    code: try row.text("code"),
                    name: try row.text("name_vi"),
                    organization: ResourceNames.organization(try row.text("organization_id"))
                )
            }
        }

        mutating func findOrganizations(_ names: Set<String>) throws {
            let ids = names.filter { !$0.isEmpty }.map { $0.dropPrefix }.sorted()
            guard !ids.isEmpty else { return }
            let rows = try reader.rows(
                "SELECT id, code, name_vi FROM organization WHERE id IN \(list: ids)"
            )
            for row in rows {
                organizations[ResourceNames.organization(try row.text("id"))] = Organization(
                    code: try row.text("code"),
                    name: try row.text("name_vi")
                )
            }
        }

        mutating func findOfficials(
            _ names: Set<String>,
            reachedBy authority: CallerAuthority
        ) throws {
            let ids = names.map { $0.dropPrefix }.sorted()
            guard !ids.isEmpty else { return }
            var listed = ListedReach(authority)
            let rows = try reader.rows(
                "SELECT number, id, full_name FROM official WHERE id IN \(list: ids)"
            )
            for row in rows {
                let isReached =
                    try listed.reachesEverything
                    || listed.clearance(ofOfficial: row.integer("number")) != nil
                guard isReached else { continue }
                officials[ResourceNames.official(try row.text("id"))] = try row.text("full_name")
            }
        }
    }
}

extension String {
    /// The identifier in a resource name with one.
    fileprivate var dropPrefix: String { String(split(separator: "/").last ?? "") }
}
