// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/reorganization.proto

internal import CMessages
public import ProtobufC

/// An organisation that a decision founds (thành lập).
public struct OrganizationFounding: ProtobufMessage {
    /// The organisation; output-only fields and its status are ignored.
    ///
    /// It may take the code of one that ends by the same decision: that one is then known by its old
    /// code, `.` and the day. Until a day to come the new one is known by that and `.new`.
    public var organization: Organization?
    /// The part of the name after `organizations/`, by which steps name it.
    @ProtoText public var organizationID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.organization = nil
        _organizationID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: Organization? = nil, organizationID: String = "") {
        self.organization = organization
        _organizationID = ProtoText(wrappedValue: organizationID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.OrganizationFounding"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__OrganizationFounding()
        unsafe canbo__personnel__v1__organization_founding__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OrganizationFounding.self)
        unsafe self.organization = source.message(wire.pointee.organization, "organization")
        unsafe _organizationID = source.text(wire.pointee.organization_id, "organization_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OrganizationFounding.self)
        unsafe canbo__personnel__v1__organization_founding__init(wire)
        unsafe wire.pointee.organization = scratch.message(self.organization)
        unsafe wire.pointee.organization_id = scratch.text(_organizationID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A post that a decision founds, without access roles: these are given by UpdatePosition.
public struct PositionFounding: ProtobufMessage {
    /// The post; output-only fields are ignored.
    public var position: Position?
    /// The part of the name after `positions/`, by which successions of posts name it.
    @ProtoText public var positionID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.position = nil
        _positionID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(position: Position? = nil, positionID: String = "") {
        self.position = position
        _positionID = ProtoText(wrappedValue: positionID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.PositionFounding"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__PositionFounding()
        unsafe canbo__personnel__v1__position_founding__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__PositionFounding.self)
        unsafe self.position = source.message(wire.pointee.position, "position")
        unsafe _positionID = source.text(wire.pointee.position_id, "position_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__PositionFounding.self)
        unsafe canbo__personnel__v1__position_founding__init(wire)
        unsafe wire.pointee.position = scratch.message(self.position)
        unsafe wire.pointee.position_id = scratch.text(_positionID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What becomes of one organisation, or of a part of it.
public struct ReorganizationStep: ProtobufMessage {
    /// What happens.
    public var kind: LineageKind
    /// To which organisation, `organizations/{organization}`.
    @ProtoText public var predecessor: String
    /// Which one succeeds it: needed for `MERGE`, `SPLIT` and `ABSORB`, possible for `ABOLISH`, empty
    /// or the organisation itself for the others.
    @ProtoText public var successor: String
    /// Of an organisation that ends with several successors, the one step whose successor takes what
    /// is not named: officials and the organisations directly below. A single successor takes it
    /// unasked.
    public var takesRest: Bool
    /// `RENAME`: the new name.
    @ProtoText public var nameVi: String
    /// `TRANSFER_PARENT`: the organisation above from then on; empty at the top of a tree.
    @ProtoText public var parentOrganization: String
    /// `CONVERT`: the new type; unspecified keeps it.
    public var organizationType: OrganizationType
    /// `CONVERT`: the new level; unspecified keeps it.
    public var organizationLevel: OrganizationLevel
    /// `CONVERT`: the new kind of administrative unit; unspecified keeps it.
    public var administrativeUnitType: AdministrativeUnitType
    /// `TRANSFER_PARENT`: the place that changes is that in the vertical line of the Party.
    public var inPartyLine: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.kind = LineageKind()
        _predecessor = ProtoText(projectedValue: Text())
        _successor = ProtoText(projectedValue: Text())
        self.takesRest = false
        _nameVi = ProtoText(projectedValue: Text())
        _parentOrganization = ProtoText(projectedValue: Text())
        self.organizationType = OrganizationType()
        self.organizationLevel = OrganizationLevel()
        self.administrativeUnitType = AdministrativeUnitType()
        self.inPartyLine = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(kind: LineageKind = LineageKind(), predecessor: String = "", successor: String = "", takesRest: Bool = false, nameVi: String = "", parentOrganization: String = "", organizationType: OrganizationType = OrganizationType(), organizationLevel: OrganizationLevel = OrganizationLevel(), administrativeUnitType: AdministrativeUnitType = AdministrativeUnitType(), inPartyLine: Bool = false) {
        self.kind = kind
        _predecessor = ProtoText(wrappedValue: predecessor)
        _successor = ProtoText(wrappedValue: successor)
        self.takesRest = takesRest
        _nameVi = ProtoText(wrappedValue: nameVi)
        _parentOrganization = ProtoText(wrappedValue: parentOrganization)
        self.organizationType = organizationType
        self.organizationLevel = organizationLevel
        self.administrativeUnitType = administrativeUnitType
        self.inPartyLine = inPartyLine
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReorganizationStep"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReorganizationStep()
        unsafe canbo__personnel__v1__reorganization_step__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizationStep.self)
        unsafe self.kind = LineageKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe _predecessor = source.text(wire.pointee.predecessor, "predecessor")
        unsafe _successor = source.text(wire.pointee.successor, "successor")
        unsafe self.takesRest = wire.pointee.takes_rest != 0
        unsafe _nameVi = source.text(wire.pointee.name_vi, "name_vi")
        unsafe _parentOrganization = source.text(wire.pointee.parent_organization, "parent_organization")
        unsafe self.organizationType = OrganizationType(number: Int32(truncatingIfNeeded: wire.pointee.organization_type.rawValue))
        unsafe self.organizationLevel = OrganizationLevel(number: Int32(truncatingIfNeeded: wire.pointee.organization_level.rawValue))
        unsafe self.administrativeUnitType = AdministrativeUnitType(number: Int32(truncatingIfNeeded: wire.pointee.administrative_unit_type.rawValue))
        unsafe self.inPartyLine = wire.pointee.in_party_line != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizationStep.self)
        unsafe canbo__personnel__v1__reorganization_step__init(wire)
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.predecessor = scratch.text(_predecessor)
        unsafe wire.pointee.successor = scratch.text(_successor)
        unsafe wire.pointee.takes_rest = self.takesRest ? 1 : 0
        unsafe wire.pointee.name_vi = scratch.text(_nameVi)
        unsafe wire.pointee.parent_organization = scratch.text(_parentOrganization)
        unsafe wire.pointee.organization_type = .init(rawValue: .init(truncatingIfNeeded: self.organizationType.number))
        unsafe wire.pointee.organization_level = .init(rawValue: .init(truncatingIfNeeded: self.organizationLevel.number))
        unsafe wire.pointee.administrative_unit_type = .init(rawValue: .init(truncatingIfNeeded: self.administrativeUnitType.number))
        unsafe wire.pointee.in_party_line = self.inPartyLine ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Whose holders hold which post from the day on, without a new appointment.
///
/// The old post is of the level of the new one, or higher (170/2025/NĐ-CP, 34); the term runs on.
public struct PostSuccession: ProtobufMessage {
    /// A post of an organisation that ends, `positions/{position}`.
    @ProtoText public var position: String
    /// The post that its holders hold from then on.
    @ProtoText public var successorPosition: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _position = ProtoText(projectedValue: Text())
        _successorPosition = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(position: String = "", successorPosition: String = "") {
        _position = ProtoText(wrappedValue: position)
        _successorPosition = ProtoText(wrappedValue: successorPosition)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.PostSuccession"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__PostSuccession()
        unsafe canbo__personnel__v1__post_succession__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__PostSuccession.self)
        unsafe _position = source.text(wire.pointee.position, "position")
        unsafe _successorPosition = source.text(wire.pointee.successor_position, "successor_position")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__PostSuccession.self)
        unsafe canbo__personnel__v1__post_succession__init(wire)
        unsafe wire.pointee.position = scratch.text(_position)
        unsafe wire.pointee.successor_position = scratch.text(_successorPosition)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What a reorganisation did, or would do.
public struct ReorganizationReport: ProtobufMessage {
    /// Whether anything was changed: false in a dry run, and when something stands in the way.
    public var committed: Bool
    /// Organisations founded.
    public var foundedCount: Int32
    /// Organisations ended.
    public var endedCount: Int32
    /// Organisations renamed.
    public var renamedCount: Int32
    /// Organisations of another type, level or kind of unit.
    public var convertedCount: Int32
    /// Organisations put under another one, those included that no step names.
    public var movedCount: Int32
    /// Steps of lineage recorded.
    public var lineageCount: Int32
    /// Officials managed by a successor.
    public var movedOfficialCount: Int64
    /// Holdings that ended.
    public var endedHoldingCount: Int64
    /// Holdings of posts that succeed others.
    public var startedHoldingCount: Int64
    /// Posts that ended.
    public var endedPositionCount: Int64
    /// What stands in the way, at most 500 things.
    public var obstacles: [ReorganizationObstacle]
    /// How many more there are ("and n more").
    public var omittedObstacleCount: Int64
    /// Members of the Party whose cell, host or destination is a successor.
    public var movedMemberCount: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.committed = false
        self.foundedCount = 0
        self.endedCount = 0
        self.renamedCount = 0
        self.convertedCount = 0
        self.movedCount = 0
        self.lineageCount = 0
        self.movedOfficialCount = 0
        self.endedHoldingCount = 0
        self.startedHoldingCount = 0
        self.endedPositionCount = 0
        self.obstacles = []
        self.omittedObstacleCount = 0
        self.movedMemberCount = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(committed: Bool = false, foundedCount: Int32 = 0, endedCount: Int32 = 0, renamedCount: Int32 = 0, convertedCount: Int32 = 0, movedCount: Int32 = 0, lineageCount: Int32 = 0, movedOfficialCount: Int64 = 0, endedHoldingCount: Int64 = 0, startedHoldingCount: Int64 = 0, endedPositionCount: Int64 = 0, obstacles: [ReorganizationObstacle] = [], omittedObstacleCount: Int64 = 0, movedMemberCount: Int64 = 0) {
        self.committed = committed
        self.foundedCount = foundedCount
        self.endedCount = endedCount
        self.renamedCount = renamedCount
        self.convertedCount = convertedCount
        self.movedCount = movedCount
        self.lineageCount = lineageCount
        self.movedOfficialCount = movedOfficialCount
        self.endedHoldingCount = endedHoldingCount
        self.startedHoldingCount = startedHoldingCount
        self.endedPositionCount = endedPositionCount
        self.obstacles = obstacles
        self.omittedObstacleCount = omittedObstacleCount
        self.movedMemberCount = movedMemberCount
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReorganizationReport"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReorganizationReport()
        unsafe canbo__personnel__v1__reorganization_report__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizationReport.self)
        unsafe self.committed = wire.pointee.committed != 0
        unsafe self.foundedCount = wire.pointee.founded_count
        unsafe self.endedCount = wire.pointee.ended_count
        unsafe self.renamedCount = wire.pointee.renamed_count
        unsafe self.convertedCount = wire.pointee.converted_count
        unsafe self.movedCount = wire.pointee.moved_count
        unsafe self.lineageCount = wire.pointee.lineage_count
        unsafe self.movedOfficialCount = wire.pointee.moved_official_count
        unsafe self.endedHoldingCount = wire.pointee.ended_holding_count
        unsafe self.startedHoldingCount = wire.pointee.started_holding_count
        unsafe self.endedPositionCount = wire.pointee.ended_position_count
        unsafe self.obstacles = source.messages(wire.pointee.n_obstacles, wire.pointee.obstacles, "obstacles")
        unsafe self.omittedObstacleCount = wire.pointee.omitted_obstacle_count
        unsafe self.movedMemberCount = wire.pointee.moved_member_count
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizationReport.self)
        unsafe canbo__personnel__v1__reorganization_report__init(wire)
        unsafe wire.pointee.committed = self.committed ? 1 : 0
        unsafe wire.pointee.founded_count = self.foundedCount
        unsafe wire.pointee.ended_count = self.endedCount
        unsafe wire.pointee.renamed_count = self.renamedCount
        unsafe wire.pointee.converted_count = self.convertedCount
        unsafe wire.pointee.moved_count = self.movedCount
        unsafe wire.pointee.lineage_count = self.lineageCount
        unsafe wire.pointee.moved_official_count = self.movedOfficialCount
        unsafe wire.pointee.ended_holding_count = self.endedHoldingCount
        unsafe wire.pointee.started_holding_count = self.startedHoldingCount
        unsafe wire.pointee.ended_position_count = self.endedPositionCount
        unsafe (wire.pointee.n_obstacles, wire.pointee.obstacles) = scratch.messages(self.obstacles)
        unsafe wire.pointee.omitted_obstacle_count = self.omittedObstacleCount
        unsafe wire.pointee.moved_member_count = self.movedMemberCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Something that stands in the way of a reorganisation.
public struct ReorganizationObstacle: ProtobufMessage {
    /// The organisation, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// What it is, for programs: the reason of an error.
    @ProtoText public var reason: String
    /// What it is, for people, in the language of the call.
    @ProtoText public var description: String
    /// The names of what has no successor, at most 10.
    public var resources: [String]
    /// How many more there are.
    public var omittedResourceCount: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _organization = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _description = ProtoText(projectedValue: Text())
        self.resources = []
        self.omittedResourceCount = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: String = "", reason: String = "", description: String = "", resources: [String] = [], omittedResourceCount: Int64 = 0) {
        _organization = ProtoText(wrappedValue: organization)
        _reason = ProtoText(wrappedValue: reason)
        _description = ProtoText(wrappedValue: description)
        self.resources = resources
        self.omittedResourceCount = omittedResourceCount
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReorganizationObstacle"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReorganizationObstacle()
        unsafe canbo__personnel__v1__reorganization_obstacle__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizationObstacle.self)
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _description = source.text(wire.pointee.description, "description")
        unsafe self.resources = source.strings(wire.pointee.n_resources, wire.pointee.resources, "resources")
        unsafe self.omittedResourceCount = wire.pointee.omitted_resource_count
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizationObstacle.self)
        unsafe canbo__personnel__v1__reorganization_obstacle__init(wire)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.description = scratch.text(_description)
        unsafe (wire.pointee.n_resources, wire.pointee.resources) = scratch.strings(self.resources)
        unsafe wire.pointee.omitted_resource_count = self.omittedResourceCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How the organisations of one kind changed on a day.
///
/// `before` + `founded` + `entered` + `converted_in` = `after` + `ended` + `left` + `converted_out`.
public struct BalanceRow: ProtobufMessage {
    /// The type; unspecified in the row of all.
    public var organizationType: OrganizationType
    /// The level; unspecified in the row of all.
    public var organizationLevel: OrganizationLevel
    /// The kind of administrative unit; unspecified in the row of all.
    public var administrativeUnitType: AdministrativeUnitType
    /// At work on the day before.
    public var beforeCount: Int32
    /// At work since the day.
    public var foundedCount: Int32
    /// Under the organisation of the report since the day, and at work before.
    public var enteredCount: Int32
    /// Of this kind since the day, and of another one before.
    public var convertedInCount: Int32
    /// No longer at work since the day.
    public var endedCount: Int32
    /// At work, and no longer under the organisation of the report.
    public var leftCount: Int32
    /// Of another kind since the day.
    public var convertedOutCount: Int32
    /// At work on the day.
    public var afterCount: Int32
    /// At work before and after, with another name.
    public var renamedCount: Int32
    /// At work before and after, directly under another organisation.
    public var movedCount: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.organizationType = OrganizationType()
        self.organizationLevel = OrganizationLevel()
        self.administrativeUnitType = AdministrativeUnitType()
        self.beforeCount = 0
        self.foundedCount = 0
        self.enteredCount = 0
        self.convertedInCount = 0
        self.endedCount = 0
        self.leftCount = 0
        self.convertedOutCount = 0
        self.afterCount = 0
        self.renamedCount = 0
        self.movedCount = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(organizationType: OrganizationType = OrganizationType(), organizationLevel: OrganizationLevel = OrganizationLevel(), administrativeUnitType: AdministrativeUnitType = AdministrativeUnitType(), beforeCount: Int32 = 0, foundedCount: Int32 = 0, enteredCount: Int32 = 0, convertedInCount: Int32 = 0, endedCount: Int32 = 0, leftCount: Int32 = 0, convertedOutCount: Int32 = 0, afterCount: Int32 = 0, renamedCount: Int32 = 0, movedCount: Int32 = 0) {
        self.organizationType = organizationType
        self.organizationLevel = organizationLevel
        self.administrativeUnitType = administrativeUnitType
        self.beforeCount = beforeCount
        self.foundedCount = foundedCount
        self.enteredCount = enteredCount
        self.convertedInCount = convertedInCount
        self.endedCount = endedCount
        self.leftCount = leftCount
        self.convertedOutCount = convertedOutCount
        self.afterCount = afterCount
        self.renamedCount = renamedCount
        self.movedCount = movedCount
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.BalanceRow"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__BalanceRow()
        unsafe canbo__personnel__v1__balance_row__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BalanceRow.self)
        unsafe self.organizationType = OrganizationType(number: Int32(truncatingIfNeeded: wire.pointee.organization_type.rawValue))
        unsafe self.organizationLevel = OrganizationLevel(number: Int32(truncatingIfNeeded: wire.pointee.organization_level.rawValue))
        unsafe self.administrativeUnitType = AdministrativeUnitType(number: Int32(truncatingIfNeeded: wire.pointee.administrative_unit_type.rawValue))
        unsafe self.beforeCount = wire.pointee.before_count
        unsafe self.foundedCount = wire.pointee.founded_count
        unsafe self.enteredCount = wire.pointee.entered_count
        unsafe self.convertedInCount = wire.pointee.converted_in_count
        unsafe self.endedCount = wire.pointee.ended_count
        unsafe self.leftCount = wire.pointee.left_count
        unsafe self.convertedOutCount = wire.pointee.converted_out_count
        unsafe self.afterCount = wire.pointee.after_count
        unsafe self.renamedCount = wire.pointee.renamed_count
        unsafe self.movedCount = wire.pointee.moved_count
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BalanceRow.self)
        unsafe canbo__personnel__v1__balance_row__init(wire)
        unsafe wire.pointee.organization_type = .init(rawValue: .init(truncatingIfNeeded: self.organizationType.number))
        unsafe wire.pointee.organization_level = .init(rawValue: .init(truncatingIfNeeded: self.organizationLevel.number))
        unsafe wire.pointee.administrative_unit_type = .init(rawValue: .init(truncatingIfNeeded: self.administrativeUnitType.number))
        unsafe wire.pointee.before_count = self.beforeCount
        unsafe wire.pointee.founded_count = self.foundedCount
        unsafe wire.pointee.entered_count = self.enteredCount
        unsafe wire.pointee.converted_in_count = self.convertedInCount
        unsafe wire.pointee.ended_count = self.endedCount
        unsafe wire.pointee.left_count = self.leftCount
        unsafe wire.pointee.converted_out_count = self.convertedOutCount
        unsafe wire.pointee.after_count = self.afterCount
        unsafe wire.pointee.renamed_count = self.renamedCount
        unsafe wire.pointee.moved_count = self.movedCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What becomes of holdings of posts that no succession names.
public enum HeldPosts: ProtobufEnum {
    /// They stand in the way of the end of their organisation.
    case unspecified
    /// They end by the decision, with the reason `ORG_ENDED`; the official goes to the successor.
    case end
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .end
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .end: 1
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "HELD_POSTS_UNSPECIFIED"
            case .end: "HELD_POSTS_END"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [HeldPosts] = [.unspecified, .end]
}
