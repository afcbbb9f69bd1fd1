// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/organization.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// A body of the Party, the State, the Front or an enterprise (tổ chức), a node of the tree.
public struct Organization: ProtobufMessage {
    /// Resource name, `organizations/{organization}`.
    @ProtoText public var name: String
    /// Internal code, unique: letters, digits, `.`, `-` and `_`, at most 35 characters.
    ///
    /// For an administrative unit the code that the State gave it, for example `00070`.
    @ProtoText public var code: String
    /// Name in Vietnamese, 1 to 200 characters.
    @ProtoText public var nameVi: String
    /// What it is.
    public var organizationType: OrganizationType
    /// Where it stands between the centre and the cell.
    public var organizationLevel: OrganizationLevel
    /// The organisation directly above, `organizations/{organization}`; empty at the top of a tree.
    @ProtoText public var parentOrganization: String
    /// Code of the administrative unit (đơn vị hành chính) that it serves: 2 digits for a province
    /// or city, 3 for a district of before July 2025, 5 for a commune; empty when it serves none.
    @ProtoText public var administrativeUnitCode: String
    /// Kind of that administrative unit.
    public var administrativeUnitType: AdministrativeUnitType
    /// Where it stands in its life. Created as `DRAFT` or, when unspecified, `ACTIVE`.
    public var status: OrganizationStatus
    /// The day on which it was established; absent when not known.
    public var establishDate: GoogleDate?
    /// The day from which these facts have legal effect.
    public var effectiveDate: GoogleDate?
    /// When it was first recorded.
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
    /// The Party organisation directly above in the vertical line of the Party (ngành dọc của Đảng),
    /// `organizations/{organization}`; empty when it stands in no such line, or at its top.
    @ProtoText public var partyParentOrganization: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _code = ProtoText(projectedValue: Text())
        _nameVi = ProtoText(projectedValue: Text())
        self.organizationType = OrganizationType()
        self.organizationLevel = OrganizationLevel()
        _parentOrganization = ProtoText(projectedValue: Text())
        _administrativeUnitCode = ProtoText(projectedValue: Text())
        self.administrativeUnitType = AdministrativeUnitType()
        self.status = OrganizationStatus()
        self.establishDate = nil
        self.effectiveDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.effectiveEndDate = nil
        self.asOf = nil
        self.asRecordedAt = nil
        _partyParentOrganization = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", code: String = "", nameVi: String = "", organizationType: OrganizationType = OrganizationType(), organizationLevel: OrganizationLevel = OrganizationLevel(), parentOrganization: String = "", administrativeUnitCode: String = "", administrativeUnitType: AdministrativeUnitType = AdministrativeUnitType(), status: OrganizationStatus = OrganizationStatus(), establishDate: GoogleDate? = nil, effectiveDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", effectiveEndDate: GoogleDate? = nil, asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, partyParentOrganization: String = "") {
        _name = ProtoText(wrappedValue: name)
        _code = ProtoText(wrappedValue: code)
        _nameVi = ProtoText(wrappedValue: nameVi)
        self.organizationType = organizationType
        self.organizationLevel = organizationLevel
        _parentOrganization = ProtoText(wrappedValue: parentOrganization)
        _administrativeUnitCode = ProtoText(wrappedValue: administrativeUnitCode)
        self.administrativeUnitType = administrativeUnitType
        self.status = status
        self.establishDate = establishDate
        self.effectiveDate = effectiveDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.effectiveEndDate = effectiveEndDate
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        _partyParentOrganization = ProtoText(wrappedValue: partyParentOrganization)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Organization"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Organization()
        unsafe canbo__personnel__v1__organization__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Organization.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _code = source.text(wire.pointee.code, "code")
        unsafe _nameVi = source.text(wire.pointee.name_vi, "name_vi")
        unsafe self.organizationType = OrganizationType(number: Int32(truncatingIfNeeded: wire.pointee.organization_type.rawValue))
        unsafe self.organizationLevel = OrganizationLevel(number: Int32(truncatingIfNeeded: wire.pointee.organization_level.rawValue))
        unsafe _parentOrganization = source.text(wire.pointee.parent_organization, "parent_organization")
        unsafe _administrativeUnitCode = source.text(wire.pointee.administrative_unit_code, "administrative_unit_code")
        unsafe self.administrativeUnitType = AdministrativeUnitType(number: Int32(truncatingIfNeeded: wire.pointee.administrative_unit_type.rawValue))
        unsafe self.status = OrganizationStatus(number: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
        unsafe self.establishDate = source.message(wire.pointee.establish_date, "establish_date")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.effectiveEndDate = source.message(wire.pointee.effective_end_date, "effective_end_date")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe _partyParentOrganization = source.text(wire.pointee.party_parent_organization, "party_parent_organization")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Organization.self)
        unsafe canbo__personnel__v1__organization__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.code = scratch.text(_code)
        unsafe wire.pointee.name_vi = scratch.text(_nameVi)
        unsafe wire.pointee.organization_type = .init(rawValue: .init(truncatingIfNeeded: self.organizationType.number))
        unsafe wire.pointee.organization_level = .init(rawValue: .init(truncatingIfNeeded: self.organizationLevel.number))
        unsafe wire.pointee.parent_organization = scratch.text(_parentOrganization)
        unsafe wire.pointee.administrative_unit_code = scratch.text(_administrativeUnitCode)
        unsafe wire.pointee.administrative_unit_type = .init(rawValue: .init(truncatingIfNeeded: self.administrativeUnitType.number))
        unsafe wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.number))
        unsafe wire.pointee.establish_date = scratch.message(self.establishDate)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.effective_end_date = scratch.message(self.effectiveEndDate)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe wire.pointee.party_parent_organization = scratch.text(_partyParentOrganization)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Trees of organisations.
public enum OrganizationTreeKind: ProtobufEnum {
    /// Not stated: that of the State.
    case unspecified
    /// By `parent_organization`.
    case state
    /// The vertical line of the Party, by `party_parent_organization`.
    case party
    /// Territorial: the others that serve the administrative unit of an organisation; with all below,
    /// also those that serve units below it in the tree of the State.
    case area
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .state
            case 2: self = .party
            case 3: self = .area
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .state: 1
            case .party: 2
            case .area: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "ORGANIZATION_TREE_KIND_UNSPECIFIED"
            case .state: "ORGANIZATION_TREE_KIND_STATE"
            case .party: "ORGANIZATION_TREE_KIND_PARTY"
            case .area: "ORGANIZATION_TREE_KIND_AREA"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [OrganizationTreeKind] = [.unspecified, .state, .party, .area]
}

/// Organisation types (loại tổ chức), the code list `org_type`.
public enum OrganizationType: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Party organisation of a province or city (đảng bộ thành phố, thành ủy).
    case partyCity
    /// Party organisation of a district (quận ủy, huyện ủy, thị ủy); until 30 June 2025.
    case partyDistrict
    /// Party organisation directly above grassroots ones (đảng bộ cấp trên trực tiếp cơ sở).
    case partySuperior
    /// Party organisation of a commune or ward (đảng bộ xã, phường, đặc khu); from 1 July 2025.
    case partyCommune
    /// Grassroots Party committee (đảng bộ cơ sở).
    case partyGrassrootsCommittee
    /// Grassroots Party cell (chi bộ cơ sở).
    case partyGrassrootsCell
    /// Part of a grassroots Party organisation (đảng bộ bộ phận).
    case partySubCommittee
    /// Dependent Party cell (chi bộ trực thuộc): village, residential group, office.
    case partyCell
    /// Party organisation in a state enterprise (tổ chức đảng trong doanh nghiệp nhà nước).
    case partyEnterpriseState
    /// Party organisation in a private enterprise (tổ chức đảng trong doanh nghiệp tư nhân).
    case partyEnterprisePrivate
    /// Advisory body of a Party committee (ban đảng, văn phòng, ủy ban kiểm tra).
    case partyAdvisory
    /// Department of a People's Committee (sở, ban, ngành).
    case stateDepartment
    /// Office of a state body (văn phòng, phòng).
    case stateOffice
    /// People's Council (hội đồng nhân dân).
    case peoplesCouncil
    /// People's Committee (ủy ban nhân dân).
    case peoplesCommittee
    /// Public-service unit (đơn vị sự nghiệp công lập).
    case publicServiceUnit
    /// Fatherland Front (Mặt trận Tổ quốc).
    case front
    /// Socio-political organisation (tổ chức chính trị - xã hội).
    case massOrg
    /// Association (hội quần chúng).
    case association
    /// State-owned enterprise (doanh nghiệp nhà nước, tổng công ty).
    case soe
    /// Steering committee (ban chỉ đạo).
    case steering
    /// The local administration of a unit as a whole (chính quyền địa phương): the node under which
    /// the committees and offices of a province, city, commune or ward stand.
    case localAdministration
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .partyCity
            case 2: self = .partyDistrict
            case 3: self = .partySuperior
            case 4: self = .partyCommune
            case 5: self = .partyGrassrootsCommittee
            case 6: self = .partyGrassrootsCell
            case 7: self = .partySubCommittee
            case 8: self = .partyCell
            case 9: self = .partyEnterpriseState
            case 10: self = .partyEnterprisePrivate
            case 11: self = .partyAdvisory
            case 12: self = .stateDepartment
            case 13: self = .stateOffice
            case 14: self = .peoplesCouncil
            case 15: self = .peoplesCommittee
            case 16: self = .publicServiceUnit
            case 17: self = .front
            case 18: self = .massOrg
            case 19: self = .association
            case 20: self = .soe
            case 21: self = .steering
            case 22: self = .localAdministration
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .partyCity: 1
            case .partyDistrict: 2
            case .partySuperior: 3
            case .partyCommune: 4
            case .partyGrassrootsCommittee: 5
            case .partyGrassrootsCell: 6
            case .partySubCommittee: 7
            case .partyCell: 8
            case .partyEnterpriseState: 9
            case .partyEnterprisePrivate: 10
            case .partyAdvisory: 11
            case .stateDepartment: 12
            case .stateOffice: 13
            case .peoplesCouncil: 14
            case .peoplesCommittee: 15
            case .publicServiceUnit: 16
            case .front: 17
            case .massOrg: 18
            case .association: 19
            case .soe: 20
            case .steering: 21
            case .localAdministration: 22
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "ORGANIZATION_TYPE_UNSPECIFIED"
            case .partyCity: "ORGANIZATION_TYPE_PARTY_CITY"
            case .partyDistrict: "ORGANIZATION_TYPE_PARTY_DISTRICT"
            case .partySuperior: "ORGANIZATION_TYPE_PARTY_SUPERIOR"
            case .partyCommune: "ORGANIZATION_TYPE_PARTY_COMMUNE"
            case .partyGrassrootsCommittee: "ORGANIZATION_TYPE_PARTY_GRASSROOTS_COMMITTEE"
            case .partyGrassrootsCell: "ORGANIZATION_TYPE_PARTY_GRASSROOTS_CELL"
            case .partySubCommittee: "ORGANIZATION_TYPE_PARTY_SUB_COMMITTEE"
            case .partyCell: "ORGANIZATION_TYPE_PARTY_CELL"
            case .partyEnterpriseState: "ORGANIZATION_TYPE_PARTY_ENTERPRISE_STATE"
            case .partyEnterprisePrivate: "ORGANIZATION_TYPE_PARTY_ENTERPRISE_PRIVATE"
            case .partyAdvisory: "ORGANIZATION_TYPE_PARTY_ADVISORY"
            case .stateDepartment: "ORGANIZATION_TYPE_STATE_DEPARTMENT"
            case .stateOffice: "ORGANIZATION_TYPE_STATE_OFFICE"
            case .peoplesCouncil: "ORGANIZATION_TYPE_PEOPLES_COUNCIL"
            case .peoplesCommittee: "ORGANIZATION_TYPE_PEOPLES_COMMITTEE"
            case .publicServiceUnit: "ORGANIZATION_TYPE_PUBLIC_SERVICE_UNIT"
            case .front: "ORGANIZATION_TYPE_FRONT"
            case .massOrg: "ORGANIZATION_TYPE_MASS_ORG"
            case .association: "ORGANIZATION_TYPE_ASSOCIATION"
            case .soe: "ORGANIZATION_TYPE_SOE"
            case .steering: "ORGANIZATION_TYPE_STEERING"
            case .localAdministration: "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [OrganizationType] = [.unspecified, .partyCity, .partyDistrict, .partySuperior, .partyCommune, .partyGrassrootsCommittee, .partyGrassrootsCell, .partySubCommittee, .partyCell, .partyEnterpriseState, .partyEnterprisePrivate, .partyAdvisory, .stateDepartment, .stateOffice, .peoplesCouncil, .peoplesCommittee, .publicServiceUnit, .front, .massOrg, .association, .soe, .steering, .localAdministration]
}

/// Organisation levels (cấp), the code list `org_level`.
public enum OrganizationLevel: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Of the centre (trung ương).
    case central
    /// Of a province or a city directly under the centre (tỉnh, thành phố trực thuộc trung ương).
    case city
    /// Of a district (cấp huyện); history, ended on 30 June 2025.
    case district
    /// Directly above the grassroots (cấp trên trực tiếp cơ sở).
    case superiorOfGrassroots
    /// Of a commune, ward or special zone (xã, phường, đặc khu).
    case commune
    /// Grassroots (cơ sở).
    case grassroots
    /// Cell (chi bộ).
    case cell
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .central
            case 2: self = .city
            case 3: self = .district
            case 4: self = .superiorOfGrassroots
            case 5: self = .commune
            case 6: self = .grassroots
            case 7: self = .cell
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
            case .superiorOfGrassroots: 4
            case .commune: 5
            case .grassroots: 6
            case .cell: 7
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "ORGANIZATION_LEVEL_UNSPECIFIED"
            case .central: "ORGANIZATION_LEVEL_CENTRAL"
            case .city: "ORGANIZATION_LEVEL_CITY"
            case .district: "ORGANIZATION_LEVEL_DISTRICT"
            case .superiorOfGrassroots: "ORGANIZATION_LEVEL_SUPERIOR_OF_GRASSROOTS"
            case .commune: "ORGANIZATION_LEVEL_COMMUNE"
            case .grassroots: "ORGANIZATION_LEVEL_GRASSROOTS"
            case .cell: "ORGANIZATION_LEVEL_CELL"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [OrganizationLevel] = [.unspecified, .central, .city, .district, .superiorOfGrassroots, .commune, .grassroots, .cell]
}

/// Kinds of administrative unit (loại đơn vị hành chính).
public enum AdministrativeUnitType: ProtobufEnum {
    /// Not stated, or no administrative unit.
    case unspecified
    /// City directly under the centre (thành phố trung ương).
    case centralCity
    /// Province (tỉnh).
    case province
    /// Urban district (quận); until 30 June 2025.
    case urbanDistrict
    /// Rural district (huyện); until 30 June 2025.
    case ruralDistrict
    /// District-level town (thị xã); until 30 June 2025.
    case districtTown
    /// City within a province or city (thành phố thuộc tỉnh); until 30 June 2025.
    case provincialCity
    /// Ward (phường).
    case ward
    /// Commune (xã).
    case commune
    /// Township (thị trấn); until 30 June 2025.
    case township
    /// Special zone (đặc khu); from 1 July 2025.
    case specialZone
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .centralCity
            case 2: self = .province
            case 3: self = .urbanDistrict
            case 4: self = .ruralDistrict
            case 5: self = .districtTown
            case 6: self = .provincialCity
            case 7: self = .ward
            case 8: self = .commune
            case 9: self = .township
            case 10: self = .specialZone
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .centralCity: 1
            case .province: 2
            case .urbanDistrict: 3
            case .ruralDistrict: 4
            case .districtTown: 5
            case .provincialCity: 6
            case .ward: 7
            case .commune: 8
            case .township: 9
            case .specialZone: 10
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "ADMINISTRATIVE_UNIT_TYPE_UNSPECIFIED"
            case .centralCity: "ADMINISTRATIVE_UNIT_TYPE_CENTRAL_CITY"
            case .province: "ADMINISTRATIVE_UNIT_TYPE_PROVINCE"
            case .urbanDistrict: "ADMINISTRATIVE_UNIT_TYPE_URBAN_DISTRICT"
            case .ruralDistrict: "ADMINISTRATIVE_UNIT_TYPE_RURAL_DISTRICT"
            case .districtTown: "ADMINISTRATIVE_UNIT_TYPE_DISTRICT_TOWN"
            case .provincialCity: "ADMINISTRATIVE_UNIT_TYPE_PROVINCIAL_CITY"
            case .ward: "ADMINISTRATIVE_UNIT_TYPE_WARD"
            case .commune: "ADMINISTRATIVE_UNIT_TYPE_COMMUNE"
            case .township: "ADMINISTRATIVE_UNIT_TYPE_TOWNSHIP"
            case .specialZone: "ADMINISTRATIVE_UNIT_TYPE_SPECIAL_ZONE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [AdministrativeUnitType] = [.unspecified, .centralCity, .province, .urbanDistrict, .ruralDistrict, .districtTown, .provincialCity, .ward, .commune, .township, .specialZone]
}

/// Where an organisation stands in its life.
public enum OrganizationStatus: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Prepared, not yet established (dự thảo).
    case draft
    /// At work (đang hoạt động).
    case active
    /// Being reorganised (đang sắp xếp).
    case reorganising
    /// Ended by merger (đã sáp nhập).
    case merged
    /// Ended by division (đã chia tách).
    case split
    /// Ended (đã kết thúc hoạt động).
    case ended
    /// Dissolved as a disciplinary form (giải tán); never set by an update.
    case dissolved
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .active
            case 3: self = .reorganising
            case 4: self = .merged
            case 5: self = .split
            case 6: self = .ended
            case 7: self = .dissolved
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .active: 2
            case .reorganising: 3
            case .merged: 4
            case .split: 5
            case .ended: 6
            case .dissolved: 7
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "ORGANIZATION_STATUS_UNSPECIFIED"
            case .draft: "ORGANIZATION_STATUS_DRAFT"
            case .active: "ORGANIZATION_STATUS_ACTIVE"
            case .reorganising: "ORGANIZATION_STATUS_REORGANISING"
            case .merged: "ORGANIZATION_STATUS_MERGED"
            case .split: "ORGANIZATION_STATUS_SPLIT"
            case .ended: "ORGANIZATION_STATUS_ENDED"
            case .dissolved: "ORGANIZATION_STATUS_DISSOLVED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [OrganizationStatus] = [.unspecified, .draft, .active, .reorganising, .merged, .split, .ended, .dissolved]
}
