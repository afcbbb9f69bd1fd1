package import AuditContract
internal import Conventions
internal import Kernel
package import RPC
internal import Storage
internal import WellKnownMessages

/// Answers the calls of a service's `AuditService`, the same for every service.
///
/// A service binds it to the contract of its own package. Proofs are made on storage threads, from
/// one hash for each 1,024 records and the records of few segments.
package protocol AuditAnswers: Sendable {
    /// The audit log that is asked.
    var audit: AuditDesk { get }
}

extension AuditAnswers {
    /// Returns a signed checkpoint.
    package func getCheckpoint(
        _ request: GetCheckpointRequest,
        _ call: CallContext
    ) async throws -> Checkpoint {
        var checks = FieldChecks()
        checks.number(request.treeSize, "tree_size", in: 0...Int64.max)
        try checks.finish()
        let size = request.treeSize == 0 ? nil : request.treeSize
        guard let checkpoint = try await audit.proofs.checkpoint(of: size) else {
            let name = size.map(String.init) ?? "latest"
            throw Failure.notFound("audit.canbo.gov.vn/Checkpoint", "checkpoints/\(name)")
        }
        return Checkpoint(checkpoint)
    }

    /// Returns what shows that a record is in the tree.
    package func getInclusionProof(
        _ request: GetInclusionProofRequest,
        _ call: CallContext
    ) async throws -> InclusionProof {
        let proof = try await audit.proofs.inclusion(of: request.sequence, in: request.treeSize)
        return InclusionProof(recordHash: proof.recordHash, path: proof.path)
    }

    /// Returns what shows that the log only adds to what it was.
    package func getConsistencyProof(
        _ request: GetConsistencyProofRequest,
        _ call: CallContext
    ) async throws -> ConsistencyProof {
        let path = try await audit.proofs.consistency(
            from: request.earlierSize,
            to: request.treeSize
        )
        return ConsistencyProof(path: path)
    }

    /// Returns audit records, the oldest first.
    package func listAuditRecords(
        _ request: ListAuditRecordsRequest,
        _ call: CallContext
    ) async throws -> ListAuditRecordsResponse {
        var checks = FieldChecks()
        checks.text(request.resource, "resource", length: 0...audit.limits.resourceLengthMax)
        try checks.finish()
        let size = try PageSize(
            requested: request.pageSize,
            standard: audit.limits.pageSizeDefault,
            most: audit.limits.pageSizeMax
        )
        let query = PageQuery(
            method: call.method.path,
            arguments: [audit.service, request.resource, "as of the first page"]
        )
        let keys = try audit.tokens.position(of: request.pageToken, for: query)
        var after: Int64 = 0
        var through: Int64?
        if case .integer(let sequence) = keys?.first { after = sequence }
        if case .integer(let last) = keys?.last { through = last }
        let page = try await audit.log.page(
            after: after,
            through: through,
            about: request.resource,
            limit: size.count
        )
        var next = ""
        if page.hasMore, let last = page.entries.last {
            let position = [StoredValue.integer(last.record.sequence), .integer(page.last)]
            next = audit.tokens.token(after: position, for: query)
        }
        return ListAuditRecordsResponse(
            records: page.entries.map { AuditContract.AuditRecord($0) },
            nextPageToken: next
        )
    }
}
