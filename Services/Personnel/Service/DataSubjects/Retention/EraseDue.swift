internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Erases some of the records of a group that are past their retention, and within the caller's
/// reach.
struct EraseDue {
    let journal: Journal
    let policy: Policy
    let authority: AuthorityRules
    /// The day whose facts are the present ones.
    let today: CalendarDate

    func callAsFunction(
        _ request: EraseDueRequest,
        _ call: CallContext
    ) async throws -> EraseDueResponse {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let count = try check(request)
        let group = request.recordGroup
        try await authority.admit(call, in: journal.database) { try $0.admitSomewhere() }
        do {
            return try await journal.mutate(
                mutation,
                on: today,
                validateOnly: request.validateOnly
            ) { transaction, now in
                let reached = try authority.authority(of: call, in: transaction)
                let work =
                    group == .formerOfficial
                    ? try eraseOfficials(count, reached, at: now, in: transaction)
                    : try eraseRequests(count, reached, at: now, in: transaction)
                guard !work.names.isEmpty else { throw NothingIsDue() }
                return Change(
                    EraseDueResponse(names: work.names, hasMore: work.hasMore),
                    audit: work.audit,
                    events: work.events
                )
            }
        } catch is NothingIsDue {
            return EraseDueResponse()
        }
    }

    private func check(_ request: EraseDueRequest) throws -> Int {
        var checks = FieldChecks()
        let groups: [RecordGroup] = [.formerOfficial, .correctionRequest]
        if checks.choice(request.recordGroup, "record_group") != .unspecified,
            checks.passed, !groups.contains(request.recordGroup)
        {
            let allowed = groups.map(\.code).joined(separator: ", ")
            checks.malformed(
                "record_group",
                vi: "Nhóm này không xóa bằng EraseDue; được phép: \(allowed).",
                en: "Is not erased by EraseDue; allowed: \(allowed)."
            )
        }
        let most = DataSubjectLimits.erasedAtOnceMax
        checks.number(request.countMax, "count_max", in: 0...Int32.max)
        try checks.finish()
        return request.countMax == 0 ? most : min(Int(request.countMax), most)
    }

    /// What one call has erased.
    private struct Work {
        var names: [String] = []
        var audit: [AuditEntry] = []
        var events: [Event] = []
        var hasMore = false
    }

    private func eraseOfficials(
        _ count: Int,
        _ reached: CallerAuthority,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws -> Work {
        let dues = RetentionDues(
            reader: transaction,
            policy: policy,
            today: today,
            reached: reached
        )
        let guards = ErasureGuards(reader: transaction, policy: policy, today: today)
        var work = Work()
        for status in OfficialStatus.leaving.sorted(by: { $0.number < $1.number }) {
            let room = count - work.names.count
            let due = try dues.formerOfficials(status, limit: room + 1)
            for number in due.prefix(room) {
                guard let old = try OfficialReader(reader: transaction).find(number: number) else {
                    throw Failure(.storageDamaged)
                }
                let rule = try guards.check(old)
                let erased = try OfficialErasure(transaction: transaction, now: now).erase(old)
                let told = try ErasureChange(of: erased, by: rule, in: transaction)
                work.names.append(erased.name)
                work.audit.append(told.audit)
                work.events.append(told.event)
            }
            if due.count > room { work.hasMore = true }
        }
        return work
    }

    private func eraseRequests(
        _ count: Int,
        _ reached: CallerAuthority,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws -> Work {
        let dues = RetentionDues(
            reader: transaction,
            policy: policy,
            today: today,
            reached: reached
        )
        let due = try dues.correctionRequests(limit: count + 1)
        let rule = try policy.retention(of: RecordGroup.correctionRequest.code, at: today)
        var work = Work(hasMore: due.count > count)
        for id in due.prefix(count) {
            try transaction.execute("DELETE FROM correction_request WHERE id = \(id)")
            let name = ResourceNames.correctionRequest(id)
            work.names.append(name)
            work.audit.append(
                AuditEntry(resource: name, summary: "erased", rules: [rule.ruleCode])
            )
        }
        try KeptAnswers.forget(about: work.names, at: now, in: transaction)
        return work
    }
}

/// Ends a call that found nothing to erase, without a trace.
private struct NothingIsDue: Error {}
