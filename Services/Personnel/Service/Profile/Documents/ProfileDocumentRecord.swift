internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// A document of a profile as the store keeps it, without the bytes of its file.
struct ProfileDocumentRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let key: ProfileDocumentKey
    let kind: ProfileDocumentKind
    /// The class that was given to it.
    let sensitivity: ProfileSensitivity
    let paperNumber: String
    let issuedOn: CalendarDate
    let issuer: String
    let file: ProfileFile
    let createdAt: Timestamp

    /// The document as callers get it: what the paper is in the field of its class.
    var message: ProfileDocument {
        let paper = ScannedPaper(
            number: paperNumber,
            issueDate: GoogleDate(issuedOn),
            issuer: issuer,
            sha256: file.sha256,
            contentType: file.contentType,
            sizeBytes: file.size
        )
        return ProfileDocument(
            name: key.name,
            kind: kind,
            sensitivity: Sensitivity(sensitivity),
            paper: sensitivity == .basic ? paper : nil,
            sensitivePaper: sensitivity == .sensitive ? paper : nil,
            internalPaper: sensitivity == .internalPolitical ? paper : nil,
            createTime: GoogleTimestamp(createdAt)
        )
    }
}

/// Which document is meant: whose, and by which identifier.
struct ProfileDocumentKey: Sendable, Hashable {
    let officialID: String
    let id: String

    /// The resource name.
    var name: String { ResourceNames.profileDocument.name(officialID, id) }
}

/// A file, by what it holds.
struct ProfileFile: Sendable, Hashable {
    /// The service's own key; 0 for one that is not on record yet.
    var number: Int64 = 0
    let sha256: [UInt8]
    let size: Int64
    let contentType: String
}

extension ResourceNames {
    /// The type told in `ResourceInfo` for a document of a profile.
    static let profileDocumentType = "personnel.canbo.gov.vn/ProfileDocument"

    static let profileDocument: ResourcePattern = "officials/*/profileDocuments/*"
}

extension FieldChecks {
    /// The document that a name is of.
    mutating func profileDocument(_ name: String, _ field: String) -> ProfileDocumentKey {
        let parts = self.name(name, field, ResourceNames.profileDocument) ?? ["", ""]
        return ProfileDocumentKey(officialID: parts[0], id: parts[1])
    }
}

extension Failure {
    /// A document that does not exist, asked for by its name.
    static func noProfileDocument(_ key: ProfileDocumentKey) -> Failure {
        notFound(ResourceNames.profileDocumentType, key.name)
    }
}

/// Finds documents of profiles; cannot change them.
struct ProfileDocumentReader {
    let reader: any Reader

    private static let columns: Statement = """
        document.number, document.id, document.official_id, document.kind, document.class,
        document.paper_number, document.issued_on, document.issuer, document.created_at,
        document.file_number, file.sha256, file.size, file.content_type
        FROM profile_document AS document
        JOIN profile_file AS file ON file.number = document.file_number
        """

    /// The document with a name, or `nil`.
    func find(_ key: ProfileDocumentKey) throws -> ProfileDocumentRecord? {
        try reader.first(
            """
            SELECT \(Self.columns)
            WHERE document.official_id = \(key.officialID) AND document.id = \(key.id)
            """
        ).map(ProfileDocumentRecord.init)
    }

    /// Rows of the documents of an official in their order, after a key.
    func rows(of official: Int64, after number: StoredValue, limit: Int) throws -> [Row] {
        try reader.rows(
            """
            SELECT \(Self.columns)
            WHERE document.official_number = \(official) AND document.number > \(number)
            ORDER BY document.number LIMIT \(limit)
            """
        )
    }

    /// The part of a file behind some bytes, and where it ends, or `nil` at its end.
    func part(of file: Int64, after byte: Int64) throws -> (end: Int64, bytes: [UInt8])? {
        try reader.first(
            """
            SELECT end_byte, bytes FROM profile_file_part
            WHERE file_number = \(file) AND end_byte > \(byte) ORDER BY end_byte LIMIT 1
            """
        ).map { (try $0.integer("end_byte"), try $0.bytes("bytes")) }
    }
}

extension ProfileDocumentRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        guard let sensitivity = ProfileSensitivity(rawValue: try row.text("class")) else {
            throw Failure(.storageDamaged)
        }
        self.init(
            number: try row.integer("number"),
            key: ProfileDocumentKey(
                officialID: try row.text("official_id"),
                id: try row.text("id")
            ),
            kind: ProfileDocumentKind(number: try row.number("kind")),
            sensitivity: sensitivity,
            paperNumber: try row.text("paper_number"),
            issuedOn: try row.date("issued_on"),
            issuer: try row.text("issuer"),
            file: ProfileFile(
                number: try row.integer("file_number"),
                sha256: try row.bytes("sha256"),
                size: try row.integer("size"),
                contentType: try row.text("content_type")
            ),
            createdAt: try row.timestamp("created_at")
        )
    }
}
