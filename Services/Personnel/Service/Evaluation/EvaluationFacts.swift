internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What is recorded of an evaluation (đánh giá) for one state, beside its subject and the days.
struct EvaluationFacts: Sendable, Hashable {
    var state = EvaluationState.notStarted
    /// The first day of the state.
    var stateFrom = CalendarDate.openEnd
    /// The grade as it was told last; unspecified before.
    var grade = EvaluationGrade.unspecified
    /// What was said in the steps, and nothing else of the message.
    var content = Evaluation()
    /// Who recorded the appraisal.
    var appraiser = ""
    /// Who recorded the last decision on the grade.
    var decider = ""
    /// Who recorded the step into the state.
    var recorder = ""

    /// The grade that was decided last, told or not; unspecified before.
    var decidedGrade: EvaluationGrade {
        content.regrading?.decision?.grade ?? content.review?.grade ?? content.decision?.grade
            ?? .unspecified
    }
}

/// The facts of a state change together.
enum EvaluationField: Sendable { case everything }

extension EvaluationFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: EvaluationFacts) -> [EvaluationField] {
        self == old ? [] : [.everything]
    }

    /// Takes everything over from other facts.
    mutating func take(_ field: EvaluationField, from other: EvaluationFacts) { self = other }

    /// The columns of the facts.
    static let columns: Statement =
        "state, state_from, grade, content, appraiser, decider, recorder"

    /// The values in the order of the columns.
    var values: Statement {
        """
        \(state.number), \(stateFrom), \(grade.number), \(content.encoded()), \(appraiser),
        \(decider), \(recorder)
        """
    }

    /// The columns with their values, for an update of the present facts.
    var assignments: Statement {
        """
        state = \(state.number), state_from = \(stateFrom), grade = \(grade.number),
        content = \(content.encoded()), appraiser = \(appraiser), decider = \(decider),
        recorder = \(recorder)
        """
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            state: EvaluationState(number: try row.number("state")),
            stateFrom: try row.date("state_from"),
            grade: EvaluationGrade(number: try row.number("grade")),
            content: try Evaluation(decoding: try row.bytes("content")),
            appraiser: try row.text("appraiser"),
            decider: try row.text("decider"),
            recorder: try row.text("recorder")
        )
    }
}

extension FactTable<EvaluationFacts> {
    /// What is and was known of evaluations.
    static let evaluations = FactTable(
        "evaluation_fact",
        subject: "evaluation_number",
        columns: EvaluationFacts.columns,
        values: { $0.values },
        read: EvaluationFacts.init
    )
}
