internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that an official holds a post from a day on (giữ chức vụ).
///
/// Who records it reaches the organisation that has the post and the official's record, and may
/// give the access roles of the post. So a transfer (điều động) into another organisation is
/// recorded by who decides it, or in two steps: who reaches both organisations makes the receiving
/// one the official's managing organisation, and that one then records the new post. An
/// organisation alone neither takes an official of another one, nor learns whether there is such
/// an official.
struct StartHolding {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let rules: AuthorityRules
    /// From what follow-ups follow; nothing does when `nil`.
    let followUps: FollowUpRules?

    func callAsFunction(
        _ request: StartHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let draft = try HoldingDraft(request, today: today, from: randomness)
        try await rules.admit(call, writing: request, in: journal.database) { authority in
            try draft.admit(by: authority, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try draft.admit(by: try rules.authority(of: call, in: transaction), call)
            let given = try RolesToGive(of: call, rules, in: transaction)
            let writer = HoldingWriter(transaction: transaction, now: now)
            let record = try writer.start(
                id: draft.id,
                official: draft.officialID,
                position: draft.positionID,
                draft.period
            )
            let position = try PositionReader(reader: transaction).held(id: draft.positionID)
            try given.check(rolesOf: position, "holding.position")
            let left = try followUps.map {
                try FollowUps(transaction: transaction, now: now, rules: $0).appointed(record)
            }
            return try HoldingChange(record, in: transaction).started
                .followed(by: left ?? FollowUps.Left())
        }
    }
}

extension HoldingDraft {
    /// Who records a holding reaches the official and the organisation that has the post; what may
    /// be seen of either may be written.
    func admit(by authority: CallerAuthority, _ call: CallContext) throws {
        if authority.isEverywhere { return }
        let reader = authority.organizations.reader
        let position = try PositionReader(reader: reader).find(id: positionID)
        try authority.admit(position, named: ResourceNames.position.name(positionID))
        let official = try OfficialReader(reader: reader).find(id: officialID)
        guard let position, let official,
            let seen = try authority.clearance(
                under: official.facts.organizationNumber,
                official: official.number
            )
        else { throw authority.refusal(of: official, named: ResourceNames.official(officialID)) }
        let bySeat = try authority.clearance(under: position.organizationNumber) ?? []
        call.narrow(to: seen.union(bySeat))
    }
}
