internal import Storage

extension DatabaseSchema {
    /// Documents of profiles, and the files with their scans, each kept once whatever the number of
    /// documents that have it.
    static let profileDocuments: [Statement] = [
        """
        CREATE TABLE profile_file (
            number BIGINT PRIMARY KEY,
            sha256 \(.bytes) NOT NULL UNIQUE,
            size BIGINT NOT NULL,
            content_type TEXT NOT NULL
        )
        """,
        // Where a part ends is its place: what comes behind some bytes is a range of the key.
        """
        CREATE TABLE profile_file_part (
            file_number BIGINT NOT NULL,
            end_byte BIGINT NOT NULL,
            bytes \(.bytes) NOT NULL,
            PRIMARY KEY (file_number, end_byte)
        )
        """,
        """
        CREATE TABLE profile_document (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            kind BIGINT NOT NULL,
            class TEXT NOT NULL,
            paper_number TEXT NOT NULL,
            issued_on TEXT NOT NULL,
            issuer TEXT NOT NULL,
            file_number BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            UNIQUE (official_id, id)
        )
        """,
        """
        CREATE INDEX profile_document_official ON profile_document (official_number, number)
        """,
        "CREATE INDEX profile_document_file ON profile_document (file_number)",
        """
        INSERT INTO number_source (name, last) VALUES
            ('profile_document', 0), ('profile_file', 0)
        """,
    ]
}
