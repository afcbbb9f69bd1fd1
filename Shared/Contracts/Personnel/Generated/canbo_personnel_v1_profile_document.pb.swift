// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/profile_document.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// A scanned document of a profile (tài liệu trong hồ sơ).
///
/// Its class follows from its kind, by the rule PROFILE_DOCUMENT_CLASS; what the paper is stands in
/// the field of its class, so that who may not see the class sees that there is a document and
/// nothing of it.
public struct ProfileDocument: ProtobufMessage {
    /// Resource name, `officials/{official}/profileDocuments/{profile_document}`.
    @ProtoText public var name: String
    /// What it is.
    public var kind: ProfileDocumentKind
    /// The class of the document.
    public var sensitivity: TypeContract.Sensitivity
    /// The paper, of a basic document.
    public var paper: ScannedPaper?
    /// The paper, of a sensitive document.
    public var sensitivePaper: ScannedPaper?
    /// The paper, of a document of internal political protection.
    public var internalPaper: ScannedPaper?
    /// When it came on record.
    public var createTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.kind = ProfileDocumentKind()
        self.sensitivity = TypeContract.Sensitivity()
        self.paper = nil
        self.sensitivePaper = nil
        self.internalPaper = nil
        self.createTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", kind: ProfileDocumentKind = ProfileDocumentKind(), sensitivity: TypeContract.Sensitivity = TypeContract.Sensitivity(), paper: ScannedPaper? = nil, sensitivePaper: ScannedPaper? = nil, internalPaper: ScannedPaper? = nil, createTime: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.kind = kind
        self.sensitivity = sensitivity
        self.paper = paper
        self.sensitivePaper = sensitivePaper
        self.internalPaper = internalPaper
        self.createTime = createTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileDocument"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileDocument()
        unsafe canbo__personnel__v1__profile_document__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileDocument.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.kind = ProfileDocumentKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe self.sensitivity = TypeContract.Sensitivity(number: Int32(truncatingIfNeeded: wire.pointee.sensitivity.rawValue))
        unsafe self.paper = source.message(wire.pointee.paper, "paper")
        unsafe self.sensitivePaper = source.message(wire.pointee.sensitive_paper, "sensitive_paper")
        unsafe self.internalPaper = source.message(wire.pointee.internal_paper, "internal_paper")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileDocument.self)
        unsafe canbo__personnel__v1__profile_document__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.sensitivity = .init(rawValue: .init(truncatingIfNeeded: self.sensitivity.number))
        unsafe wire.pointee.paper = scratch.message(self.paper)
        unsafe wire.pointee.sensitive_paper = scratch.message(self.sensitivePaper)
        unsafe wire.pointee.internal_paper = scratch.message(self.internalPaper)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A paper and the file with its scan.
public struct ScannedPaper: ProtobufMessage {
    /// Its number, 1 to 100 characters.
    @ProtoText public var number: String
    /// Its date, not after today.
    public var issueDate: GoogleDate?
    /// Who issued it, 1 to 200 characters.
    @ProtoText public var issuer: String
    /// SHA-256 of the file, 32 bytes.
    public var sha256: [UInt8]
    /// The type of the file as its first bytes show it: `application/pdf`, `image/jpeg`, `image/png`.
    @ProtoText public var contentType: String
    /// The size of the file.
    public var sizeBytes: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _number = ProtoText(projectedValue: Text())
        self.issueDate = nil
        _issuer = ProtoText(projectedValue: Text())
        self.sha256 = []
        _contentType = ProtoText(projectedValue: Text())
        self.sizeBytes = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(number: String = "", issueDate: GoogleDate? = nil, issuer: String = "", sha256: [UInt8] = [], contentType: String = "", sizeBytes: Int64 = 0) {
        _number = ProtoText(wrappedValue: number)
        self.issueDate = issueDate
        _issuer = ProtoText(wrappedValue: issuer)
        self.sha256 = sha256
        _contentType = ProtoText(wrappedValue: contentType)
        self.sizeBytes = sizeBytes
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ScannedPaper"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ScannedPaper()
        unsafe canbo__personnel__v1__scanned_paper__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScannedPaper.self)
        unsafe _number = source.text(wire.pointee.number, "number")
        unsafe self.issueDate = source.message(wire.pointee.issue_date, "issue_date")
        unsafe _issuer = source.text(wire.pointee.issuer, "issuer")
        unsafe self.sha256 = source.bytes(wire.pointee.sha256)
        unsafe _contentType = source.text(wire.pointee.content_type, "content_type")
        unsafe self.sizeBytes = wire.pointee.size_bytes
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScannedPaper.self)
        unsafe canbo__personnel__v1__scanned_paper__init(wire)
        unsafe wire.pointee.number = scratch.text(_number)
        unsafe wire.pointee.issue_date = scratch.message(self.issueDate)
        unsafe wire.pointee.issuer = scratch.text(_issuer)
        unsafe wire.pointee.sha256 = scratch.bytes(self.sha256)
        unsafe wire.pointee.content_type = scratch.text(_contentType)
        unsafe wire.pointee.size_bytes = self.sizeBytes
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Some bytes of a document, in the field of its class.
public struct ProfileDocumentChunk: ProtobufMessage {
    /// The document, `officials/{official}/profileDocuments/{profile_document}`.
    @ProtoText public var name: String
    /// Bytes of a basic document.
    public var data: [UInt8]
    /// Bytes of a sensitive document.
    public var sensitiveData: [UInt8]
    /// Bytes of a document of internal political protection.
    public var internalData: [UInt8]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.data = []
        self.sensitiveData = []
        self.internalData = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", data: [UInt8] = [], sensitiveData: [UInt8] = [], internalData: [UInt8] = []) {
        _name = ProtoText(wrappedValue: name)
        self.data = data
        self.sensitiveData = sensitiveData
        self.internalData = internalData
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileDocumentChunk"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileDocumentChunk()
        unsafe canbo__personnel__v1__profile_document_chunk__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileDocumentChunk.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.data = source.bytes(wire.pointee.data)
        unsafe self.sensitiveData = source.bytes(wire.pointee.sensitive_data)
        unsafe self.internalData = source.bytes(wire.pointee.internal_data)
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileDocumentChunk.self)
        unsafe canbo__personnel__v1__profile_document_chunk__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.data = scratch.bytes(self.data)
        unsafe wire.pointee.sensitive_data = scratch.bytes(self.sensitiveData)
        unsafe wire.pointee.internal_data = scratch.bytes(self.internalData)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What a document is (thành phần hồ sơ).
public enum ProfileDocumentKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Curriculum vitae by the form 2C.
    case cv2c
    /// Degrees and certificates.
    case diplomas
    /// A decision: of recruitment, appointment, pay.
    case decision
    /// Self-reviews of three years.
    case selfReview3y
    /// Assessment by the cell.
    case cellAssessment
    /// Assessment by the leadership.
    case leadershipAssessment3y
    /// Remarks of the place of residence.
    case residenceRemark
    /// Conclusion on the political standard.
    case politicalConclusion
    /// Declaration of assets and income.
    case assetDeclaration
    /// Health certificate.
    case healthCert
    /// Consent to a use of data.
    case consentForm
    /// Identity card, certificate of birth or marriage, photograph.
    case identityPaper
    /// Another one.
    case other
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .cv2c
            case 2: self = .diplomas
            case 3: self = .decision
            case 4: self = .selfReview3y
            case 5: self = .cellAssessment
            case 6: self = .leadershipAssessment3y
            case 7: self = .residenceRemark
            case 8: self = .politicalConclusion
            case 9: self = .assetDeclaration
            case 10: self = .healthCert
            case 11: self = .consentForm
            case 12: self = .identityPaper
            case 13: self = .other
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .cv2c: 1
            case .diplomas: 2
            case .decision: 3
            case .selfReview3y: 4
            case .cellAssessment: 5
            case .leadershipAssessment3y: 6
            case .residenceRemark: 7
            case .politicalConclusion: 8
            case .assetDeclaration: 9
            case .healthCert: 10
            case .consentForm: 11
            case .identityPaper: 12
            case .other: 13
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PROFILE_DOCUMENT_KIND_UNSPECIFIED"
            case .cv2c: "PROFILE_DOCUMENT_KIND_CV_2C"
            case .diplomas: "PROFILE_DOCUMENT_KIND_DIPLOMAS"
            case .decision: "PROFILE_DOCUMENT_KIND_DECISION"
            case .selfReview3y: "PROFILE_DOCUMENT_KIND_SELF_REVIEW_3Y"
            case .cellAssessment: "PROFILE_DOCUMENT_KIND_CELL_ASSESSMENT"
            case .leadershipAssessment3y: "PROFILE_DOCUMENT_KIND_LEADERSHIP_ASSESSMENT_3Y"
            case .residenceRemark: "PROFILE_DOCUMENT_KIND_RESIDENCE_REMARK"
            case .politicalConclusion: "PROFILE_DOCUMENT_KIND_POLITICAL_CONCLUSION"
            case .assetDeclaration: "PROFILE_DOCUMENT_KIND_ASSET_DECLARATION"
            case .healthCert: "PROFILE_DOCUMENT_KIND_HEALTH_CERT"
            case .consentForm: "PROFILE_DOCUMENT_KIND_CONSENT_FORM"
            case .identityPaper: "PROFILE_DOCUMENT_KIND_IDENTITY_PAPER"
            case .other: "PROFILE_DOCUMENT_KIND_OTHER"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ProfileDocumentKind] = [.unspecified, .cv2c, .diplomas, .decision, .selfReview3y, .cellAssessment, .leadershipAssessment3y, .residenceRemark, .politicalConclusion, .assetDeclaration, .healthCert, .consentForm, .identityPaper, .other]
}

/// Hides what a caller may not see.
extension ProfileDocument: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("sensitive_paper", .sensitive),
        GuardedField("internal_paper", .internalPolitical),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.sensitivePaper = nil }
        if !clearance.contains(.internalPolitical) { self.internalPaper = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("sensitive_paper", .sensitive, if: self.sensitivePaper != nil)
        fields.add("internal_paper", .internalPolitical, if: self.internalPaper != nil)
    }
}

/// Hides what a caller may not see.
extension ProfileDocumentChunk: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("sensitive_data", .sensitive),
        GuardedField("internal_data", .internalPolitical),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.sensitiveData = [] }
        if !clearance.contains(.internalPolitical) { self.internalData = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("sensitive_data", .sensitive, if: self.sensitiveData != [])
        fields.add("internal_data", .internalPolitical, if: self.internalData != [])
    }
}
