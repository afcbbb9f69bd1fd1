internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Records how many an organisation may have of a kind in a year (giao biên chế).
///
/// Guards: the caller reaches what is above the organisation; the organisation has no quota of the
/// kind for the year, and is there; what is allotted below stays within what is above.
struct CreateStaffQuota {
    let desk: StaffingDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateStaffQuotaRequest,
        _ call: CallContext
    ) async throws -> StaffQuota {
        let draft = try QuotaDraft(request, desk, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            try caller.admit(quotaOf: draft.organizationID, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            try desk.authority.authority(of: call, in: transaction)
                .admit(quotaOf: draft.organizationID, call)
            let quotas = StaffQuotaReader(reader: transaction)
            let name = ResourceNames.staffQuota.name(draft.id)
            guard try quotas.find(id: draft.id) == nil else {
                throw Failure.exists(ResourceNames.staffQuotaType, name)
            }
            let organization = try OrganizationReader(reader: transaction)
                .superior(id: draft.organizationID)
            let period = draft.period
            try OrganizationDays(reader: transaction).check(
                organization.number,
                organization.name,
                from: period.from,
                to: period.from.adding(days: 1)
            )
            let other = try quotas.find(of: organization.number, draft.kind, year: draft.year)
            if let other {
                throw Failure(
                    .staffQuotaExists,
                    ["organization": organization.name, "existing": other.name],
                    details: [.resource(type: ResourceNames.staffQuotaType, name: other.name)]
                )
            }
            let record = StaffQuotaRecord(
                number: try NumberSource(transaction: transaction).next(.staffQuota),
                id: draft.id,
                organization: MembershipFacts.Place(
                    number: organization.number,
                    id: organization.id
                ),
                kind: draft.kind,
                year: draft.year,
                period: period,
                createdAt: now,
                updatedAt: now
            )
            try StaffQuotaWriter(transaction: transaction, now: now).begin(record)
            let rules = try StaffQuotaGuard(reader: transaction, rules: desk.rules)
                .judge(record, from: period.from)
            return try record.change(after: nil, from: period.from, by: rules, in: transaction)
        }
    }
}

/// A quota as it was asked for, checked by itself.
private struct QuotaDraft: Sendable {
    let id: String
    let organizationID: String
    let kind: OfficialKind
    let year: Int32
    let period: FactPeriod<StaffQuotaFacts>

    init(
        _ request: CreateStaffQuotaRequest,
        _ desk: StaffingDesk,
        from randomness: any RandomSource
    ) throws {
        let field = "staff_quota"
        var checks = FieldChecks()
        if request.staffQuota == nil { checks.required(field) }
        let message = request.staffQuota ?? StaffQuota()
        id = checks.newIdentifier(request.staffQuotaID, "staff_quota_id", from: randomness)
        organizationID = checks.identifier(
            message.organization,
            "\(field).organization",
            ResourceNames.organization
        )
        year = message.year
        checks.number(year, "\(field).year", in: PersonnelLimits.staffingYears)
        let days = CalendarDate.days(ofYear: year) ?? desk.today..<desk.today.adding(days: 1)
        let start = checks.optionalDate(message.startDate, "\(field).start_date")
        if let start { checks.day(start, of: days, "\(field).start_date") }
        let allotted = checks.count(
            message.allotted,
            "\(field).allotted",
            PersonnelLimits.allotted
        )
        let decision = checks.decision(
            message.decisionNumber,
            message.decisionDate,
            "\(field).",
            today: desk.today
        )
        let from = start ?? days.lowerBound
        kind = checks.quotaKind(
            message.officialKind,
            "\(field).official_kind",
            of: try desk.rules.kinds(on: from)
        )
        try checks.finish()
        period = FactPeriod(
            StaffQuotaFacts(allotted: allotted, decision: decision),
            from: from,
            to: days.upperBound
        )
    }
}

extension FieldChecks {
    /// A day of a year.
    mutating func day(_ day: CalendarDate, of days: Range<CalendarDate>, _ field: String) {
        notBefore(days.lowerBound, day, field)
        notAfter(days.upperBound.adding(days: -1), day, field)
    }

    /// A kind of which there are quotas.
    fileprivate mutating func quotaKind(
        _ kind: OfficialKind,
        _ field: String,
        of allowed: [OfficialKind]
    ) -> OfficialKind {
        if kind == .unspecified {
            required(field)
        } else if !allowed.contains(kind) {
            let codes = allowed.map(\.code).joined(separator: ", ")
            report(
                FieldViolation(
                    field,
                    "UNKNOWN_CODE",
                    vi: "Phải là một trong: \(codes).",
                    en: "Must be one of \(codes)."
                )
            )
        }
        return kind
    }
}

extension CallerAuthority {
    /// Passes when the caller may set the quota of an organisation: it reaches the one above, or of
    /// the one at the top that itself.
    func admit(quotaOf id: String, _ call: CallContext) throws {
        if isEverywhere { return }
        let name = ResourceNames.organization(id)
        guard let found = try organizations.find(id: id) else { throw Failure.notWithinReach(name) }
        let parent = found.facts.parentNumber
        try admit(staffing: parent == 0 ? found.number : parent, named: name, call)
    }
}

extension StaffQuotaRecord {
    /// What a change leaves behind: the answer, the audit entry, the event.
    func change(
        after old: StaffQuotaRecord?,
        from day: CalendarDate,
        by rules: [String],
        in transaction: any Transaction
    ) throws -> Change<StaffQuota> {
        let facts = period.facts
        let change = StaffingChange(
            resource: name,
            summary: [
                "organization: \(organization.id)", "official_kind: \(kind.code)", "year: \(year)",
                "allotted: \(old.map { "\($0.period.facts.allotted)" } ?? "") -> \(facts.allotted)",
                "start_date: \(day)",
            ],
            decision: facts.decision.number,
            rules: rules
        )
        let data = [
            "staff_quota": name, "official_kind": kind.code, "year": String(year),
            "allotted": String(facts.allotted), "start_date": day.description,
            "version": String(version),
        ]
        let type = old == nil ? "staff_quota.set" : "staff_quota.adjusted"
        return Change(
            StaffQuota(self),
            audit: [change.audit],
            events: [try change.event(type, of: organization, data, in: transaction)]
        )
    }
}
