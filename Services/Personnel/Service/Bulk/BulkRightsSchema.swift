internal import Storage

extension DatabaseSchema {
    /// Under which rights files are made; empty for those of before, which nobody fetches by rights
    /// that do not reach everything.
    static let bulkRights: [Statement] = [
        "ALTER TABLE bulk_operation ADD COLUMN rights TEXT NOT NULL DEFAULT ''"
    ]
}
