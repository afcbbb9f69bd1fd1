internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import Policy
internal import RPC
internal import Storage
internal import TypeContract

/// Records a disciplinary decision on an official (ghi nhận quyết định kỷ luật).
///
/// Guards: the caller reaches the official; its grade is kept here; the form exists for the subject
/// on the day of the decision; the Party sanction that it follows is recorded; the decision is not
/// recorded yet; there is room. Then the sanction with its period, and what it announces:
/// `sanction.effective`, and `block.started` for every block that follows.
struct RecordSanction: Sendable {
    /// The store and its journal.
    let journal: Journal
    /// Knows how far rights reach.
    let authority: AuthorityDesk
    /// The regulations.
    let policy: Policy
    /// Tells the day on which a decision cannot be in the future.
    let clock: any WallClock
    /// Makes identifiers.
    let random: any RandomSource
    /// What a sanction may hold.
    let limits: DisciplineLimits
    /// How secret it may be.
    let grades: GradesKept

    /// The sanction as recorded.
    func run(_ request: RecordSanctionRequest, _ call: CallContext) async throws -> Sanction {
        let draft = try SanctionDraft(request, on: clock.today, limits)
        let grade = try grades.grade(
            request.sanction?.secrecyGrade ?? .unspecified,
            "sanction.secrecy_grade",
            on: clock.today
        )
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await authority.admit(call, to: ReachedThing(draft.official))
        try call.checkVisibility(of: request)
        let id = randomUUID(from: random)
        return try await journal.mutate(mutation) { [self] transaction, now in
            let guards = SanctionGuards(policy: policy)
            let sanctions = SanctionTable(reader: transaction)
            let form = try guards.formExists(draft)
            let origin = try guards.partyDecision(of: draft, in: sanctions, call)
            let force = try guards.period(of: draft, countedFrom: origin)
            let record = draft.record(id, in: force.period, grade)
            guard try !sanctions.holds(record) else {
                throw Failure.exists(
                    "discipline.canbo.gov.vn/Sanction",
                    "\(draft.official)/sanctions: \(draft.decisionNumber)"
                )
            }
            try requireRoom(for: draft, in: sanctions)

            let stored = StoredSanction(
                record,
                rules: [form, force.rule],
                recordedAt: now
            )
            try transaction.execute(SanctionTable.insertion(of: stored))
            let started = try BlockCalculation(policy: policy).started(by: record)
            return Change(
                stored.message,
                audit: [audit(of: stored)],
                events: [SanctionEvents.effective(stored)]
                    + started.map { SanctionEvents.started($0, by: stored) }
            )
        }
    }

    private func requireRoom(for draft: SanctionDraft, in sanctions: SanctionTable) throws {
        let most = limits.sanctionsPerOfficialMax
        guard try sanctions.count(of: draft.officialID) < most else {
            throw Failure(
                .sanctionsExhausted,
                ["official": draft.official, "limit": "\(most)"],
                details: [.quota(subject: draft.official, description: "\(most) sanctions")]
            )
        }
    }

    private func audit(of sanction: StoredSanction) -> AuditEntry {
        AuditEntry(
            sanction.record.grade,
            resource: sanction.name,
            summary: "recorded \(sanction.record.track.rawValue) \(sanction.record.form.rawValue)",
            rules: sanction.ruleCodes,
            decision: sanction.record.decisionNumber
        )
    }
}

extension SanctionDraft {
    /// The sanction with its identifier and its period.
    func record(_ id: String, in period: SanctionPeriod, _ grade: RecordGrade) -> SanctionRecord {
        SanctionRecord(
            id: id,
            officialID: officialID,
            track: track,
            subject: subject,
            form: form,
            decisionNumber: decisionNumber,
            decisionDate: decisionDate,
            period: period,
            reasonReference: reasonReference,
            corruptionRelated: corruptionRelated,
            organization: organization,
            partySanctionID: partySanctionID,
            grade: grade
        )
    }
}
