internal import Kernel

/// What a consumer does not have yet.
package struct Backlog: Sendable {
    /// The consumer.
    package let consumer: String
    /// How many events it lacks.
    package let events: Int64
    /// Of the oldest of them; zero when it has all.
    package let age: Duration

    var isLong: Bool {
        events > StorageLimits.eventsBehindMax
            || events > 0 && age > StorageLimits.ageBehindMax
    }

    /// What every consumer of a store lacks.
    static func all(in reader: any Reader, at now: Timestamp) throws -> [Backlog] {
        let rows = try reader.rows(
            """
            SELECT relay_position.consumer AS consumer,
                journal_head.event_sequence - relay_position.sequence AS events,
                outbox_event.occurred_at AS since
            FROM relay_position
                CROSS JOIN journal_head
                LEFT JOIN outbox_event ON outbox_event.sequence = relay_position.sequence + 1
            ORDER BY relay_position.consumer
            """
        )
        return try rows.map { row in
            Backlog(
                consumer: try row.text("consumer"),
                events: try row.integer("events"),
                age: try row.optionalTimestamp("since").map { now - $0 } ?? .zero
            )
        }
    }
}
