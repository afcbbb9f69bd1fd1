internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Records somebody who was admitted before this record was kept.
///
/// The rules of the admission are those of its time and are not applied; the cell, the numbers and
/// the order of the days are checked. Who records it reaches the cell and the official's record.
struct RegisterMember {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let authority: AuthorityRules
    let rules: MembershipRules

    func callAsFunction(
        _ request: RegisterMemberRequest,
        _ call: CallContext
    ) async throws -> Membership {
        let draft = try Draft(request, today: today, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            try caller.admit(membershipOf: draft.officialID, in: draft.cellID, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            try caller.admit(membershipOf: draft.officialID, in: draft.cellID, call)
            let official = try OfficialReader(reader: transaction).served(id: draft.officialID)
            try official.checkNotErased()
            try EarlierMemberships(of: official, in: transaction).checkNoneGoesOn()
            let cell = try MembershipCells(reader: transaction, rules: rules)
                .cell(id: draft.cellID, from: today)
            let periods = try draft.periods(in: cell, by: call.caller.personalName, rules)
            let writer = MembershipWriter(transaction: transaction, now: now)
            let record = try writer.begin(id: draft.id, of: official, periods)
            return try MembershipChange(record, in: transaction).change()
        }
    }
}

/// A member as it was asked for, checked by itself.
private struct Draft: Sendable {
    let id: String
    let officialID: String
    let cellID: String
    let memberNumber: String
    let cardNumber: String
    let admitted: CalendarDate
    let official: CalendarDate?

    init(
        _ request: RegisterMemberRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        if request.membership == nil { checks.required("membership") }
        let message = request.membership ?? Membership()
        id = checks.newIdentifier(request.membershipID, "membership_id", from: randomness)
        officialID = checks.identifier(
            message.official,
            "membership.official",
            ResourceNames.official
        )
        cellID = checks.identifier(message.cell, "membership.cell", ResourceNames.organization)
        memberNumber = checks.memberNumber(message.memberNumber, "membership.member_number")
        cardNumber = checks.optionalMemberNumber(message.cardNumber, "membership.card_number")
        admitted = checks.pastDay(message.admitDate, "membership.admit_date", today: today)
        official =
            message.officialDate == nil
            ? nil
            : checks.pastDay(message.officialDate, "membership.official_date", today: today)
        if let official {
            checks.notBefore(admitted.adding(days: 1), official, "membership.official_date")
        }
        try checks.finish()
    }

    /// The states with their days: on probation, then official when recognised.
    func periods(
        in cell: MembershipFacts.Place,
        by recorder: String,
        _ rules: MembershipRules
    ) throws(Failure) -> [FactPeriod<MembershipFacts>] {
        var facts = MembershipFacts(state: .admittedProbation, stateFrom: admitted)
        facts.cell = cell
        facts.memberNumber = memberNumber
        facts.admittedOn = admitted
        facts.recorder = recorder
        let result = StepResult(rules: rules)
        let end = try result.probationEnd(from: admitted)
        facts.probationEndsOn = end
        facts.dueOn = try result.due("OFFICIAL", after: end, at: admitted)
        guard let official else {
            facts.cardNumber = cardNumber
            return [FactPeriod(facts, from: admitted)]
        }
        let probation = FactPeriod(facts, from: admitted, to: official)
        facts.state = .official
        facts.stateFrom = official
        facts.officialOn = official
        facts.probationEndsOn = nil
        facts.dueOn = nil
        facts.cardNumber = cardNumber
        return [probation, FactPeriod(facts, from: official)]
    }
}
