internal import Conventions
internal import FeedContract
internal import RPC
internal import Storage
internal import TypeContract

/// One reader that gets events as they are written, for as long as it stays.
struct EventWatch: Sendable {
    let feed: EventFeed
    let filter: EventFilter
    /// The longest silence.
    let heartbeat: Duration
    let responses: ResponseWriter<WatchEventsResponse>

    /// Sends events after a place until the caller ends the call or the process stops.
    ///
    /// The next page is read when the reader has room for it. After a silence the store is asked
    /// again, so that a sign of life tells that the feed is where it says.
    func run(from start: FeedPlace) async throws {
        var place = start
        var due = feed.clock.now
        while true {
            try feed.signal.checkGoesOn()
            let page = try await feed.page(
                after: place,
                "cursor",
                filter,
                limit: feed.limits.eventsPerReadMax
            )
            place = page.end
            if !page.events.isEmpty || due <= feed.clock.now {
                try await send(page)
                due = feed.clock.now + heartbeat
            }
            guard page.isAtEnd else { continue }
            try await feed.signal.wait(
                past: UInt64(place.sequence),
                until: due,
                on: feed.clock
            )
        }
    }

    private func send(_ page: EventPage) async throws {
        try await responses.write(
            WatchEventsResponse(
                events: page.events.map { TypeContract.Event($0) },
                cursor: feed.cursors.cursor(at: page.end),
                position: page.end.sequence
            )
        )
    }
}
