internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Counts a report and keeps what was counted (lập báo cáo).
///
/// Guards: the report and its parameters are known; the caller reaches the organisation and every
/// one that a parameter names; no run has the identifier; the organisation has not too many.
struct RunReport {
    let desk: ReportDesk
    let today: CalendarDate
    let randomness: any RandomSource

    func callAsFunction(
        _ request: RunReportRequest,
        _ call: CallContext
    ) async throws -> ReportRun {
        let draft = try RunDraft(request, desk.authority.clock, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.database) { try draft.admit($0) }
        let cutOff = try await desk.cutOff(draft.cutOff)
        let counted = try await desk.database.scan { [desk] reader in
            try draft.admit(try desk.authority.authority(of: call, in: reader))
            return try desk.count(draft.run, draft.definition, knownAt: cutOff, in: reader)
        }
        // The answer that is kept for repeats names the run alone: what is seen of it depends on
        // who asks when.
        let kept = try await desk.journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            try draft.admit(try desk.authority.authority(of: call, in: transaction))
            return try draft.keep(counted, at: now, in: transaction)
        }
        return try await desk.database.read { [desk] reader in
            let stored = try ReportRunReader(reader: reader)
                .find(id: ResourceNames.reportRun.lastIdentifier(in: kept.name))
            return try desk.shown(stored?.run ?? counted, call, in: reader)
        }
    }
}

/// A run as it was asked for, checked by itself.
private struct RunDraft: Sendable {
    let id: String
    let organizationID: String
    let definition: any CountedReport
    let run: ReportRun
    /// The cut-off that was asked for; `nil` for none.
    let cutOff: Timestamp?
    /// The organisations that parameters name.
    private let named: [String]

    init(
        _ request: RunReportRequest,
        _ clock: any WallClock,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        organizationID = checks.identifier(request.parent, "parent", ResourceNames.organization)
        let found = checks.report(request.report, "report")
        var values = ReportValues()
        if let found {
            values = ReportValues(request.parameters, by: found.parameters, &checks)
            if checks.passed { found.check(values, &checks) }
        }
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        id = checks.newIdentifier(request.reportRunID, "report_run_id", from: randomness)
        try checks.finish()
        guard let found else { throw Failure(.invalidFields) }
        definition = found
        cutOff = point?.instant
        named = found.parameters.compactMap { values.organizationID($0.code) }
        run = ReportRun(
            name: ResourceNames.reportRun.name(id),
            report: found.code,
            organization: ResourceNames.organization(organizationID),
            parameters: values.messages(by: found.parameters),
            asOf: GoogleDate(point?.day ?? clock.today),
            countingUnit: found.unit,
            titleVi: found.title.vietnamese,
            titleEn: found.title.english
        )
    }

    func admit(_ caller: CallerAuthority) throws {
        for id in [organizationID] + named { try caller.admit(listOfOrganization: id) }
    }

    /// Writes the run.
    func keep(
        _ counted: ReportRun,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws -> Change<ReportRun> {
        let runs = ReportRunReader(reader: transaction)
        guard try runs.find(id: id) == nil else {
            throw Failure.exists(ResourceNames.reportRunType, run.name)
        }
        guard
            let organization = try OrganizationReader(reader: transaction)
                .find(id: organizationID)
        else { throw Failure.noOrganization(organizationID) }
        guard try !runs.areMany(of: organization.number) else {
            throw Failure(
                .storageLimitReached,
                ["limit": "\(PersonnelLimits.reportRunsMax) runs of reports"]
            )
        }
        var stored = counted
        stored.createTime = GoogleTimestamp(now)
        try ReportRunRecord.insert(stored, id: id, of: organization, at: now, in: transaction)
        let summary = """
            report: \(run.report)
            organization: \(organizationID)
            hash: \(counted.hash)
            """
        return Change(
            ReportRun(name: run.name),
            audit: [
                AuditEntry(resource: run.name, summary: summary, rules: definition.ruleCodes)
            ]
        )
    }
}
