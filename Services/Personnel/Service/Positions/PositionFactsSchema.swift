internal import Storage

extension DatabaseSchema {
    /// Facts of posts by the days on which they hold and the time during which the record said so.
    ///
    /// What is on record of a post becomes its first facts, of all its days and since it came on
    /// record: earlier values are in the audit log alone. `position` keeps the present facts, and
    /// `valid_from` and `valid_to` there are the days of the post, `facts_from` and `facts_to`
    /// those of the facts.
    static let positionFacts: [Statement] = [
        """
        ALTER TABLE position ADD COLUMN facts_from TEXT NOT NULL DEFAULT '1900-01-01'
        """,
        "ALTER TABLE position ADD COLUMN facts_to TEXT NOT NULL DEFAULT '9999-12-31'",
        "UPDATE position SET facts_from = valid_from, facts_to = valid_to",
        """
        CREATE TABLE position_fact (
            position_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            code TEXT NOT NULL,
            name_vi TEXT NOT NULL,
            sort_key \(.bytes) NOT NULL,
            level BIGINT NOT NULL,
            head_kind BIGINT NOT NULL,
            is_leadership BIGINT NOT NULL,
            is_elected BIGINT NOT NULL,
            quota BIGINT NOT NULL,
            term_months BIGINT NOT NULL,
            max_consecutive_terms BIGINT NOT NULL,
            access_roles TEXT NOT NULL,
            authority_organization_number BIGINT NOT NULL,
            authority_organization_id TEXT NOT NULL,
            PRIMARY KEY (position_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
        """
        INSERT INTO position_fact (
            position_number, version, valid_from, valid_to, recorded_from, recorded_to, code,
            name_vi, sort_key, level, head_kind, is_leadership, is_elected, quota, term_months,
            max_consecutive_terms, access_roles, authority_organization_number,
            authority_organization_id
        )
        SELECT number, version, valid_from, valid_to, created_at, 253402300799999999, code,
            name_vi, sort_key, level, head_kind, is_leadership, is_elected, quota, term_months,
            max_consecutive_terms, access_roles, authority_organization_number,
            authority_organization_id
        FROM position
        """,
        "CREATE INDEX position_fact_order ON position_fact (sort_key, position_number)",
        "CREATE INDEX position_fact_code ON position_fact (code)",
        """
        CREATE INDEX position_fact_authority ON position_fact (authority_organization_number)
        WHERE authority_organization_number <> 0
        """,
    ]
}
