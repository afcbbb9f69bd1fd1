import Kernel

/// Some events after a place, read in one snapshot.
package struct EventPage: Sendable {
    /// Those that pass the filter, in order.
    package let events: [RecordedEvent]
    /// Where reading goes on, past events that do not pass as well.
    package let end: FeedPlace
    /// Whether nothing lay behind the end when the page was read.
    package let isAtEnd: Bool

    /// What one page may hold and look at.
    struct Bounds {
        /// Events that pass.
        let events: Int
        /// Their size, after which the page is cut.
        var size = StorageLimits.eventPageSizeMax.bytes

        /// Rows to read for a filter.
        func rows(_ filter: EventFilter) -> Int {
            filter.isEverything ? events : max(events, StorageLimits.eventsScannedAtOnce)
        }
    }

    /// A page from the rows from a place on, which begin with the event before it when that is
    /// still kept.
    ///
    /// Throws ``FeedProblem`` when the rows do not go on from the place.
    init(
        _ rows: [Row],
        after place: FeedPlace,
        latest: FeedPlace,
        _ filter: EventFilter,
        _ bounds: Bounds,
        producer: String
    ) throws {
        let following = try Self.following(rows, place, latest)
        var events: [RecordedEvent] = []
        var size = 0
        var last: Row?
        for row in following {
            if try filter.passes(row) {
                let event = try RecordedEvent(row, producer: producer)
                events.append(event)
                size += event.size
            }
            last = row
            if events.count == bounds.events || size >= bounds.size { break }
        }
        self.events = events
        end =
            try last.map {
                FeedPlace(sequence: try $0.integer("sequence"), eventID: try $0.text("id"))
            } ?? place
        isAtEnd = end.sequence == latest.sequence
    }

    /// The rows behind the place, when they follow it without a gap.
    private static func following(
        _ rows: [Row],
        _ place: FeedPlace,
        _ latest: FeedPlace
    ) throws -> ArraySlice<Row> {
        var following = rows[...]
        if let first = following.first, try first.integer("sequence") == place.sequence {
            guard try place.eventID.isEmpty || first.text("id") == place.eventID else {
                throw FeedProblem.otherHistory
            }
            following.removeFirst()
        }
        guard place.sequence <= latest.sequence else { throw FeedProblem.otherHistory }
        let next = try following.first?.integer("sequence") ?? latest.sequence + 1
        let isEmpty = following.isEmpty && place.sequence < latest.sequence
        guard next == place.sequence + 1, !isEmpty else {
            throw FeedProblem.expired(
                oldest: isEmpty ? latest : FeedPlace(sequence: next - 1, eventID: ""),
                latest: latest
            )
        }
        return following
    }
}

extension RecordedEvent {
    /// What it takes in memory and on the wire, in bytes, give or take the names of fields.
    var size: Int {
        let texts = [
            id, producer, event.type, event.subjectKind, event.subjectID, event.organizationPath,
        ]
        let data = event.data.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        return (texts + event.rules).reduce(data) { $0 + $1.utf8.count }
    }
}
