internal import Storage

extension DatabaseSchema {
    /// Cases, their steps, and who takes part in them.
    ///
    /// A role's days are half open (`valid_to` is the first day without it) and end once; steps are
    /// written and never changed. `violations` and `rules` are in wire form, inside the message
    /// that callers get them in.
    static let cases: [Statement] = [
        """
        CREATE TABLE discipline_case (
            id TEXT PRIMARY KEY,
            official_id TEXT NOT NULL,
            case_number TEXT NOT NULL,
            track TEXT NOT NULL,
            source TEXT NOT NULL,
            violations \(.bytes) NOT NULL,
            accusation_summary TEXT NOT NULL,
            political_note TEXT NOT NULL,
            discovered_on TEXT NOT NULL,
            is_complex BIGINT NOT NULL,
            due_on TEXT NOT NULL,
            opened_on TEXT,
            closed_on TEXT,
            state TEXT NOT NULL,
            outcome TEXT,
            sanction_id TEXT REFERENCES sanction (id),
            rules \(.bytes) NOT NULL,
            secrecy_grade TEXT NOT NULL,
            version BIGINT NOT NULL,
            recorded_at BIGINT NOT NULL,
            changed_at BIGINT NOT NULL
        )
        """,
        """
        CREATE INDEX discipline_case_by_official
        ON discipline_case (official_id, recorded_at, id)
        """,
        """
        CREATE TABLE case_participant (
            id TEXT PRIMARY KEY,
            case_id TEXT NOT NULL REFERENCES discipline_case (id),
            position BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            role TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            UNIQUE (case_id, position)
        )
        """,
        """
        CREATE TABLE case_step (
            case_id TEXT NOT NULL REFERENCES discipline_case (id),
            version BIGINT NOT NULL,
            from_state TEXT NOT NULL,
            to_state TEXT NOT NULL,
            day TEXT NOT NULL,
            reason TEXT NOT NULL,
            evidence TEXT NOT NULL,
            actor TEXT NOT NULL,
            recorded_at BIGINT NOT NULL,
            PRIMARY KEY (case_id, version)
        )
        """,
    ]
}
