internal import Storage

extension DatabaseSchema {
    /// Management scopes: who decides on the holders of which posts.
    ///
    /// `valid_to` is the first day on which a scope no longer holds, the last day of the year 9999
    /// for none. `management_scope` has what is known now; `management_scope_fact` has that and
    /// what was known before. Lists of codes and identifiers have one space between.
    static let managementScopes: [Statement] = [
        // Number 0 and an empty identifier of the rule's organisation stand for posts by name.
        """
        CREATE TABLE management_scope (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            deciding_number BIGINT NOT NULL,
            deciding_id TEXT NOT NULL,
            position_ids TEXT NOT NULL,
            rule_number BIGINT NOT NULL,
            rule_id TEXT NOT NULL,
            rule_levels TEXT NOT NULL,
            rule_head_kinds TEXT NOT NULL,
            consulting_ids TEXT NOT NULL,
            scope_code TEXT NOT NULL,
            display_name TEXT NOT NULL,
            decides TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            CHECK (valid_from < valid_to)
        )
        """,
        "CREATE INDEX management_scope_deciding ON management_scope (deciding_number, number)",
        // The posts by name.
        """
        CREATE TABLE management_scope_position (
            position_number BIGINT NOT NULL,
            scope_number BIGINT NOT NULL,
            position_id TEXT NOT NULL,
            PRIMARY KEY (position_number, scope_number)
        )
        """,
        """
        CREATE INDEX management_scope_position_scope ON management_scope_position (
            scope_number, position_number
        )
        """,
        // A rule as what it is compared with: a row for each level and kind of post.
        """
        CREATE TABLE management_scope_rule (
            organization_number BIGINT NOT NULL,
            level BIGINT NOT NULL,
            head_kind BIGINT NOT NULL,
            scope_number BIGINT NOT NULL,
            PRIMARY KEY (organization_number, level, head_kind, scope_number)
        )
        """,
        """
        CREATE TABLE management_scope_consultant (
            organization_number BIGINT NOT NULL,
            scope_number BIGINT NOT NULL,
            PRIMARY KEY (organization_number, scope_number)
        )
        """,
        "CREATE INDEX position_rank ON position (organization_number, level, head_kind)",
        """
        CREATE TABLE management_scope_fact (
            scope_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            scope_code TEXT NOT NULL,
            display_name TEXT NOT NULL,
            decides TEXT NOT NULL,
            PRIMARY KEY (scope_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
        "INSERT INTO number_source (name, last) VALUES ('management_scope', 0)",
    ]
}
