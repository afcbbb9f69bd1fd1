internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Adds an organisation to the tree (thành lập tổ chức).
struct CreateOrganization {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let randomness: any RandomSource
    let rules: AuthorityRules

    func callAsFunction(
        _ request: CreateOrganizationRequest,
        _ call: CallContext
    ) async throws -> Organization {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let (id, facts, validFrom) = try check(request)
        let admit = { @Sendable (authority: CallerAuthority) in
            try authority.admit(newParent: facts.parentID, call)
            guard !facts.partyParentID.isEmpty else { return }
            try authority.admit(underOrganization: facts.partyParentID, call)
        }
        try await rules.admit(call, in: journal.database, admit)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try admit(try rules.authority(of: call, in: transaction))
            let writer = OrganizationWriter(transaction: transaction, now: now, today: today)
            let record = try writer.create(id: id, facts, from: validFrom)
            return try OrganizationChange(record, from: validFrom, in: transaction).change
        }
    }

    private func check(
        _ request: CreateOrganizationRequest
    ) throws -> (id: String, OrganizationFacts, CalendarDate) {
        var checks = FieldChecks()
        guard let message = request.organization else {
            checks.required("organization")
            try checks.finish()
            unreachable("a missing organisation is a violation")
        }
        let id = checks.newIdentifier(request.organizationID, "organization_id", from: randomness)
        var facts = OrganizationFacts()
        for field in OrganizationField.allCases { facts.take(field, from: message, &checks) }
        if facts.status == .unspecified { facts.status = .active }
        checks.firstStatus(facts.status)
        let given = checks.optionalDate(request.effectiveDate, "effective_date")
        let validFrom = checks.firstDate(given, "effective_date", today: today)
        try checks.finish()
        return (id, facts, validFrom)
    }
}

extension FieldChecks {
    fileprivate mutating func firstStatus(_ status: OrganizationStatus) {
        guard status != .draft, status != .active else { return }
        malformed(
            "organization.status",
            vi: "Tổ chức mới chỉ có thể ở trạng thái DRAFT hoặc ACTIVE.",
            en: "A new organisation is DRAFT or ACTIVE."
        )
    }
}
