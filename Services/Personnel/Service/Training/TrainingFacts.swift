internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// The state of a class (lớp đào tạo, bồi dưỡng) on a day.
struct TrainingClassFacts: Sendable, Hashable {
    var state = TrainingClassState.planned
    /// The first day of the state.
    var stateFrom = CalendarDate.openEnd
}

/// What is recorded of an enrolment for one state, beside its class and official.
struct EnrolmentFacts: Sendable, Hashable {
    var state = EnrolmentState.nominated
    /// The first day of the state.
    var stateFrom = CalendarDate.openEnd
    /// The papers of the steps, and nothing else of the message.
    var content = Enrolment()
    /// Who recorded the nomination.
    var nominator = ""
}

/// The facts of a state change together.
enum TrainingField: Sendable { case everything }

extension TrainingClassFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: TrainingClassFacts) -> [TrainingField] {
        self == old ? [] : [.everything]
    }

    /// Takes everything over from other facts.
    mutating func take(_ field: TrainingField, from other: TrainingClassFacts) { self = other }

    /// The columns of the facts.
    static let columns: Statement = "state, state_from"

    /// The values in the order of the columns.
    var values: Statement { "\(state.number), \(stateFrom)" }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            state: TrainingClassState(number: try row.number("state")),
            stateFrom: try row.date("state_from")
        )
    }
}

extension EnrolmentFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: EnrolmentFacts) -> [TrainingField] { self == old ? [] : [.everything] }

    /// Takes everything over from other facts.
    mutating func take(_ field: TrainingField, from other: EnrolmentFacts) { self = other }

    /// The columns of the facts.
    static let columns: Statement = "state, state_from, content, nominator"

    /// The values in the order of the columns.
    var values: Statement {
        "\(state.number), \(stateFrom), \(content.encoded()), \(nominator)"
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            state: EnrolmentState(number: try row.number("state")),
            stateFrom: try row.date("state_from"),
            content: try Enrolment(decoding: try row.bytes("content")),
            nominator: try row.text("nominator")
        )
    }
}

extension FactTable<TrainingClassFacts> {
    /// What is and was known of classes.
    static let trainingClasses = FactTable(
        "training_class_fact",
        subject: "training_class_number",
        columns: TrainingClassFacts.columns,
        values: { $0.values },
        read: TrainingClassFacts.init
    )
}

extension FactTable<EnrolmentFacts> {
    /// What is and was known of enrolments.
    static let enrolments = FactTable(
        "enrolment_fact",
        subject: "enrolment_number",
        columns: EnrolmentFacts.columns,
        values: { $0.values },
        read: EnrolmentFacts.init
    )
}
