import Kernel
import Tracing

/// The events of a service in their total order, for whoever reads them.
package struct Outbox: Sendable {
    private let database: any Database
    private let producer: String

    /// The outbox of a journal.
    package init(_ journal: Journal) {
        database = journal.database
        producer = journal.producer
    }

    /// Behind the last event: whoever reads the service's data after this call sees every change
    /// up to it.
    package func latestPlace() async throws -> FeedPlace {
        try await database.read { try FeedPlace(latestIn: $0) }
    }

    /// The events after a place that pass a filter, oldest first, at most `limit` of them.
    ///
    /// Throws ``FeedProblem`` when they cannot be read without leaving one out.
    package func page(
        after place: FeedPlace,
        _ filter: EventFilter = EventFilter(),
        limit: Int
    ) async throws -> EventPage {
        let producer = producer
        return try await database.scan { reader in
            let bounds = EventPage.Bounds(events: limit)
            let latest = try FeedPlace(latestIn: reader)
            let rows = try reader.rows(
                """
                SELECT sequence, id, occurred_at, type, subject_kind, subject_id,
                    organization_path, secrecy_grade, data, rules, traceparent
                FROM outbox_event WHERE sequence >= \(place.sequence)
                ORDER BY sequence LIMIT \(bounds.rows(filter) + 1)
                """
            )
            return try EventPage(
                rows,
                after: place,
                latest: latest,
                filter,
                bounds,
                producer: producer
            )
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

    /// Keeps every event from now on until a consumer has it: its position is at the oldest that
    /// is there, unless it has one already.
    func register(_ consumer: String) async throws {
        try await database.write { transaction in
            let latest = try FeedPlace(latestIn: transaction).sequence
            let oldest = try transaction.first(
                "SELECT sequence FROM outbox_event ORDER BY sequence LIMIT 1"
            )?.integer("sequence")
            try transaction.execute(
                """
                INSERT INTO relay_position (consumer, sequence)
                VALUES (\(consumer), \(oldest.map { $0 - 1 } ?? latest))
                ON CONFLICT (consumer) DO NOTHING
                """
            )
        }
    }

    /// Records that a consumer has everything up to a position.
    func acknowledge(_ position: Int64, by consumer: String) async throws {
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO relay_position (consumer, sequence) VALUES (\(consumer), \(position))
                ON CONFLICT (consumer) DO UPDATE SET sequence = \(position)
                """
            )
        }
    }
}

extension RecordedEvent {
    /// An event from its row.
    init(_ row: Row, producer: String) throws {
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
            ),
            trace: TraceContext(try row.text("traceparent"))
        )
    }
}
