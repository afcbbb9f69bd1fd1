internal import Storage

extension DatabaseSchema {
    /// Work on many records at once, and the parts of the files that it makes.
    static let bulkOperations: [Statement] = [
        """
        CREATE TABLE bulk_operation (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            owner TEXT NOT NULL,
            method TEXT NOT NULL,
            state BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            ended_at BIGINT,
            lease_until BIGINT NOT NULL,
            row_count BIGINT NOT NULL,
            size BIGINT NOT NULL,
            file \(.bytes) NOT NULL,
            is_guarded BIGINT NOT NULL,
            error \(.bytes) NOT NULL
        )
        """,
        "CREATE INDEX bulk_operation_owner ON bulk_operation (owner, number)",
        "CREATE INDEX bulk_operation_state ON bulk_operation (state, number)",
        // Where a part ends is its place: what comes behind some bytes is a range of the key.
        """
        CREATE TABLE bulk_file_part (
            operation_number BIGINT NOT NULL,
            end_byte BIGINT NOT NULL,
            bytes \(.bytes) NOT NULL,
            officials TEXT NOT NULL,
            PRIMARY KEY (operation_number, end_byte)
        )
        """,
        "INSERT INTO number_source (name, last) VALUES ('bulk_operation', 0)",
    ]
}
