internal import Authority
internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
internal import Storage

/// Lists notices that the caller reaches, the latest first.
struct ListNotices: Sendable {
    /// Makes the pages.
    let pages: ReachedPages
    /// Knows how far rights reach.
    let authority: AuthorityDesk
    /// Page sizes and lengths.
    let limits: NotificationLimits

    /// One page; of a recipient only for who reaches it.
    func run(
        _ request: ListNoticesRequest,
        _ call: CallContext
    ) async throws
        -> ListNoticesResponse
    {
        var checks = FieldChecks()
        let filter = checks.filter(request.recipient, request.subject, call, limits)
        try checks.finish()
        let size = try PageSize(
            requested: request.pageSize,
            standard: limits.pageSizeDefault,
            most: limits.pageSizeMax
        )
        let query = PageQuery(
            method: call.method.path,
            arguments: [filter.recipient, filter.subject]
        )
        if !filter.recipient.isEmpty {
            try await authority.admit(call, to: ReachedThing(filter.recipient))
        }
        let list = ReachedList(
            orderedBy: ["sequence"],
            rows: { reader, position, count in
                try NoticeTable(reader: reader)
                    .before(position?.first ?? .integer(.max), filter, count: count)
            },
            owner: NoticeRecord.owner,
            element: { row, sees in
                let notice = try NoticeRecord(row)
                return notice.isFound(by: call, seeing: sees) ? notice.message(seeing: sees) : nil
            }
        )
        let page = try await pages.page(of: list, size, from: request.pageToken, for: query, call)
        return ListNoticesResponse(
            notices: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
