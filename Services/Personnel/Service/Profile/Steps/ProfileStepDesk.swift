internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Takes the steps of profiles: judges who may, the entity tag and the table of states, then that
/// nobody does two steps that check each other, then writes.
struct ProfileStepDesk: Sendable {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: ProfileRules

    /// One step that is asked for.
    struct Order: Sendable {
        let officialID: String
        let step: ProfileStep
        let etag: String
        var paper = Paper()
        var reason = ""
        let mutation: Mutation
        let validateOnly: Bool
    }

    /// The paper of a step; none when its date is absent.
    struct Paper: Sendable {
        var number = ""
        var date: CalendarDate?
    }

    /// Takes a step.
    func take(
        _ order: Order,
        _ request: some GuardedMessage,
        _ call: CallContext
    ) async throws -> Profile {
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            _ = try admit(caller, order, call)
        }
        return try await make(order, call)
    }

    /// The same for a request without guarded fields.
    func take(_ order: Order, _ call: CallContext) async throws -> Profile {
        try await authority.admit(call, in: journal.database) { caller in
            _ = try admit(caller, order, call)
        }
        return try await make(order, call)
    }

    /// The official, of whom the caller may take the step: only the official declares.
    private func admit(
        _ caller: CallerAuthority,
        _ order: Order,
        _ call: CallContext
    ) throws -> OfficialRecord? {
        let name = ResourceNames.official(order.officialID)
        let official = try OfficialReader(reader: caller.organizations.reader)
            .find(id: order.officialID)
        try caller.admit(official, named: name, call)
        if order.step == .declare, !caller.isEverywhere {
            guard let official, caller.ownRecords.contains(official.number) else {
                throw Failure.notWithinReach(name)
            }
        }
        return official
    }

    private func make(_ order: Order, _ call: CallContext) async throws -> Profile {
        let actor = call.caller.personalName
        return try await journal.mutate(
            order.mutation,
            on: today,
            validateOnly: order.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            guard let official = try admit(caller, order, call) else {
                throw Failure.noOfficial(order.officialID)
            }
            try official.checkNotErased()
            let old = try ProfileReader(reader: transaction).profile(of: official)
            try EntityTag(version: old.version).check(order.etag, resource: old.name)
            let next = try ProfileTransition.next(old.name, from: old.state, by: order.step)
            try checkAnother(actor, order.step, old)
            let writer = ProfileWriter(transaction: transaction, now: now, today: today)
            let told = ProfileChange(
                record: try writer.advance(
                    old,
                    to: facts(after: old.facts, next, order, by: actor)
                ),
                old: old.state,
                paper: order.paper.number
            )
            return Change(
                try told.record.message(rules),
                audit: [told.audit()],
                events: [try told.event(in: transaction, of: official)]
            )
        }
    }

    private func facts(
        after old: ProfileFacts,
        _ next: ProfileState,
        _ order: Order,
        by actor: String
    ) -> ProfileFacts {
        var facts = ProfileFacts(
            state: next,
            stateFrom: today,
            paperNumber: order.paper.number,
            paperDate: order.paper.date,
            returnReason: order.reason
        )
        if next != .draft {
            facts.declarer = order.step == .declare ? actor : old.declarer
            facts.verifier = order.step == .verify ? actor : old.verifier
        }
        return facts
    }

    /// Who declared does not verify; who verified, or made the last change, does not confirm (3.1).
    private func checkAnother(
        _ actor: String,
        _ step: ProfileStep,
        _ profile: ProfileRecord
    ) throws(Failure) {
        let others =
            switch step {
            case .verify: [profile.facts.declarer]
            case .confirm: [profile.facts.verifier, profile.editor]
            default: [String]()
            }
        if others.contains(actor) {
            throw Failure(.profileStepNotAnother, ["resource": profile.name])
        }
    }
}

extension FieldChecks {
    /// The paper of a step or a finding, which has to be there.
    mutating func profilePaper(
        _ paper: ProfilePaper?,
        _ field: String = "paper",
        today: CalendarDate
    ) -> ProfileStepDesk.Paper {
        guard let paper else {
            required(field)
            return ProfileStepDesk.Paper()
        }
        let number = line(
            paper.number,
            "\(field).number",
            length: PersonnelLimits.profilePaperNumberLength
        )
        let date = date(paper.date, "\(field).date")
        if let date {
            historyDay(date, "\(field).date")
            notAfter(today, date, "\(field).date")
        }
        return ProfileStepDesk.Paper(number: number, date: date)
    }
}
