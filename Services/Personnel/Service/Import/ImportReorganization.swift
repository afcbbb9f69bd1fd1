internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import Vietnamese

/// Carries out a decision whose steps are the rows of a file, all of them or none.
struct ImportReorganization {
    let journal: Journal
    let presentFacts: PresentFacts
    let randomness: any RandomSource
    let rules: AuthorityRules
    let policy: Policy

    func callAsFunction(
        _ requests: RequestStream<ImportReorganizationRequest>,
        _ call: CallContext
    ) async throws -> ImportReorganizationResponse {
        var upload = ImportUpload(requests) { $0.importPart }
        let options = try await upload.options()
        let today = try await presentFacts.bringUpToDate()
        let (plan, encoding) = try Self.plan(of: options, today: today)
        var lines = ImportRows(upload, in: encoding)
        var sheet = LineageSheet(from: plan.day, call.language)
        while try await lines.next({ try sheet.read($0) }) {}
        guard sheet.hasHeader else { throw Failure.fileIsEmpty }
        let (rows, report) = sheet.close()
        let mutation = try Mutation(
            method: call.method.description,
            caller: call.caller.auditName,
            requestID: options.requestID,
            callID: call.identifier,
            request: lines.fingerprint
        )
        do {
            return try await presentFacts.changing { today in
                let reorganize = Reorganize(
                    journal: journal,
                    today: today,
                    randomness: randomness,
                    rules: rules,
                    policy: policy
                )
                return try await journal.mutate(mutation, on: today) { transaction, now in
                    let work = RowsOfLineage(rows: rows, report: report, plan: plan)
                    return try work.take(by: reorganize, options, call, transaction, now)
                }
            }
        } catch let undone as DryRun<ImportReorganizationResponse> {
            return undone.answer
        }
    }

    private static func plan(
        of options: ReorganizationOptions,
        today: CalendarDate
    ) throws(Failure) -> (ReorganizationPlan, LegacyEncoding?) {
        var checks = FieldChecks()
        let plan = ReorganizationPlan(
            decision: options.decisionNumber,
            options.decisionDate,
            from: options.effectiveDate,
            options.heldPosts,
            within: "options.",
            today: today,
            &checks
        )
        let encoding = checks.encoding(options.encoding, "options.encoding")
        try checks.finish()
        return (plan, encoding)
    }
}

/// The rows of a file, and what is wrong with others.
private struct RowsOfLineage {
    let rows: [LineageRow]
    let report: ImportReport
    let plan: ReorganizationPlan

    /// Carries out the rows; undone, with what is wrong, unless everything is right.
    func take(
        by reorganize: Reorganize,
        _ options: ReorganizationOptions,
        _ call: CallContext,
        _ transaction: any Transaction,
        _ now: Timestamp
    ) throws -> Change<ImportReorganizationResponse> {
        var report = report
        var codes = LineageCodes(rows, reorganize.randomness)
        try codes.look(in: transaction, &report, call.language)
        guard report.refusedCount == 0, !rows.isEmpty else {
            throw DryRun(answer: ImportReorganizationResponse(report: report.inFileOrder))
        }
        let ready = codes.plan(after: plan)
        let outcome = try reorganize.carry(out: ready, call, transaction, now)
        codes.tell(outcome.obstacles, in: &report, call.language)
        let isDone = outcome.obstacles.isEmpty && !options.validateOnly
        report.createdCount = Int64(outcome.report.foundedCount)
        report.updatedCount = report.rowCount - report.refusedCount
        report.committed = isDone
        let answer = ImportReorganizationResponse(
            report: report.inFileOrder,
            reorganization: outcome.told(in: call.language, committed: isDone)
        )
        guard isDone else { throw DryRun(answer: answer) }
        return Change(answer, audit: outcome.audit, events: outcome.events)
    }
}
