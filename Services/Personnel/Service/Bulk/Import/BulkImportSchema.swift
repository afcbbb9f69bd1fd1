internal import Storage

extension DatabaseSchema {
    /// Imports that are operations: how they were asked for, who works on them, and their files
    /// until they are done.
    static let bulkImports: [Statement] = [
        """
        CREATE TABLE bulk_import (
            operation_number BIGINT PRIMARY KEY,
            collection BIGINT NOT NULL,
            options \(.bytes) NOT NULL,
            caller TEXT NOT NULL,
            begun_on BIGINT NOT NULL,
            fingerprint \(.bytes) NOT NULL,
            is_uploaded BIGINT NOT NULL,
            worker TEXT NOT NULL,
            lease_until BIGINT NOT NULL,
            claims BIGINT NOT NULL,
            batches_done BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE bulk_upload_part (
            operation_number BIGINT NOT NULL,
            number BIGINT NOT NULL,
            bytes \(.bytes) NOT NULL,
            PRIMARY KEY (operation_number, number)
        )
        """,
        "ALTER TABLE bulk_operation ADD COLUMN report \(.bytes)",
        "ALTER TABLE bulk_operation ADD COLUMN refused_count BIGINT NOT NULL DEFAULT 0",
    ]
}
