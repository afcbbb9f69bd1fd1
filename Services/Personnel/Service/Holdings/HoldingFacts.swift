internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What is recorded of a holding (quá trình giữ chức vụ) beside official, post and days.
struct HoldingFacts: Sendable, Hashable {
    var kind = HoldingKind.unspecified
    var isMain = false
    var plannedEnd: CalendarDate?
    /// The decision that made it.
    var decision = Decision()
    var termNo: Int32 = 0
    var endReason = HoldingEndReason.unspecified
    /// The decision that ended it; empty while it has not ended.
    var endDecision = Decision()

    /// A decision by its number and day.
    struct Decision: Sendable, Hashable {
        var number = ""
        var date: CalendarDate?
    }
}

extension HoldingKind {
    /// Whether the time is a term of the post; time as acting head is not (170-QĐ/TW, 34.3).
    var isTerm: Bool { self != .acting && self != .inCharge }
}

/// The parts of a holding that change by themselves.
enum HoldingField: String, CaseIterable, Sendable {
    case holdingKind = "holding_kind"
    case isMain = "is_main"
    case plannedEndDate = "planned_end_date"
    case decision
    case termNo = "term_no"
    case endReason = "end_reason"
    case endDecision = "end_decision"
}

extension HoldingFacts: DatedFacts {
    /// The parts in which the facts differ from others.
    func changes(from old: HoldingFacts) -> [HoldingField] {
        HoldingField.allCases.filter { field in
            var other = old
            other.take(field, from: self)
            return other != old
        }
    }

    /// Takes one part over from other facts.
    mutating func take(_ field: HoldingField, from other: HoldingFacts) {
        switch field {
        case .holdingKind: kind = other.kind
        case .isMain: isMain = other.isMain
        case .plannedEndDate: plannedEnd = other.plannedEnd
        case .decision: decision = other.decision
        case .termNo: termNo = other.termNo
        case .endReason: endReason = other.endReason
        case .endDecision: endDecision = other.endDecision
        }
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            kind: HoldingKind(number: try row.number("kind")),
            isMain: try row.boolean("is_main"),
            plannedEnd: try row.optionalDate("planned_end"),
            decision: Decision(
                number: try row.text("decision_number"),
                date: try row.date("decision_date")
            ),
            termNo: try row.number("term_no"),
            endReason: HoldingEndReason(number: try row.number("end_reason")),
            endDecision: Decision(
                number: try row.text("end_decision_number"),
                date: try row.optionalDate("end_decision_date")
            )
        )
    }

    /// The columns of the facts.
    static let columns: Statement = """
        kind, is_main, planned_end, decision_number, decision_date, term_no, end_reason,
        end_decision_number, end_decision_date
        """

    /// The values in the order of the columns.
    var values: Statement {
        """
        \(kind.number), \(isMain), \(plannedEnd), \(decision.number), \(decision.date),
        \(termNo), \(endReason.number), \(endDecision.number), \(endDecision.date)
        """
    }
}

extension FactTable<HoldingFacts> {
    /// What is and was known of holdings; each has one period.
    static let holdings = FactTable(
        "holding_fact",
        subject: "holding_number",
        columns: HoldingFacts.columns,
        values: { $0.values },
        read: HoldingFacts.init
    )
}
