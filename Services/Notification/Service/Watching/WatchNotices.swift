internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
internal import Storage

/// Sends notices after a cursor, stored ones first, then new ones, for as long as the caller stays.
///
/// Every notice comes from the store in the order of its place; the feed only says when to look.
/// Thus there is neither gap nor repetition between the stored and the new, and memory holds one
/// read's notices however slow the reader is.
struct WatchNotices: Sendable {
    /// The store.
    let database: any Database
    /// Says when to look again.
    let feed: WatchSignal
    /// How much is read at once.
    let limits: NotificationLimits

    /// Writes notices until the caller ends the call or the process stops.
    func run(
        _ request: WatchNoticesRequest,
        _ responses: ResponseWriter<Notice>,
        _ call: CallContext
    ) async throws {
        var checks = FieldChecks()
        checks.number(request.after, "after", in: 0...Int64.max)
        let filter = checks.filter(request.recipient, request.subject, call, limits)
        try checks.finish()
        try await feed.watching {
            var cursor = request.after
            while true {
                let seen = feed.generation
                let notices = try await read(after: cursor, filter)
                for notice in notices {
                    try await responses.write(notice.message)
                    cursor = notice.sequence
                }
                if notices.isEmpty { try await feed.wait(past: seen) }
            }
        }
    }

    private func read(after cursor: Int64, _ filter: NoticeFilter) async throws -> [NoticeRecord] {
        let count = limits.noticesPerReadMax
        return try await database.scan { reader in
            try NoticeTable(reader: reader).after(cursor, filter, count: count)
        }
    }
}

extension FieldChecks {
    /// The filter of a call that reads notices.
    mutating func filter(
        _ recipient: String,
        _ subject: String,
        _ call: CallContext,
        _ limits: NotificationLimits
    ) -> NoticeFilter {
        text(recipient, "recipient", length: 0...limits.resourceNameLengthMax)
        text(subject, "subject", length: 0...limits.resourceNameLengthMax)
        return NoticeFilter(
            recipient: recipient,
            subject: subject,
            withSecrets: call.finds(.secret)
        )
    }
}
