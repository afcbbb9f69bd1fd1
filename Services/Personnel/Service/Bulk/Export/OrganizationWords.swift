internal import Conventions
internal import PersonnelContract
internal import Storage

/// The codes and names of the organisations that a file tells of, remembered while it is written.
struct OrganizationWords {
    /// What a file tells of an organisation.
    struct Words: Sendable {
        let code: String
        let name: String
    }

    private var known: [String: Words] = [:]

    /// The words for an organisation, by its resource name, once they were looked up.
    func words(for organization: String) -> Words? { known[organization] }

    /// Looks up what is not known yet of those that manage some officials.
    mutating func lookUp(_ officials: [Official], in database: any Database) async throws {
        if known.count > BulkLimits.organizationsRemembered { known = [:] }
        let unknown = Set(officials.map(\.managingOrganization)).subtracting(known.keys)
        let ids = unknown.map { ResourceNames.organization.lastIdentifier(in: $0) }.sorted()
        guard !ids.isEmpty else { return }
        let rows = try await database.scan { reader in
            try reader.rows("SELECT id, code, name_vi FROM organization WHERE id IN \(list: ids)")
        }
        for row in rows {
            known[ResourceNames.organization(try row.text("id"))] = Words(
                code: try row.text("code"),
                name: try row.text("name_vi")
            )
        }
    }
}
