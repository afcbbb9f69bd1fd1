internal import Kernel
internal import LongrunningContract
internal import RPC
internal import Storage

/// Returns an operation as it is now.
struct GetOperation {
    let journal: Journal

    func callAsFunction(
        _ request: GoogleGetOperationRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let id = try BulkAccess.identifier(in: request.name)
        let now = journal.clock.now
        let access = BulkAccess(call, on: now.day)
        let record = try await journal.database.read { try access.operation(id, in: $0) }
        return try GoogleOperation(record, at: now, to: call)
    }
}
