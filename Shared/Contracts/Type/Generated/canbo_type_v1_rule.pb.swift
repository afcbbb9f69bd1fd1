// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/type/v1/rule.proto

internal import CMessages
public import ProtobufC

/// One row of the policy tables, as a decision cites it.
public struct RuleReference: ProtobufMessage {
    /// Code of the rule, for example `BLOCK_SANCTION_IN_FORCE_PLAN`.
    @ProtoText public var ruleCode: String
    /// Code of the regime that the row belongs to.
    @ProtoText public var regimeCode: String
    /// The instrument and article, empty where the evidence does not allow a citation.
    @ProtoText public var citation: String
    /// How well the row is founded.
    public var evidence: Evidence
    /// The rule in Vietnamese.
    @ProtoText public var textVi: String
    /// The rule in English.
    @ProtoText public var textEn: String
    /// The instrument by which the unit that runs the system has set the row itself, within what the
    /// product leaves to it; empty for rows of the product.
    @ProtoText public var ownInstrument: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _ruleCode = ProtoText(projectedValue: Text())
        _regimeCode = ProtoText(projectedValue: Text())
        _citation = ProtoText(projectedValue: Text())
        self.evidence = Evidence()
        _textVi = ProtoText(projectedValue: Text())
        _textEn = ProtoText(projectedValue: Text())
        _ownInstrument = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(ruleCode: String = "", regimeCode: String = "", citation: String = "", evidence: Evidence = Evidence(), textVi: String = "", textEn: String = "", ownInstrument: String = "") {
        _ruleCode = ProtoText(wrappedValue: ruleCode)
        _regimeCode = ProtoText(wrappedValue: regimeCode)
        _citation = ProtoText(wrappedValue: citation)
        self.evidence = evidence
        _textVi = ProtoText(wrappedValue: textVi)
        _textEn = ProtoText(wrappedValue: textEn)
        _ownInstrument = ProtoText(wrappedValue: ownInstrument)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.type.v1.RuleReference"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Type__V1__RuleReference()
        unsafe canbo__type__v1__rule_reference__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Type__V1__RuleReference.self)
        unsafe _ruleCode = source.text(wire.pointee.rule_code, "rule_code")
        unsafe _regimeCode = source.text(wire.pointee.regime_code, "regime_code")
        unsafe _citation = source.text(wire.pointee.citation, "citation")
        unsafe self.evidence = Evidence(number: Int32(truncatingIfNeeded: wire.pointee.evidence.rawValue))
        unsafe _textVi = source.text(wire.pointee.text_vi, "text_vi")
        unsafe _textEn = source.text(wire.pointee.text_en, "text_en")
        unsafe _ownInstrument = source.text(wire.pointee.own_instrument, "own_instrument")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Type__V1__RuleReference.self)
        unsafe canbo__type__v1__rule_reference__init(wire)
        unsafe wire.pointee.rule_code = scratch.text(_ruleCode)
        unsafe wire.pointee.regime_code = scratch.text(_regimeCode)
        unsafe wire.pointee.citation = scratch.text(_citation)
        unsafe wire.pointee.evidence = .init(rawValue: .init(truncatingIfNeeded: self.evidence.number))
        unsafe wire.pointee.text_vi = scratch.text(_textVi)
        unsafe wire.pointee.text_en = scratch.text(_textEn)
        unsafe wire.pointee.own_instrument = scratch.text(_ownInstrument)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How well a rule row is founded.
public enum Evidence: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Read in the full text of the instrument.
    case fullText
    /// Read in a press or legal-site summary.
    case summary
    /// From general knowledge, to be verified; never shown as a citation.
    case toBeVerified
    /// Stated or demanded by a published report of the city's work.
    case report
    /// Decision of the product's design, without a legal source.
    case design
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .fullText
            case 2: self = .summary
            case 3: self = .toBeVerified
            case 4: self = .report
            case 5: self = .design
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .fullText: 1
            case .summary: 2
            case .toBeVerified: 3
            case .report: 4
            case .design: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "EVIDENCE_UNSPECIFIED"
            case .fullText: "EVIDENCE_FULL_TEXT"
            case .summary: "EVIDENCE_SUMMARY"
            case .toBeVerified: "EVIDENCE_TO_BE_VERIFIED"
            case .report: "EVIDENCE_REPORT"
            case .design: "EVIDENCE_DESIGN"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [Evidence] = [.unspecified, .fullText, .summary, .toBeVerified, .report, .design]
}
