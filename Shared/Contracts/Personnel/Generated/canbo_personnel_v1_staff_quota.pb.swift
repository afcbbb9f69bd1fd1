// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/staff_quota.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// How many officials of one kind an organisation, with all below it, may have in a year (biên chế
/// giao).
///
/// Each number is tied to the decision that set it and holds from a day of the year on. Corrections
/// never overwrite: what held on a day, and what the record said of it at an instant, can be read
/// again.
public struct StaffQuota: ProtobufMessage {
    /// Resource name, `staffQuotas/{staff_quota}`.
    @ProtoText public var name: String
    /// The organisation, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// The kind of officials, one of the rule `STAFF_QUOTA_KINDS`.
    public var officialKind: OfficialKind
    /// The year, 1990 through 2199.
    public var year: Int32
    /// How many, 0 to 10,000,000.
    public var allotted: Int32
    /// The first day of the number, a day of the year; its first day when absent.
    public var startDate: GoogleDate?
    /// Number of the decision that set it, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Day of that decision, not after today.
    public var decisionDate: GoogleDate?
    /// When it was first recorded.
    public var createTime: GoogleTimestamp?
    /// When what is shown was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    /// Empty in what is read as of a day or as recorded at an instant.
    @ProtoText public var etag: String
    /// The day whose number this is; absent for the present one.
    public var asOf: GoogleDate?
    /// The instant at which the record said so; absent for present knowledge.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.officialKind = OfficialKind()
        self.year = 0
        self.allotted = 0
        self.startDate = nil
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", organization: String = "", officialKind: OfficialKind = OfficialKind(), year: Int32 = 0, allotted: Int32 = 0, startDate: GoogleDate? = nil, decisionNumber: String = "", decisionDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _organization = ProtoText(wrappedValue: organization)
        self.officialKind = officialKind
        self.year = year
        self.allotted = allotted
        self.startDate = startDate
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StaffQuota"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StaffQuota()
        unsafe canbo__personnel__v1__staff_quota__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StaffQuota.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.officialKind = OfficialKind(number: Int32(truncatingIfNeeded: wire.pointee.official_kind.rawValue))
        unsafe self.year = wire.pointee.year
        unsafe self.allotted = wire.pointee.allotted
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StaffQuota.self)
        unsafe canbo__personnel__v1__staff_quota__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.official_kind = .init(rawValue: .init(truncatingIfNeeded: self.officialKind.number))
        unsafe wire.pointee.year = self.year
        unsafe wire.pointee.allotted = self.allotted
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What an organisation, with all below it, has of its quota of one kind on a day.
public struct StaffBalance: ProtobufMessage {
    /// The organisation, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// The kind of officials.
    public var officialKind: OfficialKind
    /// The quota, `staffQuotas/{staff_quota}`; empty when none is set for the day, and then nothing is
    /// allotted.
    @ProtoText public var staffQuota: String
    /// How many it may have (được giao).
    public var allotted: Int64
    /// How many of those organisations below it were allotted (đã phân bổ).
    public var distributed: Int64
    /// How many it has (có mặt): who has a main post of the organisation or of one below, and who is
    /// seconded or rotated out from there without a main post here.
    public var used: Int64
    /// How many are missing to the quota (còn lại).
    public var free: Int64
    /// How many are above it (dôi dư): told, not refused when a holding begins.
    public var surplus: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _organization = ProtoText(projectedValue: Text())
        self.officialKind = OfficialKind()
        _staffQuota = ProtoText(projectedValue: Text())
        self.allotted = 0
        self.distributed = 0
        self.used = 0
        self.free = 0
        self.surplus = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: String = "", officialKind: OfficialKind = OfficialKind(), staffQuota: String = "", allotted: Int64 = 0, distributed: Int64 = 0, used: Int64 = 0, free: Int64 = 0, surplus: Int64 = 0) {
        _organization = ProtoText(wrappedValue: organization)
        self.officialKind = officialKind
        _staffQuota = ProtoText(wrappedValue: staffQuota)
        self.allotted = allotted
        self.distributed = distributed
        self.used = used
        self.free = free
        self.surplus = surplus
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StaffBalance"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StaffBalance()
        unsafe canbo__personnel__v1__staff_balance__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StaffBalance.self)
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.officialKind = OfficialKind(number: Int32(truncatingIfNeeded: wire.pointee.official_kind.rawValue))
        unsafe _staffQuota = source.text(wire.pointee.staff_quota, "staff_quota")
        unsafe self.allotted = wire.pointee.allotted
        unsafe self.distributed = wire.pointee.distributed
        unsafe self.used = wire.pointee.used
        unsafe self.free = wire.pointee.free
        unsafe self.surplus = wire.pointee.surplus
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StaffBalance.self)
        unsafe canbo__personnel__v1__staff_balance__init(wire)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.official_kind = .init(rawValue: .init(truncatingIfNeeded: self.officialKind.number))
        unsafe wire.pointee.staff_quota = scratch.text(_staffQuota)
        unsafe wire.pointee.allotted = self.allotted
        unsafe wire.pointee.distributed = self.distributed
        unsafe wire.pointee.used = self.used
        unsafe wire.pointee.free = self.free
        unsafe wire.pointee.surplus = self.surplus
        unsafe scratch.attach(unknownFields, to: message)
    }
}
