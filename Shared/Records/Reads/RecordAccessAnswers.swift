internal import Conventions
internal import Kernel
package import RPC
package import ReadsContract
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Answers the calls of a service's `RecordAccessService`, the same for every service.
///
/// A service binds it to the contract of its own package, and says whose reads a caller may list.
package protocol RecordAccessAnswers: Sendable {
    /// The reads that are asked for.
    var reads: RecordReadDesk { get }

    /// Passes when the caller may know who has read the record of an official, by its name.
    func admit(_ call: CallContext, toReadsOf official: String) async throws
}

extension RecordAccessAnswers {
    /// Lists who has read guarded fields of an official, the latest first.
    package func listRecordReads(
        _ request: ListRecordReadsRequest,
        _ call: CallContext
    ) async throws -> ListRecordReadsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: reads.limits.pageSizeDefault,
            most: reads.limits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.name(request.parent, "parent", .official)?.first ?? ""
        try checks.finish()
        try await admit(call, toReadsOf: request.parent)
        let list = ReadList(
            official: id,
            withSealed: call.clearance.contains(.internalPolitical),
            withSecrets: call.finds(.secret)
        )
        let query = list.query(of: call)
        let before = try reads.tokens.position(of: request.pageToken, for: query)?.first
        let page = try await reads.database.scan { [tokens = reads.tokens] reader in
            try tokens.page(
                of: list.rows(reader, before: before, count: size.count + 1),
                size: size,
                for: query,
                keys: ["number"]
            ) { try list.read($0) }
        }
        return ListRecordReadsResponse(
            reads: page.elements,
            nextPageToken: page.nextPageToken,
            official: request.parent
        )
    }
}

/// The reads of one official that are there for a caller.
private struct ReadList {
    let official: String
    /// Whether reads for sealed purposes are among them.
    let withSealed: Bool
    /// Whether what was read of secret records is.
    let withSecrets: Bool

    /// A page goes on in the same list: what is sealed or secret is in all of its pages or in none.
    func query(of call: CallContext) -> PageQuery {
        PageQuery(
            method: call.method.path,
            arguments: [official, "\(withSealed)", "\(withSecrets)"]
        )
    }

    func rows(_ reader: any Reader, before: StoredValue?, count: Int) throws -> [Row] {
        let unsealed: Statement = withSealed ? "" : "AND sealed = 0"
        let open: Statement = withSecrets ? "" : "AND fields <> ''"
        return try reader.rows(
            """
            SELECT number, read_at, reader, acts_for, purpose, case_reference, fields,
                secret_fields, call_id
            FROM official_read
            WHERE official_id = \(official) AND number < \(before ?? .integer(.max))
            \(unsealed) \(open)
            ORDER BY number DESC LIMIT \(count)
            """
        )
    }

    func read(_ row: Row) throws -> RecordRead {
        let secret = withSecrets ? try row.text("secret_fields") : ""
        let fields = secret.isEmpty ? try row.text("fields") : secret
        return RecordRead(
            readTime: GoogleTimestamp(try row.timestamp("read_at")),
            reader: try row.text("reader"),
            onBehalfOf: try row.text("acts_for"),
            purpose: try row.text("purpose"),
            caseReference: try row.text("case_reference"),
            fields: fields.split(separator: "\n").map(String.init),
            callID: try row.text("call_id"),
            secrecyGrade: secret.isEmpty ? .unspecified : .secret
        )
    }
}
