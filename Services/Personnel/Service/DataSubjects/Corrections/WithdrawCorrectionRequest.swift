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

    func callAsFunction(
        _ request: WithdrawCorrectionRequestRequest,
        _ call: CallContext
    ) async throws -> CorrectionRequest {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.correctionRequest)
        try checks.finish()
        let caller = call.caller
        return try await journal.mutate(
            mutation,
            validateOnly: request.validateOnly
        ) { [rules] transaction, now in
            guard var record = try CorrectionReader(reader: transaction).find(id: id) else {
                throw Failure.noCorrectionRequest(id)
            }
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
            return Change(
                record.message(rules.policy),
                audit: [told.audit],
                events: [told.event]
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
