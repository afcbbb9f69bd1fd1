internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists what was taken back of a body and of the times in it, or of an official's times in bodies,
/// the earliest first.
struct ListBodyCorrections {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListBodyCorrectionsRequest,
        _ call: CallContext
    ) async throws -> ListBodyCorrectionsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = BodyMemberParent(request.parent, &checks)
        try checks.finish()
        let query = PageQuery(
            method: GoverningBodyMethods.listBodyCorrections.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let condition = try parent.condition(ofCorrections: reader, caller)
            let further: Statement = after.map { "AND taken.number > \($0[0])" } ?? ""
            let rows = try reader.rows(
                """
                SELECT \(BodyCorrectionRecord.columns) FROM \(BodyCorrectionRecord.source)
                WHERE \(condition) \(further)
                ORDER BY taken.number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) { row in
                try listed.shown(try BodyCorrectionRecord(row), in: reader)
            }
        }
        return ListBodyCorrectionsResponse(
            corrections: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

extension ListedReach {
    /// A correction in a list, with no more than may be seen of what was taken back; `nil` for one
    /// of what is not reached.
    fileprivate mutating func shown(
        _ record: BodyCorrectionRecord,
        in reader: any Reader
    ) throws -> BodyCorrection? {
        var correction = BodyCorrection(record)
        if reachesEverything { return correction }
        let sees: Clearance?
        if let member = record.member {
            sees = try BodyMemberReader(reader: reader).find(id: member.id)
                .flatMap { try clearance(of: $0) }
        } else {
            sees = try organization(ofBody: record.body.number)
                .flatMap { try clearance(under: $0) }
        }
        guard let sees else { return nil }
        correction.hide(beyond: sees)
        return correction
    }
}
