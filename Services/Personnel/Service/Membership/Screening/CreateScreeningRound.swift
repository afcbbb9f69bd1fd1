internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Opens a round of screening (mở đợt rà soát, sàng lọc).
///
/// Guards: the organisation is of the Party (`SCREENING_ROUND_TYPES`) and at work, and has no round
/// of the year.
struct CreateScreeningRound {
    let desk: ScreeningDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateScreeningRoundRequest,
        _ call: CallContext
    ) async throws -> ScreeningRound {
        let draft = try Draft(request, today: desk.today, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            try caller.admit(underOrganization: draft.organizationID, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            try desk.authority.authority(of: call, in: transaction)
                .admit(underOrganization: draft.organizationID, call)
            let organization = try OrganizationReader(reader: transaction)
                .superior(id: draft.organizationID)
            var guards = ScreeningGuards(of: organization.name, desk.rules, in: transaction)
            let applied = try guards.judge(leader: organization, on: desk.today)
            try OrganizationDays(reader: transaction).check(
                organization.number,
                organization.name,
                from: desk.today,
                to: desk.today.adding(days: 1)
            )
            try draft.checkNew(for: organization, in: transaction)
            let record = ScreeningRoundRecord(
                number: try NumberSource(transaction: transaction).next(.screeningRound),
                id: draft.id,
                organization: MembershipFacts.Place(
                    number: organization.number,
                    id: organization.id
                ),
                year: draft.year,
                decisionNumber: draft.decisionNumber,
                decisionDate: draft.decisionDate,
                createdAt: now,
                updatedAt: now
            )
            try record.insert(in: transaction)
            return try record.change("screening_round.opened", by: applied, in: transaction)
        }
    }
}

/// A round as it was asked for, checked by itself.
private struct Draft: Sendable {
    let id: String
    let organizationID: String
    let year: Int32
    let decisionNumber: String
    let decisionDate: CalendarDate

    init(
        _ request: CreateScreeningRoundRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        let field = "screening_round"
        var checks = FieldChecks()
        if request.screeningRound == nil { checks.required(field) }
        let message = request.screeningRound ?? ScreeningRound()
        id = checks.newIdentifier(
            request.screeningRoundID,
            "screening_round_id",
            from: randomness
        )
        organizationID = checks.identifier(
            message.organization,
            "\(field).organization",
            ResourceNames.organization
        )
        year = message.year
        checks.number(year, "\(field).year", in: PersonnelLimits.screeningYears)
        decisionNumber = checks.line(
            message.decisionNumber,
            "\(field).decision_number",
            length: PersonnelLimits.decisionNumberLength
        )
        decisionDate = checks.pastDay(
            message.decisionDate,
            "\(field).decision_date",
            today: today
        )
        try checks.finish()
    }

    /// Refuses a name that there is, and a second round of the year.
    func checkNew(for organization: OrganizationRecord, in reader: any Reader) throws {
        let rounds = ScreeningRoundReader(reader: reader)
        let type = ResourceNames.screeningRoundType
        guard try rounds.find(id: id) == nil else {
            throw Failure.exists(type, ResourceNames.screeningRound.name(id))
        }
        if let other = try rounds.find(of: organization.number, in: year) {
            throw Failure.screeningExists(type, other.name)
        }
    }
}
