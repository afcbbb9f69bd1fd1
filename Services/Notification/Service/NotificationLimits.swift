/// What the notification service accepts and holds at most.
package struct NotificationLimits: Sendable {
    /// Events in one batch.
    package var eventsPerBatchMax = 500
    /// Notices on a page when the caller names no size.
    package var pageSizeDefault = 50
    /// Notices on a page at most; a larger size is taken as this one.
    package var pageSizeMax = 200
    /// Calls of WatchNotices open at once.
    package var watchesMax = 1_000
    /// Notices that a watch reads from the store at once, and the most that it holds in memory.
    package var noticesPerReadMax = 100
    /// For how long a watch relies on what it was told of its caller's reach.
    package var judgementHolds: Duration = .seconds(1)
    /// Characters of an event's identifier.
    package var eventIDLengthMax = 64
    /// Characters of an event's type and of its producer.
    package var codeLengthMax = 100
    /// Characters of a resource name.
    package var resourceNameLengthMax = 300
    /// Organisations, attributes and rules of one event, of each.
    package var listMax = 32
    /// Characters of the value of an attribute.
    package var attributeLengthMax = 500

    /// The limits of a normal deployment.
    package static let standard = NotificationLimits()
}
