// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/position.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// A post of an organisation (chức danh, chức vụ, vị trí việc làm), held by officials for a time.
public struct Position: ProtobufMessage {
    /// Resource name, `positions/{position}`.
    @ProtoText public var name: String
    /// Internal code, unique: letters, digits, `.`, `-` and `_`, at most 35 characters.
    @ProtoText public var code: String
    /// Name in Vietnamese, 1 to 200 characters.
    @ProtoText public var nameVi: String
    /// The organisation that has the post, `organizations/{organization}`; never changes.
    @ProtoText public var organization: String
    /// Level of the post (bậc chức vụ, 368-QĐ/TW), 1 the highest to 10; 0 for a post without one.
    public var positionLevel: Int32
    /// As what its holders stand in the organisation.
    public var headKind: HeadKind
    /// Whether it is a post of leadership or management (lãnh đạo, quản lý).
    public var isLeadership: Bool
    /// Whether its holders are elected (bầu cử).
    public var isElected: Bool
    /// Officials who may hold it at a time (số lượng), 1 to 1,000; 1 when 0 at creation.
    public var quota: Int32
    /// Months of a term, 1 to 120; 0 for a post without terms.
    public var termMonths: Int32
    /// Terms that one official may hold it without a break, 1 to 20; 0 for as many as come.
    ///
    /// Time as acting head or in charge (giao quyền, phụ trách) is no term.
    public var maxConsecutiveTerms: Int32
    /// What its holders may do in the system; empty for nothing.
    public var accessRoles: [AccessRole]
    /// The organisation over which, and over all below which, the access roles reach; empty for the
    /// organisation that has the post.
    @ProtoText public var authorityOrganization: String
    /// The first day on which there is the post.
    public var effectiveDate: GoogleDate?
    /// The first day on which there no longer is; absent until EndPosition sets it.
    public var endDate: GoogleDate?
    /// When the post was first recorded.
    public var createTime: GoogleTimestamp?
    /// When these facts were recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED. Empty
    /// in what is read as of a day or an instant.
    @ProtoText public var etag: String
    /// The first day on which the facts here hold; the post may be older, by `effective_date`.
    public var factsStartDate: GoogleDate?
    /// The first day on which other facts hold, or the post is no more; absent when no such day is on
    /// record.
    public var factsEndDate: GoogleDate?
    /// The day whose facts these are; absent for those of today.
    public var asOf: GoogleDate?
    /// The instant at which the record said so; absent for what it says now.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _code = ProtoText(projectedValue: Text())
        _nameVi = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.positionLevel = 0
        self.headKind = HeadKind()
        self.isLeadership = false
        self.isElected = false
        self.quota = 0
        self.termMonths = 0
        self.maxConsecutiveTerms = 0
        self.accessRoles = []
        _authorityOrganization = ProtoText(projectedValue: Text())
        self.effectiveDate = nil
        self.endDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.factsStartDate = nil
        self.factsEndDate = nil
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", code: String = "", nameVi: String = "", organization: String = "", positionLevel: Int32 = 0, headKind: HeadKind = HeadKind(), isLeadership: Bool = false, isElected: Bool = false, quota: Int32 = 0, termMonths: Int32 = 0, maxConsecutiveTerms: Int32 = 0, accessRoles: [AccessRole] = [], authorityOrganization: String = "", effectiveDate: GoogleDate? = nil, endDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", factsStartDate: GoogleDate? = nil, factsEndDate: GoogleDate? = nil, asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _code = ProtoText(wrappedValue: code)
        _nameVi = ProtoText(wrappedValue: nameVi)
        _organization = ProtoText(wrappedValue: organization)
        self.positionLevel = positionLevel
        self.headKind = headKind
        self.isLeadership = isLeadership
        self.isElected = isElected
        self.quota = quota
        self.termMonths = termMonths
        self.maxConsecutiveTerms = maxConsecutiveTerms
        self.accessRoles = accessRoles
        _authorityOrganization = ProtoText(wrappedValue: authorityOrganization)
        self.effectiveDate = effectiveDate
        self.endDate = endDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.factsStartDate = factsStartDate
        self.factsEndDate = factsEndDate
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Position"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Position()
        unsafe canbo__personnel__v1__position__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Position.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _code = source.text(wire.pointee.code, "code")
        unsafe _nameVi = source.text(wire.pointee.name_vi, "name_vi")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.positionLevel = wire.pointee.position_level
        unsafe self.headKind = HeadKind(number: Int32(truncatingIfNeeded: wire.pointee.head_kind.rawValue))
        unsafe self.isLeadership = wire.pointee.is_leadership != 0
        unsafe self.isElected = wire.pointee.is_elected != 0
        unsafe self.quota = wire.pointee.quota
        unsafe self.termMonths = wire.pointee.term_months
        unsafe self.maxConsecutiveTerms = wire.pointee.max_consecutive_terms
        unsafe self.accessRoles = source.enums(wire.pointee.n_access_roles, wire.pointee.access_roles)
        unsafe _authorityOrganization = source.text(wire.pointee.authority_organization, "authority_organization")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.factsStartDate = source.message(wire.pointee.facts_start_date, "facts_start_date")
        unsafe self.factsEndDate = source.message(wire.pointee.facts_end_date, "facts_end_date")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Position.self)
        unsafe canbo__personnel__v1__position__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.code = scratch.text(_code)
        unsafe wire.pointee.name_vi = scratch.text(_nameVi)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.position_level = self.positionLevel
        unsafe wire.pointee.head_kind = .init(rawValue: .init(truncatingIfNeeded: self.headKind.number))
        unsafe wire.pointee.is_leadership = self.isLeadership ? 1 : 0
        unsafe wire.pointee.is_elected = self.isElected ? 1 : 0
        unsafe wire.pointee.quota = self.quota
        unsafe wire.pointee.term_months = self.termMonths
        unsafe wire.pointee.max_consecutive_terms = self.maxConsecutiveTerms
        unsafe (wire.pointee.n_access_roles, wire.pointee.access_roles) = scratch.enums(self.accessRoles)
        unsafe wire.pointee.authority_organization = scratch.text(_authorityOrganization)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.facts_start_date = scratch.message(self.factsStartDate)
        unsafe wire.pointee.facts_end_date = scratch.message(self.factsEndDate)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A post that fewer officials hold on a day than may; derived, never stored.
public struct Vacancy: ProtobufMessage {
    /// The post, `positions/{position}`.
    @ProtoText public var position: String
    /// Its name in Vietnamese.
    @ProtoText public var positionNameVi: String
    /// The organisation that has it, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// Officials who may hold it.
    public var quota: Int32
    /// Officials who hold it on the day.
    public var holderCount: Int32
    /// The first day since which it has never been full until the day asked for, on each day by the
    /// quota of that day.
    public var sinceDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _position = ProtoText(projectedValue: Text())
        _positionNameVi = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.quota = 0
        self.holderCount = 0
        self.sinceDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(position: String = "", positionNameVi: String = "", organization: String = "", quota: Int32 = 0, holderCount: Int32 = 0, sinceDate: GoogleDate? = nil) {
        _position = ProtoText(wrappedValue: position)
        _positionNameVi = ProtoText(wrappedValue: positionNameVi)
        _organization = ProtoText(wrappedValue: organization)
        self.quota = quota
        self.holderCount = holderCount
        self.sinceDate = sinceDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Vacancy"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Vacancy()
        unsafe canbo__personnel__v1__vacancy__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Vacancy.self)
        unsafe _position = source.text(wire.pointee.position, "position")
        unsafe _positionNameVi = source.text(wire.pointee.position_name_vi, "position_name_vi")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.quota = wire.pointee.quota
        unsafe self.holderCount = wire.pointee.holder_count
        unsafe self.sinceDate = source.message(wire.pointee.since_date, "since_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Vacancy.self)
        unsafe canbo__personnel__v1__vacancy__init(wire)
        unsafe wire.pointee.position = scratch.text(_position)
        unsafe wire.pointee.position_name_vi = scratch.text(_positionNameVi)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.quota = self.quota
        unsafe wire.pointee.holder_count = self.holderCount
        unsafe wire.pointee.since_date = scratch.message(self.sinceDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// As what the holder of a post stands in the organisation, the code list `head_kind`.
public enum HeadKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Its head (cấp trưởng, người đứng đầu).
    case head
    /// A deputy of the head (cấp phó).
    case deputy
    /// A member of its collective (ủy viên, thành viên).
    case member
    /// Of its staff (nhân viên).
    case staff
    /// A specialist (chuyên viên).
    case specialist
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .head
            case 2: self = .deputy
            case 3: self = .member
            case 4: self = .staff
            case 5: self = .specialist
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .head: 1
            case .deputy: 2
            case .member: 3
            case .staff: 4
            case .specialist: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "HEAD_KIND_UNSPECIFIED"
            case .head: "HEAD_KIND_HEAD"
            case .deputy: "HEAD_KIND_DEPUTY"
            case .member: "HEAD_KIND_MEMBER"
            case .staff: "HEAD_KIND_STAFF"
            case .specialist: "HEAD_KIND_SPECIALIST"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [HeadKind] = [.unspecified, .head, .deputy, .member, .staff, .specialist]
}

/// What the holder of a post may do in the system: the access roles that are held with a post.
///
/// Nobody is made a system administrator by a post, and everybody has the own record without one.
public enum AccessRole: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Secretary of a Party cell (bí thư chi bộ).
    case cellSecretary
    /// Secretary of a Party committee (bí thư cấp ủy).
    case committeeSecretary
    /// Standing committee (ban thường vụ).
    case committeeStanding
    /// Head of an organisation committee (trưởng ban tổ chức).
    case orgCommitteeHead
    /// Officer of an organisation committee (chuyên viên ban tổ chức).
    case orgCommitteeOfficer
    /// Head of an inspection committee (chủ nhiệm ủy ban kiểm tra).
    case inspectionHead
    /// Officer of an inspection committee (cán bộ ủy ban kiểm tra).
    case inspectionOfficer
    /// Head of an agency (thủ trưởng cơ quan).
    case agencyHead
    /// Personnel officer of an agency (cán bộ tổ chức cơ quan).
    case hrOfficer
    /// Officer of internal political protection (cán bộ bảo vệ chính trị nội bộ).
    case politicalProtectionOfficer
    /// Officer for succession planning (cán bộ quy hoạch).
    case planningOfficer
    /// Officer for training (cán bộ đào tạo, bồi dưỡng).
    case trainingOfficer
    /// Officer for awards (cán bộ thi đua, khen thưởng).
    case awardOfficer
    /// Officer for Party membership (cán bộ đảng vụ).
    case membershipOfficer
    /// Reads reports (người xem báo cáo).
    case reportViewer
    /// Reads the audit log (kiểm toán viên hệ thống).
    case auditor
    /// Responsible for the protection of personal data (người phụ trách bảo vệ dữ liệu cá nhân).
    case dpo
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .cellSecretary
            case 2: self = .committeeSecretary
            case 3: self = .committeeStanding
            case 4: self = .orgCommitteeHead
            case 5: self = .orgCommitteeOfficer
            case 6: self = .inspectionHead
            case 7: self = .inspectionOfficer
            case 8: self = .agencyHead
            case 9: self = .hrOfficer
            case 10: self = .politicalProtectionOfficer
            case 11: self = .planningOfficer
            case 12: self = .trainingOfficer
            case 13: self = .awardOfficer
            case 14: self = .membershipOfficer
            case 15: self = .reportViewer
            case 16: self = .auditor
            case 17: self = .dpo
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .cellSecretary: 1
            case .committeeSecretary: 2
            case .committeeStanding: 3
            case .orgCommitteeHead: 4
            case .orgCommitteeOfficer: 5
            case .inspectionHead: 6
            case .inspectionOfficer: 7
            case .agencyHead: 8
            case .hrOfficer: 9
            case .politicalProtectionOfficer: 10
            case .planningOfficer: 11
            case .trainingOfficer: 12
            case .awardOfficer: 13
            case .membershipOfficer: 14
            case .reportViewer: 15
            case .auditor: 16
            case .dpo: 17
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "ACCESS_ROLE_UNSPECIFIED"
            case .cellSecretary: "ACCESS_ROLE_CELL_SECRETARY"
            case .committeeSecretary: "ACCESS_ROLE_COMMITTEE_SECRETARY"
            case .committeeStanding: "ACCESS_ROLE_COMMITTEE_STANDING"
            case .orgCommitteeHead: "ACCESS_ROLE_ORG_COMMITTEE_HEAD"
            case .orgCommitteeOfficer: "ACCESS_ROLE_ORG_COMMITTEE_OFFICER"
            case .inspectionHead: "ACCESS_ROLE_INSPECTION_HEAD"
            case .inspectionOfficer: "ACCESS_ROLE_INSPECTION_OFFICER"
            case .agencyHead: "ACCESS_ROLE_AGENCY_HEAD"
            case .hrOfficer: "ACCESS_ROLE_HR_OFFICER"
            case .politicalProtectionOfficer: "ACCESS_ROLE_POLITICAL_PROTECTION_OFFICER"
            case .planningOfficer: "ACCESS_ROLE_PLANNING_OFFICER"
            case .trainingOfficer: "ACCESS_ROLE_TRAINING_OFFICER"
            case .awardOfficer: "ACCESS_ROLE_AWARD_OFFICER"
            case .membershipOfficer: "ACCESS_ROLE_MEMBERSHIP_OFFICER"
            case .reportViewer: "ACCESS_ROLE_REPORT_VIEWER"
            case .auditor: "ACCESS_ROLE_AUDITOR"
            case .dpo: "ACCESS_ROLE_DPO"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [AccessRole] = [.unspecified, .cellSecretary, .committeeSecretary, .committeeStanding, .orgCommitteeHead, .orgCommitteeOfficer, .inspectionHead, .inspectionOfficer, .agencyHead, .hrOfficer, .politicalProtectionOfficer, .planningOfficer, .trainingOfficer, .awardOfficer, .membershipOfficer, .reportViewer, .auditor, .dpo]
}
