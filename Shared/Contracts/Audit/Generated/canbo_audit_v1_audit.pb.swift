// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/audit/v1/audit.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// Asks for a signed checkpoint.
public struct GetCheckpointRequest: ProtobufMessage {
    /// The checkpoint over so many records; 0 for the latest.
    public var treeSize: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.treeSize = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(treeSize: Int64 = 0) {
        self.treeSize = treeSize
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.audit.v1.GetCheckpointRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Audit__V1__GetCheckpointRequest()
        unsafe canbo__audit__v1__get_checkpoint_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__GetCheckpointRequest.self)
        unsafe self.treeSize = wire.pointee.tree_size
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__GetCheckpointRequest.self)
        unsafe canbo__audit__v1__get_checkpoint_request__init(wire)
        unsafe wire.pointee.tree_size = self.treeSize
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A signed statement of what the audit log was at one time.
public struct Checkpoint: ProtobufMessage {
    /// The service, for example `planning`.
    @ProtoText public var service: String
    /// Records that it covers, from the first.
    public var treeSize: Int64
    /// The root of the tree over them, 32 bytes.
    public var rootHash: [UInt8]
    /// The hash of the last of them in the chain, 32 bytes.
    public var chainHash: [UInt8]
    /// When it was signed.
    public var signTime: GoogleTimestamp?
    /// The key: the first 16 hexadecimal digits of the SHA-256 of its public part.
    @ProtoText public var keyID: String
    /// What is signed: the fields above in their canonical form.
    public var signedContent: [UInt8]
    /// The Ed25519 signature over that, 64 bytes.
    public var signature: [UInt8]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _service = ProtoText(projectedValue: Text())
        self.treeSize = 0
        self.rootHash = []
        self.chainHash = []
        self.signTime = nil
        _keyID = ProtoText(projectedValue: Text())
        self.signedContent = []
        self.signature = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(service: String = "", treeSize: Int64 = 0, rootHash: [UInt8] = [], chainHash: [UInt8] = [], signTime: GoogleTimestamp? = nil, keyID: String = "", signedContent: [UInt8] = [], signature: [UInt8] = []) {
        _service = ProtoText(wrappedValue: service)
        self.treeSize = treeSize
        self.rootHash = rootHash
        self.chainHash = chainHash
        self.signTime = signTime
        _keyID = ProtoText(wrappedValue: keyID)
        self.signedContent = signedContent
        self.signature = signature
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.audit.v1.Checkpoint"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Audit__V1__Checkpoint()
        unsafe canbo__audit__v1__checkpoint__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__Checkpoint.self)
        unsafe _service = source.text(wire.pointee.service, "service")
        unsafe self.treeSize = wire.pointee.tree_size
        unsafe self.rootHash = source.bytes(wire.pointee.root_hash)
        unsafe self.chainHash = source.bytes(wire.pointee.chain_hash)
        unsafe self.signTime = source.message(wire.pointee.sign_time, "sign_time")
        unsafe _keyID = source.text(wire.pointee.key_id, "key_id")
        unsafe self.signedContent = source.bytes(wire.pointee.signed_content)
        unsafe self.signature = source.bytes(wire.pointee.signature)
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__Checkpoint.self)
        unsafe canbo__audit__v1__checkpoint__init(wire)
        unsafe wire.pointee.service = scratch.text(_service)
        unsafe wire.pointee.tree_size = self.treeSize
        unsafe wire.pointee.root_hash = scratch.bytes(self.rootHash)
        unsafe wire.pointee.chain_hash = scratch.bytes(self.chainHash)
        unsafe wire.pointee.sign_time = scratch.message(self.signTime)
        unsafe wire.pointee.key_id = scratch.text(_keyID)
        unsafe wire.pointee.signed_content = scratch.bytes(self.signedContent)
        unsafe wire.pointee.signature = scratch.bytes(self.signature)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks what shows that a record is in the tree.
public struct GetInclusionProofRequest: ProtobufMessage {
    /// The record's number, from 1.
    public var sequence: Int64
    /// The size of the tree, usually that of a checkpoint.
    public var treeSize: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.sequence = 0
        self.treeSize = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(sequence: Int64 = 0, treeSize: Int64 = 0) {
        self.sequence = sequence
        self.treeSize = treeSize
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.audit.v1.GetInclusionProofRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Audit__V1__GetInclusionProofRequest()
        unsafe canbo__audit__v1__get_inclusion_proof_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__GetInclusionProofRequest.self)
        unsafe self.sequence = wire.pointee.sequence
        unsafe self.treeSize = wire.pointee.tree_size
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__GetInclusionProofRequest.self)
        unsafe canbo__audit__v1__get_inclusion_proof_request__init(wire)
        unsafe wire.pointee.sequence = self.sequence
        unsafe wire.pointee.tree_size = self.treeSize
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What shows that a record is in the tree (RFC 9162 section 2.1.3).
public struct InclusionProof: ProtobufMessage {
    /// The record's hash in the chain; its leaf is SHA-256 of a zero byte and this.
    public var recordHash: [UInt8]
    /// The hashes beside the way to the root, the nearest first.
    public var path: [[UInt8]]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.recordHash = []
        self.path = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(recordHash: [UInt8] = [], path: [[UInt8]] = []) {
        self.recordHash = recordHash
        self.path = path
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.audit.v1.InclusionProof"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Audit__V1__InclusionProof()
        unsafe canbo__audit__v1__inclusion_proof__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__InclusionProof.self)
        unsafe self.recordHash = source.bytes(wire.pointee.record_hash)
        unsafe self.path = source.byteStrings(wire.pointee.n_path, wire.pointee.path)
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__InclusionProof.self)
        unsafe canbo__audit__v1__inclusion_proof__init(wire)
        unsafe wire.pointee.record_hash = scratch.bytes(self.recordHash)
        unsafe (wire.pointee.n_path, wire.pointee.path) = scratch.byteStrings(self.path)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks what shows that a tree only adds to an earlier one.
public struct GetConsistencyProofRequest: ProtobufMessage {
    /// The size of the earlier tree.
    public var earlierSize: Int64
    /// The size of the later tree.
    public var treeSize: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.earlierSize = 0
        self.treeSize = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(earlierSize: Int64 = 0, treeSize: Int64 = 0) {
        self.earlierSize = earlierSize
        self.treeSize = treeSize
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.audit.v1.GetConsistencyProofRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Audit__V1__GetConsistencyProofRequest()
        unsafe canbo__audit__v1__get_consistency_proof_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__GetConsistencyProofRequest.self)
        unsafe self.earlierSize = wire.pointee.earlier_size
        unsafe self.treeSize = wire.pointee.tree_size
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__GetConsistencyProofRequest.self)
        unsafe canbo__audit__v1__get_consistency_proof_request__init(wire)
        unsafe wire.pointee.earlier_size = self.earlierSize
        unsafe wire.pointee.tree_size = self.treeSize
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What shows that a tree only adds to an earlier one (RFC 9162 section 2.1.4).
public struct ConsistencyProof: ProtobufMessage {
    /// The hashes, in the order of the standard.
    public var path: [[UInt8]]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.path = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(path: [[UInt8]] = []) {
        self.path = path
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.audit.v1.ConsistencyProof"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Audit__V1__ConsistencyProof()
        unsafe canbo__audit__v1__consistency_proof__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__ConsistencyProof.self)
        unsafe self.path = source.byteStrings(wire.pointee.n_path, wire.pointee.path)
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__ConsistencyProof.self)
        unsafe canbo__audit__v1__consistency_proof__init(wire)
        unsafe (wire.pointee.n_path, wire.pointee.path) = scratch.byteStrings(self.path)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a page of audit records, the oldest first; the pages of one list end with the record
/// that was the last of the log at its first page.
public struct ListAuditRecordsRequest: ProtobufMessage {
    /// Records per page; 0 means 100, more than 500 is taken as 500.
    public var pageSize: Int32
    /// `next_page_token` of the page before; empty for the first page.
    @ProtoText public var pageToken: String
    /// Only records about this resource; all when empty.
    @ProtoText public var resource: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        _resource = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(pageSize: Int32 = 0, pageToken: String = "", resource: String = "") {
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        _resource = ProtoText(wrappedValue: resource)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.audit.v1.ListAuditRecordsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Audit__V1__ListAuditRecordsRequest()
        unsafe canbo__audit__v1__list_audit_records_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__ListAuditRecordsRequest.self)
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe _resource = source.text(wire.pointee.resource, "resource")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__ListAuditRecordsRequest.self)
        unsafe canbo__audit__v1__list_audit_records_request__init(wire)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.resource = scratch.text(_resource)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of audit records.
public struct ListAuditRecordsResponse: ProtobufMessage {
    /// The records in the order of their numbers.
    public var records: [AuditRecord]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.records = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(records: [AuditRecord] = [], nextPageToken: String = "") {
        self.records = records
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.audit.v1.ListAuditRecordsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Audit__V1__ListAuditRecordsResponse()
        unsafe canbo__audit__v1__list_audit_records_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__ListAuditRecordsResponse.self)
        unsafe self.records = source.messages(wire.pointee.n_records, wire.pointee.records, "records")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__ListAuditRecordsResponse.self)
        unsafe canbo__audit__v1__list_audit_records_response__init(wire)
        unsafe (wire.pointee.n_records, wire.pointee.records) = scratch.messages(self.records)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One record of the audit log: who did what, when, under which rules.
public struct AuditRecord: ProtobufMessage {
    /// Its number, from 1 without gaps.
    public var sequence: Int64
    /// When it was written, to the microsecond.
    public var recordTime: GoogleTimestamp?
    /// Who asked for the change.
    @ProtoText public var actor: String
    /// The RPC that made it.
    @ProtoText public var method: String
    /// The identifier of the call, found again in the logs.
    @ProtoText public var callID: String
    /// The caller's identifier of the change; empty when none was given.
    @ProtoText public var requestID: String
    /// The resource changed.
    @ProtoText public var resource: String
    /// What changed.
    @ProtoText public var summary: String
    /// Codes of the rule rows applied.
    public var rules: [String]
    /// The decision that the change rests on; empty for none.
    @ProtoText public var decision: String
    /// Its hash in the chain, 32 bytes.
    public var hash: [UInt8]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.sequence = 0
        self.recordTime = nil
        _actor = ProtoText(projectedValue: Text())
        _method = ProtoText(projectedValue: Text())
        _callID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        _resource = ProtoText(projectedValue: Text())
        _summary = ProtoText(projectedValue: Text())
        self.rules = []
        _decision = ProtoText(projectedValue: Text())
        self.hash = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(sequence: Int64 = 0, recordTime: GoogleTimestamp? = nil, actor: String = "", method: String = "", callID: String = "", requestID: String = "", resource: String = "", summary: String = "", rules: [String] = [], decision: String = "", hash: [UInt8] = []) {
        self.sequence = sequence
        self.recordTime = recordTime
        _actor = ProtoText(wrappedValue: actor)
        _method = ProtoText(wrappedValue: method)
        _callID = ProtoText(wrappedValue: callID)
        _requestID = ProtoText(wrappedValue: requestID)
        _resource = ProtoText(wrappedValue: resource)
        _summary = ProtoText(wrappedValue: summary)
        self.rules = rules
        _decision = ProtoText(wrappedValue: decision)
        self.hash = hash
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.audit.v1.AuditRecord"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Audit__V1__AuditRecord()
        unsafe canbo__audit__v1__audit_record__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__AuditRecord.self)
        unsafe self.sequence = wire.pointee.sequence
        unsafe self.recordTime = source.message(wire.pointee.record_time, "record_time")
        unsafe _actor = source.text(wire.pointee.actor, "actor")
        unsafe _method = source.text(wire.pointee.method, "method")
        unsafe _callID = source.text(wire.pointee.call_id, "call_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe _resource = source.text(wire.pointee.resource, "resource")
        unsafe _summary = source.text(wire.pointee.summary, "summary")
        unsafe self.rules = source.strings(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe _decision = source.text(wire.pointee.decision, "decision")
        unsafe self.hash = source.bytes(wire.pointee.hash)
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Audit__V1__AuditRecord.self)
        unsafe canbo__audit__v1__audit_record__init(wire)
        unsafe wire.pointee.sequence = self.sequence
        unsafe wire.pointee.record_time = scratch.message(self.recordTime)
        unsafe wire.pointee.actor = scratch.text(_actor)
        unsafe wire.pointee.method = scratch.text(_method)
        unsafe wire.pointee.call_id = scratch.text(_callID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.resource = scratch.text(_resource)
        unsafe wire.pointee.summary = scratch.text(_summary)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.strings(self.rules)
        unsafe wire.pointee.decision = scratch.text(_decision)
        unsafe wire.pointee.hash = scratch.bytes(self.hash)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension ListAuditRecordsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("records.summary", .sensitive),
        GuardedField("records.rules", .sensitive),
        GuardedField("records.decision", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.records.indices {
            self.records[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("records", self.records)
    }
}

/// Hides what a caller may not see.
extension AuditRecord: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("summary", .sensitive),
        GuardedField("rules", .sensitive),
        GuardedField("decision", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.resource }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.summary = "" }
        if !clearance.contains(.sensitive) { self.rules = [] }
        if !clearance.contains(.sensitive) { self.decision = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("summary", .sensitive, if: self.summary.isEmpty == false)
        fields.add("rules", .sensitive, if: self.rules.isEmpty == false)
        fields.add("decision", .sensitive, if: self.decision.isEmpty == false)
    }
}
