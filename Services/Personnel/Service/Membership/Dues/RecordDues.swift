internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Records a payment of dues (thu đảng phí).
///
/// Who records it reaches the cell that the member belonged to on the day of the payment; nobody
/// records the own one. On that day the membership is in a state in which dues are paid
/// (`MEMBER_DUES_STATES`).
struct RecordDues {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let authority: AuthorityRules
    let rules: MembershipRules

    func callAsFunction(
        _ request: RecordDuesRequest,
        _ call: CallContext
    ) async throws -> DuesEntry {
        let draft = try Draft(request, today: today, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            _ = try draft.member(caller, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            guard let member = try draft.member(caller, call) else {
                throw Failure.noMembership(draft.membershipID)
            }
            guard try DuesReader(reader: transaction).find(id: draft.id) == nil else {
                throw Failure.exists(
                    ResourceNames.duesEntryType,
                    ResourceNames.duesEntry.name(draft.id)
                )
            }
            let facts = try checkPaying(member, on: draft.paidOn)
            try draft.checkMonth(of: member)
            let record = DuesRecord(
                number: try NumberSource(transaction: transaction).next(.duesEntry),
                id: draft.id,
                membershipNumber: member.record.number,
                membershipID: member.record.id,
                officialID: member.record.officialID,
                cell: facts.cell,
                month: draft.month,
                amount: draft.amount,
                paidOn: draft.paidOn,
                reversed: DuesRecord.Reversed(),
                recorder: call.caller.personalName,
                createdAt: now
            )
            try record.insert(in: transaction)
            return try record.change(in: transaction)
        }
    }

    private func checkPaying(
        _ member: Draft.Member,
        on day: CalendarDate
    ) throws(Failure) -> MembershipFacts {
        let states = try rules.policy.rule("MEMBER_DUES_STATES", at: day).codes
        let facts = member.timeline.facts(on: day)
        if let facts, states.contains(facts.state.code) { return facts }
        throw Failure.condition(
            .duesNotOwed,
            [
                "resource": member.record.name, "day": day.description,
                "state": facts?.state.code ?? "–",
            ],
            subject: member.record.name
        )
    }
}

/// A payment as it was asked for, checked by itself.
private struct Draft: Sendable {
    let id: String
    let membershipID: String
    let month: CalendarDate
    let amount: Int64
    let paidOn: CalendarDate

    /// The membership with its states.
    struct Member {
        let record: MembershipRecord
        let timeline: Timeline<MembershipFacts>
    }

    init(
        _ request: RecordDuesRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        if request.duesEntry == nil { checks.required("dues_entry") }
        let message = request.duesEntry ?? DuesEntry()
        id = checks.newIdentifier(request.duesEntryID, "dues_entry_id", from: randomness)
        membershipID = checks.identifier(
            message.membership,
            "dues_entry.membership",
            ResourceNames.membership
        )
        if message.month == nil { checks.required("dues_entry.month") }
        month = checks.month(message.month, "dues_entry.month") ?? today.firstOfMonth
        checks.notAfter(today, month, "dues_entry.month")
        amount = message.amountVnd
        checks.number(amount, "dues_entry.amount_vnd", in: PersonnelLimits.duesAmount)
        paidOn = checks.pastDay(message.paidDate, "dues_entry.paid_date", today: today)
        try checks.finish()
    }

    /// The membership, which the caller reaches by the cell of the day of the payment; `nil` when
    /// there is none.
    func member(_ caller: CallerAuthority, _ call: CallContext) throws -> Member? {
        let reader = caller.organizations.reader
        let found = try MembershipReader(reader: reader).find(id: membershipID)
        let timeline = try found.map {
            try FactTable.memberships.timeline(of: $0.number, in: reader)
        }
        let facts = timeline?.facts(on: paidOn)
        let name = ResourceNames.membership.name(membershipID)
        try caller.admit(changeOf: found, named: name, by: facts?.cell, call)
        guard let found, let timeline else { return nil }
        return Member(record: found, timeline: timeline)
    }

    /// Refuses a month before the admission.
    func checkMonth(of member: Member) throws(Failure) {
        guard let admitted = member.record.facts.admittedOn else { return }
        var checks = FieldChecks()
        checks.notBefore(admitted.firstOfMonth, month, "dues_entry.month")
        try checks.finish()
    }
}
