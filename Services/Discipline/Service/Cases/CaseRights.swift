internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import Policy
internal import RPC
internal import TypeContract

/// What those who call may do with one case in one method.
struct CaseRights: Sendable {
    /// The guarded fields that they may see of it.
    let sees: Clearance
    /// As what they take its steps.
    let parties: Set<CaseParty>
    /// The organisation that decides, by the person on whose wish the call is made; `nil` when it
    /// is not a member of one.
    let decider: CallerStanding.Decider?
    /// The officials who they are.
    let officials: Set<String>
    /// By what they have these rights.
    let accesses: [Access]

    /// One right of one who calls.
    enum Access: Sendable {
        case wholeRecord
        case decidingOrgan(CallerStanding.Decider)
        case role(ParticipantRecord, rules: [RuleReference])
    }
}

/// Judges who may use a method on cases of one official (DOMAIN 11.2): by rights over the whole
/// record, as a member of the organ that decides on the official, or by a role in the case on a day
/// of the role, while at work.
///
/// Nobody handles the own case.
struct CaseJudge: Sendable {
    /// The regulations.
    let policy: Policy
    /// How those who call stand to the subject.
    let standing: CallerStanding
    /// The subject's identifier.
    let subject: String
    /// The full name of the method.
    let method: String
    /// The day of the call.
    let day: CalendarDate

    /// Whether the subject calls.
    var isOwnCase: Bool { standing.holders.contains { $0.official == subject } }

    /// The rights in a case with these participants; `nil` when there are none.
    ///
    /// Who acts for somebody has what both have.
    func rights(_ participants: [ParticipantRecord]) throws(Failure) -> CaseRights? {
        if isOwnCase { return nil }
        var sees = Clearance.everything
        var parties = Set(CaseParty.allCases)
        var accesses: [CaseRights.Access] = []
        for holder in standing.holders {
            guard let own = try rights(of: holder, participants) else { return nil }
            sees.formIntersection(own.sees)
            parties.formIntersection(own.parties)
            accesses += own.accesses
        }
        return CaseRights(
            sees: sees,
            parties: parties,
            decider: standing.holders.last?.decides,
            officials: Set(standing.holders.compactMap(\.official)),
            accesses: accesses
        )
    }

    /// The rights in a case of that name, there or not.
    ///
    /// Throws `OWN_CASE` and `NOT_WITHIN_REACH`, which tell nothing of whether it is there.
    func require(
        _ participants: [ParticipantRecord],
        named name: String
    ) throws(Failure) -> CaseRights {
        if isOwnCase { throw .ownCase(name) }
        guard let rights = try rights(participants) else { throw .notWithinReach(name) }
        return rights
    }

    private func rights(
        of holder: CallerStanding.Holder,
        _ participants: [ParticipantRecord]
    ) throws(Failure) -> CaseRights? {
        var sees: Clearance?
        var parties: Set<CaseParty> = []
        var accesses: [CaseRights.Access] = []
        if let everywhere = holder.everywhere {
            sees = everywhere
            parties = Set(CaseParty.allCases)
            accesses.append(.wholeRecord)
        }
        if let decides = holder.decides {
            sees = (sees ?? []).union(decides.sees)
            parties.insert(.organ)
            accesses.append(.decidingOrgan(decides))
        }
        if let byRecord = holder.byRecord, holder.isServing {
            for participant in participants
            where participant.officialID == holder.official && participant.holds(on: day) {
                guard let given = try given(by: participant.role) else { continue }
                sees = (sees ?? []).union(given.sees.intersection(byRecord))
                parties.insert(participant.role.party)
                accesses.append(.role(participant, rules: given.rules))
            }
        }
        guard let sees else { return nil }
        return CaseRights(
            sees: sees,
            parties: parties,
            decider: holder.decides,
            officials: [],
            accesses: accesses
        )
    }

    /// What a role gives in the method on the day; `nil` when it does not have it.
    private func given(
        by role: ParticipantRecord.Role
    ) throws(Failure) -> (sees: Clearance, rules: [RuleReference])? {
        let scope = ["case_role": role.rawValue]
        let methods = try policy.rule("CASE_ROLE_METHODS", scope: scope, at: day)
        guard try methods.codes.contains(method) else { return nil }
        let classes = try policy.rule("CASE_ROLE_SEES", scope: scope, at: day)
        var sees: Clearance = []
        for code in try classes.codes {
            switch code {
            case "SENSITIVE": sees.insert(.sensitive)
            case "INTERNAL_POLITICAL": sees.insert(.internalPolitical)
            case "STATE_SECRET": sees.insert(.stateSecret)
            default:
                throw classes.unusable(wanted: "SENSITIVE, INTERNAL_POLITICAL or STATE_SECRET")
            }
        }
        return (sees, [RuleReference(methods), RuleReference(classes)])
    }
}
