extension DatabaseSchema {
    /// What proposals speak of, what others are told of them, and whose they are.
    ///
    /// Of proposals that are there already it is not known what they speak of: they say so.
    static let proposalSubjects = Migration(
        5,
        "proposal subjects",
        [
            """
            CREATE TABLE proposal_subject (
                name TEXT NOT NULL,
                proposal TEXT NOT NULL,
                PRIMARY KEY (name, proposal)
            )
            """,
            "CREATE INDEX proposal_subject_of ON proposal_subject (proposal)",
            "ALTER TABLE proposal ADD COLUMN subjects_known BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE proposal ADD COLUMN organization_path TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE proposal ADD COLUMN secrecy_grade TEXT NOT NULL DEFAULT ''",
            "CREATE INDEX proposal_by_subjects_known ON proposal (subjects_known)",
            """
            CREATE INDEX proposal_by_principal
            ON proposal ((COALESCE(drafter_for, drafter)), drafted_at, id)
            """,
        ]
    )
}
