// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/planning/v1/plan.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// A succession plan of one organisation for one term (quy hoạch).
public struct Plan: ProtobufMessage {
    /// `plans/{plan}`.
    @ProtoText public var name: String
    /// Number of the plan, for example `05-QH/TU`; 1 to 100 characters, unique in its organisation.
    @ProtoText public var planNumber: String
    /// What the plan is called; 1 to 200 characters.
    @ProtoText public var displayName: String
    /// The organisation whose posts are planned.
    @ProtoText public var organization: String
    /// First year of the term planned for, for example 2030.
    public var termStartYear: Int32
    /// Last year of that term, for example 2035; 1 to 10 years after the first.
    public var termEndYear: Int32
    /// What kind of plan it is.
    public var kind: PlanKind
    /// The level that approves the plan.
    public var approvingLevel: ApprovingLevel
    /// Entries of a committee post as a percentage of the committee's size, 100 to 150; 0 means 100.
    /// The result is rounded up.
    public var coefficientPercent: Int32
    /// Where the plan stands.
    public var state: PlanState
    /// When the plan was created.
    public var createTime: GoogleTimestamp?
    /// When the plan last changed.
    public var updateTime: GoogleTimestamp?
    /// Changes with every change of the plan itself.
    @ProtoText public var etag: String
    /// How secret the plan is with its posts and entries: absent for internal use, or
    /// `SECRECY_GRADE_SECRET` where the installation holds such records. Who may not see the class does
    /// not find them.
    public var secrecyGrade: TypeContract.SecrecyGrade
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _planNumber = ProtoText(projectedValue: Text())
        _displayName = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.termStartYear = 0
        self.termEndYear = 0
        self.kind = PlanKind()
        self.approvingLevel = ApprovingLevel()
        self.coefficientPercent = 0
        self.state = PlanState()
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.secrecyGrade = TypeContract.SecrecyGrade()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", planNumber: String = "", displayName: String = "", organization: String = "", termStartYear: Int32 = 0, termEndYear: Int32 = 0, kind: PlanKind = PlanKind(), approvingLevel: ApprovingLevel = ApprovingLevel(), coefficientPercent: Int32 = 0, state: PlanState = PlanState(), createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", secrecyGrade: TypeContract.SecrecyGrade = TypeContract.SecrecyGrade()) {
        _name = ProtoText(wrappedValue: name)
        _planNumber = ProtoText(wrappedValue: planNumber)
        _displayName = ProtoText(wrappedValue: displayName)
        _organization = ProtoText(wrappedValue: organization)
        self.termStartYear = termStartYear
        self.termEndYear = termEndYear
        self.kind = kind
        self.approvingLevel = approvingLevel
        self.coefficientPercent = coefficientPercent
        self.state = state
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.secrecyGrade = secrecyGrade
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.Plan"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__Plan()
        unsafe canbo__planning__v1__plan__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__Plan.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _planNumber = source.text(wire.pointee.plan_number, "plan_number")
        unsafe _displayName = source.text(wire.pointee.display_name, "display_name")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.termStartYear = wire.pointee.term_start_year
        unsafe self.termEndYear = wire.pointee.term_end_year
        unsafe self.kind = PlanKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe self.approvingLevel = ApprovingLevel(number: Int32(truncatingIfNeeded: wire.pointee.approving_level.rawValue))
        unsafe self.coefficientPercent = wire.pointee.coefficient_percent
        unsafe self.state = PlanState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.secrecyGrade = TypeContract.SecrecyGrade(number: Int32(truncatingIfNeeded: wire.pointee.secrecy_grade.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__Plan.self)
        unsafe canbo__planning__v1__plan__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.plan_number = scratch.text(_planNumber)
        unsafe wire.pointee.display_name = scratch.text(_displayName)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.term_start_year = self.termStartYear
        unsafe wire.pointee.term_end_year = self.termEndYear
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.approving_level = .init(rawValue: .init(truncatingIfNeeded: self.approvingLevel.number))
        unsafe wire.pointee.coefficient_percent = self.coefficientPercent
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.secrecy_grade = .init(rawValue: .init(truncatingIfNeeded: self.secrecyGrade.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The kinds of plan (loại quy hoạch).
public enum PlanKind: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Built for a new term (xây dựng mới).
    case newTerm
    /// Yearly review (rà soát).
    case annualReview
    /// Supplement (bổ sung).
    case supplement
    /// Taking out of the plan (đưa ra khỏi quy hoạch).
    case removal
    /// Strategic level, managed by the centre (cấp chiến lược).
    case strategic
    /// Of a branch of administration (ngành dọc).
    case sector
    /// Of a Party committee (cấp ủy).
    case committee
    /// Of leading state posts (chức danh lãnh đạo, quản lý).
    case statePost
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .newTerm
            case 2: self = .annualReview
            case 3: self = .supplement
            case 4: self = .removal
            case 5: self = .strategic
            case 6: self = .sector
            case 7: self = .committee
            case 8: self = .statePost
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .newTerm: 1
            case .annualReview: 2
            case .supplement: 3
            case .removal: 4
            case .strategic: 5
            case .sector: 6
            case .committee: 7
            case .statePost: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PLAN_KIND_UNSPECIFIED"
            case .newTerm: "PLAN_KIND_NEW_TERM"
            case .annualReview: "PLAN_KIND_ANNUAL_REVIEW"
            case .supplement: "PLAN_KIND_SUPPLEMENT"
            case .removal: "PLAN_KIND_REMOVAL"
            case .strategic: "PLAN_KIND_STRATEGIC"
            case .sector: "PLAN_KIND_SECTOR"
            case .committee: "PLAN_KIND_COMMITTEE"
            case .statePost: "PLAN_KIND_STATE_POST"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [PlanKind] = [.unspecified, .newTerm, .annualReview, .supplement, .removal, .strategic, .sector, .committee, .statePost]
}

/// The level that approves a plan: the management scope that its posts are in (diện quản lý).
public enum ApprovingLevel: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Politburo or Secretariat (Bộ Chính trị, Ban Bí thư).
    case central
    /// Standing committee of the city (Ban Thường vụ Thành ủy).
    case city
    /// Standing committee of a district, until 2025-06-30 (Ban Thường vụ quận, huyện ủy).
    case district
    /// Standing committee directly above the grassroots (cấp trên trực tiếp cơ sở).
    case superior
    /// Standing committee of a commune or ward (Ban Thường vụ xã, phường).
    case commune
    /// Leadership of an agency (lãnh đạo cơ quan).
    case agency
    /// Leadership of a unit (đơn vị).
    case unit
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .central
            case 2: self = .city
            case 3: self = .district
            case 4: self = .superior
            case 5: self = .commune
            case 6: self = .agency
            case 7: self = .unit
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .central: 1
            case .city: 2
            case .district: 3
            case .superior: 4
            case .commune: 5
            case .agency: 6
            case .unit: 7
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "APPROVING_LEVEL_UNSPECIFIED"
            case .central: "APPROVING_LEVEL_CENTRAL"
            case .city: "APPROVING_LEVEL_CITY"
            case .district: "APPROVING_LEVEL_DISTRICT"
            case .superior: "APPROVING_LEVEL_SUPERIOR"
            case .commune: "APPROVING_LEVEL_COMMUNE"
            case .agency: "APPROVING_LEVEL_AGENCY"
            case .unit: "APPROVING_LEVEL_UNIT"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ApprovingLevel] = [.unspecified, .central, .city, .district, .superior, .commune, .agency, .unit]
}

/// Where a plan stands.
public enum PlanState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Created, without posts (chưa thực hiện).
    case notStarted
    /// Its posts are being set and takes entries (đang chuẩn bị).
    case preparing
    /// The persons are chosen (đã chọn nguồn).
    case sourceChosen
    /// The procedure at the same level is done (đã thực hiện xong quy trình cùng cấp).
    case sameLevelDone
    /// Sent to the approving level (đã trình).
    case submitted
    /// Under appraisal (đang thẩm định).
    case underAppraisal
    /// Returned for correction (trả lại).
    case returned
    /// Approved (đã phê duyệt).
    case approved
    /// Under yearly review (đang rà soát).
    case underReview
    /// Followed by another plan (đã thay thế).
    case superseded
    /// Its term has ended (hết nhiệm kỳ).
    case expired
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .notStarted
            case 2: self = .preparing
            case 3: self = .sourceChosen
            case 4: self = .sameLevelDone
            case 5: self = .submitted
            case 6: self = .underAppraisal
            case 7: self = .returned
            case 8: self = .approved
            case 9: self = .underReview
            case 10: self = .superseded
            case 11: self = .expired
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .notStarted: 1
            case .preparing: 2
            case .sourceChosen: 3
            case .sameLevelDone: 4
            case .submitted: 5
            case .underAppraisal: 6
            case .returned: 7
            case .approved: 8
            case .underReview: 9
            case .superseded: 10
            case .expired: 11
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PLAN_STATE_UNSPECIFIED"
            case .notStarted: "PLAN_STATE_NOT_STARTED"
            case .preparing: "PLAN_STATE_PREPARING"
            case .sourceChosen: "PLAN_STATE_SOURCE_CHOSEN"
            case .sameLevelDone: "PLAN_STATE_SAME_LEVEL_DONE"
            case .submitted: "PLAN_STATE_SUBMITTED"
            case .underAppraisal: "PLAN_STATE_UNDER_APPRAISAL"
            case .returned: "PLAN_STATE_RETURNED"
            case .approved: "PLAN_STATE_APPROVED"
            case .underReview: "PLAN_STATE_UNDER_REVIEW"
            case .superseded: "PLAN_STATE_SUPERSEDED"
            case .expired: "PLAN_STATE_EXPIRED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [PlanState] = [.unspecified, .notStarted, .preparing, .sourceChosen, .sameLevelDone, .submitted, .underAppraisal, .returned, .approved, .underReview, .superseded, .expired]
}

/// Hides what a caller may not see.
extension Plan: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("secrecy_grade", .stateSecret),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Whether it is secret, or tells of what is.
    public var tellsOfSecret: Bool {
        self.secrecyGrade.number >= TypeContract.SecrecyGrade.secret.number
    }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.stateSecret) { self.secrecyGrade = TypeContract.SecrecyGrade() }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("secrecy_grade", .stateSecret, if: self.secrecyGrade != TypeContract.SecrecyGrade())
    }
}
