internal import Storage

extension DatabaseSchema {
    /// Facts by the days on which they hold and the time during which the record said so, made from
    /// the histories before them.
    ///
    /// `organization` and `official` keep the present facts: lists and searches of today stay as
    /// they are.
    ///
    /// The last day of the year 9999 is an open end, and so is that year's last microsecond. A sort
    /// key that SQL cannot make stays null until ``SortKeyCompletion`` makes it at the start of the
    /// process.
    static let facts: [Statement] =
        organizationFacts + officialFacts + [
            "ALTER TABLE organization ADD COLUMN valid_to TEXT NOT NULL DEFAULT '9999-12-31'",
            "ALTER TABLE official ADD COLUMN valid_to TEXT NOT NULL DEFAULT '9999-12-31'",
            // The days on which recorded facts become the present ones.
            """
            CREATE TABLE scheduled_change (
                effective_on TEXT NOT NULL,
                subject_kind TEXT NOT NULL,
                subject_number BIGINT NOT NULL,
                PRIMARY KEY (effective_on, subject_kind, subject_number)
            )
            """,
            """
            CREATE INDEX scheduled_change_subject ON scheduled_change (
                subject_kind, subject_number
            )
            """,
        ]

    private static let organizationFacts: [Statement] = [
        """
        CREATE TABLE organization_fact (
            organization_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            code TEXT NOT NULL,
            name_vi TEXT NOT NULL,
            sort_key \(.bytes),
            type BIGINT NOT NULL,
            level BIGINT NOT NULL,
            parent_number BIGINT NOT NULL,
            parent_id TEXT NOT NULL,
            unit_code TEXT NOT NULL,
            unit_type BIGINT NOT NULL,
            status BIGINT NOT NULL,
            established_on TEXT,
            PRIMARY KEY (organization_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
        """
        INSERT INTO organization_fact (
            organization_number, version, valid_from, valid_to, recorded_from, recorded_to, code,
            name_vi, sort_key, type, level, parent_number, parent_id, unit_code, unit_type,
            status, established_on
        )
        SELECT old.organization_number, old.version, old.valid_from,
            COALESCE(old.valid_to, '9999-12-31'), old.recorded_at,
            COALESCE(old.superseded_at, 253402300799999999), old.code, old.name_vi,
            CASE WHEN present.name_vi = old.name_vi THEN present.sort_key END, old.type,
            old.level, COALESCE(parent.number, 0), old.parent_id, old.unit_code, old.unit_type,
            old.status, old.established_on
        FROM organization_history AS old
        JOIN organization AS present ON present.number = old.organization_number
        LEFT JOIN organization AS parent ON parent.id = old.parent_id
        """,
        "DROP TABLE organization_history",
        "CREATE INDEX organization_fact_order ON organization_fact (sort_key, organization_number)",
        """
        CREATE INDEX organization_fact_children ON organization_fact (
            parent_number, sort_key, organization_number
        )
        """,
        "CREATE INDEX organization_fact_code ON organization_fact (code)",
        """
        CREATE INDEX organization_fact_without_key ON organization_fact (organization_number)
        WHERE sort_key IS NULL
        """,
    ]

    private static let officialFacts: [Statement] = [
        """
        CREATE TABLE official_fact (
            official_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            personal_id TEXT NOT NULL,
            full_name TEXT NOT NULL,
            sort_key \(.bytes),
            gender BIGINT NOT NULL,
            birth_date TEXT NOT NULL,
            kind BIGINT NOT NULL,
            status BIGINT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            post_title TEXT NOT NULL,
            PRIMARY KEY (official_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
        """
        INSERT INTO official_fact (
            official_number, version, valid_from, valid_to, recorded_from, recorded_to,
            personal_id, full_name, sort_key, gender, birth_date, kind, status,
            organization_number, organization_id, post_title
        )
        SELECT old.official_number, old.version, old.valid_from,
            COALESCE(old.valid_to, '9999-12-31'), old.recorded_at,
            COALESCE(old.superseded_at, 253402300799999999), old.personal_id, old.full_name,
            CASE WHEN present.full_name = old.full_name THEN present.sort_key END, old.gender,
            old.birth_date, old.kind, old.status, organization.number, old.organization_id,
            old.post_title
        FROM official_history AS old
        JOIN official AS present ON present.number = old.official_number
        JOIN organization ON organization.id = old.organization_id
        """,
        "DROP TABLE official_history",
        "CREATE INDEX official_fact_order ON official_fact (sort_key, official_number)",
        "CREATE INDEX official_fact_organization ON official_fact (organization_number)",
        "CREATE INDEX official_fact_personal_id ON official_fact (personal_id)",
        """
        CREATE INDEX official_fact_without_key ON official_fact (official_number)
        WHERE sort_key IS NULL
        """,
    ]
}
