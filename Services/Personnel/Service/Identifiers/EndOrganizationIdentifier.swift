internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Ends an identifier from a day on, or moves its end.
struct EndOrganizationIdentifier {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let rules: AuthorityRules

    func callAsFunction(
        _ request: EndOrganizationIdentifierRequest,
        _ call: CallContext
    ) async throws -> OrganizationIdentifier {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.organizationIdentifier)
        let day = checks.date(request.endDate, "end_date") ?? today
        checks.historyDay(day, "end_date")
        try checks.finish()
        try await rules.admit(call, in: journal.database) { authority in
            try admit(id, by: authority)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try admit(id, by: try rules.authority(of: call, in: transaction))
            let writer = IdentifierWriter(transaction: transaction, now: now)
            guard let old = try writer.find(id: id) else {
                throw Failure.notFound(
                    ResourceNames.organizationIdentifierType,
                    ResourceNames.organizationIdentifier.name(id)
                )
            }
            try check(request.etag, day, old)
            let record = try writer.end(old, on: day)
            return try record.change("organization_identifier.ended", in: transaction)
        }
    }

    /// Who ends an identifier reaches its organisation; of others nobody learns whether they are
    /// there.
    private func admit(_ id: String, by authority: CallerAuthority) throws {
        if authority.isEverywhere { return }
        let row = try authority.organizations.reader.first(
            "SELECT organization_number FROM organization_identifier WHERE id = \(id) LIMIT 1"
        )
        let owner = try row?.integer("organization_number")
        guard let owner, try authority.clearance(under: owner) != nil else {
            throw Failure.notWithinReach(ResourceNames.organizationIdentifier.name(id))
        }
    }

    /// An end that is on record is corrected by who has read it.
    private func check(
        _ tag: String,
        _ day: CalendarDate,
        _ old: IdentifierRecord
    ) throws(Failure) {
        var checks = FieldChecks()
        if old.to != .openEnd, tag.isEmpty { checks.required("etag") }
        checks.notBefore(old.from.adding(days: 1), day, "end_date")
        try checks.finish()
        try EntityTag(version: old.version).check(tag, resource: old.name)
    }
}
