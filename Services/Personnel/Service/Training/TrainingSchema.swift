internal import Storage

extension DatabaseSchema {
    /// Training plans, their classes, and who is enrolled.
    ///
    /// `training_class` and `enrolment` have what is known now of the present state, a row for
    /// each; the tables of facts have every state with its days, and what was known before. The
    /// papers of an enrolment stand in `content` in wire form.
    static let training: [Statement] = [
        """
        CREATE TABLE training_plan (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            year BIGINT NOT NULL,
            display_name TEXT NOT NULL,
            document_number TEXT NOT NULL,
            document_date TEXT NOT NULL,
            created_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX training_plan_organization ON training_plan (organization_number, number)",
        """
        CREATE TABLE training_class (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            plan_number BIGINT NOT NULL,
            plan_id TEXT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            display_name TEXT NOT NULL,
            content BIGINT NOT NULL,
            course BIGINT NOT NULL,
            form BIGINT NOT NULL,
            school TEXT NOT NULL,
            start_on TEXT NOT NULL,
            end_on TEXT NOT NULL,
            periods BIGINT NOT NULL,
            capacity BIGINT NOT NULL,
            \(classColumns),
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX training_class_plan ON training_class (plan_number, start_on, number)",
        """
        CREATE INDEX training_class_organization ON training_class (
            organization_number, start_on, number
        )
        """,
        facts("training_class", classColumns),
        """
        CREATE TABLE enrolment (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            training_class_number BIGINT NOT NULL,
            training_class_id TEXT NOT NULL,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            plan_kind BIGINT NOT NULL,
            \(enrolmentColumns),
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX enrolment_class ON enrolment (training_class_number, number)",
        "CREATE INDEX enrolment_official ON enrolment (official_number, number)",
        facts("enrolment", enrolmentColumns),
        """
        INSERT INTO number_source (name, last)
        VALUES ('training_plan', 0), ('training_class', 0), ('enrolment', 0)
        """,
    ]

    /// The table of what is and was known of the rows of another.
    private static func facts(_ table: Statement, _ columns: Statement) -> Statement {
        """
        CREATE TABLE \(table)_fact (
            \(table)_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            \(columns),
            PRIMARY KEY (\(table)_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """
    }

    private static let classColumns: Statement = """
        state BIGINT NOT NULL,
            state_from TEXT NOT NULL
        """

    private static let enrolmentColumns: Statement = """
        state BIGINT NOT NULL,
            state_from TEXT NOT NULL,
            content \(.bytes) NOT NULL,
            nominator TEXT NOT NULL
        """
}
