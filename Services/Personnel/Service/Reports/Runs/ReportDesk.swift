internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// What use cases of reports need: the record, the rules, and who may see what.
struct ReportDesk: Sendable {
    let journal: Journal
    let authority: AuthorityRules
    let policy: Policy

    var database: any Database { journal.database }

    /// The data cut-off of a count that begins now: as asked for, or as late as possible.
    ///
    /// It takes its turn among the writers, so that whatever was recorded by then is there to be
    /// read, and what comes later is recorded later: the same instant gives the same facts for
    /// ever.
    func cutOff(_ asked: Timestamp?) async throws -> Timestamp {
        let clock = authority.clock
        let now = try await database.write { _ in clock.now }
        let last = now + .microseconds(-1)
        return min(asked ?? last, last)
    }

    /// Counts a report that was run before, or is being run, as known at an instant.
    func count(
        _ run: ReportRun,
        _ definition: any CountedReport,
        knownAt instant: Timestamp,
        in reader: any Reader
    ) throws -> ReportRun {
        let question = try question(run, definition, knownAt: instant, in: reader)
        var counted = run
        counted.asRecordedAt = GoogleTimestamp(instant)
        counted.countingRules = try definition.ruleCodes.map { code in
            RuleReference(try policy.rule(code, at: question.point.day))
        }
        counted.tables = try ReportCounter(reader: reader, question: question)
            .tables(of: definition)
        counted.hash = counted.contentHash
        return counted
    }

    /// The question of a run, as known at an instant.
    func question(
        _ run: ReportRun,
        _ definition: any CountedReport,
        knownAt instant: Timestamp,
        in reader: any Reader
    ) throws -> ReportQuestion {
        var checks = FieldChecks()
        let values = ReportValues(run.parameters, by: definition.parameters, &checks)
        let id = checks.identifier(run.organization, "parent", ResourceNames.organization)
        let day = checks.date(run.asOf, "as_of")
        try checks.finish()
        guard let day else { throw Failure(.storageDamaged) }
        let point = HistoryPoint(day, knownAt: instant)
        guard let organization = try OrganizationReader(reader: reader).find(id: id, at: point)
        else { throw Failure.noOrganization(id) }
        return ReportQuestion(
            organization: organization,
            point: point,
            parameters: values,
            policy: policy
        )
    }

    /// Whether a caller may see small figures of an organisation: it may read the lists behind
    /// them there, and sees sensitive data.
    func mayReadLists(
        of organization: String,
        _ call: CallContext,
        in reader: any Reader
    ) throws -> Bool {
        let caller = call.caller
        if call.reachesEverywhere { return caller.clearance.contains(.sensitive) }
        let readers = try CallerAuthority(
            of: ReachHolder(caller.name, caller.rights.reach),
            for: caller.actsFor.map { ReachHolder($0, caller.rights.principalReach) },
            seeing: caller.clearance,
            in: ReportMethods.listReportItems.path,
            authority.roles,
            on: authority.clock.today,
            reader
        )
        let id = ResourceNames.organization.lastIdentifier(in: organization)
        guard let found = try OrganizationReader(reader: reader).find(id: id) else { return false }
        return try readers.clearance(under: found.number)?.contains(.sensitive) ?? false
    }

    /// A run as a caller may see it.
    func shown(_ run: ReportRun, _ call: CallContext, in reader: any Reader) throws -> ReportRun {
        if try mayReadLists(of: run.organization, call, in: reader) { return run }
        var shown = run
        shown.suppress(below: try leastShown(on: run.asOf))
        return shown
    }

    private func leastShown(on day: GoogleDate?) throws -> Int64 {
        var checks = FieldChecks()
        guard let day = checks.date(day, "as_of") else { throw Failure(.storageDamaged) }
        return Int64(try policy.rule("REPORT_SMALL_CELL_LEAST", at: day).integer)
    }
}
