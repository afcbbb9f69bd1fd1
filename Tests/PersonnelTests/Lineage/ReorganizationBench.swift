import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import Policy
import RPC
import Storage
import Testing
import WellKnownMessages

/// Organisations with posts and officials, and the decisions that reorganise them.
struct ReorganizationBench: Sendable {
    let record: PostBench
    let client: ReorganizationClient
    let scopes: ManagementScopeClient

    var personnel: PersonnelBench { record.personnel }

    /// Runs a body with the city, two wards, an office below one of them, and officials `o1` to
    /// `o4` of that one; today is 21 December 2026, a month after all but the officials came on
    /// record.
    static func run(
        _ kind: StoreKind = .memory,
        _ body: (ReorganizationBench) async throws -> Void
    ) async throws {
        try await PostBench.run(kind) { record in
            let journal = record.personnel.journal
            let tokens = try await PageTokens(of: journal.database)
            let clock = record.personnel.clock
            let roles = try RoleRules.embedded()
            let channel = LocalGateway.channel(
                ReorganizationService(
                    journal: journal,
                    tokens: tokens,
                    policy: try Policy.embedded(),
                    roles: roles,
                    clock: clock
                ),
                ManagementScopeService(
                    journal: journal,
                    tokens: tokens,
                    roles: roles,
                    codes: try ScopeCodes.embedded(),
                    clock: clock
                )
            )
            clock.turn(to: "2026-12-21")
            let bench = ReorganizationBench(
                record: record,
                client: ReorganizationClient(channel),
                scopes: ManagementScopeClient(channel)
            )
            try await body(bench)
        }
    }
}

extension ReorganizationStep {
    /// A step from one organisation to another, or to none.
    static func step(
        _ kind: LineageKind,
        _ predecessor: String,
        _ successor: String = "",
        takesRest: Bool = false
    ) -> ReorganizationStep {
        ReorganizationStep(
            kind: kind,
            predecessor: "organizations/\(predecessor)",
            successor: successor.isEmpty ? "" : "organizations/\(successor)",
            takesRest: takesRest
        )
    }

    /// A new name.
    static func rename(_ id: String, _ name: String) -> ReorganizationStep {
        var step = ReorganizationStep.step(.rename, id)
        step.nameVi = name
        return step
    }

    /// A new place in the tree.
    static func move(_ id: String, under parent: String) -> ReorganizationStep {
        var step = ReorganizationStep.step(.transferParent, id)
        step.parentOrganization = parent.isEmpty ? "" : "organizations/\(parent)"
        return step
    }
}

extension OrganizationFounding {
    /// A ward whose code is its identifier unless another one is given.
    static func ward(
        _ id: String,
        _ name: String,
        code: String? = nil,
        under parent: String = "hn"
    ) -> OrganizationFounding {
        OrganizationFounding(
            organization: .sample(code ?? id, name, under: parent),
            organizationID: id
        )
    }
}

extension ReorganizationBench {
    /// Asks for a reorganisation by decision 9/NQ on 1 December 2026 unless told otherwise.
    func reorganize(
        _ steps: [ReorganizationStep],
        founding: [OrganizationFounding] = [],
        from day: String = "2026-12-01",
        validateOnly: Bool = false,
        _ change: (inout ReorganizeRequest) -> Void = { _ in }
    ) async throws -> ReorganizationReport {
        var request = ReorganizeRequest(
            decisionNumber: "9/NQ",
            decisionDate: GoogleDate("2026-11-21"),
            effectiveDate: GoogleDate(day),
            foundings: founding,
            steps: steps,
            validateOnly: validateOnly
        )
        change(&request)
        let report = try await client.reorganize(request).report
        return try #require(report)
    }

    /// The lineage of an organisation as `kind predecessor successor distance`, over pages of two.
    func lineage(
        of id: String,
        _ direction: LineageDirection = .unspecified,
        until day: String? = nil,
        known: GoogleTimestamp? = nil
    ) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await client.listOrganizationLineages(
                ListOrganizationLineagesRequest(
                    parent: "organizations/\(id)",
                    direction: direction,
                    pageSize: 2,
                    pageToken: token,
                    asOf: day.map { GoogleDate($0) },
                    asRecordedAt: known
                )
            )
            found += page.organizationLineages.map { step in
                let ends = [step.predecessor, step.successor].map {
                    $0.isEmpty ? "-" : String($0.dropFirst("organizations/".count))
                }
                return "\(step.kind) \(ends[0]) \(ends[1]) \(step.distance)"
            }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    /// The balance of a day; every row of it has to add up.
    func balance(
        _ day: String,
        of organization: String? = nil,
        known: GoogleTimestamp? = nil
    ) async throws -> GetReorganizationBalanceResponse {
        let answer = try await client.getReorganizationBalance(
            GetReorganizationBalanceRequest(
                effectiveDate: GoogleDate(day),
                organization: organization.map { "organizations/\($0)" } ?? "",
                asRecordedAt: known
            )
        )
        let total = try #require(answer.total)
        for row in answer.rows + [total] {
            let gained = row.beforeCount + row.foundedCount + row.enteredCount
            let lost = row.endedCount + row.leftCount + row.convertedOutCount
            #expect(gained + row.convertedInCount - lost == row.afterCount)
        }
        #expect(answer.rows.map(\.beforeCount).reduce(0, +) == total.beforeCount)
        #expect(answer.rows.map(\.afterCount).reduce(0, +) == total.afterCount)
        #expect(total.convertedInCount == total.convertedOutCount)
        let ended =
            answer.endedWithSuccessorCount + answer.abolishedCount
            + answer.endedWithoutLineageCount
        #expect(ended == total.endedCount)
        #expect(
            answer.foundedWithPredecessorCount + answer.foundedNewCount == total.foundedCount
        )
        return answer
    }

    /// The organisation that manages an official on a day.
    func manager(of official: Int, on day: String) async throws -> String {
        try await personnel.official("o\(official)", Past(day: day)).managingOrganization
    }

    /// Sends a file of lineage.
    func importLineage(
        _ text: String,
        from day: String = "2026-12-01",
        validateOnly: Bool = false,
        _ change: (inout ReorganizationOptions) -> Void = { _ in }
    ) async throws -> ImportReorganizationResponse {
        try await importLineage(ImportFile(text), from: day, validateOnly: validateOnly, change)
    }

    /// Carries out a file of lineage, also a workbook.
    func importLineage(
        _ file: ImportFile,
        from day: String = "2026-12-01",
        validateOnly: Bool = false,
        _ change: (inout ReorganizationOptions) -> Void = { _ in }
    ) async throws -> ImportReorganizationResponse {
        var options = ReorganizationOptions(
            decisionNumber: "9/NQ",
            decisionDate: GoogleDate("2026-11-21"),
            effectiveDate: GoogleDate(day),
            validateOnly: validateOnly
        )
        change(&options)
        let sent = options
        return try await client.importReorganization { requests in
            try await requests.write(ImportReorganizationRequest(part: .options(sent)))
            for chunk in file.chunks(of: 4_096) {
                try await requests.write(ImportReorganizationRequest(part: .chunk(chunk)))
            }
        }
    }
}
