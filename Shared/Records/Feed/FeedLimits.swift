/// What the feed of a service gives and holds at most.
package struct FeedLimits: Sendable {
    /// Events on a page when the caller names no size.
    package var pageSizeDefault = 100
    /// Events on a page at most; a larger size is taken as this one.
    package var pageSizeMax = 500
    /// Events that a watch reads from the store and sends at once, and the most that it holds in
    /// memory, together at most 512 KiB and one event.
    package var eventsPerReadMax = 100
    /// Watches open at once: each is a call under way, of which a service answers 1,024 at a time.
    package var watchesMax = 250
    /// Time without events after which a watch gives a sign of life, unless the caller names one.
    package var heartbeat: Duration = .seconds(30)
    /// The times that a caller may name.
    package var heartbeatRange: ClosedRange<Duration> = .seconds(1) ... .seconds(300)
    /// Between two looks for events that other processes on the same store have written.
    package var lookInterval: Duration = .seconds(1)
    /// Characters of the beginning of a type.
    package var typePrefixLengthMax = 100
    /// Characters of a resource name.
    package var subjectLengthMax = 300

    /// The limits of a normal deployment.
    package static let standard = FeedLimits()
}
