import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import Policy
import RPC
import Storage
import WellKnownMessages

/// Reports over the store of another bench, called as a client calls them.
struct ReportCalls: Sendable {
    let client: ReportClient

    /// The reports of a bench's store.
    init(_ record: MembershipBench) async throws {
        let journal = record.personnel.journal
        let service = ReportService(
            journal: journal,
            tokens: try await PageTokens(of: journal.database),
            roles: try .embedded(),
            policy: try .embedded(),
            clock: record.clock
        )
        client = ReportClient(LocalGateway.channel([service], within: [record.caller]))
    }

    /// Runs a report of the city, or of another organisation.
    func run(
        _ code: String,
        of organization: String = "tp",
        on day: String? = nil,
        _ parameters: [String: String] = [:]
    ) async throws -> ReportRun {
        try await client.runReport(
            RunReportRequest(
                parent: "organizations/\(organization)",
                report: code,
                parameters: parameters.sorted { $0.key < $1.key }.map {
                    ReportParameter(code: $0.key, value: $0.value)
                },
                asOf: day.map { GoogleDate($0) }
            )
        )
    }

    /// Counts a run again.
    func recompute(_ run: ReportRun) async throws -> RecomputeReportResponse {
        try await client.recomputeReport(RecomputeReportRequest(name: run.name))
    }

    /// What a figure counts.
    func items(_ run: ReportRun, _ cell: String) async throws -> [ReportItem] {
        try await client.listReportItems(
            ListReportItemsRequest(parent: run.name, cell: cell, pageSize: 500)
        ).items
    }
}
