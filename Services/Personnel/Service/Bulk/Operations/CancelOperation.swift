internal import Conventions
internal import Kernel
internal import LongrunningContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Ends an operation that runs; one that is done stays as it is.
struct CancelOperation {
    let journal: Journal

    func callAsFunction(
        _ request: GoogleCancelOperationRequest,
        _ call: CallContext
    ) async throws -> GoogleEmpty {
        let id = try BulkAccess.identifier(in: request.name)
        let failure = Failure(.operationCancelled, ["resource": BulkNames.operation(id)])
        let error = RPCStatus(failure, call).details
        let mutation = try Mutation(call, request, requestID: "")
        do {
            return try await journal.mutate(mutation) { transaction, now in
                let access = BulkAccess(call, on: now.day)
                let record = try access.operation(id, in: transaction)
                try BulkTable(transaction: transaction, now: now).fail(record.number, error)
                let entry = AuditEntry(resource: record.name, summary: "cancelled")
                return Change(GoogleEmpty(), audit: [entry])
            }
        } catch is BulkEnded {
            return GoogleEmpty()
        }
    }
}
