internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Introduces an official member to another cell (giới thiệu chuyển sinh hoạt đảng chính thức).
///
/// The papers are to be presented within `MEMBER_TRANSFER_PRESENT_WORKING_DAYS` of the introduction
/// and are valid for `MEMBER_TRANSFER_VALID_WORKING_DAYS` from the decision. Whether the member is
/// inspected, or a complaint is open, is not on record here and is for who introduces to know.
struct IntroduceMember {
    let orders: MembershipOrders
    let rules: MembershipRules

    func callAsFunction(
        _ request: IntroduceMemberRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.membership)
        let destinationID = checks.identifier(
            request.destinationCell,
            "destination_cell",
            ResourceNames.organization
        )
        let day = checks.pastDay(request.date, "date", today: orders.today)
        let decision = checks.decision(
            request.decisionNumber,
            request.decisionDate,
            "",
            today: day
        )
        try checks.finish()
        let order = MembershipOrder(
            id: id,
            etag: request.etag,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await orders.change(order, request, call) { old, writer in
            _ = try MembershipTransition.step(of: old, to: .transferring, by: .transfer)
            let cell = try MembershipCells(reader: writer.transaction, rules: rules)
                .cell(id: destinationID, from: day)
            var checks = FieldChecks()
            checks.notBefore(old.period.from.adding(days: 1), day, "date")
            if cell == old.facts.cell { checks.sameCell("destination_cell") }
            try checks.finish()
            var facts = old.facts
            facts.state = .transferring
            facts.stateFrom = day
            facts.papers = MembershipFacts.Papers(decision: decision)
            facts.destination = cell
            facts.recorder = call.caller.personalName
            let deadlines = try TransferDeadlines(
                introducedOn: day,
                decidedOn: decision.date ?? day,
                rules
            )
            facts.dueOn = deadlines.present
            facts.expiresOn = deadlines.valid
            let record = try writer.advance(old, to: facts, from: day)
            return MembershipOrders.Made(record: record, rules: deadlines.rules)
        }
    }
}

/// Until when the papers of a transfer are presented, and until when they are valid.
struct TransferDeadlines: Sendable {
    let present: CalendarDate
    let valid: CalendarDate
    /// The codes of the rows that say so.
    let rules: [String]

    /// Counts working days; throws `POLICY_RULE_MISSING` for a year without a calendar.
    init(
        introducedOn day: CalendarDate,
        decidedOn decision: CalendarDate,
        _ rules: MembershipRules
    ) throws(Failure) {
        let presenting = try rules.policy.rule("MEMBER_TRANSFER_PRESENT_WORKING_DAYS", at: day)
        let validity = try rules.policy.rule("MEMBER_TRANSFER_VALID_WORKING_DAYS", at: day)
        present = try rules.workingDays.day(try presenting.integer, after: day)
        valid = try rules.workingDays.day(try validity.integer, after: decision)
        self.rules = [presenting.ruleCode, validity.ruleCode]
    }
}

extension FieldChecks {
    /// A transfer to the cell that the member belongs to.
    mutating func sameCell(_ field: String) {
        malformed(
            field,
            vi: "Phải là chi bộ khác với chi bộ hiện nay.",
            en: "Must be another cell than the present one."
        )
    }
}
