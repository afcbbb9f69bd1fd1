internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records what a review found of a function (rà soát chức năng, nhiệm vụ).
///
/// Guards: the organisation has not ended; every organisation named is on record.
struct CreateFunctionReview {
    let desk: StaffingDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateFunctionReviewRequest,
        _ call: CallContext
    ) async throws -> FunctionReview {
        let draft = try ReviewDraft(request, today: desk.today, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            try caller.admit(underOrganization: draft.organizationID, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            try desk.authority.authority(of: call, in: transaction)
                .admit(underOrganization: draft.organizationID, call)
            let organizations = OrganizationReader(reader: transaction)
            let organization = try organizations.superior(id: draft.organizationID)
            try OrganizationDays(reader: transaction).check(
                organization.number,
                organization.name,
                from: desk.today,
                to: desk.today.adding(days: 1)
            )
            for id in draft.named { _ = try organizations.superior(id: id) }
            let name = ResourceNames.functionReview.name(draft.id)
            guard try FunctionReviewRecord.find(id: draft.id, in: transaction) == nil else {
                throw Failure.exists(ResourceNames.functionReviewType, name)
            }
            let place = MembershipFacts.Place(number: organization.number, id: organization.id)
            let record = FunctionReviewRecord(
                number: try NumberSource(transaction: transaction).next(.functionReview),
                id: draft.id,
                organization: place,
                content: draft.content,
                createdAt: now
            )
            try record.insert(in: transaction)
            let change = StaffingChange(
                resource: name,
                summary: [
                    "organization: \(organization.id)",
                    "overlaps: \(draft.content.overlappingOrganizations.count)",
                    "merge_into: \(draft.content.mergeInto)",
                ],
                decision: draft.content.documentNumber
            )
            let type = "function_review.recorded"
            let data = ["function_review": name]
            return Change(
                FunctionReview(record),
                audit: [change.audit],
                events: [try change.event(type, of: place, data, in: transaction)]
            )
        }
    }
}

/// A review as it was asked for, checked by itself.
private struct ReviewDraft: Sendable {
    let id: String
    let organizationID: String
    /// The identifiers of the organisations that it speaks of beside its own.
    let named: [String]
    /// What is kept of the message.
    let content: FunctionReview

    init(
        _ request: CreateFunctionReviewRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        let field = "function_review"
        var checks = FieldChecks()
        if request.functionReview == nil { checks.required(field) }
        let message = request.functionReview ?? FunctionReview()
        id = checks.newIdentifier(request.functionReviewID, "function_review_id", from: randomness)
        organizationID = checks.identifier(
            message.organization,
            "\(field).organization",
            ResourceNames.organization
        )
        var kept = FunctionReview()
        kept.function = checks.line(
            message.function,
            "\(field).function",
            length: PersonnelLimits.functionLength
        )
        kept.overlap = checks.line(
            message.overlap,
            "\(field).overlap",
            length: PersonnelLimits.functionWordsLength
        )
        kept.proposal = checks.line(
            message.proposal,
            "\(field).proposal",
            length: PersonnelLimits.functionWordsLength
        )
        var named = checks.overlapping(message, "\(field).overlapping_organizations")
        kept.overlappingOrganizations = named.map { ResourceNames.organization($0) }
        if !named.isEmpty, kept.overlap.isEmpty { checks.required("\(field).overlap") }
        if !message.mergeInto.isEmpty {
            let other = checks.identifier(
                message.mergeInto,
                "\(field).merge_into",
                ResourceNames.organization
            )
            kept.mergeInto = message.mergeInto
            named.append(other)
        }
        kept.documentNumber = checks.line(
            message.documentNumber,
            "\(field).document_number",
            length: PersonnelLimits.decisionNumberLength
        )
        kept.documentDate = message.documentDate
        _ = checks.pastDay(message.documentDate, "\(field).document_date", today: today)
        try checks.finish()
        self.named = named
        content = kept
    }
}

extension FieldChecks {
    /// The identifiers of the organisations with which a function overlaps.
    fileprivate mutating func overlapping(
        _ message: FunctionReview,
        _ field: String
    ) -> [String] {
        let names = message.overlappingOrganizations
        guard names.count <= PersonnelLimits.overlapsMax else {
            number(names.count, field, in: 0...PersonnelLimits.overlapsMax)
            return []
        }
        var found: [String] = []
        for (index, name) in names.enumerated() {
            let id = identifier(name, "\(field)[\(index)]", ResourceNames.organization)
            if found.contains(id) || name == message.organization {
                malformed(
                    "\(field)[\(index)]",
                    vi: "Mỗi tổ chức một lần, không phải chính tổ chức đó.",
                    en: "Each organisation once, and not the one reviewed."
                )
            }
            found.append(id)
        }
        return found
    }
}
