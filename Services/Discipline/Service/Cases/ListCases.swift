internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// Lists those cases of an official that ``GetCase`` returns to the caller, the latest first.
struct ListCases: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// One page; each case with no more than may be seen of it.
    ///
    /// Throws `OWN_CASE`, and `NOT_WITHIN_REACH` when there is none for the caller, unless every
    /// case of the official would be.
    func run(_ request: ListCasesRequest, _ call: CallContext) async throws -> ListCasesResponse {
        var checks = FieldChecks()
        let official = checks.name(request.parent, "parent", .official)?.first ?? ""
        try checks.finish()
        let size = try PageSize(
            requested: request.pageSize,
            standard: desk.limits.casesPageSizeDefault,
            most: desk.limits.casesPageSizeMax
        )
        let query = PageQuery(method: call.method.path, arguments: [official])
        let judge = try await desk.judge(call, of: official)
        let everyCase = try judge.rights([])
        // Of as many cases as an official has at most, each is looked at for every page.
        let stored = try await desk.journal.database.read { reader in
            try CaseTable(reader: reader).all(of: official)
        }
        var found: [(stored: StoredCase, sees: Clearance)] = []
        for one in stored {
            guard let rights = try judge.rights(one.participants),
                call.finds(one.record.grade, seeing: rights.sees)
            else { continue }
            found.append((one, rights.sees))
        }
        if found.isEmpty && everyCase == nil {
            if judge.isOwnCase { throw Failure.ownCase(request.parent) }
            throw Failure.notWithinReach(request.parent)
        }
        let sees = found.reduce(everyCase?.sees ?? []) { $0.union($1.sees) }
        call.narrow(to: sees)
        let position = try desk.tokens.position(of: request.pageToken, for: query)
        return try page(found, from: position, size.count, query)
    }

    private func page(
        _ found: [(stored: StoredCase, sees: Clearance)],
        from position: [StoredValue]?,
        _ size: Int,
        _ query: PageQuery
    ) throws -> ListCasesResponse {
        var left = found[...]
        if let position {
            let last = left.firstIndex { $0.stored.record.keys == position }
            left = last.map { left[($0 + 1)...] } ?? []
        }
        let shown = left.prefix(size)
        let cases = shown.map { one in
            var message = one.stored.message
            message.hide(beyond: one.sees)
            return message
        }
        let last = shown.count == left.count ? nil : shown.last?.stored.record.keys
        return ListCasesResponse(
            cases: cases,
            nextPageToken: last.map { desk.tokens.token(after: $0, for: query) } ?? ""
        )
    }
}

extension CaseRecord {
    /// Its place in the list.
    fileprivate var keys: [StoredValue] { [.text(id)] }
}
