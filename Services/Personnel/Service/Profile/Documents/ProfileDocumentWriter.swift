internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// Adds and removes documents inside one transaction.
struct ProfileDocumentWriter {
    let transaction: any Transaction
    let now: Timestamp

    private var documents: ProfileDocumentReader { ProfileDocumentReader(reader: transaction) }

    /// Adds a document with its file; a file of the same content is kept once.
    func add(
        _ draft: ProfileDocumentDraft,
        of official: OfficialRecord,
        _ file: ProfileFile,
        _ chunks: [[UInt8]]
    ) throws -> ProfileDocumentRecord {
        guard try documents.find(draft.key) == nil else {
            throw Failure.exists(ResourceNames.profileDocumentType, draft.key.name)
        }
        // Taken first: whoever adds another one waits, so that the limit holds.
        let number = try NumberSource(transaction: transaction).next(.profileDocument)
        try checkRoom(of: official)
        let kept = try keep(file, chunks)
        try transaction.execute(
            """
            INSERT INTO profile_document (
                number, id, official_number, official_id, kind, class, paper_number, issued_on,
                issuer, file_number, created_at
            ) VALUES (
                \(number), \(draft.key.id), \(official.number), \(official.id),
                \(draft.kind.number), \(draft.sensitivity.rawValue), \(draft.paperNumber),
                \(draft.issuedOn), \(draft.issuer), \(kept), \(now)
            )
            """
        )
        guard let record = try documents.find(draft.key) else { throw Failure(.storageDamaged) }
        return record
    }

    /// The key of a file, which is added unless it is on record.
    private func keep(_ file: ProfileFile, _ chunks: [[UInt8]]) throws -> Int64 {
        let found = try transaction.first(
            "SELECT number FROM profile_file WHERE sha256 = \(file.sha256)"
        )
        if let found { return try found.integer("number") }
        let number = try NumberSource(transaction: transaction).next(.profileFile)
        try transaction.execute(
            """
            INSERT INTO profile_file (number, sha256, size, content_type)
            VALUES (\(number), \(file.sha256), \(file.size), \(file.contentType))
            """
        )
        var end: Int64 = 0
        for chunk in chunks where !chunk.isEmpty {
            end += Int64(chunk.count)
            try transaction.execute(
                """
                INSERT INTO profile_file_part (file_number, end_byte, bytes)
                VALUES (\(number), \(end), \(chunk))
                """
            )
        }
        return number
    }

    private func checkRoom(of official: OfficialRecord) throws {
        let most = PersonnelLimits.profileDocumentsMax
        let row = try transaction.first(
            """
            SELECT COUNT(*) AS n FROM profile_document WHERE official_number = \(official.number)
            """
        )
        guard try row?.integer("n") ?? 0 >= most else { return }
        throw Failure(
            .profileDocumentsExhausted,
            ["resource": official.name, "limit": String(most)],
            details: [.quota(subject: official.name, description: "\(most) documents")]
        )
    }

    /// Removes the documents of an official, and the files that nobody else has; their names.
    func removeAll(of official: MergeRecord.Party) throws -> [String] {
        let rows = try transaction.rows(
            """
            SELECT id, file_number FROM profile_document
            WHERE official_number = \(official.number)
            """
        )
        try transaction.execute(
            "DELETE FROM profile_document WHERE official_number = \(official.number)"
        )
        for file in Set(try rows.map { try $0.integer("file_number") }).sorted() {
            let other = try transaction.first(
                "SELECT number FROM profile_document WHERE file_number = \(file) LIMIT 1"
            )
            guard other == nil else { continue }
            try transaction.execute("DELETE FROM profile_file_part WHERE file_number = \(file)")
            try transaction.execute("DELETE FROM profile_file WHERE number = \(file)")
        }
        return try rows.map {
            ResourceNames.profileDocument.name(official.id, try $0.text("id"))
        }
    }
}
