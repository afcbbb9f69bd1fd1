extension DatabaseSchema {
    /// Whether a store has every table of the storage layer, so that a program that knows nothing
    /// of the service's own tables may write to it.
    package static func hasEveryStorageTable(_ reader: any Reader) throws -> Bool {
        let last = try reader.first(
            """
            SELECT number FROM schema_migration WHERE component = \(storage.name)
            ORDER BY number DESC LIMIT 1
            """
        )
        return try last?.integer("number") == Int64(storage.migrations.count)
    }

    /// The storage layer's own tables, beside those of the service in the same store.
    static let storage = DatabaseSchema(
        "storage",
        [
            Migration(
                1,
                "journal",
                [
                    """
                    CREATE TABLE journal_head (
                        id BIGINT PRIMARY KEY CHECK (id = 1),
                        audit_sequence BIGINT NOT NULL,
                        audit_hash \(.bytes) NOT NULL,
                        event_sequence BIGINT NOT NULL
                    )
                    """,
                    """
                    INSERT INTO journal_head (id, audit_sequence, audit_hash, event_sequence)
                    VALUES (1, 0, \(AuditChain.origin), 0)
                    """,
                    """
                    CREATE TABLE audit_record (
                        sequence BIGINT PRIMARY KEY,
                        recorded_at BIGINT NOT NULL,
                        actor TEXT NOT NULL,
                        method TEXT NOT NULL,
                        call_id TEXT NOT NULL,
                        request_id TEXT NOT NULL,
                        resource TEXT NOT NULL,
                        summary TEXT NOT NULL,
                        rules TEXT NOT NULL,
                        decision TEXT NOT NULL,
                        hash \(.bytes) NOT NULL
                    )
                    """,
                    "CREATE INDEX audit_record_resource ON audit_record (resource, sequence)",
                    """
                    CREATE TABLE request_record (
                        caller TEXT NOT NULL,
                        request_id TEXT NOT NULL,
                        digest \(.bytes) NOT NULL,
                        answer \(.bytes) NOT NULL,
                        recorded_at BIGINT NOT NULL,
                        PRIMARY KEY (caller, request_id)
                    )
                    """,
                    "CREATE INDEX request_record_age ON request_record (recorded_at)",
                    """
                    CREATE TABLE outbox_event (
                        sequence BIGINT PRIMARY KEY,
                        id TEXT NOT NULL UNIQUE,
                        occurred_at BIGINT NOT NULL,
                        type TEXT NOT NULL,
                        subject_kind TEXT NOT NULL,
                        subject_id TEXT NOT NULL,
                        organization_path TEXT NOT NULL,
                        secrecy_grade TEXT NOT NULL,
                        data \(.bytes) NOT NULL,
                        rules TEXT NOT NULL
                    )
                    """,
                    """
                    CREATE TABLE relay_position (
                        consumer TEXT PRIMARY KEY,
                        sequence BIGINT NOT NULL
                    )
                    """,
                    """
                    CREATE TABLE secret (
                        name TEXT PRIMARY KEY,
                        value \(.bytes) NOT NULL
                    )
                    """,
                ]
            ),
            Migration(
                2,
                "audit checkpoints",
                [
                    """
                    CREATE TABLE audit_segment (
                        number BIGINT PRIMARY KEY,
                        root \(.bytes) NOT NULL
                    )
                    """,
                    """
                    CREATE TABLE audit_checkpoint (
                        size BIGINT PRIMARY KEY,
                        root \(.bytes) NOT NULL,
                        chain_hash \(.bytes) NOT NULL,
                        signed_at BIGINT NOT NULL,
                        key_id TEXT NOT NULL,
                        signature \(.bytes) NOT NULL
                    )
                    """,
                ]
            ),
            Migration(
                3,
                "pruned audit records",
                [
                    """
                    CREATE TABLE audit_pruned_segment (
                        number BIGINT PRIMARY KEY,
                        hashes \(.bytes) NOT NULL
                    )
                    """,
                    """
                    CREATE TABLE audit_hold (
                        name TEXT PRIMARY KEY,
                        resource TEXT NOT NULL,
                        reason TEXT NOT NULL,
                        placed_at BIGINT NOT NULL
                    )
                    """,
                ]
            ),
            proposals,
            proposalSubjects,
            eventTraces,
        ]
    )
}
