// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/function_review.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// What a review found of one function of an organisation (rà soát chức năng, nhiệm vụ): with which
/// others it overlaps, and what is proposed. It changes no organisation by itself.
public struct FunctionReview: ProtobufMessage {
    /// Resource name, `functionReviews/{function_review}`.
    @ProtoText public var name: String
    /// The organisation that has the function, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// The function, 1 to 500 characters.
    @ProtoText public var function: String
    /// The organisations with which it overlaps, `organizations/{organization}`, at most 50, each once
    /// and none the organisation itself.
    public var overlappingOrganizations: [String]
    /// In what it overlaps, at most 2,000 characters; required with such organisations.
    @ProtoText public var overlap: String
    /// What is proposed, at most 2,000 characters.
    @ProtoText public var proposal: String
    /// Into which organisation it is proposed to be merged, `organizations/{organization}`; empty for
    /// none.
    @ProtoText public var mergeInto: String
    /// Number of the paper of the review, 1 to 100 characters.
    @ProtoText public var documentNumber: String
    /// Its day, not after today.
    public var documentDate: GoogleDate?
    /// When it was recorded.
    public var createTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        _function = ProtoText(projectedValue: Text())
        self.overlappingOrganizations = []
        _overlap = ProtoText(projectedValue: Text())
        _proposal = ProtoText(projectedValue: Text())
        _mergeInto = ProtoText(projectedValue: Text())
        _documentNumber = ProtoText(projectedValue: Text())
        self.documentDate = nil
        self.createTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", organization: String = "", function: String = "", overlappingOrganizations: [String] = [], overlap: String = "", proposal: String = "", mergeInto: String = "", documentNumber: String = "", documentDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _organization = ProtoText(wrappedValue: organization)
        _function = ProtoText(wrappedValue: function)
        self.overlappingOrganizations = overlappingOrganizations
        _overlap = ProtoText(wrappedValue: overlap)
        _proposal = ProtoText(wrappedValue: proposal)
        _mergeInto = ProtoText(wrappedValue: mergeInto)
        _documentNumber = ProtoText(wrappedValue: documentNumber)
        self.documentDate = documentDate
        self.createTime = createTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.FunctionReview"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__FunctionReview()
        unsafe canbo__personnel__v1__function_review__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__FunctionReview.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _function = source.text(wire.pointee.function, "function")
        unsafe self.overlappingOrganizations = source.strings(wire.pointee.n_overlapping_organizations, wire.pointee.overlapping_organizations, "overlapping_organizations")
        unsafe _overlap = source.text(wire.pointee.overlap, "overlap")
        unsafe _proposal = source.text(wire.pointee.proposal, "proposal")
        unsafe _mergeInto = source.text(wire.pointee.merge_into, "merge_into")
        unsafe _documentNumber = source.text(wire.pointee.document_number, "document_number")
        unsafe self.documentDate = source.message(wire.pointee.document_date, "document_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__FunctionReview.self)
        unsafe canbo__personnel__v1__function_review__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.function = scratch.text(_function)
        unsafe (wire.pointee.n_overlapping_organizations, wire.pointee.overlapping_organizations) = scratch.strings(self.overlappingOrganizations)
        unsafe wire.pointee.overlap = scratch.text(_overlap)
        unsafe wire.pointee.proposal = scratch.text(_proposal)
        unsafe wire.pointee.merge_into = scratch.text(_mergeInto)
        unsafe wire.pointee.document_number = scratch.text(_documentNumber)
        unsafe wire.pointee.document_date = scratch.message(self.documentDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
