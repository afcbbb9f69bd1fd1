internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Proposes a member to be educated, helped, struck off or expelled.
///
/// Who proposes reaches the member's cell, and is not the member. Guards: the round is open and
/// screens the cell; the member is in a state that is screened (`SCREENING_MEMBER_STATES`) and from
/// which the membership could come to what is proposed, and is in the round once.
struct CreateScreeningItem {
    let desk: ScreeningDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateScreeningItemRequest,
        _ call: CallContext
    ) async throws -> ScreeningItem {
        let draft = try Draft(request, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(
            call,
            writing: request,
            in: desk.journal.database
        ) { caller in
            _ = try draft.member(caller, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            guard let member = try draft.member(caller, call) else {
                throw Failure.noMembership(draft.membershipID)
            }
            let round = try draft.round(of: member, transaction)
            try draft.checkNew(of: member, in: round, transaction)
            var guards = ScreeningGuards(of: member.name, desk.rules, in: transaction)
            let applied = try guards.judge(member, on: desk.today)
            if let end = draft.category.end {
                _ = try MembershipTransition.step(of: member, to: end, by: .superior)
            }
            let record = ScreeningItemRecord(
                number: try NumberSource(transaction: transaction).next(.screeningItem),
                id: draft.id,
                roundNumber: round.number,
                roundID: round.id,
                membershipID: member.id,
                membershipNumber: member.number,
                officialNumber: member.officialNumber,
                officialID: member.officialID,
                cell: member.facts.cell,
                category: draft.category,
                content: ScreeningItem(grounds: draft.grounds),
                recorder: call.caller.personalName,
                createdAt: now,
                updatedAt: now,
                memberState: member.facts.state
            )
            try record.insert(in: transaction)
            return try ScreeningChange(record: record, rules: applied).change(in: transaction)
        }
    }
}

/// A proposal as it was asked for, checked by itself.
private struct Draft: Sendable {
    let id: String
    let roundID: String
    let membershipID: String
    let category: ScreeningCategory
    let grounds: String

    init(
        _ request: CreateScreeningItemRequest,
        from randomness: any RandomSource
    ) throws(Failure) {
        let field = "screening_item"
        var checks = FieldChecks()
        if request.screeningItem == nil { checks.required(field) }
        let message = request.screeningItem ?? ScreeningItem()
        id = checks.newIdentifier(request.screeningItemID, "screening_item_id", from: randomness)
        roundID = checks.identifier(
            message.screeningRound,
            "\(field).screening_round",
            ResourceNames.screeningRound
        )
        membershipID = checks.identifier(
            message.membership,
            "\(field).membership",
            ResourceNames.membership
        )
        category = checks.choice(message.category, "\(field).category")
        grounds = checks.line(
            message.grounds,
            "\(field).grounds",
            length: PersonnelLimits.screeningTextLength
        )
        try checks.finish()
    }

    /// The member, whose cell the caller reaches; `nil` when there is none.
    func member(_ caller: CallerAuthority, _ call: CallContext) throws -> MembershipRecord? {
        let found = try MembershipReader(reader: caller.organizations.reader)
            .find(id: membershipID)
        let name = ResourceNames.membership.name(membershipID)
        try caller.admit(changeOf: found, named: name, call)
        return found
    }

    /// The round, which is open and screens the member's cell.
    func round(
        of member: MembershipRecord,
        _ reader: any Reader
    ) throws -> ScreeningRoundRecord {
        guard let round = try ScreeningRoundReader(reader: reader).find(id: roundID) else {
            throw Failure.noScreeningRound(roundID)
        }
        try round.checkOpen()
        let above = try OrganizationReader(reader: reader).lineage(of: member.facts.cell.number)
        var checks = FieldChecks()
        if !above.contains(where: { $0.number == round.organization.number }) {
            checks.malformed(
                "screening_item.membership",
                vi: "Phải là đảng viên của chi bộ thuộc \(round.organization.name).",
                en: "Must be a member of a cell of \(round.organization.name)."
            )
        }
        try checks.finish()
        return round
    }

    /// Refuses a name that there is, a person twice in a round, and more members than one may have.
    func checkNew(
        of member: MembershipRecord,
        in round: ScreeningRoundRecord,
        _ reader: any Reader
    ) throws {
        let items = ScreeningItemReader(reader: reader)
        let type = ResourceNames.screeningItemType
        guard try items.find(id: id) == nil else {
            throw Failure.exists(type, ResourceNames.screeningItem.name(id))
        }
        if let other = try items.find(of: member.officialNumber, in: round.number) {
            throw Failure.screeningExists(type, other.name)
        }
        let most = PersonnelLimits.screeningsOfRoundMax
        guard try items.count(in: round.number) < most else {
            throw Failure(
                .screeningsExhausted,
                ["resource": round.name, "limit": "\(most)"],
                details: [.quota(subject: round.name, description: "At most \(most).")]
            )
        }
    }
}
