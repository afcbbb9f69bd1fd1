internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What is recorded of a body (tập thể lãnh đạo) beside its organisation, kind and days.
struct GoverningBodyFacts: Sendable, Hashable {
    var displayName = ""
    var termNo: Int32 = 0
    /// The number of members that is set for it.
    var sizeSet: Int32 = 0
    var plannedEnd: CalendarDate?
    /// The decision that founded it, or set this number.
    var decision = HoldingFacts.Decision()
    var endReason = GoverningBodyEndReason.unspecified
    /// The decision that ended it; empty while it has not ended.
    var endDecision = HoldingFacts.Decision()
}

/// The facts of a period change together.
enum GoverningBodyField: Sendable { case everything }

extension GoverningBodyFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: GoverningBodyFacts) -> [GoverningBodyField] {
        self == old ? [] : [.everything]
    }

    /// Takes everything over from other facts.
    mutating func take(_ field: GoverningBodyField, from other: GoverningBodyFacts) {
        self = other
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            displayName: try row.text("display_name"),
            termNo: try row.number("term_no"),
            sizeSet: try row.number("size_set"),
            plannedEnd: try row.optionalDate("planned_end"),
            decision: HoldingFacts.Decision(
                number: try row.text("decision_number"),
                date: try row.date("decision_date")
            ),
            endReason: GoverningBodyEndReason(number: try row.number("end_reason")),
            endDecision: HoldingFacts.Decision(
                number: try row.text("end_decision_number"),
                date: try row.optionalDate("end_decision_date")
            )
        )
    }

    /// The columns of the facts.
    static let columns: Statement = """
        display_name, term_no, size_set, planned_end, decision_number, decision_date, end_reason,
        end_decision_number, end_decision_date
        """

    /// The values in the order of the columns.
    var values: Statement {
        """
        \(displayName), \(termNo), \(sizeSet), \(plannedEnd), \(decision.number),
        \(decision.date), \(endReason.number), \(endDecision.number), \(endDecision.date)
        """
    }
}

extension FactTable<GoverningBodyFacts> {
    /// What is and was known of bodies; a period for each number of members.
    static let governingBodies = FactTable(
        "governing_body_fact",
        subject: "governing_body_number",
        columns: GoverningBodyFacts.columns,
        values: { $0.values },
        read: GoverningBodyFacts.init
    )
}
