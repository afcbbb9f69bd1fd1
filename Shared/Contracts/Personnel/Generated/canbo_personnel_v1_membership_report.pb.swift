// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/membership_report.proto

internal import CMessages
public import ProtobufC
public import TypeContract
public import WellKnownMessages

/// Members of an organisation and all below on a day, and the steps of a period (`RPT-MEM-01`,
/// `RPT-MEM-03`).
///
/// The parts of every total sum to it.
public struct MembershipReport: ProtobufMessage {
    /// The organisation, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// The day of the count.
    public var asOf: GoogleDate?
    /// The instant whose knowledge was counted.
    public var asRecordedAt: GoogleTimestamp?
    /// The members of the day.
    public var total: MemberCount?
    /// The same by the organisation directly below in which the members' cells lie, in the order of
    /// their identifiers; the first is for the organisation itself when it is a cell.
    public var parts: [OrganizationMemberCount]
    /// Cells with members, and how many of them have fewer official members than a cell needs.
    public var cells: Int32
    /// Cells with fewer official members than the rule `MEMBER_CELL_MINIMUM` says.
    public var cellsBelowMinimum: Int32
    /// The first day of the period; absent when no steps are counted.
    public var periodStartDate: GoogleDate?
    /// The first day after the period.
    public var periodEndDate: GoogleDate?
    /// Steps of the period by the state that they led to, in cases, states without any left out.
    public var steps: [StepCount]
    /// By which rules was counted: who is a member, what is counted, the least size of a cell.
    public var countingRules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _organization = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        self.total = nil
        self.parts = []
        self.cells = 0
        self.cellsBelowMinimum = 0
        self.periodStartDate = nil
        self.periodEndDate = nil
        self.steps = []
        self.countingRules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, total: MemberCount? = nil, parts: [OrganizationMemberCount] = [], cells: Int32 = 0, cellsBelowMinimum: Int32 = 0, periodStartDate: GoogleDate? = nil, periodEndDate: GoogleDate? = nil, steps: [StepCount] = [], countingRules: [TypeContract.RuleReference] = []) {
        _organization = ProtoText(wrappedValue: organization)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        self.total = total
        self.parts = parts
        self.cells = cells
        self.cellsBelowMinimum = cellsBelowMinimum
        self.periodStartDate = periodStartDate
        self.periodEndDate = periodEndDate
        self.steps = steps
        self.countingRules = countingRules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.MembershipReport"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__MembershipReport()
        unsafe canbo__personnel__v1__membership_report__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MembershipReport.self)
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe self.total = source.message(wire.pointee.total, "total")
        unsafe self.parts = source.messages(wire.pointee.n_parts, wire.pointee.parts, "parts")
        unsafe self.cells = wire.pointee.cells
        unsafe self.cellsBelowMinimum = wire.pointee.cells_below_minimum
        unsafe self.periodStartDate = source.message(wire.pointee.period_start_date, "period_start_date")
        unsafe self.periodEndDate = source.message(wire.pointee.period_end_date, "period_end_date")
        unsafe self.steps = source.messages(wire.pointee.n_steps, wire.pointee.steps, "steps")
        unsafe self.countingRules = source.messages(wire.pointee.n_counting_rules, wire.pointee.counting_rules, "counting_rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MembershipReport.self)
        unsafe canbo__personnel__v1__membership_report__init(wire)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe wire.pointee.total = scratch.message(self.total)
        unsafe (wire.pointee.n_parts, wire.pointee.parts) = scratch.messages(self.parts)
        unsafe wire.pointee.cells = self.cells
        unsafe wire.pointee.cells_below_minimum = self.cellsBelowMinimum
        unsafe wire.pointee.period_start_date = scratch.message(self.periodStartDate)
        unsafe wire.pointee.period_end_date = scratch.message(self.periodEndDate)
        unsafe (wire.pointee.n_steps, wire.pointee.steps) = scratch.messages(self.steps)
        unsafe (wire.pointee.n_counting_rules, wire.pointee.counting_rules) = scratch.messages(self.countingRules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Members of a day, in persons.
public struct MemberCount: ProtobufMessage {
    /// All members: the sum of the others.
    public var members: Int64
    /// Official members, without those exempt and those on the way.
    public var official: Int64
    /// Members on probation.
    public var probationary: Int64
    /// Official members exempt from work and meetings.
    public var exempt: Int64
    /// Official members on the way to another cell, counted in the old one.
    public var transferring: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.members = 0
        self.official = 0
        self.probationary = 0
        self.exempt = 0
        self.transferring = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(members: Int64 = 0, official: Int64 = 0, probationary: Int64 = 0, exempt: Int64 = 0, transferring: Int64 = 0) {
        self.members = members
        self.official = official
        self.probationary = probationary
        self.exempt = exempt
        self.transferring = transferring
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.MemberCount"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__MemberCount()
        unsafe canbo__personnel__v1__member_count__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MemberCount.self)
        unsafe self.members = wire.pointee.members
        unsafe self.official = wire.pointee.official
        unsafe self.probationary = wire.pointee.probationary
        unsafe self.exempt = wire.pointee.exempt
        unsafe self.transferring = wire.pointee.transferring
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MemberCount.self)
        unsafe canbo__personnel__v1__member_count__init(wire)
        unsafe wire.pointee.members = self.members
        unsafe wire.pointee.official = self.official
        unsafe wire.pointee.probationary = self.probationary
        unsafe wire.pointee.exempt = self.exempt
        unsafe wire.pointee.transferring = self.transferring
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Members of a part of an organisation.
public struct OrganizationMemberCount: ProtobufMessage {
    /// The part, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// Its members.
    public var count: MemberCount?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _organization = ProtoText(projectedValue: Text())
        self.count = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: String = "", count: MemberCount? = nil) {
        _organization = ProtoText(wrappedValue: organization)
        self.count = count
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.OrganizationMemberCount"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__OrganizationMemberCount()
        unsafe canbo__personnel__v1__organization_member_count__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OrganizationMemberCount.self)
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.count = source.message(wire.pointee.count, "count")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OrganizationMemberCount.self)
        unsafe canbo__personnel__v1__organization_member_count__init(wire)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.count = scratch.message(self.count)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Steps of a period that led to one state for one reason.
public struct StepCount: ProtobufMessage {
    /// The state.
    public var state: MembershipState
    /// The reason; unspecified for steps without one.
    public var reason: MembershipReason
    /// How many.
    public var count: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.state = MembershipState()
        self.reason = MembershipReason()
        self.count = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(state: MembershipState = MembershipState(), reason: MembershipReason = MembershipReason(), count: Int64 = 0) {
        self.state = state
        self.reason = reason
        self.count = count
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StepCount"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StepCount()
        unsafe canbo__personnel__v1__step_count__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StepCount.self)
        unsafe self.state = MembershipState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.reason = MembershipReason(number: Int32(truncatingIfNeeded: wire.pointee.reason.rawValue))
        unsafe self.count = wire.pointee.count
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StepCount.self)
        unsafe canbo__personnel__v1__step_count__init(wire)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: self.reason.number))
        unsafe wire.pointee.count = self.count
        unsafe scratch.attach(unknownFields, to: message)
    }
}
