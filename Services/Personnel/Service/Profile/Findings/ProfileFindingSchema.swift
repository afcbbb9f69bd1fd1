internal import Storage

extension DatabaseSchema {
    /// Findings that profiles are not truthful.
    ///
    /// A row is written once and completed once, by the withdrawal: what the record said at an
    /// instant follows from `created_at` and `withdrawn_at`, when a finding stands from
    /// `paper_date` and `withdrawn_from`.
    static let profileFindings: [Statement] = [
        """
        CREATE TABLE profile_finding (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            kind BIGINT NOT NULL,
            section TEXT NOT NULL,
            field TEXT NOT NULL,
            description TEXT NOT NULL,
            paper_number TEXT NOT NULL,
            paper_date TEXT NOT NULL,
            organization_id TEXT NOT NULL,
            withdrawal_reason TEXT NOT NULL,
            withdrawal_number TEXT NOT NULL,
            withdrawal_date TEXT,
            withdrawn_from TEXT,
            withdrawn_at BIGINT,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX profile_finding_official ON profile_finding (official_number, number)",
        "INSERT INTO number_source (name, last) VALUES ('profile_finding', 0)",
    ]
}
