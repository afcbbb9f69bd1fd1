internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Counts a run again at its cut-off, and keeps whether digits and hash are the same.
///
/// Beside that it tells which figures corrections recorded since then would change. Who may not
/// read the lists is told of tables alone that guard no small figures.
struct RecomputeReport {
    let desk: ReportDesk
    let today: CalendarDate

    func callAsFunction(
        _ request: RecomputeReportRequest,
        _ call: CallContext
    ) async throws -> RecomputeReportResponse {
        var checks = FieldChecks()
        _ = checks.identifier(request.name, "name", ResourceNames.reportRun)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.database) { caller in
            let runs = ReportRunReader(reader: caller.organizations.reader)
            _ = try runs.find(named: request.name, for: caller)
        }
        let knowledge = try await desk.cutOff(nil)
        let answer = try await desk.database.scan { [desk] reader in
            try desk.compare(request.name, call, knowledge, in: reader)
        }
        return try await desk.journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            let found = try ReportRunReader(reader: transaction)
                .find(named: request.name, for: caller)
            try found.keep(reproduced: answer.reproduced, at: now, in: transaction)
            let entry = AuditEntry(
                resource: request.name,
                summary: "recomputed: \(answer.reproduced ? "reproduced" : "differs")"
            )
            return Change(answer, audit: [entry])
        }
    }
}

extension ReportDesk {
    /// A run beside what is counted at its cut-off, and as known at another instant.
    fileprivate func compare(
        _ name: String,
        _ call: CallContext,
        _ knowledge: Timestamp,
        in reader: any Reader
    ) throws -> RecomputeReportResponse {
        let caller = try authority.authority(of: call, in: reader)
        let run = try ReportRunReader(reader: reader).find(named: name, for: caller).run
        guard let definition = ReportRegistry.find(run.report),
            let cutOff = run.asRecordedAt.flatMap({ Timestamp($0) })
        else { throw Failure(.storageDamaged) }
        let again = try count(run, definition, knownAt: cutOff, in: reader)
        let present = try count(run, definition, knownAt: knowledge, in: reader)
        let readsLists = try mayReadLists(of: run.organization, call, in: reader)
        let guarded = (run.tables + again.tables + present.tables).filter(\.guardsSmallCells)
        let hidden = readsLists ? [] : guarded.map { $0.code + "/" }
        func told(_ changes: [ReportFigureChange]) -> [ReportFigureChange] {
            changes.filter { change in !hidden.contains { change.cell.hasPrefix($0) } }
        }
        let shown = try shown(run, call, in: reader)
        return RecomputeReportResponse(
            name: name,
            reproduced: again.hash == run.hash && run.changes(in: again.tables).isEmpty,
            hash: shown.hash.isEmpty ? "" : again.hash,
            differences: told(run.changes(in: again.tables)),
            corrections: told(run.changes(in: present.tables)),
            correctionsRecordedAt: GoogleTimestamp(knowledge)
        )
    }
}
