// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/dues.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// One entry of the ledger of dues (đảng phí): a payment, or the reversal of one.
public struct DuesEntry: ProtobufMessage {
    /// Resource name, `duesEntries/{dues_entry}`.
    @ProtoText public var name: String
    /// Whose dues they are, `memberships/{membership}`.
    @ProtoText public var membership: String
    /// The member, `officials/{official}`.
    @ProtoText public var official: String
    /// The cell that the member belonged to on the day of the payment, `organizations/{organization}`.
    @ProtoText public var cell: String
    /// The month that is paid for, as its first day; not after the present one.
    public var month: GoogleDate?
    /// The amount in whole đồng, 1 to 1,000,000,000; a reversal has the same amount below zero.
    public var amountVnd: Int64
    /// The day of the payment, not after today; of a reversal, the day on which it was recorded.
    public var paidDate: GoogleDate?
    /// The payment that this entry reverses, `duesEntries/{dues_entry}`; empty for a payment.
    @ProtoText public var reversedEntry: String
    /// Why it was reversed; empty for a payment.
    @ProtoText public var reversalReason: String
    /// By whom it was recorded.
    @ProtoText public var recorder: String
    /// When it was recorded.
    public var createTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _membership = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _cell = ProtoText(projectedValue: Text())
        self.month = nil
        self.amountVnd = 0
        self.paidDate = nil
        _reversedEntry = ProtoText(projectedValue: Text())
        _reversalReason = ProtoText(projectedValue: Text())
        _recorder = ProtoText(projectedValue: Text())
        self.createTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", membership: String = "", official: String = "", cell: String = "", month: GoogleDate? = nil, amountVnd: Int64 = 0, paidDate: GoogleDate? = nil, reversedEntry: String = "", reversalReason: String = "", recorder: String = "", createTime: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _membership = ProtoText(wrappedValue: membership)
        _official = ProtoText(wrappedValue: official)
        _cell = ProtoText(wrappedValue: cell)
        self.month = month
        self.amountVnd = amountVnd
        self.paidDate = paidDate
        _reversedEntry = ProtoText(wrappedValue: reversedEntry)
        _reversalReason = ProtoText(wrappedValue: reversalReason)
        _recorder = ProtoText(wrappedValue: recorder)
        self.createTime = createTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.DuesEntry"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__DuesEntry()
        unsafe canbo__personnel__v1__dues_entry__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DuesEntry.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _membership = source.text(wire.pointee.membership, "membership")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _cell = source.text(wire.pointee.cell, "cell")
        unsafe self.month = source.message(wire.pointee.month, "month")
        unsafe self.amountVnd = wire.pointee.amount_vnd
        unsafe self.paidDate = source.message(wire.pointee.paid_date, "paid_date")
        unsafe _reversedEntry = source.text(wire.pointee.reversed_entry, "reversed_entry")
        unsafe _reversalReason = source.text(wire.pointee.reversal_reason, "reversal_reason")
        unsafe _recorder = source.text(wire.pointee.recorder, "recorder")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DuesEntry.self)
        unsafe canbo__personnel__v1__dues_entry__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.membership = scratch.text(_membership)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.cell = scratch.text(_cell)
        unsafe wire.pointee.month = scratch.message(self.month)
        unsafe wire.pointee.amount_vnd = self.amountVnd
        unsafe wire.pointee.paid_date = scratch.message(self.paidDate)
        unsafe wire.pointee.reversed_entry = scratch.text(_reversedEntry)
        unsafe wire.pointee.reversal_reason = scratch.text(_reversalReason)
        unsafe wire.pointee.recorder = scratch.text(_recorder)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What was paid of dues by a member, or in the cells of an organisation and all below.
public struct DuesBalance: ProtobufMessage {
    /// What was asked for, `memberships/{membership}` or `organizations/{organization}`.
    @ProtoText public var parent: String
    /// The first month, as its first day; absent for all before the last one.
    public var firstMonth: GoogleDate?
    /// The last month, as its first day; absent for all after the first one.
    public var lastMonth: GoogleDate?
    /// The sum of the amounts of all entries for these months, in whole đồng.
    public var balanceVnd: Int64
    /// How many entries there are, reversals included.
    public var entries: Int64
    /// How many months of single members are paid: their entries sum to more than nothing.
    public var monthsPaid: Int64
    /// Of a member, the person, `officials/{official}`; empty for an organisation.
    @ProtoText public var official: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.firstMonth = nil
        self.lastMonth = nil
        self.balanceVnd = 0
        self.entries = 0
        self.monthsPaid = 0
        _official = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", firstMonth: GoogleDate? = nil, lastMonth: GoogleDate? = nil, balanceVnd: Int64 = 0, entries: Int64 = 0, monthsPaid: Int64 = 0, official: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        self.firstMonth = firstMonth
        self.lastMonth = lastMonth
        self.balanceVnd = balanceVnd
        self.entries = entries
        self.monthsPaid = monthsPaid
        _official = ProtoText(wrappedValue: official)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.DuesBalance"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__DuesBalance()
        unsafe canbo__personnel__v1__dues_balance__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DuesBalance.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.firstMonth = source.message(wire.pointee.first_month, "first_month")
        unsafe self.lastMonth = source.message(wire.pointee.last_month, "last_month")
        unsafe self.balanceVnd = wire.pointee.balance_vnd
        unsafe self.entries = wire.pointee.entries
        unsafe self.monthsPaid = wire.pointee.months_paid
        unsafe _official = source.text(wire.pointee.official, "official")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DuesBalance.self)
        unsafe canbo__personnel__v1__dues_balance__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.first_month = scratch.message(self.firstMonth)
        unsafe wire.pointee.last_month = scratch.message(self.lastMonth)
        unsafe wire.pointee.balance_vnd = self.balanceVnd
        unsafe wire.pointee.entries = self.entries
        unsafe wire.pointee.months_paid = self.monthsPaid
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A member who has not paid for some months one after the other.
public struct UnpaidDues: ProtobufMessage {
    /// The member, `memberships/{membership}`.
    @ProtoText public var membership: String
    /// The person, `officials/{official}`.
    @ProtoText public var official: String
    /// The member's cell, `organizations/{organization}`.
    @ProtoText public var cell: String
    /// The last month that is paid, as its first day; absent when none is.
    public var lastPaidMonth: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _membership = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _cell = ProtoText(projectedValue: Text())
        self.lastPaidMonth = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(membership: String = "", official: String = "", cell: String = "", lastPaidMonth: GoogleDate? = nil) {
        _membership = ProtoText(wrappedValue: membership)
        _official = ProtoText(wrappedValue: official)
        _cell = ProtoText(wrappedValue: cell)
        self.lastPaidMonth = lastPaidMonth
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.UnpaidDues"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__UnpaidDues()
        unsafe canbo__personnel__v1__unpaid_dues__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UnpaidDues.self)
        unsafe _membership = source.text(wire.pointee.membership, "membership")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _cell = source.text(wire.pointee.cell, "cell")
        unsafe self.lastPaidMonth = source.message(wire.pointee.last_paid_month, "last_paid_month")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UnpaidDues.self)
        unsafe canbo__personnel__v1__unpaid_dues__init(wire)
        unsafe wire.pointee.membership = scratch.text(_membership)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.cell = scratch.text(_cell)
        unsafe wire.pointee.last_paid_month = scratch.message(self.lastPaidMonth)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension DuesEntry: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("month", .sensitive),
        GuardedField("amount_vnd", .sensitive),
        GuardedField("paid_date", .sensitive),
        GuardedField("reversal_reason", .sensitive),
        GuardedField("recorder", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.month = nil }
        if !clearance.contains(.sensitive) { self.amountVnd = 0 }
        if !clearance.contains(.sensitive) { self.paidDate = nil }
        if !clearance.contains(.sensitive) { self.reversalReason = "" }
        if !clearance.contains(.sensitive) { self.recorder = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("month", .sensitive, if: self.month != nil)
        fields.add("amount_vnd", .sensitive, if: self.amountVnd != 0)
        fields.add("paid_date", .sensitive, if: self.paidDate != nil)
        fields.add("reversal_reason", .sensitive, if: self.reversalReason.isEmpty == false)
        fields.add("recorder", .sensitive, if: self.recorder.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension DuesBalance: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("balance_vnd", .sensitive),
        GuardedField("entries", .sensitive),
        GuardedField("months_paid", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.balanceVnd = 0 }
        if !clearance.contains(.sensitive) { self.entries = 0 }
        if !clearance.contains(.sensitive) { self.monthsPaid = 0 }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("balance_vnd", .sensitive, if: self.balanceVnd != 0)
        fields.add("entries", .sensitive, if: self.entries != 0)
        fields.add("months_paid", .sensitive, if: self.monthsPaid != 0)
    }
}

/// Hides what a caller may not see.
extension UnpaidDues: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("last_paid_month", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.lastPaidMonth = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("last_paid_month", .sensitive, if: self.lastPaidMonth != nil)
    }
}
