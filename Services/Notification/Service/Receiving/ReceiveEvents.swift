internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
internal import Storage

/// Takes a producer's events and writes a notice to each recipient, once for every event.
struct ReceiveEvents: Sendable {
    /// The store and its journal.
    let journal: Journal
    /// Told after notices were written.
    let feed: WatchSignal
    /// Makes the identifiers of notices.
    let random: any RandomSource
    /// What a batch may hold.
    let limits: NotificationLimits

    /// Writes the notices of the events that come for the first time.
    func run(
        _ request: ReceiveEventsRequest,
        _ call: CallContext
    ) async throws -> ReceiveEventsResponse {
        let events = try IncomingEvent.events(of: request, limits)
        let mutation = try Mutation(call, request, requestID: "")
        let response = try await journal.mutate(mutation) { transaction, now in
            let notices = NoticeTable(reader: transaction)
            let fresh = try notices.unknown(of: events)
            let drafts = fresh.flatMap { event in
                NoticeDraft.drafts(of: event).map { (event, $0) }
            }
            var place = try notices.reserve(drafts.count, in: transaction)
            for (event, draft) in drafts {
                place += 1
                try transaction.execute(
                    NoticeTable.insertion(
                        of: draft,
                        event,
                        at: place,
                        id: orderedUUID(at: now, from: random),
                        now
                    )
                )
            }
            return Change(
                ReceiveEventsResponse(
                    acceptedCount: Int32(fresh.count),
                    duplicateCount: Int32(events.count - fresh.count)
                ),
                audit: [audit(of: fresh, drafts.count)]
            )
        }
        feed.advance()
        return response
    }

    private func audit(of fresh: [IncomingEvent], _ noticeCount: Int) -> AuditEntry {
        let producers = Set(fresh.map(\.producer)).sorted().joined(separator: ", ")
        return AuditEntry(
            resource: "notices",
            summary: "\(fresh.count) events of \(producers), \(noticeCount) notices"
        )
    }
}
