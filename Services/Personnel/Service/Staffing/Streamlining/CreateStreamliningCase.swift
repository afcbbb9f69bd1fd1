internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists an official for streamlining (đưa vào danh sách tinh giản biên chế).
///
/// Guards: the official is at work on the day of the list and has no case that goes on; the group
/// is one of the decree of that day. Whether it may be done yet is judged from the proposal on.
struct CreateStreamliningCase {
    let desk: StaffingDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateStreamliningCaseRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        let draft = try StreamliningDraft(request, today: desk.today, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, writing: request, in: desk.journal.database) {
            _ = try draft.official(for: $0, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            guard let official = try draft.official(for: caller, call) else {
                throw Failure.noOfficial(draft.officialID)
            }
            try official.checkNotErased()
            let cases = StreamliningReader(reader: transaction)
            let name = ResourceNames.streamliningCase.name(draft.id)
            guard try cases.find(id: draft.id) == nil else {
                throw Failure.exists(ResourceNames.streamliningCaseType, name)
            }
            try HoldingRules.checkService(of: official, on: draft.day, in: transaction)
            if let other = try cases.open(of: official.number) {
                throw Failure.condition(
                    .streamliningCaseExists,
                    ["official": official.name, "existing": other.name],
                    subject: other.name
                )
            }
            var guards = StreamliningGuards(desk.rules, of: official.name, on: draft.day, call)
            try guards.group(draft.group)
            var content = draft.content
            content.rules = try guards.finish()
            let record = StreamliningRecord(
                number: try NumberSource(transaction: transaction).next(.streamliningCase),
                id: draft.id,
                officialNumber: official.number,
                officialID: official.id,
                organization: MembershipFacts.Place(
                    number: official.facts.organizationNumber,
                    id: official.facts.organizationID
                ),
                officialKind: official.facts.kind,
                group: draft.group,
                facts: FactPeriod(
                    StreamliningFacts(
                        stateFrom: draft.day,
                        content: content,
                        lister: call.caller.personalName
                    ),
                    from: draft.day
                ),
                createdAt: now,
                updatedAt: now
            )
            try StreamliningWriter(transaction: transaction, now: now).begin(record)
            let paper = content.listing ?? StreamliningPaper()
            return try record.change(from: nil, paper, in: transaction)
        }
    }
}

/// A case as it was asked for, checked by itself.
private struct StreamliningDraft: Sendable {
    let id: String
    let officialID: String
    let group: Int32
    let day: CalendarDate
    /// What is kept of the message.
    let content: StreamliningCase

    init(
        _ request: CreateStreamliningCaseRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        let field = "streamlining_case"
        var checks = FieldChecks()
        if request.streamliningCase == nil { checks.required(field) }
        let message = request.streamliningCase ?? StreamliningCase()
        id = checks.newIdentifier(
            request.streamliningCaseID,
            "streamlining_case_id",
            from: randomness
        )
        officialID = checks.identifier(
            message.official,
            "\(field).official",
            ResourceNames.official
        )
        group = message.group
        let reason = checks.line(
            message.reason,
            "\(field).reason",
            length: PersonnelLimits.streamliningReasonLength
        )
        let policy = checks.line(
            message.policy,
            "\(field).policy",
            length: PersonnelLimits.streamliningPolicyLength
        )
        let listing = checks.streamliningPaper(
            message.listing,
            "\(field).listing",
            today: today
        )
        try checks.finish()
        day = listing.day
        content = StreamliningCase(reason: reason, policy: policy, listing: listing)
    }

    /// The official, whose record the caller reaches and is not the own one; `nil` for none.
    func official(for caller: CallerAuthority, _ call: CallContext) throws -> OfficialRecord? {
        let found = try OfficialReader(reader: caller.organizations.reader).find(id: officialID)
        let name = ResourceNames.official(officialID)
        if let found, caller.ownCases.contains(found.number) { throw Failure.ownCase(name) }
        try caller.admit(found, named: name, call)
        return found
    }
}
