internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Adds an official to the record.
struct CreateOfficial {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let randomness: any RandomSource
    let rules: AuthorityRules

    func callAsFunction(
        _ request: CreateOfficialRequest,
        _ call: CallContext
    ) async throws -> Official {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let (id, facts, validFrom) = try check(request)
        try await rules.admit(call, writing: request, in: journal.database) { authority in
            try authority.admit(underOrganization: facts.organizationID, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let authority = try rules.authority(of: call, in: transaction)
            try authority.admit(underOrganization: facts.organizationID, call)
            let writer = OfficialWriter(transaction: transaction, now: now, today: today)
            let record = try authority.veiling {
                try writer.create(id: id, facts, from: validFrom)
            }
            return try OfficialChange(record, from: validFrom, in: transaction).change
        }
    }

    private func check(
        _ request: CreateOfficialRequest
    ) throws -> (id: String, OfficialFacts, CalendarDate) {
        var checks = FieldChecks()
        guard let message = request.official else {
            checks.required("official")
            try checks.finish()
            unreachable("a missing official is a violation")
        }
        let id = checks.newIdentifier(request.officialID, "official_id", from: randomness)
        var facts = OfficialFacts()
        for field in OfficialField.allCases {
            facts.take(field, from: message, today: today, &checks)
        }
        if facts.status == .unspecified { facts.status = .active }
        let given = checks.optionalDate(request.effectiveDate, "effective_date")
        let validFrom = checks.firstDate(given, "effective_date", today: today)
        try checks.finish()
        return (id, facts, validFrom)
    }
}
