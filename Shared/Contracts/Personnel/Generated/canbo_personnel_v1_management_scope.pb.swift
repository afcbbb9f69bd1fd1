// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/management_scope.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// Posts on whose holders one organisation decides for a time (diện quản lý cán bộ).
///
/// On a day a post is in at most one scope. The scope of an official is that of the highest post
/// held: of level 1 before 2, posts without a level last; of equal ones the main post, then the one
/// held for longest.
public struct ManagementScope: ProtobufMessage {
    /// Resource name, `managementScopes/{management_scope}`.
    @ProtoText public var name: String
    /// Which kind of scope: `BCT_BBT`, `BTV_CITY`, `BTV_DIST` (until 2025-06-30), `BTV_SUPERIOR`,
    /// `BTV_COMMUNE`, `AGENCY_LEADERSHIP`, `UNIT`, or a code of the installation's own that begins
    /// with `LOCAL_`; upper-case letters, digits and `_`, at most 35 characters.
    @ProtoText public var scopeCode: String
    /// Name, 1 to 200 characters.
    @ProtoText public var displayName: String
    /// The organisation that decides, `organizations/{organization}`.
    @ProtoText public var decidingOrganization: String
    /// The posts in it by name, at most 200; empty with a `position_rule`.
    public var positions: [String]
    /// The posts in it by what they are; absent with `positions`.
    public var positionRule: PositionRule?
    /// On what the organisation decides; each once, in the order of the list.
    public var decides: [ScopeDecision]
    /// Organisations that are consulted, at most 20: they read basic data of the officials.
    public var consultingOrganizations: [String]
    /// The first day, from 1900 through 2199; today when absent.
    public var startDate: GoogleDate?
    /// The first day on which it no longer holds; absent until further notice.
    public var endDate: GoogleDate?
    /// When the scope was first recorded.
    public var createTime: GoogleTimestamp?
    /// When what is shown was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    /// Empty in what is read as recorded at an instant.
    @ProtoText public var etag: String
    /// The instant at which the record said so; absent for present knowledge.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _scopeCode = ProtoText(projectedValue: Text())
        _displayName = ProtoText(projectedValue: Text())
        _decidingOrganization = ProtoText(projectedValue: Text())
        self.positions = []
        self.positionRule = nil
        self.decides = []
        self.consultingOrganizations = []
        self.startDate = nil
        self.endDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", scopeCode: String = "", displayName: String = "", decidingOrganization: String = "", positions: [String] = [], positionRule: PositionRule? = nil, decides: [ScopeDecision] = [], consultingOrganizations: [String] = [], startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _scopeCode = ProtoText(wrappedValue: scopeCode)
        _displayName = ProtoText(wrappedValue: displayName)
        _decidingOrganization = ProtoText(wrappedValue: decidingOrganization)
        self.positions = positions
        self.positionRule = positionRule
        self.decides = decides
        self.consultingOrganizations = consultingOrganizations
        self.startDate = startDate
        self.endDate = endDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ManagementScope"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ManagementScope()
        unsafe canbo__personnel__v1__management_scope__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ManagementScope.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _scopeCode = source.text(wire.pointee.scope_code, "scope_code")
        unsafe _displayName = source.text(wire.pointee.display_name, "display_name")
        unsafe _decidingOrganization = source.text(wire.pointee.deciding_organization, "deciding_organization")
        unsafe self.positions = source.strings(wire.pointee.n_positions, wire.pointee.positions, "positions")
        unsafe self.positionRule = source.message(wire.pointee.position_rule, "position_rule")
        unsafe self.decides = source.enums(wire.pointee.n_decides, wire.pointee.decides)
        unsafe self.consultingOrganizations = source.strings(wire.pointee.n_consulting_organizations, wire.pointee.consulting_organizations, "consulting_organizations")
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ManagementScope.self)
        unsafe canbo__personnel__v1__management_scope__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.scope_code = scratch.text(_scopeCode)
        unsafe wire.pointee.display_name = scratch.text(_displayName)
        unsafe wire.pointee.deciding_organization = scratch.text(_decidingOrganization)
        unsafe (wire.pointee.n_positions, wire.pointee.positions) = scratch.strings(self.positions)
        unsafe wire.pointee.position_rule = scratch.message(self.positionRule)
        unsafe (wire.pointee.n_decides, wire.pointee.decides) = scratch.enums(self.decides)
        unsafe (wire.pointee.n_consulting_organizations, wire.pointee.consulting_organizations) = scratch.strings(self.consultingOrganizations)
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Posts by what they are, those to come included.
public struct PositionRule: ProtobufMessage {
    /// The organisation that has them, or has below it the one that does.
    @ProtoText public var organization: String
    /// Their levels, 1 to 10, or 0 for posts without one; empty for all.
    public var positionLevels: [Int32]
    /// As what their holders stand in the organisation; empty for all.
    public var headKinds: [HeadKind]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _organization = ProtoText(projectedValue: Text())
        self.positionLevels = []
        self.headKinds = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: String = "", positionLevels: [Int32] = [], headKinds: [HeadKind] = []) {
        _organization = ProtoText(wrappedValue: organization)
        self.positionLevels = positionLevels
        self.headKinds = headKinds
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.PositionRule"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__PositionRule()
        unsafe canbo__personnel__v1__position_rule__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__PositionRule.self)
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.positionLevels = source.numbers(wire.pointee.n_position_levels, wire.pointee.position_levels)
        unsafe self.headKinds = source.enums(wire.pointee.n_head_kinds, wire.pointee.head_kinds)
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__PositionRule.self)
        unsafe canbo__personnel__v1__position_rule__init(wire)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe (wire.pointee.n_position_levels, wire.pointee.position_levels) = scratch.numbers(self.positionLevels)
        unsafe (wire.pointee.n_head_kinds, wire.pointee.head_kinds) = scratch.enums(self.headKinds)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// On what an organisation decides, the code list `decides`.
public enum ScopeDecision: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Succession planning (quy hoạch).
    case plan
    /// Appointment, introduction of candidates (bổ nhiệm, giới thiệu ứng cử).
    case appoint
    /// Transfer (điều động).
    case transfer
    /// Rotation (luân chuyển).
    case rotate
    /// Discipline by the administration (kỷ luật hành chính).
    case disciplineAdmin
    /// Evaluation (đánh giá, xếp loại).
    case evaluate
    /// Suspension for a time (tạm đình chỉ).
    case suspend
    /// Relief and dismissal from a post (cho thôi giữ chức, miễn nhiệm).
    case relieve
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .plan
            case 2: self = .appoint
            case 3: self = .transfer
            case 4: self = .rotate
            case 5: self = .disciplineAdmin
            case 6: self = .evaluate
            case 7: self = .suspend
            case 8: self = .relieve
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .plan: 1
            case .appoint: 2
            case .transfer: 3
            case .rotate: 4
            case .disciplineAdmin: 5
            case .evaluate: 6
            case .suspend: 7
            case .relieve: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SCOPE_DECISION_UNSPECIFIED"
            case .plan: "SCOPE_DECISION_PLAN"
            case .appoint: "SCOPE_DECISION_APPOINT"
            case .transfer: "SCOPE_DECISION_TRANSFER"
            case .rotate: "SCOPE_DECISION_ROTATE"
            case .disciplineAdmin: "SCOPE_DECISION_DISCIPLINE_ADMIN"
            case .evaluate: "SCOPE_DECISION_EVALUATE"
            case .suspend: "SCOPE_DECISION_SUSPEND"
            case .relieve: "SCOPE_DECISION_RELIEVE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ScopeDecision] = [.unspecified, .plan, .appoint, .transfer, .rotate, .disciplineAdmin, .evaluate, .suspend, .relieve]
}

/// By which row a post is in a scope.
public enum ScopeMatch: ProtobufEnum {
    /// In none.
    case unspecified
    /// By its name.
    case position
    /// By a rule for its organisation or one above.
    case rule
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .position
            case 2: self = .rule
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .position: 1
            case .rule: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SCOPE_MATCH_UNSPECIFIED"
            case .position: "SCOPE_MATCH_POSITION"
            case .rule: "SCOPE_MATCH_RULE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ScopeMatch] = [.unspecified, .position, .rule]
}
