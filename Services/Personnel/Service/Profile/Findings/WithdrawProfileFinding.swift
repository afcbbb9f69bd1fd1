internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Withdraws a finding by a decision, from a day on (rút kết luận); from its first day on it never
/// stood.
///
/// Guards: who withdraws it reaches the official's record and is somebody else; it stands; the
/// decision is not older than the paper of the finding.
struct WithdrawProfileFinding {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules

    func callAsFunction(
        _ request: WithdrawProfileFindingRequest,
        _ call: CallContext
    ) async throws -> ProfileFinding {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            _ = try ProfileFindingReader(reader: caller.organizations.reader)
                .reached(order.id, by: caller, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            let (old, official) = try ProfileFindingReader(reader: transaction)
                .reached(order.id, by: caller, call)
            try official.checkNotErased()
            try EntityTag(version: old.version).check(request.etag, resource: old.name)
            if let withdrawal = old.withdrawal {
                throw Failure.condition(
                    .profileFindingWithdrawn,
                    ["resource": old.name, "day": withdrawal.from.description],
                    subject: old.name
                )
            }
            let from = request.endDate == nil ? order.paperDate : order.from
            try checkDays(from, order.paperDate, of: old)
            let writer = ProfileFindingWriter(transaction: transaction, now: now)
            let record = try writer.withdraw(
                old,
                ProfileFindingRecord.Withdrawal(
                    reason: order.reason,
                    paperNumber: order.paperNumber,
                    paperDate: order.paperDate,
                    from: from,
                    recordedAt: now
                )
            )
            return try ProfileFindingChange(.withdrawn, record, of: official, in: transaction)
                .change
        }
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let reason: String
        let paperNumber: String
        let paperDate: CalendarDate
        let from: CalendarDate
    }

    private func check(_ request: WithdrawProfileFindingRequest) throws -> Order {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.profileFinding)
        let reason = checks.line(
            request.reason,
            "reason",
            length: PersonnelLimits.profileReasonLength
        )
        let paper = checks.profilePaper(request.paper, today: today)
        let from = checks.optionalDate(request.endDate, "end_date")
        if let from { checks.notAfter(today, from, "end_date") }
        try checks.finish()
        let paperDate = paper.date ?? today
        return Order(
            id: id,
            reason: reason,
            paperNumber: paper.number,
            paperDate: paperDate,
            from: from ?? paperDate
        )
    }

    private func checkDays(
        _ from: CalendarDate,
        _ paperDate: CalendarDate,
        of old: ProfileFindingRecord
    ) throws(Failure) {
        var checks = FieldChecks()
        checks.notBefore(old.content.paperDate, paperDate, "paper.date")
        checks.notBefore(old.content.paperDate, from, "end_date")
        try checks.finish()
    }
}

extension ProfileFindingReader {
    /// The finding with an identifier and whose it is, whom the caller reaches; leaves the call no
    /// more guarded fields than may be seen of the record.
    func reached(
        _ id: String,
        by caller: CallerAuthority,
        _ call: CallContext
    ) throws -> (ProfileFindingRecord, OfficialRecord) {
        let name = ResourceNames.profileFinding.name(id)
        let record = try find(id: id)
        let official = try record.flatMap {
            try OfficialReader(reader: reader).find(number: $0.officialNumber)
        }
        try caller.admit(official, named: name, call)
        guard let record, let official else { throw Failure.noProfileFinding(id) }
        return (record, official)
    }
}
