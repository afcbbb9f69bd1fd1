// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/discipline/v1/sanction.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// One disciplinary decision on an official (kỷ luật).
///
/// Recorded once and never changed; what it forbids, and until when, is told by `ListBlocks`.
public struct Sanction: ProtobufMessage {
    /// `officials/{official}/sanctions/{sanction}`, given by the service.
    @ProtoText public var name: String
    /// Whether the Party or the state decided.
    public var track: DisciplineTrack
    /// As what the person was sanctioned, which decides the forms that exist.
    public var subject: SanctionSubject
    /// The form of the sanction; it must exist for the subject on the day of the decision.
    public var form: SanctionForm
    /// Number of the decision, for example `12-QĐ/UBKT`; 1 to 100 characters, unique within an
    /// official's sanctions of one track and day.
    @ProtoText public var decisionNumber: String
    /// Day on which the decision was signed; from 2000-01-01, not in the future.
    public var decisionDate: GoogleDate?
    /// Day from which the decision has effect; at most 12 months after `decision_date`.
    public var effectiveDate: GoogleDate?
    /// First day on which the sanction is no longer in force; absent while it does not end by itself.
    public var endDate: GoogleDate?
    /// Number of the file that holds the reasons, never their text; at most 200 characters.
    @ProtoText public var reasonReference: String
    /// Whether the act was corruption (tham nhũng): removal from post then bars from leadership for
    /// ever.
    public var corruptionRelated: Bool
    /// The organisation that decided, told of what follows; may be empty.
    @ProtoText public var organization: String
    /// For a state sanction that follows a Party sanction: that sanction's name. The months in force
    /// are then counted from the day of the Party decision.
    @ProtoText public var partySanction: String
    /// The rule rows that the record rests on.
    public var rules: [TypeContract.RuleReference]
    /// When the record was made.
    public var createTime: GoogleTimestamp?
    /// How secret the record is: absent for internal use, or `SECRECY_GRADE_SECRET` where the
    /// installation holds such records. Who may not see the class does not find the record; its blocks
    /// stand all the same, without its name.
    public var secrecyGrade: TypeContract.SecrecyGrade
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.track = DisciplineTrack()
        self.subject = SanctionSubject()
        self.form = SanctionForm()
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.effectiveDate = nil
        self.endDate = nil
        _reasonReference = ProtoText(projectedValue: Text())
        self.corruptionRelated = false
        _organization = ProtoText(projectedValue: Text())
        _partySanction = ProtoText(projectedValue: Text())
        self.rules = []
        self.createTime = nil
        self.secrecyGrade = TypeContract.SecrecyGrade()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", track: DisciplineTrack = DisciplineTrack(), subject: SanctionSubject = SanctionSubject(), form: SanctionForm = SanctionForm(), decisionNumber: String = "", decisionDate: GoogleDate? = nil, effectiveDate: GoogleDate? = nil, endDate: GoogleDate? = nil, reasonReference: String = "", corruptionRelated: Bool = false, organization: String = "", partySanction: String = "", rules: [TypeContract.RuleReference] = [], createTime: GoogleTimestamp? = nil, secrecyGrade: TypeContract.SecrecyGrade = TypeContract.SecrecyGrade()) {
        _name = ProtoText(wrappedValue: name)
        self.track = track
        self.subject = subject
        self.form = form
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.effectiveDate = effectiveDate
        self.endDate = endDate
        _reasonReference = ProtoText(wrappedValue: reasonReference)
        self.corruptionRelated = corruptionRelated
        _organization = ProtoText(wrappedValue: organization)
        _partySanction = ProtoText(wrappedValue: partySanction)
        self.rules = rules
        self.createTime = createTime
        self.secrecyGrade = secrecyGrade
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.Sanction"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__Sanction()
        unsafe canbo__discipline__v1__sanction__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__Sanction.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.track = DisciplineTrack(number: Int32(truncatingIfNeeded: wire.pointee.track.rawValue))
        unsafe self.subject = SanctionSubject(number: Int32(truncatingIfNeeded: wire.pointee.subject.rawValue))
        unsafe self.form = SanctionForm(number: Int32(truncatingIfNeeded: wire.pointee.form.rawValue))
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe _reasonReference = source.text(wire.pointee.reason_reference, "reason_reference")
        unsafe self.corruptionRelated = wire.pointee.corruption_related != 0
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _partySanction = source.text(wire.pointee.party_sanction, "party_sanction")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.secrecyGrade = TypeContract.SecrecyGrade(number: Int32(truncatingIfNeeded: wire.pointee.secrecy_grade.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__Sanction.self)
        unsafe canbo__discipline__v1__sanction__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.track = .init(rawValue: .init(truncatingIfNeeded: self.track.number))
        unsafe wire.pointee.subject = .init(rawValue: .init(truncatingIfNeeded: self.subject.number))
        unsafe wire.pointee.form = .init(rawValue: .init(truncatingIfNeeded: self.form.number))
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.reason_reference = scratch.text(_reasonReference)
        unsafe wire.pointee.corruption_related = self.corruptionRelated ? 1 : 0
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.party_sanction = scratch.text(_partySanction)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.secrecy_grade = .init(rawValue: .init(truncatingIfNeeded: self.secrecyGrade.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The side that decided a sanction.
public enum DisciplineTrack: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Party discipline (kỷ luật Đảng).
    case party
    /// State discipline (kỷ luật hành chính).
    case state
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .party
            case 2: self = .state
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .party: 1
            case .state: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "DISCIPLINE_TRACK_UNSPECIFIED"
            case .party: "DISCIPLINE_TRACK_PARTY"
            case .state: "DISCIPLINE_TRACK_STATE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [DisciplineTrack] = [.unspecified, .party, .state]
}

/// As what a person is sanctioned.
public enum SanctionSubject: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Official Party member (đảng viên chính thức); Party track.
    case partyMember
    /// Probationary Party member (đảng viên dự bị); Party track.
    case probationaryMember
    /// Elected official (cán bộ); state track.
    case electedOfficial
    /// Civil servant with a leading post (công chức lãnh đạo, quản lý); state track.
    case leadingCivilServant
    /// Civil servant without a leading post (công chức); state track.
    case civilServant
    /// Public employee who manages (viên chức quản lý); state track.
    case managingPublicEmployee
    /// Public employee (viên chức); state track.
    case publicEmployee
    /// Person who has retired or left (người đã nghỉ việc, nghỉ hưu); state track.
    case retired
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .partyMember
            case 2: self = .probationaryMember
            case 3: self = .electedOfficial
            case 4: self = .leadingCivilServant
            case 5: self = .civilServant
            case 6: self = .managingPublicEmployee
            case 7: self = .publicEmployee
            case 8: self = .retired
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .partyMember: 1
            case .probationaryMember: 2
            case .electedOfficial: 3
            case .leadingCivilServant: 4
            case .civilServant: 5
            case .managingPublicEmployee: 6
            case .publicEmployee: 7
            case .retired: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SANCTION_SUBJECT_UNSPECIFIED"
            case .partyMember: "SANCTION_SUBJECT_PARTY_MEMBER"
            case .probationaryMember: "SANCTION_SUBJECT_PROBATIONARY_MEMBER"
            case .electedOfficial: "SANCTION_SUBJECT_ELECTED_OFFICIAL"
            case .leadingCivilServant: "SANCTION_SUBJECT_LEADING_CIVIL_SERVANT"
            case .civilServant: "SANCTION_SUBJECT_CIVIL_SERVANT"
            case .managingPublicEmployee: "SANCTION_SUBJECT_MANAGING_PUBLIC_EMPLOYEE"
            case .publicEmployee: "SANCTION_SUBJECT_PUBLIC_EMPLOYEE"
            case .retired: "SANCTION_SUBJECT_RETIRED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [SanctionSubject] = [.unspecified, .partyMember, .probationaryMember, .electedOfficial, .leadingCivilServant, .civilServant, .managingPublicEmployee, .publicEmployee, .retired]
}

/// The form of a sanction (hình thức kỷ luật).
///
/// Suspension, relief, resignation and strike-off are no discipline and have no value here.
public enum SanctionForm: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Reprimand (khiển trách).
    case reprimand
    /// Warning (cảnh cáo).
    case warning
    /// Removal from post (cách chức).
    case removal
    /// Expulsion from the Party (khai trừ).
    case expulsion
    /// Recall of an elected official (bãi nhiệm).
    case recall
    /// Dismissal from service (buộc thôi việc).
    case dismissal
    /// Erasure of a former post (xóa tư cách chức vụ).
    case erasureOfPost
    /// Lowering of the pay step (hạ bậc lương), decided until 2025-06-30.
    case payReduction
    /// Demotion (giáng chức), decided until 2025-06-30.
    case demotion
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .reprimand
            case 2: self = .warning
            case 3: self = .removal
            case 4: self = .expulsion
            case 5: self = .recall
            case 6: self = .dismissal
            case 7: self = .erasureOfPost
            case 8: self = .payReduction
            case 9: self = .demotion
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .reprimand: 1
            case .warning: 2
            case .removal: 3
            case .expulsion: 4
            case .recall: 5
            case .dismissal: 6
            case .erasureOfPost: 7
            case .payReduction: 8
            case .demotion: 9
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SANCTION_FORM_UNSPECIFIED"
            case .reprimand: "SANCTION_FORM_REPRIMAND"
            case .warning: "SANCTION_FORM_WARNING"
            case .removal: "SANCTION_FORM_REMOVAL"
            case .expulsion: "SANCTION_FORM_EXPULSION"
            case .recall: "SANCTION_FORM_RECALL"
            case .dismissal: "SANCTION_FORM_DISMISSAL"
            case .erasureOfPost: "SANCTION_FORM_ERASURE_OF_POST"
            case .payReduction: "SANCTION_FORM_PAY_REDUCTION"
            case .demotion: "SANCTION_FORM_DEMOTION"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [SanctionForm] = [.unspecified, .reprimand, .warning, .removal, .expulsion, .recall, .dismissal, .erasureOfPost, .payReduction, .demotion]
}

/// Hides what a caller may not see.
extension Sanction: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("track", .sensitive),
        GuardedField("subject", .sensitive),
        GuardedField("form", .sensitive),
        GuardedField("decision_number", .sensitive),
        GuardedField("reason_reference", .sensitive),
        GuardedField("corruption_related", .sensitive),
        GuardedField("party_sanction", .sensitive),
        GuardedField("rules", .sensitive),
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
        if !clearance.contains(.sensitive) { self.track = DisciplineTrack() }
        if !clearance.contains(.sensitive) { self.subject = SanctionSubject() }
        if !clearance.contains(.sensitive) { self.form = SanctionForm() }
        if !clearance.contains(.sensitive) { self.decisionNumber = "" }
        if !clearance.contains(.sensitive) { self.reasonReference = "" }
        if !clearance.contains(.sensitive) { self.corruptionRelated = false }
        if !clearance.contains(.sensitive) { self.partySanction = "" }
        if !clearance.contains(.sensitive) { self.rules = [] }
        if !clearance.contains(.stateSecret) { self.secrecyGrade = TypeContract.SecrecyGrade() }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("track", .sensitive, if: self.track != DisciplineTrack())
        fields.add("subject", .sensitive, if: self.subject != SanctionSubject())
        fields.add("form", .sensitive, if: self.form != SanctionForm())
        fields.add("decision_number", .sensitive, if: self.decisionNumber.isEmpty == false)
        fields.add("reason_reference", .sensitive, if: self.reasonReference.isEmpty == false)
        fields.add("corruption_related", .sensitive, if: self.corruptionRelated != false)
        fields.add("party_sanction", .sensitive, if: self.partySanction.isEmpty == false)
        fields.add("rules", .sensitive, if: self.rules.isEmpty == false)
        fields.add("secrecy_grade", .stateSecret, if: self.secrecyGrade != TypeContract.SecrecyGrade())
    }
}
