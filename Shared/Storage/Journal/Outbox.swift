import Kernel

/// The events of a service in their total order, for whoever reads them.
package struct Outbox: Sendable {
    private let database: any Database
    private let producer: String

    /// The outbox of a journal.
    package init(_ journal: Journal) {
        database = journal.database
        producer = journal.producer
    }

    /// The events after a position, oldest first, at most `limit` of them.
    ///
    /// Throws `EVENTS_EXPIRED` when events after that position were already removed.
    package func events(after position: Int64, limit: Int) async throws -> [RecordedEvent] {
        let producer = producer
        return try await database.scan { reader in
            let rows = try reader.rows(
                """
                SELECT sequence, id, occurred_at, type, subject_kind, subject_id,
                    organization_path, secrecy_grade, data, rules
                FROM outbox_event WHERE sequence > \(position) ORDER BY sequence LIMIT \(limit)
                """
            )
            let head = try reader.first("SELECT event_sequence FROM journal_head WHERE id = 1")
            let last = try head?.integer("event_sequence") ?? 0
            let next = try rows.first?.integer("sequence") ?? last + 1
            guard next == position + 1 || position > last else {
                throw Failure(.eventsExpired, ["position": String(position)])
            }
            return try rows.map { try RecordedEvent($0, producer: producer) }
        }
    }

    /// How far a consumer has acknowledged; 0 before its first time.
    package func position(of consumer: String) async throws -> Int64 {
        try await database.read { reader in
            try reader.first(
                "SELECT sequence FROM relay_position WHERE consumer = \(consumer)"
            )?.integer("sequence") ?? 0
        }
    }

    /// Records that a consumer has everything up to a position, and removes a few old events that
    /// every consumer has.
    func acknowledge(_ position: Int64, by consumer: String, at now: Timestamp) async throws {
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO relay_position (consumer, sequence) VALUES (\(consumer), \(position))
                ON CONFLICT (consumer) DO UPDATE SET sequence = \(position)
                """
            )
            let oldest = now - StorageLimits.deliveredEventsKept
            try transaction.execute(
                """
                DELETE FROM outbox_event WHERE sequence IN (
                    SELECT sequence FROM outbox_event
                    WHERE occurred_at <= \(oldest)
                        AND sequence <= (SELECT MIN(sequence) FROM relay_position)
                    ORDER BY sequence LIMIT \(StorageLimits.eventsRemovedAtOnce)
                )
                """
            )
        }
    }
}

extension RecordedEvent {
    fileprivate init(_ row: Row, producer: String) throws {
        guard let data = Event.data(decoding: try row.bytes("data")) else {
            throw RowError.malformed(column: "data", expected: "keys and values of an event")
        }
        self.init(
            sequence: try row.integer("sequence"),
            id: try row.text("id"),
            producer: producer,
            occurredAt: try row.timestamp("occurred_at"),
            event: Event(
                try row.text("type"),
                subjectKind: try row.text("subject_kind"),
                subjectID: try row.text("subject_id"),
                organizationPath: try row.text("organization_path"),
                secrecyGrade: try row.text("secrecy_grade"),
                data: data,
                rules: try row.text("rules").split(separator: "\n").map(String.init)
            )
        )
    }
}
