internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What is recorded of the time of a member of a body (ủy viên) beside body, official and days.
struct BodyMemberFacts: Sendable, Hashable {
    var function = BodyFunction.unspecified
    var entryKind = BodyEntryKind.unspecified
    /// The decision or resolution by which the official came in.
    var decision = HoldingFacts.Decision()
    var endReason = HoldingEndReason.unspecified
    /// The decision that ended it; empty while it has not ended.
    var endDecision = HoldingFacts.Decision()
}

extension BodyFunction {
    /// Whether who has it leads the body.
    var leads: Bool { self == .secretary || self == .head }
}

/// The facts of a member's time change together.
enum BodyMemberField: Sendable { case everything }

extension BodyMemberFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: BodyMemberFacts) -> [BodyMemberField] {
        self == old ? [] : [.everything]
    }

    /// Takes everything over from other facts.
    mutating func take(_ field: BodyMemberField, from other: BodyMemberFacts) { self = other }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            function: BodyFunction(number: try row.number("body_function")),
            entryKind: BodyEntryKind(number: try row.number("entry_kind")),
            decision: HoldingFacts.Decision(
                number: try row.text("decision_number"),
                date: try row.date("decision_date")
            ),
            endReason: HoldingEndReason(number: try row.number("end_reason")),
            endDecision: HoldingFacts.Decision(
                number: try row.text("end_decision_number"),
                date: try row.optionalDate("end_decision_date")
            )
        )
    }

    /// The columns of the facts.
    static let columns: Statement = """
        body_function, entry_kind, decision_number, decision_date, end_reason,
        end_decision_number, end_decision_date
        """

    /// The values in the order of the columns.
    var values: Statement {
        """
        \(function.number), \(entryKind.number), \(decision.number), \(decision.date),
        \(endReason.number), \(endDecision.number), \(endDecision.date)
        """
    }
}

extension FactTable<BodyMemberFacts> {
    /// What is and was known of members of bodies; each time has one period.
    static let bodyMembers = FactTable(
        "body_member_fact",
        subject: "body_member_number",
        columns: BodyMemberFacts.columns,
        values: { $0.values },
        read: BodyMemberFacts.init
    )
}
