// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/membership.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// The way of one official into the Party, in it and out of it (đảng viên).
///
/// On a day it is in one state and belongs to one cell. Who has left and is admitted again has a
/// further one.
public struct Membership: ProtobufMessage {
    /// Resource name, `memberships/{membership}`.
    @ProtoText public var name: String
    /// Whose it is, `officials/{official}`.
    @ProtoText public var official: String
    /// The cell that it belongs to (chi bộ), `organizations/{organization}`.
    @ProtoText public var cell: String
    /// Its state on the day asked for.
    public var state: MembershipState
    /// The first day of that state.
    public var stateDate: GoogleDate?
    /// What was recorded with the step into that state.
    public var lastStep: MembershipStep?
    /// The member's number (số đảng viên), unique; empty before the admission.
    @ProtoText public var memberNumber: String
    /// The number of the member's card (số thẻ đảng viên), unique; empty while there is none.
    @ProtoText public var cardNumber: String
    /// The day of the admission, on which the probation begins.
    public var admitDate: GoogleDate?
    /// The day of the recognition as an official member.
    public var officialDate: GoogleDate?
    /// During probation the day on which it is over; absent otherwise.
    public var probationEndDate: GoogleDate?
    /// The last day for the next step without a reason for the delay: the decision on the admission,
    /// on the recognition, or the presentation of transfer papers.
    public var dueDate: GoogleDate?
    /// The last day on which transfer papers are valid; absent without a transfer.
    public var expireDate: GoogleDate?
    /// The cell that the member is on the way to, `organizations/{organization}`.
    @ProtoText public var destinationCell: String
    /// The cell in which the member takes part for a time beside the own one,
    /// `organizations/{organization}`; empty for none.
    @ProtoText public var hostCell: String
    /// The day on which that is planned to end; it does not end by it.
    public var hostPlannedEndDate: GoogleDate?
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
        _official = ProtoText(projectedValue: Text())
        _cell = ProtoText(projectedValue: Text())
        self.state = MembershipState()
        self.stateDate = nil
        self.lastStep = nil
        _memberNumber = ProtoText(projectedValue: Text())
        _cardNumber = ProtoText(projectedValue: Text())
        self.admitDate = nil
        self.officialDate = nil
        self.probationEndDate = nil
        self.dueDate = nil
        self.expireDate = nil
        _destinationCell = ProtoText(projectedValue: Text())
        _hostCell = ProtoText(projectedValue: Text())
        self.hostPlannedEndDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", official: String = "", cell: String = "", state: MembershipState = MembershipState(), stateDate: GoogleDate? = nil, lastStep: MembershipStep? = nil, memberNumber: String = "", cardNumber: String = "", admitDate: GoogleDate? = nil, officialDate: GoogleDate? = nil, probationEndDate: GoogleDate? = nil, dueDate: GoogleDate? = nil, expireDate: GoogleDate? = nil, destinationCell: String = "", hostCell: String = "", hostPlannedEndDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _official = ProtoText(wrappedValue: official)
        _cell = ProtoText(wrappedValue: cell)
        self.state = state
        self.stateDate = stateDate
        self.lastStep = lastStep
        _memberNumber = ProtoText(wrappedValue: memberNumber)
        _cardNumber = ProtoText(wrappedValue: cardNumber)
        self.admitDate = admitDate
        self.officialDate = officialDate
        self.probationEndDate = probationEndDate
        self.dueDate = dueDate
        self.expireDate = expireDate
        _destinationCell = ProtoText(wrappedValue: destinationCell)
        _hostCell = ProtoText(wrappedValue: hostCell)
        self.hostPlannedEndDate = hostPlannedEndDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Membership"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Membership()
        unsafe canbo__personnel__v1__membership__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Membership.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _cell = source.text(wire.pointee.cell, "cell")
        unsafe self.state = MembershipState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.stateDate = source.message(wire.pointee.state_date, "state_date")
        unsafe self.lastStep = source.message(wire.pointee.last_step, "last_step")
        unsafe _memberNumber = source.text(wire.pointee.member_number, "member_number")
        unsafe _cardNumber = source.text(wire.pointee.card_number, "card_number")
        unsafe self.admitDate = source.message(wire.pointee.admit_date, "admit_date")
        unsafe self.officialDate = source.message(wire.pointee.official_date, "official_date")
        unsafe self.probationEndDate = source.message(wire.pointee.probation_end_date, "probation_end_date")
        unsafe self.dueDate = source.message(wire.pointee.due_date, "due_date")
        unsafe self.expireDate = source.message(wire.pointee.expire_date, "expire_date")
        unsafe _destinationCell = source.text(wire.pointee.destination_cell, "destination_cell")
        unsafe _hostCell = source.text(wire.pointee.host_cell, "host_cell")
        unsafe self.hostPlannedEndDate = source.message(wire.pointee.host_planned_end_date, "host_planned_end_date")
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Membership.self)
        unsafe canbo__personnel__v1__membership__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.cell = scratch.text(_cell)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.state_date = scratch.message(self.stateDate)
        unsafe wire.pointee.last_step = scratch.message(self.lastStep)
        unsafe wire.pointee.member_number = scratch.text(_memberNumber)
        unsafe wire.pointee.card_number = scratch.text(_cardNumber)
        unsafe wire.pointee.admit_date = scratch.message(self.admitDate)
        unsafe wire.pointee.official_date = scratch.message(self.officialDate)
        unsafe wire.pointee.probation_end_date = scratch.message(self.probationEndDate)
        unsafe wire.pointee.due_date = scratch.message(self.dueDate)
        unsafe wire.pointee.expire_date = scratch.message(self.expireDate)
        unsafe wire.pointee.destination_cell = scratch.text(_destinationCell)
        unsafe wire.pointee.host_cell = scratch.text(_hostCell)
        unsafe wire.pointee.host_planned_end_date = scratch.message(self.hostPlannedEndDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A step from one state of a membership to another, with the papers that it rests on.
///
/// Which of them a step needs is told by the state that it leads to; others are refused.
public struct MembershipStep: ProtobufMessage {
    /// The state that it leads to.
    public var state: MembershipState
    /// The first day of that state, not after today and after the first day of the state before.
    public var date: GoogleDate?
    /// Number of the resolution of the cell or of the decision, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Its day, not after `date`.
    public var decisionDate: GoogleDate?
    /// The Party organisation that decided, above the cell, `organizations/{organization}`.
    @ProtoText public var decidingOrganization: String
    /// The vote of the cell.
    public var vote: CellVote?
    /// The members who introduce the applicant.
    public var sponsors: [Sponsor]
    /// The papers that are in the dossier, each once.
    public var documents: [MemberDocument]
    /// The member's number, given with the admission: 1 to 20 letters, digits, `.`, `-`, `/`.
    @ProtoText public var memberNumber: String
    /// The number of the member's card, which may come with the recognition.
    @ProtoText public var cardNumber: String
    /// Why.
    public var reason: MembershipReason
    /// The sanction by which the member is expelled, `officials/{official}/sanctions/{sanction}`;
    /// that it exists is not asked of the service that keeps it.
    @ProtoText public var sanction: String
    /// Why the step comes after its due date, at most 500 characters.
    @ProtoText public var lateReason: String
    /// The number of the approval for an applicant who is older than the rule allows.
    @ProtoText public var overAgeApprovalNumber: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.state = MembershipState()
        self.date = nil
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        _decidingOrganization = ProtoText(projectedValue: Text())
        self.vote = nil
        self.sponsors = []
        self.documents = []
        _memberNumber = ProtoText(projectedValue: Text())
        _cardNumber = ProtoText(projectedValue: Text())
        self.reason = MembershipReason()
        _sanction = ProtoText(projectedValue: Text())
        _lateReason = ProtoText(projectedValue: Text())
        _overAgeApprovalNumber = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(state: MembershipState = MembershipState(), date: GoogleDate? = nil, decisionNumber: String = "", decisionDate: GoogleDate? = nil, decidingOrganization: String = "", vote: CellVote? = nil, sponsors: [Sponsor] = [], documents: [MemberDocument] = [], memberNumber: String = "", cardNumber: String = "", reason: MembershipReason = MembershipReason(), sanction: String = "", lateReason: String = "", overAgeApprovalNumber: String = "") {
        self.state = state
        self.date = date
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        _decidingOrganization = ProtoText(wrappedValue: decidingOrganization)
        self.vote = vote
        self.sponsors = sponsors
        self.documents = documents
        _memberNumber = ProtoText(wrappedValue: memberNumber)
        _cardNumber = ProtoText(wrappedValue: cardNumber)
        self.reason = reason
        _sanction = ProtoText(wrappedValue: sanction)
        _lateReason = ProtoText(wrappedValue: lateReason)
        _overAgeApprovalNumber = ProtoText(wrappedValue: overAgeApprovalNumber)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.MembershipStep"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__MembershipStep()
        unsafe canbo__personnel__v1__membership_step__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MembershipStep.self)
        unsafe self.state = MembershipState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe _decidingOrganization = source.text(wire.pointee.deciding_organization, "deciding_organization")
        unsafe self.vote = source.message(wire.pointee.vote, "vote")
        unsafe self.sponsors = source.messages(wire.pointee.n_sponsors, wire.pointee.sponsors, "sponsors")
        unsafe self.documents = source.enums(wire.pointee.n_documents, wire.pointee.documents)
        unsafe _memberNumber = source.text(wire.pointee.member_number, "member_number")
        unsafe _cardNumber = source.text(wire.pointee.card_number, "card_number")
        unsafe self.reason = MembershipReason(number: Int32(truncatingIfNeeded: wire.pointee.reason.rawValue))
        unsafe _sanction = source.text(wire.pointee.sanction, "sanction")
        unsafe _lateReason = source.text(wire.pointee.late_reason, "late_reason")
        unsafe _overAgeApprovalNumber = source.text(wire.pointee.over_age_approval_number, "over_age_approval_number")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MembershipStep.self)
        unsafe canbo__personnel__v1__membership_step__init(wire)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.deciding_organization = scratch.text(_decidingOrganization)
        unsafe wire.pointee.vote = scratch.message(self.vote)
        unsafe (wire.pointee.n_sponsors, wire.pointee.sponsors) = scratch.messages(self.sponsors)
        unsafe (wire.pointee.n_documents, wire.pointee.documents) = scratch.enums(self.documents)
        unsafe wire.pointee.member_number = scratch.text(_memberNumber)
        unsafe wire.pointee.card_number = scratch.text(_cardNumber)
        unsafe wire.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: self.reason.number))
        unsafe wire.pointee.sanction = scratch.text(_sanction)
        unsafe wire.pointee.late_reason = scratch.text(_lateReason)
        unsafe wire.pointee.over_age_approval_number = scratch.text(_overAgeApprovalNumber)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Totals of a secret ballot in a cell, whole numbers; never who voted how.
public struct CellVote: ProtobufMessage {
    /// The official members of the cell, from 1.
    public var officialMembers: Int32
    /// Those of them who were present.
    public var present: Int32
    /// The votes in favour.
    public var inFavour: Int32
    /// The votes against.
    public var against: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.officialMembers = 0
        self.present = 0
        self.inFavour = 0
        self.against = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(officialMembers: Int32 = 0, present: Int32 = 0, inFavour: Int32 = 0, against: Int32 = 0) {
        self.officialMembers = officialMembers
        self.present = present
        self.inFavour = inFavour
        self.against = against
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CellVote"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CellVote()
        unsafe canbo__personnel__v1__cell_vote__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CellVote.self)
        unsafe self.officialMembers = wire.pointee.official_members
        unsafe self.present = wire.pointee.present
        unsafe self.inFavour = wire.pointee.in_favour
        unsafe self.against = wire.pointee.against
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CellVote.self)
        unsafe canbo__personnel__v1__cell_vote__init(wire)
        unsafe wire.pointee.official_members = self.officialMembers
        unsafe wire.pointee.present = self.present
        unsafe wire.pointee.in_favour = self.inFavour
        unsafe wire.pointee.against = self.against
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// An official member who introduces an applicant (người giới thiệu).
public struct Sponsor: ProtobufMessage {
    /// The member, `memberships/{membership}`.
    @ProtoText public var membership: String
    /// Since when the member knows the applicant by working or living together.
    public var knownSince: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _membership = ProtoText(projectedValue: Text())
        self.knownSince = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(membership: String = "", knownSince: GoogleDate? = nil) {
        _membership = ProtoText(wrappedValue: membership)
        self.knownSince = knownSince
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Sponsor"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Sponsor()
        unsafe canbo__personnel__v1__sponsor__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Sponsor.self)
        unsafe _membership = source.text(wire.pointee.membership, "membership")
        unsafe self.knownSince = source.message(wire.pointee.known_since, "known_since")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Sponsor.self)
        unsafe canbo__personnel__v1__sponsor__init(wire)
        unsafe wire.pointee.membership = scratch.text(_membership)
        unsafe wire.pointee.known_since = scratch.message(self.knownSince)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// States of a membership.
public enum MembershipState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Asks for admission (quần chúng xin vào Đảng).
    case applicant
    /// Is being prepared (bồi dưỡng, giáo dục, giúp đỡ).
    case inEducation
    /// The cell has voted for the admission (chi bộ đề nghị kết nạp).
    case cellVoted
    /// Admitted, on probation (đảng viên dự bị).
    case admittedProbation
    /// Official member (đảng viên chính thức).
    case official
    /// Not recognised after the probation (không công nhận đảng viên chính thức).
    case probationFailed
    /// Official member exempt from work and meetings (miễn công tác và sinh hoạt đảng).
    case exemptActivity
    /// Official member on the way to another cell (đang chuyển sinh hoạt đảng).
    case transferring
    /// Struck off the list (xóa tên).
    case struckOff
    /// Expelled (khai trừ).
    case expelled
    /// Left at the own request (xin ra khỏi Đảng).
    case withdrew
    /// Deceased (từ trần).
    case deceased
    /// The application came to nothing (thôi xét kết nạp).
    case applicationClosed
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .applicant
            case 2: self = .inEducation
            case 3: self = .cellVoted
            case 4: self = .admittedProbation
            case 5: self = .official
            case 6: self = .probationFailed
            case 7: self = .exemptActivity
            case 8: self = .transferring
            case 9: self = .struckOff
            case 10: self = .expelled
            case 11: self = .withdrew
            case 12: self = .deceased
            case 13: self = .applicationClosed
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .applicant: 1
            case .inEducation: 2
            case .cellVoted: 3
            case .admittedProbation: 4
            case .official: 5
            case .probationFailed: 6
            case .exemptActivity: 7
            case .transferring: 8
            case .struckOff: 9
            case .expelled: 10
            case .withdrew: 11
            case .deceased: 12
            case .applicationClosed: 13
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "MEMBERSHIP_STATE_UNSPECIFIED"
            case .applicant: "MEMBERSHIP_STATE_APPLICANT"
            case .inEducation: "MEMBERSHIP_STATE_IN_EDUCATION"
            case .cellVoted: "MEMBERSHIP_STATE_CELL_VOTED"
            case .admittedProbation: "MEMBERSHIP_STATE_ADMITTED_PROBATION"
            case .official: "MEMBERSHIP_STATE_OFFICIAL"
            case .probationFailed: "MEMBERSHIP_STATE_PROBATION_FAILED"
            case .exemptActivity: "MEMBERSHIP_STATE_EXEMPT_ACTIVITY"
            case .transferring: "MEMBERSHIP_STATE_TRANSFERRING"
            case .struckOff: "MEMBERSHIP_STATE_STRUCK_OFF"
            case .expelled: "MEMBERSHIP_STATE_EXPELLED"
            case .withdrew: "MEMBERSHIP_STATE_WITHDREW"
            case .deceased: "MEMBERSHIP_STATE_DECEASED"
            case .applicationClosed: "MEMBERSHIP_STATE_APPLICATION_CLOSED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [MembershipState] = [.unspecified, .applicant, .inEducation, .cellVoted, .admittedProbation, .official, .probationFailed, .exemptActivity, .transferring, .struckOff, .expelled, .withdrew, .deceased, .applicationClosed]
}

/// Why a step was taken.
public enum MembershipReason: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// No meetings or no dues for months without a reason (bỏ sinh hoạt, không đóng đảng phí).
    case noMeetingsOrDues
    /// Returned or destroyed the card (trả hoặc hủy thẻ).
    case cardReturned
    /// Will declined, without progress after education (giảm sút ý chí phấn đấu).
    case willDeclined
    /// Unfit in two years one after the other (hai năm liền không hoàn thành nhiệm vụ).
    case unfitTwoYears
    /// By the political standard (vi phạm tiêu chuẩn chính trị).
    case politicalStandard
    /// Unfit on probation (không đủ tư cách đảng viên dự bị).
    case probationUnfit
    /// Old age (tuổi cao).
    case oldAge
    /// Ill health (sức khỏe yếu).
    case illHealth
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .noMeetingsOrDues
            case 2: self = .cardReturned
            case 3: self = .willDeclined
            case 4: self = .unfitTwoYears
            case 5: self = .politicalStandard
            case 6: self = .probationUnfit
            case 7: self = .oldAge
            case 8: self = .illHealth
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .noMeetingsOrDues: 1
            case .cardReturned: 2
            case .willDeclined: 3
            case .unfitTwoYears: 4
            case .politicalStandard: 5
            case .probationUnfit: 6
            case .oldAge: 7
            case .illHealth: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "MEMBERSHIP_REASON_UNSPECIFIED"
            case .noMeetingsOrDues: "MEMBERSHIP_REASON_NO_MEETINGS_OR_DUES"
            case .cardReturned: "MEMBERSHIP_REASON_CARD_RETURNED"
            case .willDeclined: "MEMBERSHIP_REASON_WILL_DECLINED"
            case .unfitTwoYears: "MEMBERSHIP_REASON_UNFIT_TWO_YEARS"
            case .politicalStandard: "MEMBERSHIP_REASON_POLITICAL_STANDARD"
            case .probationUnfit: "MEMBERSHIP_REASON_PROBATION_UNFIT"
            case .oldAge: "MEMBERSHIP_REASON_OLD_AGE"
            case .illHealth: "MEMBERSHIP_REASON_ILL_HEALTH"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [MembershipReason] = [.unspecified, .noMeetingsOrDues, .cardReturned, .willDeclined, .unfitTwoYears, .politicalStandard, .probationUnfit, .oldAge, .illHealth]
}

/// Papers of the dossier of a member, the code list `member_document`.
public enum MemberDocument: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Certificate of the awareness course (giấy chứng nhận học lớp nhận thức về Đảng).
    case awarenessCertificate
    /// Application (đơn xin vào Đảng).
    case application
    /// Curriculum vitae with the papers that verify it (lý lịch và văn bản thẩm tra).
    case verifiedCv
    /// Letters of the sponsors (giấy giới thiệu của đảng viên chính thức).
    case sponsorLetter
    /// Resolution of the youth union or the trade union (nghị quyết của đoàn thể).
    case unionResolution
    /// Opinions of mass organisations and of the cell at home (ý kiến đoàn thể, chi ủy nơi cư trú).
    case opinions
    /// Resolution of the cell (nghị quyết của chi bộ).
    case cellResolution
    /// Appraisal by the Party committee (báo cáo thẩm định của đảng ủy bộ phận).
    case appraisal
    /// Resolution of the grassroots committee (nghị quyết của đảng ủy cơ sở).
    case grassrootsResolution
    /// Certificate of the course for new members (giấy chứng nhận lớp đảng viên mới).
    case newMemberCertificate
    /// Self-review of the member (bản tự kiểm điểm).
    case selfReview
    /// Opinion of the sponsors on the probation (nhận xét của người giới thiệu).
    case sponsorOpinion
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .awarenessCertificate
            case 2: self = .application
            case 3: self = .verifiedCv
            case 4: self = .sponsorLetter
            case 5: self = .unionResolution
            case 6: self = .opinions
            case 7: self = .cellResolution
            case 8: self = .appraisal
            case 9: self = .grassrootsResolution
            case 10: self = .newMemberCertificate
            case 11: self = .selfReview
            case 12: self = .sponsorOpinion
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .awarenessCertificate: 1
            case .application: 2
            case .verifiedCv: 3
            case .sponsorLetter: 4
            case .unionResolution: 5
            case .opinions: 6
            case .cellResolution: 7
            case .appraisal: 8
            case .grassrootsResolution: 9
            case .newMemberCertificate: 10
            case .selfReview: 11
            case .sponsorOpinion: 12
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "MEMBER_DOCUMENT_UNSPECIFIED"
            case .awarenessCertificate: "MEMBER_DOCUMENT_AWARENESS_CERTIFICATE"
            case .application: "MEMBER_DOCUMENT_APPLICATION"
            case .verifiedCv: "MEMBER_DOCUMENT_VERIFIED_CV"
            case .sponsorLetter: "MEMBER_DOCUMENT_SPONSOR_LETTER"
            case .unionResolution: "MEMBER_DOCUMENT_UNION_RESOLUTION"
            case .opinions: "MEMBER_DOCUMENT_OPINIONS"
            case .cellResolution: "MEMBER_DOCUMENT_CELL_RESOLUTION"
            case .appraisal: "MEMBER_DOCUMENT_APPRAISAL"
            case .grassrootsResolution: "MEMBER_DOCUMENT_GRASSROOTS_RESOLUTION"
            case .newMemberCertificate: "MEMBER_DOCUMENT_NEW_MEMBER_CERTIFICATE"
            case .selfReview: "MEMBER_DOCUMENT_SELF_REVIEW"
            case .sponsorOpinion: "MEMBER_DOCUMENT_SPONSOR_OPINION"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [MemberDocument] = [.unspecified, .awarenessCertificate, .application, .verifiedCv, .sponsorLetter, .unionResolution, .opinions, .cellResolution, .appraisal, .grassrootsResolution, .newMemberCertificate, .selfReview, .sponsorOpinion]
}

/// Hides what a caller may not see.
extension Membership: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("state", .sensitive),
        GuardedField("state_date", .sensitive),
        GuardedField("last_step", .sensitive),
        GuardedField("member_number", .sensitive),
        GuardedField("card_number", .sensitive),
        GuardedField("admit_date", .sensitive),
        GuardedField("official_date", .sensitive),
        GuardedField("probation_end_date", .sensitive),
        GuardedField("due_date", .sensitive),
        GuardedField("expire_date", .sensitive),
        GuardedField("destination_cell", .sensitive),
        GuardedField("host_cell", .sensitive),
        GuardedField("host_planned_end_date", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.state = MembershipState() }
        if !clearance.contains(.sensitive) { self.stateDate = nil }
        if !clearance.contains(.sensitive) { self.lastStep = nil }
        if !clearance.contains(.sensitive) { self.memberNumber = "" }
        if !clearance.contains(.sensitive) { self.cardNumber = "" }
        if !clearance.contains(.sensitive) { self.admitDate = nil }
        if !clearance.contains(.sensitive) { self.officialDate = nil }
        if !clearance.contains(.sensitive) { self.probationEndDate = nil }
        if !clearance.contains(.sensitive) { self.dueDate = nil }
        if !clearance.contains(.sensitive) { self.expireDate = nil }
        if !clearance.contains(.sensitive) { self.destinationCell = "" }
        if !clearance.contains(.sensitive) { self.hostCell = "" }
        if !clearance.contains(.sensitive) { self.hostPlannedEndDate = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("state", .sensitive, if: self.state != MembershipState())
        fields.add("state_date", .sensitive, if: self.stateDate != nil)
        fields.add("last_step", .sensitive, if: self.lastStep != nil)
        fields.add("member_number", .sensitive, if: self.memberNumber.isEmpty == false)
        fields.add("card_number", .sensitive, if: self.cardNumber.isEmpty == false)
        fields.add("admit_date", .sensitive, if: self.admitDate != nil)
        fields.add("official_date", .sensitive, if: self.officialDate != nil)
        fields.add("probation_end_date", .sensitive, if: self.probationEndDate != nil)
        fields.add("due_date", .sensitive, if: self.dueDate != nil)
        fields.add("expire_date", .sensitive, if: self.expireDate != nil)
        fields.add("destination_cell", .sensitive, if: self.destinationCell.isEmpty == false)
        fields.add("host_cell", .sensitive, if: self.hostCell.isEmpty == false)
        fields.add("host_planned_end_date", .sensitive, if: self.hostPlannedEndDate != nil)
    }
}
