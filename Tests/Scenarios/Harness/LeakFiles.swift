import LongrunningContract
import PersonnelContract
import RPC
import Testing

/// A file with personal identification numbers, and a question for the method that sends it.
struct LeakFiles: Sendable {
    private let operation: String

    /// Has every official written into a file.
    init(_ story: Story) async throws {
        let begun = try await story.bulk.exportOfficials(
            ExportOfficialsRequest(format: .csv, columns: ["full_name", "personal_id"]),
            .cleared(.everything)
        )
        let operation = try await story.bulk.waitOperation(
            GoogleWaitOperationRequest(name: begun.name),
            .cleared(.everything)
        )
        try #require(operation.done)
        self.operation = operation.name
    }

    /// Those who do not see the numbers do not get the file.
    var questions: [LeakRecords.Question] {
        let json = #"{"name": "\#(operation)"}"#
        return [
            LeakRecords.Question(
                path: "canbo.personnel.v1.BulkService/GetFile",
                isRefused: true
            ) { _ in json }
        ]
    }
}
