internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Nominates a subject for an award (đề nghị khen thưởng).
///
/// Guards: the round takes nominations on the day, and its organisation is above the subject; the
/// subject is not nominated for the award in it; the award is for such subjects, and the subject
/// does not have it as often as one may; nothing stands against it by discipline.
struct CreateAwardNomination {
    let desk: AwardDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateAwardNominationRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        let draft = try AwardDraft(request, desk, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            _ = try draft.found(by: caller, call)
        }
        let standing = await Result.asking {
            try await desk.blocks(of: draft.subjectName, in: draft.period, call)
        }
        if mutation.requestID.isEmpty { _ = try standing.get() }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            let subject = try draft.found(by: caller, call)
            let round = try draft.round(for: subject, in: transaction)
            let alive = try AwardReader(reader: transaction)
                .alive(of: subject, for: draft.awardCode)
            if let other = alive.first(where: { $0.roundNumber == round.number }) {
                throw Failure.condition(
                    .awardNominationExists,
                    ["subject": subject.name, "existing": other.name],
                    subject: other.name
                )
            }
            var guards = AwardGuards(desk.rules, subject, draft.awardCode, on: draft.day)
            try guards.subjectMayHave()
            try guards.oftenEnough(besides: 0, alive)
            guards.notBlocked(
                try standing.get(),
                isOverridden: !draft.override.isEmpty,
                tellingKind: call.clearance.contains(.sensitive)
            )
            var content = draft.content
            content.rules = try guards.finish()
            let record = AwardRecord(
                number: try NumberSource(transaction: transaction).next(.awardNomination),
                id: draft.id,
                roundNumber: round.number,
                roundID: round.id,
                roundOrganization: round.organization.number,
                subject: subject,
                awardCode: draft.awardCode,
                period: draft.period,
                facts: FactPeriod(
                    AwardFacts(
                        stateFrom: draft.day,
                        content: content,
                        nominator: call.caller.personalName
                    ),
                    from: draft.day
                ),
                createdAt: now,
                updatedAt: now
            )
            try AwardWriter(transaction: transaction, now: now).begin(record)
            let change = AwardChange(record, by: content.nomination ?? AwardPaper())
            return Change(
                AwardNomination(record),
                audit: [change.audit(from: nil)],
                events: [try change.event(from: nil, in: transaction)]
            )
        }
    }
}

/// A nomination as it was asked for, checked by itself.
private struct AwardDraft: Sendable {
    let id: String
    let roundID: String
    let subject: (kind: AwardSubjectKind, id: String)
    let awardCode: String
    let period: ClosedRange<CalendarDate>
    let day: CalendarDate
    let override: String
    /// What is kept of the message.
    let content: AwardNomination

    var subjectName: String { subject.kind.name(of: subject.id) }

    init(
        _ request: CreateAwardNominationRequest,
        _ desk: AwardDesk,
        from randomness: any RandomSource
    ) throws(Failure) {
        let field = "award_nomination"
        var checks = FieldChecks()
        if request.awardNomination == nil { checks.required(field) }
        let message = request.awardNomination ?? AwardNomination()
        id = checks.newIdentifier(
            request.awardNominationID,
            "award_nomination_id",
            from: randomness
        )
        roundID = checks.identifier(
            message.awardRound,
            "\(field).award_round",
            ResourceNames.awardRound
        )
        subject = checks.awarded(message.subject, "\(field).subject")
        let nomination = checks.paper(
            message.nomination,
            "\(field).nomination",
            today: desk.today
        )
        day = nomination.documentDate.flatMap(CalendarDate.init) ?? desk.today
        awardCode = checks.award(
            message.awardCode,
            "\(field).award_code",
            of: desk.rules.awards(on: day).map(\.code)
        )
        let achievement = checks.line(
            message.achievement,
            "\(field).achievement",
            length: PersonnelLimits.achievementLength
        )
        period = checks.period(message, field, until: day)
        override = checks.overridingPaper(request.overrideDocumentNumber)
        try checks.finish()
        content = AwardNomination(achievement: achievement, nomination: nomination)
    }

    /// The subject, which the caller reaches.
    func found(by caller: CallerAuthority, _ call: CallContext) throws -> AwardSubject {
        let reader = caller.organizations.reader
        var found: AwardSubject?
        if subject.kind == .person {
            if let official = try OfficialReader(reader: reader).find(id: subject.id) {
                found = AwardSubject(
                    kind: .person,
                    number: official.number,
                    id: official.id,
                    organization: MembershipFacts.Place(
                        number: official.facts.organizationNumber,
                        id: official.facts.organizationID
                    )
                )
                if let found { try caller.admit(found, call) }
                try official.checkNotErased()
            }
        } else if let organization = try caller.organizations.find(id: subject.id) {
            found = AwardSubject(
                kind: .collective,
                number: organization.number,
                id: organization.id,
                organization: MembershipFacts.Place(
                    number: organization.number,
                    id: organization.id
                )
            )
            if let found { try caller.admit(found, call) }
        }
        if let found { return found }
        guard caller.isEverywhere else { throw Failure.notWithinReach(subjectName) }
        throw subject.kind == .person
            ? Failure.noOfficial(subject.id) : Failure.noOrganization(subject.id)
    }

    /// The round, when it takes nominations of the subject on the day.
    func round(for subject: AwardSubject, in reader: any Reader) throws -> AwardRoundRecord {
        let name = ResourceNames.awardRound.name(roundID)
        guard let round = try AwardRoundRecord.find(id: roundID, in: reader) else {
            throw Failure.noAwardRound(roundID)
        }
        guard day <= round.nominationEnd else {
            throw Failure.condition(
                .awardRoundEnded,
                ["round": name, "date": "\(round.nominationEnd)"],
                subject: name
            )
        }
        let awards = AwardReader(reader: reader)
        guard try awards.find(id: id) == nil else {
            throw Failure.exists(
                ResourceNames.awardNominationType,
                ResourceNames.awardNomination.name(id)
            )
        }
        let most = PersonnelLimits.nominationsOfRoundMax
        guard try awards.count(ofRound: round.number) < most else {
            throw Failure(
                .awardsExhausted,
                ["resource": name, "limit": "\(most)"],
                details: [.quota(subject: name, description: "At most \(most).")]
            )
        }
        let lineage = try OrganizationReader(reader: reader)
            .lineage(of: subject.organization.number)
        guard lineage.contains(where: { $0.number == round.organization.number }) else {
            throw Failure.condition(
                .awardSubjectRefused,
                ["subject": subject.name, "round": name],
                subject: subject.name
            )
        }
        return round
    }
}

extension FieldChecks {
    /// A code of an award that there is.
    fileprivate mutating func award(
        _ code: String,
        _ field: String,
        of allowed: [String]
    ) -> String {
        if code.isEmpty {
            required(field)
        } else if !allowed.contains(code) {
            let codes = allowed.joined(separator: ", ")
            report(
                FieldViolation(
                    field,
                    "UNKNOWN_CODE",
                    vi: "Mã không có trong danh mục ngày đó; được phép: \(codes).",
                    en: "The code is not in the list of that day; allowed: \(codes)."
                )
            )
        }
        return code
    }

    /// The period of an achievement, which is over on a day.
    fileprivate mutating func period(
        _ message: AwardNomination,
        _ field: String,
        until day: CalendarDate
    ) -> ClosedRange<CalendarDate> {
        let start = date(message.periodStartDate, "\(field).period_start_date")
        let end = date(message.periodEndDate, "\(field).period_end_date")
        guard let start, let end else { return day...day }
        historyDay(start, "\(field).period_start_date")
        notBefore(start, end, "\(field).period_end_date")
        notAfter(day, end, "\(field).period_end_date")
        let most = start.adding(months: PersonnelLimits.awardPeriodYearsMax * 12)
        notAfter(most, end, "\(field).period_end_date")
        return start <= end ? start...end : day...day
    }
}
