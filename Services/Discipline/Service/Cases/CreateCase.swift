internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import Policy
internal import RPC
internal import Storage
internal import TypeContract

/// Records the sign of a violation, with the team that looks into it (dấu hiệu vi phạm).
///
/// Guards: the caller reaches the subject, and is not the subject; the subject is on record; the
/// grade is kept here; who hears does not investigate; the caller sees no case of the official with
/// that track and number; there is room. A case that the caller may not see stands in nobody's way,
/// because a refusal would tell that it is there: whoever keeps it gave its number, and another who
/// keeps cases may have given the same. Announces nothing: nobody knows of it but those who work on
/// it.
struct CreateCase: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// The case as recorded.
    func run(_ request: CreateCaseRequest, _ call: CallContext) async throws -> DisciplineCase {
        let today = desk.clock.today
        let draft = try CaseDraft(request, on: today, desk.limits)
        let grade = try desk.grades.grade(
            request.disciplineCase?.secrecyGrade ?? .unspecified,
            "discipline_case.secrecy_grade",
            on: today
        )
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await admit(call, draft)
        try call.checkVisibility(of: request)
        let id = randomUUID(from: desk.random)
        let participants = draft.participants.map { $0.record(randomUUID(from: desk.random)) }
        let name = CaseRecord.pattern.name(draft.officialID, id)
        try CaseSeparation(desk.policy, on: today).check(participants, name)
        let limit = try timeLimit(of: draft, on: today)
        let reads = try await desk.judge(call, of: draft.officialID, in: Self.reading)
        return try await desk.journal.mutate(mutation) { [desk] transaction, now in
            let record = draft.record(id, grade, limit, at: now)
            let cases = CaseTable(reader: transaction)
            let namesakes = try cases.numbered(record.number, record.track, of: draft.officialID)
            guard try !namesakes.contains(where: { try call.sees($0, judgedBy: reads) }) else {
                throw Failure.exists(CaseRecord.type, "\(draft.official)/cases: \(draft.number)")
            }
            let most = desk.limits.casesPerOfficialMax
            guard try cases.count(of: draft.officialID) < most else {
                throw Failure.casesExhausted(draft.official, most)
            }
            let stored = StoredCase(record: record, participants: participants, steps: [])
            try CaseWriter(transaction: transaction).add(stored)
            return Change(
                stored.message,
                audit: [
                    AuditEntry(
                        grade,
                        resource: record.name,
                        summary: "recorded: \(record.state.rawValue)",
                        rules: record.ruleCodes
                    )
                ]
            )
        }
    }

    /// The method by which those who call would see a case that is there already.
    private static let reading = CaseMethods.getCase.description

    /// Passes when every caller reaches the subject and nobody is it.
    private func admit(_ call: CallContext, _ draft: CaseDraft) async throws {
        let judge = try await desk.judge(call, of: draft.officialID)
        if judge.isOwnCase { throw Failure.ownCase(draft.official) }
        for holder in judge.standing.holders {
            guard let sees = holder.everywhere ?? holder.reached else {
                throw Failure.notWithinReach(draft.official)
            }
            call.narrow(to: sees.union(holder.reached ?? []))
        }
        guard judge.standing.isFound else {
            throw Failure.notFound("personnel.canbo.gov.vn/Official", draft.official)
        }
    }

    /// The days from the discovery to the decision, by the row of today.
    private func timeLimit(
        of draft: CaseDraft,
        on today: CalendarDate
    ) throws(Failure) -> (due: CalendarDate, rule: RuleReference) {
        let row = try desk.policy.rule(
            "CASE_TIME_LIMIT_DAYS",
            scope: [
                "track": draft.track.rawValue, "complexity": draft.isComplex ? "COMPLEX" : "NORMAL",
            ],
            at: today
        )
        return (draft.discovered.adding(days: try row.integer), RuleReference(row))
    }
}

extension CaseDraft {
    fileprivate func record(
        _ id: String,
        _ grade: RecordGrade,
        _ limit: (due: CalendarDate, rule: RuleReference),
        at now: Timestamp
    ) -> CaseRecord {
        CaseRecord(
            id: id,
            officialID: officialID,
            number: number,
            track: track,
            source: source,
            violations: violations,
            summary: summary,
            politicalNote: politicalNote,
            discovered: discovered,
            isComplex: isComplex,
            due: limit.due,
            rules: [limit.rule],
            grade: grade,
            recordedAt: now,
            changedAt: now
        )
    }
}

extension CallContext {
    /// Whether those who call may see a case.
    fileprivate func sees(_ stored: StoredCase, judgedBy judge: CaseJudge) throws -> Bool {
        guard let rights = try judge.rights(stored.participants) else { return false }
        return finds(stored.record.grade, seeing: rights.sees)
    }
}

extension Failure {
    /// There are as many cases, or participants of one, as are held.
    static func casesExhausted(_ name: String, _ most: Int) -> Failure {
        Failure(
            .casesExhausted,
            ["resource": name, "limit": "\(most)"],
            details: [.quota(subject: name, description: "At most \(most).")]
        )
    }
}
