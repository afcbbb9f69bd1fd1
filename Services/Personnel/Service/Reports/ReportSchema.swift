internal import Storage

extension DatabaseSchema {
    /// Runs of reports.
    ///
    /// `content` is the run in wire form, with every figure; none of it names a person. The rest is
    /// what runs are found by, and what came of counting again.
    static let reports: [Statement] = [
        """
        CREATE TABLE report_run (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            report TEXT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            content \(.bytes) NOT NULL,
            created_at BIGINT NOT NULL,
            recomputed_at BIGINT,
            reproduced BIGINT NOT NULL
        )
        """,
        "CREATE INDEX report_run_organization ON report_run (organization_number, number)",
        "INSERT INTO number_source (name, last) VALUES ('report_run', 0)",
    ]
}
