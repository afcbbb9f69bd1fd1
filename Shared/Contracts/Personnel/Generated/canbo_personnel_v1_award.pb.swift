// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/award.proto

internal import CMessages
public import ProtobufC
public import TypeContract
public import WellKnownMessages

/// A round of awards, which an organisation holds for itself and all below it (đợt khen thưởng).
public struct AwardRound: ProtobufMessage {
    /// Resource name, `awardRounds/{award_round}`.
    @ProtoText public var name: String
    /// The organisation that holds it, `organizations/{organization}`: it checks, votes and decides.
    @ProtoText public var organization: String
    /// The year that it is counted in, 1945 through 2199.
    public var year: Int32
    /// What it is called, 1 to 200 characters.
    @ProtoText public var displayName: String
    /// The last day on which subjects may be nominated.
    public var nominationEndDate: GoogleDate?
    /// When it was opened.
    public var createTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.year = 0
        _displayName = ProtoText(projectedValue: Text())
        self.nominationEndDate = nil
        self.createTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", organization: String = "", year: Int32 = 0, displayName: String = "", nominationEndDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _organization = ProtoText(wrappedValue: organization)
        self.year = year
        _displayName = ProtoText(wrappedValue: displayName)
        self.nominationEndDate = nominationEndDate
        self.createTime = createTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AwardRound"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AwardRound()
        unsafe canbo__personnel__v1__award_round__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardRound.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.year = wire.pointee.year
        unsafe _displayName = source.text(wire.pointee.display_name, "display_name")
        unsafe self.nominationEndDate = source.message(wire.pointee.nomination_end_date, "nomination_end_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardRound.self)
        unsafe canbo__personnel__v1__award_round__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.year = self.year
        unsafe wire.pointee.display_name = scratch.text(_displayName)
        unsafe wire.pointee.nomination_end_date = scratch.message(self.nominationEndDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One subject nominated for one award (đề nghị khen thưởng), and what became of it.
///
/// A step holds from the day of its paper on. Corrections never overwrite: what the nomination was
/// on a day, and what the record said of it at an instant, can be read again.
public struct AwardNomination: ProtobufMessage {
    /// Resource name, `awardNominations/{award_nomination}`.
    @ProtoText public var name: String
    /// The round, `awardRounds/{award_round}`.
    @ProtoText public var awardRound: String
    /// Who is nominated: `officials/{official}` or `organizations/{organization}`.
    @ProtoText public var subject: String
    /// Whether that is a person or a collective.
    public var subjectKind: AwardSubjectKind
    /// Where the subject was when it was nominated, `organizations/{organization}`: the organisation
    /// that manages the person; the collective itself.
    @ProtoText public var organization: String
    /// The award, a code that `ListAwardKinds` tells for the day of the nomination.
    @ProtoText public var awardCode: String
    /// For what, 1 to 2,000 characters.
    @ProtoText public var achievement: String
    /// The first day of the period of the achievement.
    public var periodStartDate: GoogleDate?
    /// The last day of it, not after the nomination; at most 50 years after the first.
    public var periodEndDate: GoogleDate?
    /// The paper of who nominates.
    public var nomination: AwardPaper?
    /// The check: nothing stands against the subject, the standards are met.
    public var check: AwardPaper?
    /// The vote of the council.
    public var vote: AwardVote?
    /// The approval: of an award that a higher level grants, the submission to it.
    public var approval: AwardPaper?
    /// The decision that grants the award.
    public var decision: AwardPaper?
    /// The presentation.
    public var presentation: AwardPaper?
    /// The answer that refuses the nomination; the reasons stand in that paper, not here.
    public var refusal: AwardPaper?
    /// The decision that takes the award back.
    public var revocation: AwardPaper?
    /// The rows of the policy that the steps rest on.
    public var rules: [TypeContract.RuleReference]
    /// Where it stands.
    public var state: AwardState
    /// The first day of the state.
    public var stateDate: GoogleDate?
    /// When it was first recorded.
    public var createTime: GoogleTimestamp?
    /// When what is shown was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    /// Empty in what is read as of a day or as recorded at an instant.
    @ProtoText public var etag: String
    /// The day whose facts these are; absent for the present ones.
    public var asOf: GoogleDate?
    /// The instant at which the record said so; absent for present knowledge.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _awardRound = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        self.subjectKind = AwardSubjectKind()
        _organization = ProtoText(projectedValue: Text())
        _awardCode = ProtoText(projectedValue: Text())
        _achievement = ProtoText(projectedValue: Text())
        self.periodStartDate = nil
        self.periodEndDate = nil
        self.nomination = nil
        self.check = nil
        self.vote = nil
        self.approval = nil
        self.decision = nil
        self.presentation = nil
        self.refusal = nil
        self.revocation = nil
        self.rules = []
        self.state = AwardState()
        self.stateDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", awardRound: String = "", subject: String = "", subjectKind: AwardSubjectKind = AwardSubjectKind(), organization: String = "", awardCode: String = "", achievement: String = "", periodStartDate: GoogleDate? = nil, periodEndDate: GoogleDate? = nil, nomination: AwardPaper? = nil, check: AwardPaper? = nil, vote: AwardVote? = nil, approval: AwardPaper? = nil, decision: AwardPaper? = nil, presentation: AwardPaper? = nil, refusal: AwardPaper? = nil, revocation: AwardPaper? = nil, rules: [TypeContract.RuleReference] = [], state: AwardState = AwardState(), stateDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _awardRound = ProtoText(wrappedValue: awardRound)
        _subject = ProtoText(wrappedValue: subject)
        self.subjectKind = subjectKind
        _organization = ProtoText(wrappedValue: organization)
        _awardCode = ProtoText(wrappedValue: awardCode)
        _achievement = ProtoText(wrappedValue: achievement)
        self.periodStartDate = periodStartDate
        self.periodEndDate = periodEndDate
        self.nomination = nomination
        self.check = check
        self.vote = vote
        self.approval = approval
        self.decision = decision
        self.presentation = presentation
        self.refusal = refusal
        self.revocation = revocation
        self.rules = rules
        self.state = state
        self.stateDate = stateDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AwardNomination"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AwardNomination()
        unsafe canbo__personnel__v1__award_nomination__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardNomination.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _awardRound = source.text(wire.pointee.award_round, "award_round")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe self.subjectKind = AwardSubjectKind(number: Int32(truncatingIfNeeded: wire.pointee.subject_kind.rawValue))
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _awardCode = source.text(wire.pointee.award_code, "award_code")
        unsafe _achievement = source.text(wire.pointee.achievement, "achievement")
        unsafe self.periodStartDate = source.message(wire.pointee.period_start_date, "period_start_date")
        unsafe self.periodEndDate = source.message(wire.pointee.period_end_date, "period_end_date")
        unsafe self.nomination = source.message(wire.pointee.nomination, "nomination")
        unsafe self.check = source.message(wire.pointee.check, "check")
        unsafe self.vote = source.message(wire.pointee.vote, "vote")
        unsafe self.approval = source.message(wire.pointee.approval, "approval")
        unsafe self.decision = source.message(wire.pointee.decision, "decision")
        unsafe self.presentation = source.message(wire.pointee.presentation, "presentation")
        unsafe self.refusal = source.message(wire.pointee.refusal, "refusal")
        unsafe self.revocation = source.message(wire.pointee.revocation, "revocation")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe self.state = AwardState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.stateDate = source.message(wire.pointee.state_date, "state_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardNomination.self)
        unsafe canbo__personnel__v1__award_nomination__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.award_round = scratch.text(_awardRound)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe wire.pointee.subject_kind = .init(rawValue: .init(truncatingIfNeeded: self.subjectKind.number))
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.award_code = scratch.text(_awardCode)
        unsafe wire.pointee.achievement = scratch.text(_achievement)
        unsafe wire.pointee.period_start_date = scratch.message(self.periodStartDate)
        unsafe wire.pointee.period_end_date = scratch.message(self.periodEndDate)
        unsafe wire.pointee.nomination = scratch.message(self.nomination)
        unsafe wire.pointee.check = scratch.message(self.check)
        unsafe wire.pointee.vote = scratch.message(self.vote)
        unsafe wire.pointee.approval = scratch.message(self.approval)
        unsafe wire.pointee.decision = scratch.message(self.decision)
        unsafe wire.pointee.presentation = scratch.message(self.presentation)
        unsafe wire.pointee.refusal = scratch.message(self.refusal)
        unsafe wire.pointee.revocation = scratch.message(self.revocation)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.state_date = scratch.message(self.stateDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A paper that a step rests on.
public struct AwardPaper: ProtobufMessage {
    /// Its number, 1 to 100 characters.
    @ProtoText public var documentNumber: String
    /// Its day: neither after today nor before the state that the step leaves.
    public var documentDate: GoogleDate?
    /// Who issued it, `organizations/{organization}`; empty for one that is not on record. An approval
    /// has one.
    @ProtoText public var organization: String
    /// Who issued it, in words, at most 200 characters: an authority that is not on record.
    @ProtoText public var authority: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _documentNumber = ProtoText(projectedValue: Text())
        self.documentDate = nil
        _organization = ProtoText(projectedValue: Text())
        _authority = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(documentNumber: String = "", documentDate: GoogleDate? = nil, organization: String = "", authority: String = "") {
        _documentNumber = ProtoText(wrappedValue: documentNumber)
        self.documentDate = documentDate
        _organization = ProtoText(wrappedValue: organization)
        _authority = ProtoText(wrappedValue: authority)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AwardPaper"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AwardPaper()
        unsafe canbo__personnel__v1__award_paper__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardPaper.self)
        unsafe _documentNumber = source.text(wire.pointee.document_number, "document_number")
        unsafe self.documentDate = source.message(wire.pointee.document_date, "document_date")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _authority = source.text(wire.pointee.authority, "authority")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardPaper.self)
        unsafe canbo__personnel__v1__award_paper__init(wire)
        unsafe wire.pointee.document_number = scratch.text(_documentNumber)
        unsafe wire.pointee.document_date = scratch.message(self.documentDate)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.authority = scratch.text(_authority)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A vote of a council on a nomination.
public struct AwardVote: ProtobufMessage {
    /// The minutes.
    public var minutes: AwardPaper?
    /// Members of the council, 1 to 10,000.
    public var members: Int32
    /// Votes in favour, at most the members.
    public var inFavour: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.minutes = nil
        self.members = 0
        self.inFavour = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(minutes: AwardPaper? = nil, members: Int32 = 0, inFavour: Int32 = 0) {
        self.minutes = minutes
        self.members = members
        self.inFavour = inFavour
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AwardVote"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AwardVote()
        unsafe canbo__personnel__v1__award_vote__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardVote.self)
        unsafe self.minutes = source.message(wire.pointee.minutes, "minutes")
        unsafe self.members = wire.pointee.members
        unsafe self.inFavour = wire.pointee.in_favour
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardVote.self)
        unsafe canbo__personnel__v1__award_vote__init(wire)
        unsafe wire.pointee.minutes = scratch.message(self.minutes)
        unsafe wire.pointee.members = self.members
        unsafe wire.pointee.in_favour = self.inFavour
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// An award that there is on a day.
public struct AwardKind: ProtobufMessage {
    /// Its code.
    @ProtoText public var awardCode: String
    /// Its name, in Vietnamese and English.
    @ProtoText public var displayNameVi: String
    /// The same in English.
    @ProtoText public var displayNameEn: String
    /// Who may be nominated for it.
    public var subjectKinds: [AwardSubjectKind]
    /// How many times one person may have it; 0 for as often as it is granted.
    public var mostPerPerson: Int32
    /// Levels of which an organisation must submit it, as `organization_level` has them; empty where
    /// none is told.
    public var submissionLevels: [String]
    /// The rows of the policy that say so.
    public var rules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _awardCode = ProtoText(projectedValue: Text())
        _displayNameVi = ProtoText(projectedValue: Text())
        _displayNameEn = ProtoText(projectedValue: Text())
        self.subjectKinds = []
        self.mostPerPerson = 0
        self.submissionLevels = []
        self.rules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(awardCode: String = "", displayNameVi: String = "", displayNameEn: String = "", subjectKinds: [AwardSubjectKind] = [], mostPerPerson: Int32 = 0, submissionLevels: [String] = [], rules: [TypeContract.RuleReference] = []) {
        _awardCode = ProtoText(wrappedValue: awardCode)
        _displayNameVi = ProtoText(wrappedValue: displayNameVi)
        _displayNameEn = ProtoText(wrappedValue: displayNameEn)
        self.subjectKinds = subjectKinds
        self.mostPerPerson = mostPerPerson
        self.submissionLevels = submissionLevels
        self.rules = rules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AwardKind"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AwardKind()
        unsafe canbo__personnel__v1__award_kind__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardKind.self)
        unsafe _awardCode = source.text(wire.pointee.award_code, "award_code")
        unsafe _displayNameVi = source.text(wire.pointee.display_name_vi, "display_name_vi")
        unsafe _displayNameEn = source.text(wire.pointee.display_name_en, "display_name_en")
        unsafe self.subjectKinds = source.enums(wire.pointee.n_subject_kinds, wire.pointee.subject_kinds)
        unsafe self.mostPerPerson = wire.pointee.most_per_person
        unsafe self.submissionLevels = source.strings(wire.pointee.n_submission_levels, wire.pointee.submission_levels, "submission_levels")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardKind.self)
        unsafe canbo__personnel__v1__award_kind__init(wire)
        unsafe wire.pointee.award_code = scratch.text(_awardCode)
        unsafe wire.pointee.display_name_vi = scratch.text(_displayNameVi)
        unsafe wire.pointee.display_name_en = scratch.text(_displayNameEn)
        unsafe (wire.pointee.n_subject_kinds, wire.pointee.subject_kinds) = scratch.enums(self.subjectKinds)
        unsafe wire.pointee.most_per_person = self.mostPerPerson
        unsafe (wire.pointee.n_submission_levels, wire.pointee.submission_levels) = scratch.strings(self.submissionLevels)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Awards granted, by award, subject kind and round (`RPT-AWD-01`), and distinct subjects beside
/// them (`RPT-AWD-02`).
///
/// The rows sum to the totals. A row's list is `ListAwardNominations` of its round, narrowed to its
/// award, its kind and the states counted, as of the same day and as recorded at the same instant.
public struct AwardReport: ProtobufMessage {
    /// The organisation, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// The year of the rounds; 0 for all.
    public var year: Int32
    /// The day of the count.
    public var asOf: GoogleDate?
    /// The instant whose knowledge was counted.
    public var asRecordedAt: GoogleTimestamp?
    /// A row for each round, award and kind with any, in that order.
    public var rows: [AwardCount]
    /// Awards to persons.
    public var persons: AwardTotal?
    /// Awards to collectives.
    public var collectives: AwardTotal?
    /// The states counted.
    public var countedStates: [AwardState]
    /// By which rules was counted.
    public var countingRules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _organization = ProtoText(projectedValue: Text())
        self.year = 0
        self.asOf = nil
        self.asRecordedAt = nil
        self.rows = []
        self.persons = nil
        self.collectives = nil
        self.countedStates = []
        self.countingRules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: String = "", year: Int32 = 0, asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, rows: [AwardCount] = [], persons: AwardTotal? = nil, collectives: AwardTotal? = nil, countedStates: [AwardState] = [], countingRules: [TypeContract.RuleReference] = []) {
        _organization = ProtoText(wrappedValue: organization)
        self.year = year
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        self.rows = rows
        self.persons = persons
        self.collectives = collectives
        self.countedStates = countedStates
        self.countingRules = countingRules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AwardReport"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AwardReport()
        unsafe canbo__personnel__v1__award_report__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardReport.self)
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.year = wire.pointee.year
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe self.rows = source.messages(wire.pointee.n_rows, wire.pointee.rows, "rows")
        unsafe self.persons = source.message(wire.pointee.persons, "persons")
        unsafe self.collectives = source.message(wire.pointee.collectives, "collectives")
        unsafe self.countedStates = source.enums(wire.pointee.n_counted_states, wire.pointee.counted_states)
        unsafe self.countingRules = source.messages(wire.pointee.n_counting_rules, wire.pointee.counting_rules, "counting_rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardReport.self)
        unsafe canbo__personnel__v1__award_report__init(wire)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.year = self.year
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe (wire.pointee.n_rows, wire.pointee.rows) = scratch.messages(self.rows)
        unsafe wire.pointee.persons = scratch.message(self.persons)
        unsafe wire.pointee.collectives = scratch.message(self.collectives)
        unsafe (wire.pointee.n_counted_states, wire.pointee.counted_states) = scratch.enums(self.countedStates)
        unsafe (wire.pointee.n_counting_rules, wire.pointee.counting_rules) = scratch.messages(self.countingRules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Awards of one kind to subjects of one kind in one round.
public struct AwardCount: ProtobufMessage {
    /// The round, `awardRounds/{award_round}`.
    @ProtoText public var awardRound: String
    /// The award.
    @ProtoText public var awardCode: String
    /// Who has it.
    public var subjectKind: AwardSubjectKind
    /// How many.
    public var awards: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _awardRound = ProtoText(projectedValue: Text())
        _awardCode = ProtoText(projectedValue: Text())
        self.subjectKind = AwardSubjectKind()
        self.awards = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(awardRound: String = "", awardCode: String = "", subjectKind: AwardSubjectKind = AwardSubjectKind(), awards: Int64 = 0) {
        _awardRound = ProtoText(wrappedValue: awardRound)
        _awardCode = ProtoText(wrappedValue: awardCode)
        self.subjectKind = subjectKind
        self.awards = awards
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AwardCount"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AwardCount()
        unsafe canbo__personnel__v1__award_count__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardCount.self)
        unsafe _awardRound = source.text(wire.pointee.award_round, "award_round")
        unsafe _awardCode = source.text(wire.pointee.award_code, "award_code")
        unsafe self.subjectKind = AwardSubjectKind(number: Int32(truncatingIfNeeded: wire.pointee.subject_kind.rawValue))
        unsafe self.awards = wire.pointee.awards
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardCount.self)
        unsafe canbo__personnel__v1__award_count__init(wire)
        unsafe wire.pointee.award_round = scratch.text(_awardRound)
        unsafe wire.pointee.award_code = scratch.text(_awardCode)
        unsafe wire.pointee.subject_kind = .init(rawValue: .init(truncatingIfNeeded: self.subjectKind.number))
        unsafe wire.pointee.awards = self.awards
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Awards to subjects of one kind.
public struct AwardTotal: ProtobufMessage {
    /// All awards: of who has several each (gross).
    public var awards: Int64
    /// The same subject counted once (distinct).
    public var subjects: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.awards = 0
        self.subjects = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(awards: Int64 = 0, subjects: Int64 = 0) {
        self.awards = awards
        self.subjects = subjects
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AwardTotal"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AwardTotal()
        unsafe canbo__personnel__v1__award_total__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardTotal.self)
        unsafe self.awards = wire.pointee.awards
        unsafe self.subjects = wire.pointee.subjects
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AwardTotal.self)
        unsafe canbo__personnel__v1__award_total__init(wire)
        unsafe wire.pointee.awards = self.awards
        unsafe wire.pointee.subjects = self.subjects
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Who is nominated.
public enum AwardSubjectKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// A person (cá nhân).
    case person
    /// A collective (tập thể).
    case collective
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .person
            case 2: self = .collective
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .person: 1
            case .collective: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "AWARD_SUBJECT_KIND_UNSPECIFIED"
            case .person: "AWARD_SUBJECT_KIND_PERSON"
            case .collective: "AWARD_SUBJECT_KIND_COLLECTIVE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [AwardSubjectKind] = [.unspecified, .person, .collective]
}

/// States of a nomination.
public enum AwardState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Nominated (đã đề nghị).
    case nominated
    /// Nothing stands against it (đã kiểm tra).
    case checked
    /// The council is in favour (hội đồng đã biểu quyết).
    case voted
    /// Approved, or submitted to who grants it (đã duyệt, đã trình).
    case approved
    /// Granted by a decision (đã khen thưởng).
    case granted
    /// Presented (đã trao tặng).
    case presented
    /// Refused (không khen thưởng).
    case refused
    /// Taken back (đã thu hồi).
    case revoked
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .nominated
            case 2: self = .checked
            case 3: self = .voted
            case 4: self = .approved
            case 5: self = .granted
            case 6: self = .presented
            case 7: self = .refused
            case 8: self = .revoked
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .nominated: 1
            case .checked: 2
            case .voted: 3
            case .approved: 4
            case .granted: 5
            case .presented: 6
            case .refused: 7
            case .revoked: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "AWARD_STATE_UNSPECIFIED"
            case .nominated: "AWARD_STATE_NOMINATED"
            case .checked: "AWARD_STATE_CHECKED"
            case .voted: "AWARD_STATE_VOTED"
            case .approved: "AWARD_STATE_APPROVED"
            case .granted: "AWARD_STATE_GRANTED"
            case .presented: "AWARD_STATE_PRESENTED"
            case .refused: "AWARD_STATE_REFUSED"
            case .revoked: "AWARD_STATE_REVOKED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [AwardState] = [.unspecified, .nominated, .checked, .voted, .approved, .granted, .presented, .refused, .revoked]
}
