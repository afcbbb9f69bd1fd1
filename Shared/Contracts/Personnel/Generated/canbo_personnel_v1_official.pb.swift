// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/official.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// A managed person (cán bộ in the broad sense), whatever the law calls the employment.
public struct Official: ProtobufMessage {
    /// Resource name, `officials/{official}`.
    @ProtoText public var name: String
    /// Personal identification number (số định danh cá nhân): 12 digits, unique.
    ///
    /// Personal data: given by GetOfficial and by the answers to Create and Update; left out of
    /// lists and search results.
    @ProtoText public var personalID: String
    /// Full name in the Vietnamese order, given name last, 2 to 100 characters.
    @ProtoText public var fullName: String
    /// Gender as in the personal document.
    public var gender: Gender
    /// Day of birth, a complete date between 1900 and today.
    public var birthDate: GoogleDate?
    /// What kind of official.
    public var officialKind: OfficialKind
    /// Present status; `ACTIVE` when unspecified at creation.
    public var status: OfficialStatus
    /// The organisation that manages the official, `organizations/{organization}`.
    @ProtoText public var managingOrganization: String
    /// Title of the present post (chức vụ), at most 200 characters; empty when without a post.
    @ProtoText public var currentPostTitle: String
    /// The day from which these facts have legal effect.
    public var effectiveDate: GoogleDate?
    /// When the official was first recorded.
    public var createTime: GoogleTimestamp?
    /// When these facts were recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; an update that carries a stale one is ABORTED.
    /// Empty in what is read as of a day or as recorded at an instant.
    @ProtoText public var etag: String
    /// The day on which other facts take their place; absent while none are recorded.
    public var effectiveEndDate: GoogleDate?
    /// The day whose facts these are; absent for the present facts.
    public var asOf: GoogleDate?
    /// The instant at which these facts were what the record said; absent for present knowledge.
    public var asRecordedAt: GoogleTimestamp?
    /// When the personal data were erased; absent while they are on record. An erased official has
    /// neither name, numbers, gender, birth date nor post title any more, at no point in time.
    public var eraseTime: GoogleTimestamp?
    /// The record of the same person into which this one was merged, `officials/{official}`; empty
    /// while it stands. Of a merged record the facts are the other's: it has none of its own.
    @ProtoText public var mergedInto: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _personalID = ProtoText(projectedValue: Text())
        _fullName = ProtoText(projectedValue: Text())
        self.gender = Gender()
        self.birthDate = nil
        self.officialKind = OfficialKind()
        self.status = OfficialStatus()
        _managingOrganization = ProtoText(projectedValue: Text())
        _currentPostTitle = ProtoText(projectedValue: Text())
        self.effectiveDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.effectiveEndDate = nil
        self.asOf = nil
        self.asRecordedAt = nil
        self.eraseTime = nil
        _mergedInto = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", personalID: String = "", fullName: String = "", gender: Gender = Gender(), birthDate: GoogleDate? = nil, officialKind: OfficialKind = OfficialKind(), status: OfficialStatus = OfficialStatus(), managingOrganization: String = "", currentPostTitle: String = "", effectiveDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", effectiveEndDate: GoogleDate? = nil, asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, eraseTime: GoogleTimestamp? = nil, mergedInto: String = "") {
        _name = ProtoText(wrappedValue: name)
        _personalID = ProtoText(wrappedValue: personalID)
        _fullName = ProtoText(wrappedValue: fullName)
        self.gender = gender
        self.birthDate = birthDate
        self.officialKind = officialKind
        self.status = status
        _managingOrganization = ProtoText(wrappedValue: managingOrganization)
        _currentPostTitle = ProtoText(wrappedValue: currentPostTitle)
        self.effectiveDate = effectiveDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.effectiveEndDate = effectiveEndDate
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        self.eraseTime = eraseTime
        _mergedInto = ProtoText(wrappedValue: mergedInto)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Official"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Official()
        unsafe canbo__personnel__v1__official__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Official.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _personalID = source.text(wire.pointee.personal_id, "personal_id")
        unsafe _fullName = source.text(wire.pointee.full_name, "full_name")
        unsafe self.gender = Gender(number: Int32(truncatingIfNeeded: wire.pointee.gender.rawValue))
        unsafe self.birthDate = source.message(wire.pointee.birth_date, "birth_date")
        unsafe self.officialKind = OfficialKind(number: Int32(truncatingIfNeeded: wire.pointee.official_kind.rawValue))
        unsafe self.status = OfficialStatus(number: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
        unsafe _managingOrganization = source.text(wire.pointee.managing_organization, "managing_organization")
        unsafe _currentPostTitle = source.text(wire.pointee.current_post_title, "current_post_title")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.effectiveEndDate = source.message(wire.pointee.effective_end_date, "effective_end_date")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe self.eraseTime = source.message(wire.pointee.erase_time, "erase_time")
        unsafe _mergedInto = source.text(wire.pointee.merged_into, "merged_into")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Official.self)
        unsafe canbo__personnel__v1__official__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.personal_id = scratch.text(_personalID)
        unsafe wire.pointee.full_name = scratch.text(_fullName)
        unsafe wire.pointee.gender = .init(rawValue: .init(truncatingIfNeeded: self.gender.number))
        unsafe wire.pointee.birth_date = scratch.message(self.birthDate)
        unsafe wire.pointee.official_kind = .init(rawValue: .init(truncatingIfNeeded: self.officialKind.number))
        unsafe wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.number))
        unsafe wire.pointee.managing_organization = scratch.text(_managingOrganization)
        unsafe wire.pointee.current_post_title = scratch.text(_currentPostTitle)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.effective_end_date = scratch.message(self.effectiveEndDate)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe wire.pointee.erase_time = scratch.message(self.eraseTime)
        unsafe wire.pointee.merged_into = scratch.text(_mergedInto)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Gender (giới tính), as personal documents state it.
public enum Gender: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Male (nam).
    case male
    /// Female (nữ).
    case female
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .male
            case 2: self = .female
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .male: 1
            case .female: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "GENDER_UNSPECIFIED"
            case .male: "GENDER_MALE"
            case .female: "GENDER_FEMALE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [Gender] = [.unspecified, .male, .female]
}

/// Kinds of official, the code list `official_kind`.
public enum OfficialKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Elected or appointed for a term (cán bộ in the sense of Law 80/2025).
    case canBo
    /// Civil servant (công chức).
    case congChuc
    /// Public employee of a public-service unit (viên chức).
    case vienChuc
    /// Worker of a Party body who is none of the above (cán bộ chuyên trách đảng).
    case partyWorker
    /// Manager of a state-owned enterprise (người quản lý doanh nghiệp nhà nước).
    case soeManager
    /// Member of the armed forces, managed by their own system (lực lượng vũ trang).
    case armedForces
    /// Contract worker (người lao động hợp đồng).
    case labourContract
    /// Retired and still managed (cán bộ hưu trí).
    case retired
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .canBo
            case 2: self = .congChuc
            case 3: self = .vienChuc
            case 4: self = .partyWorker
            case 5: self = .soeManager
            case 6: self = .armedForces
            case 7: self = .labourContract
            case 8: self = .retired
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .canBo: 1
            case .congChuc: 2
            case .vienChuc: 3
            case .partyWorker: 4
            case .soeManager: 5
            case .armedForces: 6
            case .labourContract: 7
            case .retired: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "OFFICIAL_KIND_UNSPECIFIED"
            case .canBo: "OFFICIAL_KIND_CAN_BO"
            case .congChuc: "OFFICIAL_KIND_CONG_CHUC"
            case .vienChuc: "OFFICIAL_KIND_VIEN_CHUC"
            case .partyWorker: "OFFICIAL_KIND_PARTY_WORKER"
            case .soeManager: "OFFICIAL_KIND_SOE_MANAGER"
            case .armedForces: "OFFICIAL_KIND_ARMED_FORCES"
            case .labourContract: "OFFICIAL_KIND_LABOUR_CONTRACT"
            case .retired: "OFFICIAL_KIND_RETIRED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [OfficialKind] = [.unspecified, .canBo, .congChuc, .vienChuc, .partyWorker, .soeManager, .armedForces, .labourContract, .retired]
}

/// Status of an official (trạng thái).
public enum OfficialStatus: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// At work (đang công tác).
    case active
    /// Suspended from work (tạm đình chỉ công tác).
    case suspended
    /// Seconded to another organisation and still counted here (biệt phái).
    case secondedOut
    /// Rotated to another organisation and still counted here (luân chuyển).
    case rotated
    /// Retired (nghỉ hưu).
    case retired
    /// Left the service (thôi việc).
    case left
    /// Dismissed (buộc thôi việc).
    case dismissed
    /// Transferred out of the area of this record (chuyển công tác).
    case transferredOut
    /// Deceased (đã mất).
    case deceased
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .active
            case 2: self = .suspended
            case 3: self = .secondedOut
            case 4: self = .rotated
            case 5: self = .retired
            case 6: self = .left
            case 7: self = .dismissed
            case 8: self = .transferredOut
            case 9: self = .deceased
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .active: 1
            case .suspended: 2
            case .secondedOut: 3
            case .rotated: 4
            case .retired: 5
            case .left: 6
            case .dismissed: 7
            case .transferredOut: 8
            case .deceased: 9
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "OFFICIAL_STATUS_UNSPECIFIED"
            case .active: "OFFICIAL_STATUS_ACTIVE"
            case .suspended: "OFFICIAL_STATUS_SUSPENDED"
            case .secondedOut: "OFFICIAL_STATUS_SECONDED_OUT"
            case .rotated: "OFFICIAL_STATUS_ROTATED"
            case .retired: "OFFICIAL_STATUS_RETIRED"
            case .left: "OFFICIAL_STATUS_LEFT"
            case .dismissed: "OFFICIAL_STATUS_DISMISSED"
            case .transferredOut: "OFFICIAL_STATUS_TRANSFERRED_OUT"
            case .deceased: "OFFICIAL_STATUS_DECEASED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [OfficialStatus] = [.unspecified, .active, .suspended, .secondedOut, .rotated, .retired, .left, .dismissed, .transferredOut, .deceased]
}

/// Hides what a caller may not see.
extension Official: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("personal_id", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.personalID = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("personal_id", .sensitive, if: self.personalID.isEmpty == false)
    }
}
