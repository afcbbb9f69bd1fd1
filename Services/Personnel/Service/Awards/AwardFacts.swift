internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What is recorded of a nomination for one state, beside its subject, award and period.
struct AwardFacts: Sendable, Hashable {
    var state = AwardState.nominated
    /// The first day of the state.
    var stateFrom = CalendarDate.openEnd
    /// The papers of the steps, and what the award is for; nothing else of the message.
    var content = AwardNomination()
    /// Who recorded the nomination.
    var nominator = ""
    /// Who recorded the check; empty before.
    var checker = ""
}

/// The facts of a state change together.
enum AwardField: Sendable { case everything }

extension AwardFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: AwardFacts) -> [AwardField] { self == old ? [] : [.everything] }

    /// Takes everything over from other facts.
    mutating func take(_ field: AwardField, from other: AwardFacts) { self = other }

    /// The columns of the facts.
    static let columns: Statement = "state, state_from, content, nominator, checker"

    /// The values in the order of the columns.
    var values: Statement {
        "\(state.number), \(stateFrom), \(content.encoded()), \(nominator), \(checker)"
    }

    /// The columns with their values, for an update of the present facts.
    var assignments: Statement {
        """
        state = \(state.number), state_from = \(stateFrom), content = \(content.encoded()),
        nominator = \(nominator), checker = \(checker)
        """
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            state: AwardState(number: try row.number("state")),
            stateFrom: try row.date("state_from"),
            content: try AwardNomination(decoding: try row.bytes("content")),
            nominator: try row.text("nominator"),
            checker: try row.text("checker")
        )
    }
}

extension FactTable<AwardFacts> {
    /// What is and was known of nominations.
    static let awardNominations = FactTable(
        "award_nomination_fact",
        subject: "award_nomination_number",
        columns: AwardFacts.columns,
        values: { $0.values },
        read: AwardFacts.init
    )
}
