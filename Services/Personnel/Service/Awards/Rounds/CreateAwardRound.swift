internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Opens a round of awards (mở đợt khen thưởng).
///
/// Guard: the organisation has not ended.
struct CreateAwardRound {
    let desk: AwardDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateAwardRoundRequest,
        _ call: CallContext
    ) async throws -> AwardRound {
        var checks = FieldChecks()
        if request.awardRound == nil { checks.required("award_round") }
        let message = request.awardRound ?? AwardRound()
        let id = checks.newIdentifier(request.awardRoundID, "award_round_id", from: randomness)
        let organizationID = checks.identifier(
            message.organization,
            "award_round.organization",
            ResourceNames.organization
        )
        checks.number(message.year, "award_round.year", in: PersonnelLimits.awardYears)
        let displayName = checks.line(
            message.displayName,
            "award_round.display_name",
            length: PersonnelLimits.awardRoundNameLength
        )
        let field = "award_round.nomination_end_date"
        let end = checks.date(message.nominationEndDate, field) ?? desk.today
        checks.historyDay(end, field)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            try caller.admit(underOrganization: organizationID, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            try desk.authority.authority(of: call, in: transaction)
                .admit(underOrganization: organizationID, call)
            let organization = try OrganizationReader(reader: transaction)
                .superior(id: organizationID)
            try OrganizationDays(reader: transaction).check(
                organization.number,
                organization.name,
                from: desk.today,
                to: desk.today.adding(days: 1)
            )
            let name = ResourceNames.awardRound.name(id)
            guard try AwardRoundRecord.find(id: id, in: transaction) == nil else {
                throw Failure.exists(ResourceNames.awardRoundType, name)
            }
            let record = AwardRoundRecord(
                number: try NumberSource(transaction: transaction).next(.awardRound),
                id: id,
                organization: MembershipFacts.Place(
                    number: organization.number,
                    id: organization.id
                ),
                year: message.year,
                displayName: displayName,
                nominationEnd: end,
                createdAt: now
            )
            try record.insert(in: transaction)
            return try record.opened(in: transaction)
        }
    }
}

extension AwardRoundRecord {
    /// What the opening leaves behind: the answer, the audit entry, the event.
    fileprivate func opened(in transaction: any Transaction) throws -> Change<AwardRound> {
        Change(
            AwardRound(self),
            audit: [
                AuditEntry(
                    resource: name,
                    summary: """
                        organization: \(organization.id)
                        year: \(year)
                        nominations through: \(nominationEnd)
                        """
                )
            ],
            events: [
                Event(
                    "award_round.opened",
                    subjectKind: "organization",
                    subjectID: organization.id,
                    organizationPath: try OrganizationReader(reader: transaction)
                        .lineage(of: organization.number).path,
                    data: ["award_round": name, "year": String(year)]
                )
            ]
        )
    }
}
