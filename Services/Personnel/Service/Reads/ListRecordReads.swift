internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Lists who has read guarded fields of an official, the latest first.
struct ListRecordReads {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListRecordReadsRequest,
        _ call: CallContext
    ) async throws -> ListRecordReadsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.official)
        try checks.finish()
        try await authority.admit(call, toOfficial: id, in: database)
        let seesSealed = call.clearance.contains(.internalPolitical)
        // A page goes on in the same list: what is sealed is in all of its pages or in none.
        let query = PageQuery(method: call.method.path, arguments: [id, "\(seesSealed)"])
        let before = try tokens.position(of: request.pageToken, for: query)?.first
        let page = try await database.scan { [tokens] reader in
            guard try OfficialReader(reader: reader).find(id: id) != nil else {
                throw Failure.noOfficial(id)
            }
            let open: Statement = seesSealed ? "" : "AND sealed = 0"
            let rows = try reader.rows(
                """
                SELECT number, read_at, reader, acts_for, purpose, case_reference, fields, call_id
                FROM official_read
                WHERE official_id = \(id) AND number < \(before ?? .integer(.max)) \(open)
                ORDER BY number DESC LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) { row in
                try RecordRead(row)
            }
        }
        return ListRecordReadsResponse(reads: page.elements, nextPageToken: page.nextPageToken)
    }
}

extension RecordRead {
    fileprivate init(_ row: Row) throws {
        self.init(
            readTime: GoogleTimestamp(try row.timestamp("read_at")),
            reader: try row.text("reader"),
            onBehalfOf: try row.text("acts_for"),
            purpose: try row.text("purpose"),
            caseReference: try row.text("case_reference"),
            fields: try row.text("fields").split(separator: "\n").map(String.init),
            callID: try row.text("call_id")
        )
    }
}
