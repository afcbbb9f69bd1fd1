internal import Storage

extension DatabaseSchema {
    /// Rounds of screening, and the members in them.
    ///
    /// A screening has every step that was taken, none of which changes: what was said stands in
    /// `content` in wire form, inside the message that callers get it in. `recorder` took the last
    /// one.
    static let screenings: [Statement] = [
        """
        CREATE TABLE screening_round (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            year BIGINT NOT NULL,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            state BIGINT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            UNIQUE (organization_number, year)
        )
        """,
        """
        CREATE TABLE screening_item (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            screening_round_number BIGINT NOT NULL,
            screening_round_id TEXT NOT NULL,
            membership_number BIGINT NOT NULL,
            membership_id TEXT NOT NULL,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            cell_number BIGINT NOT NULL,
            cell_id TEXT NOT NULL,
            category BIGINT NOT NULL,
            state BIGINT NOT NULL,
            due_on TEXT,
            content \(.bytes) NOT NULL,
            recorder TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            UNIQUE (screening_round_number, membership_number)
        )
        """,
        "CREATE INDEX screening_item_round ON screening_item (screening_round_number, number)",
        "CREATE INDEX screening_item_official ON screening_item (official_number, number)",
        """
        INSERT INTO number_source (name, last)
        VALUES ('screening_round', 0), ('screening_item', 0)
        """,
    ]
}
