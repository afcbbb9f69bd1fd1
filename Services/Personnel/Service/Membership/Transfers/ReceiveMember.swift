internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Records that the cell to which a member was introduced has received the member (tiếp nhận).
///
/// Who records it reaches that cell. Papers that are no longer valid are refused
/// (`MEMBER_TRANSFER_VALID_WORKING_DAYS`); papers presented late need the reason for it
/// (`MEMBER_TRANSFER_PRESENT_WORKING_DAYS`).
struct ReceiveMember {
    let orders: MembershipOrders
    let rules: MembershipRules

    func callAsFunction(
        _ request: ReceiveMemberRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.membership)
        let day = checks.pastDay(request.date, "date", today: orders.today)
        let lateReason = checks.line(
            request.lateReason,
            "late_reason",
            length: PersonnelLimits.lateReasonLength
        )
        try checks.finish()
        let order = MembershipOrder(
            id: id,
            etag: request.etag,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await orders.change(order, request, call, by: { $0.destination }) {
            old,
            writer in
            try TransferEnd.check(old, on: day)
            let applied = try judge(old, on: day, lateReason)
            let cell = try MembershipCells(reader: writer.transaction, rules: rules)
                .cell(id: old.facts.destination.id, from: day)
            var facts = TransferEnd.facts(of: old, on: day, by: call.caller.personalName)
            facts.cell = cell
            if facts.host == cell {
                facts.host = MembershipFacts.Place()
                facts.hostedUntil = nil
            }
            facts.papers.decision = old.facts.papers.decision
            facts.papers.lateReason = lateReason
            let record = try writer.advance(old, to: facts, from: day)
            return MembershipOrders.Made(record: record, rules: applied)
        }
    }

    private func judge(
        _ old: MembershipRecord,
        on day: CalendarDate,
        _ lateReason: String
    ) throws(Failure) -> [String] {
        guard let due = old.facts.dueOn, let valid = old.facts.expiresOn else {
            throw Failure(.storageDamaged)
        }
        let introduced = old.facts.stateFrom
        var findings = RuleFindings(of: old.name)
        findings.note(
            try rules.policy.rule("MEMBER_TRANSFER_VALID_WORKING_DAYS", at: introduced),
            holds: day <= valid,
            vi: "Giấy giới thiệu có giá trị đến ngày \(valid).",
            en: "The papers were valid until \(valid)."
        )
        findings.note(
            try rules.policy.rule("MEMBER_TRANSFER_PRESENT_WORKING_DAYS", at: introduced),
            holds: day <= due || !lateReason.isEmpty,
            vi: "Hạn xuất trình là ngày \(due); quá hạn phải nêu lý do (late_reason).",
            en: "They were due on \(due); later ones need the reason (late_reason)."
        )
        try findings.finish()
        return findings.applied
    }
}

/// How a transfer ends: the member is an official one in a cell again.
enum TransferEnd {
    /// Refuses a membership that is not on the way, and a day on which it was not.
    static func check(_ old: MembershipRecord, on day: CalendarDate) throws(Failure) {
        guard old.facts.state == .transferring else {
            _ = try MembershipTransition.step(of: old, to: .official, by: .transfer)
            throw Failure(.storageDamaged)
        }
        var checks = FieldChecks()
        checks.notBefore(old.period.from.adding(days: 1), day, "date")
        try checks.finish()
    }

    /// The facts after it, in the old cell.
    static func facts(
        of old: MembershipRecord,
        on day: CalendarDate,
        by recorder: String
    ) -> MembershipFacts {
        var facts = old.facts
        facts.state = .official
        facts.stateFrom = day
        facts.papers = MembershipFacts.Papers()
        facts.destination = MembershipFacts.Place()
        facts.dueOn = nil
        facts.expiresOn = nil
        facts.recorder = recorder
        return facts
    }
}
