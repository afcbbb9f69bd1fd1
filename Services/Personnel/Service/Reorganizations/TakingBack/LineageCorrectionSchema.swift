internal import Storage

extension DatabaseSchema {
    /// Why a step of lineage was taken back as a mistake, and by what; empty while it stands.
    static let lineageCorrections: [Statement] = [
        """
        ALTER TABLE organization_lineage ADD COLUMN taken_back_reason TEXT NOT NULL DEFAULT ''
        """,
        """
        ALTER TABLE organization_lineage ADD COLUMN taken_back_number TEXT NOT NULL DEFAULT ''
        """,
        "ALTER TABLE organization_lineage ADD COLUMN taken_back_date TEXT",
    ]
}
