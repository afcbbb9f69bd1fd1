import LongrunningContract
import PersonnelContract
import RPC
import Testing

/// Files with guarded fields, and questions for the method that sends them.
struct LeakFiles: Sendable {
    private var operations: [String] = []

    /// Has officials, holdings, memberships and evaluations written into files.
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
    }

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
