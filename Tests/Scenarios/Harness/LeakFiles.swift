import LongrunningContract
import PersonnelContract
import RPC
import Testing

/// Files with guarded fields, and questions for the method that sends them.
struct LeakFiles: Sendable {
    private var operations: [String] = []

    /// Has every list with guarded fields written into a file.
    init(_ story: Story) async throws {
        let (bulk, all) = (story.bulk, CallOptions.cleared(.everything))
        let officials = ExportOfficialsRequest(format: .csv, columns: ["full_name", "personal_id"])
        try await finish(try await bulk.exportOfficials(officials, all), bulk)
        let holdings = ExportHoldingsRequest(format: .csv, columns: ["holding", "end_reason"])
        try await finish(try await bulk.exportHoldings(holdings, all), bulk)
        let memberships = ExportMembershipsRequest(
            format: .csv,
            parent: "organizations/guarded-cell"
        )
        try await finish(try await bulk.exportMemberships(memberships, all), bulk)
        let evaluations = ExportEvaluationsRequest(
            format: .csv,
            columns: ["evaluation", "total_score", "reason"],
            parent: LeakEvaluations.round
        )
        try await finish(try await bulk.exportEvaluations(evaluations, all), bulk)
        for (list, columns) in Self.lists {
            let request = ExportListRequest(format: .csv, columns: columns, list: list)
            try await finish(try await bulk.exportList(request, all), bulk)
        }
    }

    /// Further lists, with their guarded columns.
    private static let lists: [(ExportListRequest.List, [String])] = [
        (
            .bodyMembers(ListBodyMembersRequest(parent: LeakBodies.body)),
            ["body_member", "end_reason"]
        ),
        (
            .dues(ListDuesRequest(parent: "memberships/guarded")),
            ["dues_entry", "month", "amount_vnd", "paid_date", "reversal_reason", "recorder"]
        ),
        (.unpaidDues(ListUnpaidDuesRequest(parent: "organizations/guarded-cell")), []),
        (
            .screeningItems(ListScreeningItemsRequest(parent: LeakScreenings.round)),
            [
                "category", "grounds", "state", "state_date", "decision_number", "decision_date",
                "reply_due_date", "outcome",
            ]
        ),
        (
            .streamliningCases(ListStreamliningCasesRequest(parent: "officials/guarded")),
            ["streamlining_case", "reason", "policy", "is_voluntary"]
        ),
        (
            .evaluationDistribution(
                GetEvaluationDistributionRequest(name: LeakEvaluations.round)
            ), []
        ),
    ]

    private mutating func finish(_ begun: GoogleOperation, _ bulk: BulkClient) async throws {
        let operation = try await bulk.waitOperation(
            GoogleWaitOperationRequest(name: begun.name),
            .cleared(.everything)
        )
        try #require(operation.done)
        operations.append(operation.name)
    }

    /// Those who do not see the numbers do not get the file.
    var questions: [LeakRecords.Question] {
        operations.map { operation in
            LeakRecords.Question(
                path: "canbo.personnel.v1.BulkService/GetFile",
                isRefused: true
            ) { _ in #"{"name": "\#(operation)"}"# }
        }
    }
}
