// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/retirement.proto

internal import CMessages
public import ProtobufC
public import TypeContract
public import WellKnownMessages

/// The retirement of an official by age (nghỉ hưu đúng tuổi; Decree 135/2020/NĐ-CP).
///
/// It is computed from gender, day of birth and the rows of the policy, and kept nowhere. Who may
/// or must retire at another age, such as certain women in leading posts, is not told apart.
public struct Retirement: ProtobufMessage {
    /// Resource name, `officials/{official}/retirement`.
    @ProtoText public var name: String
    /// The last day at work: the end of the month in which the age is reached. Absent unless `basis`
    /// is the general age.
    public var retirementDate: GoogleDate?
    /// The age, in months; 0 with no `retirement_date`.
    public var ageMonths: Int32
    /// What the day rests on, or why there is none.
    public var basis: RetirementBasis
    /// The row of the policy that says the age; none with no `retirement_date`.
    public var rules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.retirementDate = nil
        self.ageMonths = 0
        self.basis = RetirementBasis()
        self.rules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", retirementDate: GoogleDate? = nil, ageMonths: Int32 = 0, basis: RetirementBasis = RetirementBasis(), rules: [TypeContract.RuleReference] = []) {
        _name = ProtoText(wrappedValue: name)
        self.retirementDate = retirementDate
        self.ageMonths = ageMonths
        self.basis = basis
        self.rules = rules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Retirement"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Retirement()
        unsafe canbo__personnel__v1__retirement__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Retirement.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.retirementDate = source.message(wire.pointee.retirement_date, "retirement_date")
        unsafe self.ageMonths = wire.pointee.age_months
        unsafe self.basis = RetirementBasis(number: Int32(truncatingIfNeeded: wire.pointee.basis.rawValue))
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Retirement.self)
        unsafe canbo__personnel__v1__retirement__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.retirement_date = scratch.message(self.retirementDate)
        unsafe wire.pointee.age_months = self.ageMonths
        unsafe wire.pointee.basis = .init(rawValue: .init(truncatingIfNeeded: self.basis.number))
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What a day of retirement rests on, the code list `retirement_basis`.
public enum RetirementBasis: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// The age under normal conditions of work.
    case generalAge
    /// No day: the official is of a kind with a system of its own (armed forces), or has retired.
    case ownSystem
    /// No day: the age was reached before the first year of which the policy tells the age.
    case ageReachedBefore
    /// No day: the official is not at work.
    case notAtWork
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .generalAge
            case 2: self = .ownSystem
            case 3: self = .ageReachedBefore
            case 4: self = .notAtWork
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .generalAge: 1
            case .ownSystem: 2
            case .ageReachedBefore: 3
            case .notAtWork: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "RETIREMENT_BASIS_UNSPECIFIED"
            case .generalAge: "RETIREMENT_BASIS_GENERAL_AGE"
            case .ownSystem: "RETIREMENT_BASIS_OWN_SYSTEM"
            case .ageReachedBefore: "RETIREMENT_BASIS_AGE_REACHED_BEFORE"
            case .notAtWork: "RETIREMENT_BASIS_NOT_AT_WORK"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [RetirementBasis] = [.unspecified, .generalAge, .ownSystem, .ageReachedBefore, .notAtWork]
}
