internal import Conventions
internal import Kernel
internal import Policy
internal import RPC
internal import Storage

/// A sanction as it was recorded, with what is kept and told of that.
struct RecordedSanction: Sendable {
    let stored: StoredSanction
    let audit: AuditEntry
    let events: [Event]
}

/// Records a sanction in a transaction, by itself or with the decision on its case: the one way in
/// which a sanction, its blocks and its events come to be.
///
/// Guards: the form exists for the subject on the day of the decision; the Party sanction that it
/// follows is recorded; the decision is not recorded yet; there is room.
struct SanctionRecording: Sendable {
    /// The regulations.
    let policy: Policy
    /// What an official's sanctions may be.
    let limits: DisciplineLimits

    /// The sanction as recorded.
    func record(
        _ draft: SanctionDraft,
        _ id: String,
        _ grade: RecordGrade,
        in transaction: any Transaction,
        at now: Timestamp,
        _ call: CallContext
    ) throws -> RecordedSanction {
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

        let stored = StoredSanction(record, rules: [form, force.rule], recordedAt: now)
        try transaction.execute(SanctionTable.insertion(of: stored))
        let started = try BlockCalculation(policy: policy).started(by: record)
        return RecordedSanction(
            stored: stored,
            audit: audit(of: stored),
            events: [SanctionEvents.effective(stored)]
                + started.map { SanctionEvents.started($0, by: stored) }
        )
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
    fileprivate func record(
        _ id: String,
        in period: SanctionPeriod,
        _ grade: RecordGrade
    ) -> SanctionRecord {
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
