internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Withdraws a correction request.
struct WithdrawCorrectionRequest {
    let journal: Journal
    let rules: DataSubjectRules
    let authority: AuthorityRules
    /// The day on which the call is made.
    let today: CalendarDate

    func callAsFunction(
        _ request: WithdrawCorrectionRequestRequest,
        _ call: CallContext
    ) async throws -> CorrectionRequest {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.correctionRequest)
        try checks.finish()
        let caller = call.caller
        let name = ResourceNames.correctionRequest(id)
        try await authority.admit(call, in: journal.database) { reached in
            let requests = CorrectionReader(reader: reached.organizations.reader)
            try reached.admit(try requests.find(id: id), named: name, call)
        }
        return try await journal.mutate(
            mutation,
            validateOnly: request.validateOnly
        ) { [rules, today] transaction, now in
            let found = try CorrectionReader(reader: transaction).find(id: id)
            try authority.authority(of: call, in: transaction).admit(found, named: name, call)
            guard var record = found else { throw Failure.noCorrectionRequest(id) }
            try record.checkWithdrawer(caller)
            try record.state.check(changeTo: .withdrawn, of: record.name)
            try EntityTag(version: record.version).check(request.etag, resource: record.name)
            record.end(as: .withdrawn, at: now)
            try CorrectionTable(transaction: transaction).end(record)
            guard
                let official = try OfficialReader(reader: transaction)
                    .find(number: record.officialNumber)
            else { throw Failure(.storageDamaged) }
            let told = try CorrectionChange(
                "correction.withdrawn",
                record,
                of: official,
                in: transaction
            )
            let ended =
                record.entry == nil
                ? nil
                : try ProfileDispute(rules: rules.profiles, today: today, transaction, now)
                    .end(record, of: official, accepting: nil)
            return Change(
                record.message(rules.policy),
                audit: [told.audit] + (ended?.audit ?? []),
                events: [told.event] + (ended?.events ?? [])
            )
        }
    }
}

extension CorrectionRecord {
    /// Ends the request.
    mutating func end(as state: CorrectionState, at now: Timestamp) {
        self.state = state
        endedAt = now
        version += 1
    }
}
