internal import Conventions
package import FeedContract
internal import Kernel
package import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Answers the calls of a service's `FeedService`, the same for every service.
///
/// A service binds it to the contract of its own package.
package protocol FeedAnswers: Sendable {
    /// The feed that is asked.
    var feed: EventFeed { get }
}

extension FeedAnswers {
    /// Returns events after a place, the oldest first.
    package func listEvents(
        _ request: ListEventsRequest,
        _ call: CallContext
    ) async throws -> ListEventsResponse {
        var checks = FieldChecks()
        let filter = feed.filter(request.typePrefix, request.subject, call, &checks)
        try checks.finish()
        let size = try PageSize(
            requested: request.pageSize,
            standard: feed.limits.pageSizeDefault,
            most: feed.limits.pageSizeMax
        )
        let place = try feed.cursors.place(of: request.pageToken, "page_token") ?? .beginning
        let page = try await feed.page(after: place, "page_token", filter, limit: size.count)
        let cursor = feed.cursors.cursor(at: page.end)
        return ListEventsResponse(
            events: page.events.map { TypeContract.Event($0) },
            nextPageToken: page.isAtEnd ? "" : cursor,
            cursor: cursor
        )
    }

    /// Sends events after a place, stored ones first, then new ones.
    package func watchEvents(
        _ request: WatchEventsRequest,
        _ responses: ResponseWriter<WatchEventsResponse>,
        _ call: CallContext
    ) async throws {
        var checks = FieldChecks()
        let filter = feed.filter(request.typePrefix, request.subject, call, &checks)
        let heartbeat = heartbeat(of: request, &checks)
        checkStart(of: request, &checks)
        try checks.finish()
        let place = try feed.cursors.place(of: request.cursor, "cursor")
        try await feed.signal.watching {
            let watch = EventWatch(
                feed: feed,
                filter: filter,
                heartbeat: heartbeat,
                responses: responses
            )
            if let place { return try await watch.run(from: place) }
            let isFromNow = request.start == .now
            try await watch.run(from: isFromNow ? feed.latestPlace() : .beginning)
        }
    }

    /// Returns the place from which to follow the feed after reading lists.
    package func getSnapshotPosition(
        _ request: GetSnapshotPositionRequest,
        _ call: CallContext
    ) async throws -> SnapshotPosition {
        let place = try await feed.latestPlace()
        return SnapshotPosition(
            cursor: feed.cursors.cursor(at: place),
            position: place.sequence,
            readTime: GoogleTimestamp(feed.journal.clock.now)
        )
    }

    private func heartbeat(
        of request: WatchEventsRequest,
        _ checks: inout FieldChecks
    ) -> Duration {
        guard let wish = request.heartbeatInterval else { return feed.limits.heartbeat }
        let interval = Duration.seconds(wish.seconds) + .nanoseconds(Int64(wish.nanos))
        if !feed.limits.heartbeatRange.contains(interval) {
            let range = feed.limits.heartbeatRange
            let (least, most) = (range.lowerBound / .seconds(1), range.upperBound / .seconds(1))
            checks.report(
                FieldViolation(
                    "heartbeat_interval",
                    "OUT_OF_RANGE",
                    vi: "Phải từ \(Int(least)) đến \(Int(most)) giây.",
                    en: "Must be from \(Int(least)) to \(Int(most)) seconds."
                )
            )
        }
        return interval
    }

    private func checkStart(of request: WatchEventsRequest, _ checks: inout FieldChecks) {
        switch request.start {
        case .unspecified: break
        case .beginning, .now:
            guard !request.cursor.isEmpty else { return }
            checks.malformed(
                "start",
                vi: "Không được kèm theo cursor: cursor đã cho biết nơi bắt đầu.",
                en: "Must be left out beside a cursor, which tells where to begin."
            )
        default: checks.unknownCode("start")
        }
    }
}
