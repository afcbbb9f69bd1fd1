import Storage

/// One foreign key of a store, as the server writes it.
struct ForeignKey {
    private let table: String
    private let name: String
    private let definition: String

    /// Every foreign key; the server quotes the names.
    static let all: Statement = """
        SELECT CAST(CAST(conrelid AS regclass) AS text) AS table_name,
            quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
        FROM pg_constraint
        WHERE contype = 'f' AND connamespace = (
            SELECT oid FROM pg_namespace WHERE nspname = current_schema()
        )
        ORDER BY conrelid, conname
        """

    init(_ row: Row) throws {
        table = try row.text("table_name")
        name = try row.text("name")
        definition = try row.text("definition")
    }

    var removal: String { "ALTER TABLE \(table) DROP CONSTRAINT \(name)" }

    /// Checks every row that is there.
    var addition: String { "ALTER TABLE \(table) ADD CONSTRAINT \(name) \(definition)" }
}
