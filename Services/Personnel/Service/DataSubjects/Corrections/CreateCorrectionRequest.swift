internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Takes a request to correct one field of an official, or of an entry of the profile, which is
/// DISPUTED then.
struct CreateCorrectionRequest {
    let journal: Journal
    let rules: DataSubjectRules
    let authority: AuthorityRules
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateCorrectionRequestRequest,
        _ call: CallContext
    ) async throws -> CorrectionRequest {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let draft = try check(request)
        try await authority.admit(call, toOfficial: draft.officialID, in: journal.database)
        let due = try rules.answerDue(after: today)
        let requester = call.caller.personalName
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { [rules] transaction, now in
            let officials = OfficialReader(reader: transaction)
            guard let official = try officials.find(id: draft.officialID) else {
                throw try officials.absence(of: draft.officialID)
            }
            try official.checkNotErased()
            let record = CorrectionRecord(
                id: draft.id,
                officialNumber: official.number,
                officialID: official.id,
                wanted: draft.wanted,
                grounds: draft.grounds,
                requester: requester,
                requestedAt: now,
                dueOn: due.day,
                dueRule: due.rule.ruleCode
            )
            try CorrectionTable(transaction: transaction).insert(record)
            let disputed = try record.entry.map { entry in
                try ProfileDispute(rules: rules.profiles, today: today, transaction, now)
                    .begin(entry, of: official, field: draft.wanted.field)
            }
            let told = try CorrectionChange(
                "correction.requested",
                record,
                of: official,
                in: transaction
            )
            return Change(
                record.message(rules.policy),
                audit: [told.audit] + (disputed?.audit ?? []),
                events: [told.event] + (disputed?.events ?? [])
            )
        }
    }

    private func check(_ request: CreateCorrectionRequestRequest) throws -> Draft {
        var checks = FieldChecks()
        guard let message = request.correctionRequest else {
            checks.required("correction_request")
            try checks.finish()
            unreachable("a missing request is a violation")
        }
        let id = checks.newIdentifier(
            request.correctionRequestID,
            "correction_request_id",
            from: randomness
        )
        let official = checks.identifier(
            message.official,
            "correction_request.official",
            ResourceNames.official
        )
        let wanted =
            message.profileEntry.isEmpty
            ? wanted(message, &checks)
            : ContestedEntry(catalogue: rules.catalogue, today: today)
                .wanted(message, of: official, &checks)
        let grounds = checks.line(
            message.grounds,
            "correction_request.grounds",
            length: DataSubjectLimits.groundsLength
        )
        try checks.finish()
        guard let wanted else { unreachable("an unknown field is a violation") }
        return Draft(id: id, officialID: official, wanted: wanted, grounds: grounds)
    }

    private func wanted(
        _ message: CorrectionRequest,
        _ checks: inout FieldChecks
    ) -> CorrectedValue? {
        guard let field = OfficialField(rawValue: message.field) else {
            let allowed = OfficialField.allCases.map(\.rawValue).joined(separator: ", ")
            checks.report(
                FieldViolation(
                    "correction_request.field",
                    "UNKNOWN_PATH",
                    vi: "Không phải trường chỉnh sửa được; được phép: \(allowed).",
                    en: "Is no field that can be corrected; allowed: \(allowed)."
                )
            )
            return nil
        }
        let path = "correction_request.value"
        let text = checks.line(message.value, path, length: DataSubjectLimits.valueLength)
        let wanted = CorrectedValue(place: .official(field), text: text)
        _ = wanted.facts(of: field, today: today, &checks, at: path)
        return wanted
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Draft: Sendable {
        let id: String
        let officialID: String
        let wanted: CorrectedValue
        let grounds: String
    }
}
