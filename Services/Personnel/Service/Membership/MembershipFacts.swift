internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What is recorded of a membership (đảng viên) for one state, beside the official and the days.
struct MembershipFacts: Sendable, Hashable {
    var state = MembershipState.unspecified
    /// The first day of the state, in which other facts may change.
    var stateFrom = CalendarDate.openEnd
    var cell = Place()
    var memberNumber = ""
    var cardNumber = ""
    var admittedOn: CalendarDate?
    var officialOn: CalendarDate?
    var probationEndsOn: CalendarDate?
    var dueOn: CalendarDate?
    var expiresOn: CalendarDate?
    /// The cell that a transfer leads to; empty without one.
    var destination = Place()
    /// The cell in which the member takes part for a time; empty for none.
    var host = Place()
    /// The day on which that is planned to end.
    var hostedUntil: CalendarDate?
    /// What came with the step into the state.
    var papers = Papers()
    /// Who recorded the step.
    var recorder = ""

    /// An organisation by number and identifier; 0 and empty for none.
    struct Place: Sendable, Hashable {
        var number: Int64 = 0
        var id = ""

        /// The resource name; empty for none.
        var name: String { ResourceNames.organization(id) }
    }

    /// The papers of a step.
    struct Papers: Sendable, Hashable {
        var decision = HoldingFacts.Decision()
        /// The identifier of the organisation that decided; empty for the cell.
        var decidingID = ""
        var vote: Ballot?
        var sponsors: [Acquaintance] = []
        var documents: [MemberDocument] = []
        var reason = MembershipReason.unspecified
        var sanction = ""
        var lateReason = ""
        var overAgeApproval = ""
    }

    /// Totals of a secret ballot.
    struct Ballot: Sendable, Hashable {
        var officialMembers: Int32
        var present: Int32
        var inFavour: Int32
        var against: Int32
    }

    /// A sponsor and since when the applicant is known.
    struct Acquaintance: Sendable, Hashable {
        var membershipID: String
        var since: CalendarDate
    }
}

/// The facts of a state change together.
enum MembershipField: Sendable { case everything }

extension MembershipFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: MembershipFacts) -> [MembershipField] {
        self == old ? [] : [.everything]
    }

    /// Takes everything over from other facts.
    mutating func take(_ field: MembershipField, from other: MembershipFacts) { self = other }
}

extension FactTable<MembershipFacts> {
    /// What is and was known of memberships.
    static let memberships = FactTable(
        "membership_fact",
        subject: "membership_number",
        columns: MembershipFacts.columns,
        values: { $0.values },
        read: MembershipFacts.init
    )
}
