internal import Authority
internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
internal import Storage

/// Sends notices after a cursor, stored ones first, then new ones, for as long as the caller stays.
///
/// Every notice comes from the store in the order of its place; the feed only says when to look.
/// Thus there is neither gap nor repetition between the stored and the new, and memory holds one
/// read's notices however slow the reader is. Whether the caller reaches a notice is asked before
/// it is sent, not when the watch begins: a right that has ended shows nothing more.
struct WatchNotices: Sendable {
    /// The store.
    let database: any Database
    /// Knows how far rights reach.
    let authority: AuthorityDesk
    /// Says when to look again.
    let feed: WatchSignal
    /// How much is read at once.
    let limits: NotificationLimits

    /// Writes notices until the caller ends the call or the process stops; those of a recipient
    /// only as long as the caller reaches it.
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
            _ = try await reached([filter.recipient], by: filter, call)
            while true {
                let seen = feed.generation
                let notices = try await read(after: cursor, filter)
                let reached = try await reached(notices.map(\.owner), by: filter, call)
                let until = call.clock.now + limits.judgementHolds
                for notice in notices {
                    if let sees = reached[notice.owner], notice.isFound(by: call, seeing: sees) {
                        try await responses.write(notice.message(seeing: sees))
                    }
                    cursor = notice.sequence
                    // A slow reader gets the rest when it was asked about anew.
                    if !call.reachesEverywhere, call.clock.now >= until { break }
                }
                if notices.isEmpty { try await feed.wait(past: seen) }
            }
        }
    }

    /// What is reached of the owners of some notices; throws `NOT_WITHIN_REACH` when that is not so
    /// of the recipient whose notices are wanted.
    private func reached(
        _ owners: [String],
        by filter: NoticeFilter,
        _ call: CallContext
    ) async throws -> ReachedOwners {
        let reached = try await authority.judge(owners, call)
        if !filter.recipient.isEmpty, !owners.isEmpty, reached[filter.recipient] == nil {
            throw Failure.notWithinReach(filter.recipient)
        }
        return reached
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
