internal import Conventions
internal import Kernel
internal import LongrunningContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Removes an operation with its file; work on it ends.
struct DeleteOperation {
    let journal: Journal

    func callAsFunction(
        _ request: GoogleDeleteOperationRequest,
        _ call: CallContext
    ) async throws -> GoogleEmpty {
        let id = try BulkAccess.identifier(in: request.name)
        let mutation = try Mutation(call, request, requestID: "")
        return try await journal.mutate(mutation) { transaction, now in
            let access = BulkAccess(call, on: now.day)
            let record = try access.operation(id, in: transaction)
            try BulkTable(transaction: transaction, now: now).remove(record.number)
            let entry = AuditEntry(resource: record.name, summary: "removed with its file")
            return Change(GoogleEmpty(), audit: [entry])
        }
    }
}
