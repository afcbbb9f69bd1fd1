internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Records that an official asks for admission to the Party (xin vào Đảng).
///
/// Who records it reaches the cell and the official's record. Guards: the cell is one; the official
/// has no membership and asks for none; after leaving the Party enough time has passed
/// (`MEMBER_READMISSION_MONTHS`).
struct OpenApplication {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let authority: AuthorityRules
    let rules: MembershipRules

    func callAsFunction(
        _ request: OpenApplicationRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let officialID = checks.identifier(request.official, "official", ResourceNames.official)
        let cellID = checks.identifier(request.cell, "cell", ResourceNames.organization)
        let id = checks.newIdentifier(request.membershipID, "membership_id", from: randomness)
        let day =
            request.date == nil
            ? today : checks.pastDay(request.date, "date", today: today)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            try caller.admit(membershipOf: officialID, in: cellID, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            try caller.admit(membershipOf: officialID, in: cellID, call)
            let official = try OfficialReader(reader: transaction).served(id: officialID)
            try official.checkNotErased()
            let cells = MembershipCells(reader: transaction, rules: rules)
            var facts = MembershipFacts(state: .applicant, stateFrom: day)
            facts.cell = try cells.cell(id: cellID, from: day)
            facts.recorder = call.caller.personalName
            let applied = try EarlierMemberships(of: official, in: transaction)
                .check(applicationOn: day, rules)
            let writer = MembershipWriter(transaction: transaction, now: now)
            let record = try writer.begin(id: id, of: official, [FactPeriod(facts, from: day)])
            return try MembershipChange(record, by: applied, in: transaction).change()
        }
    }
}

/// The memberships that an official has had, of which one at a time goes on.
struct EarlierMemberships {
    private let official: OfficialRecord
    private let all: [MembershipRecord]

    init(of official: OfficialRecord, in reader: any Reader) throws {
        self.official = official
        all = try MembershipReader(reader: reader).all(of: official.number)
    }

    /// Refuses a further one while one goes on, `MEMBERSHIP_EXISTS`.
    func checkNoneGoesOn(besides number: Int64 = 0) throws(Failure) {
        guard let standing = all.first(where: { $0.number != number && !$0.facts.state.isFinal })
        else { return }
        throw Failure.condition(
            .membershipExists,
            ["official": official.name, "membership": standing.name],
            subject: standing.name
        )
    }

    /// Refuses an application while a membership goes on, before the last one has ended, or too
    /// soon after leaving the Party; the codes of the rules applied.
    func check(applicationOn day: CalendarDate, _ rules: MembershipRules) throws -> [String] {
        try checkNoneGoesOn()
        var findings = RuleFindings(of: official.name)
        for record in all {
            let end = record.facts.stateFrom
            var checks = FieldChecks()
            checks.notBefore(end, day, "date")
            try checks.finish()
            guard record.facts.state.isLeaving else { continue }
            let rule = try rules.policy.rule("MEMBER_READMISSION_MONTHS", at: day)
            findings.note(
                rule,
                holds: end.adding(months: try rule.integer) <= day,
                vi: "Ra khỏi Đảng ngày \(end).",
                en: "Left the Party on \(end)."
            )
        }
        try findings.finish()
        return findings.applied
    }
}
