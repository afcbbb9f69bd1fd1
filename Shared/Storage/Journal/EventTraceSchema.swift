extension DatabaseSchema {
    /// Where the change stands in a trace that an event tells of; empty when it is not recorded,
    /// and for what an older program writes.
    static let eventTraces = Migration(
        6,
        "traces of events",
        ["ALTER TABLE outbox_event ADD COLUMN traceparent TEXT NOT NULL DEFAULT ''"]
    )
}
