internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Accepts a correction request, and with it changes the record, or refuses it.
///
/// Who decides reaches the official and, when another organisation is to manage the official, that
/// one; nobody decides on the own record or on what was asked for by himself.
struct DecideCorrectionRequest {
    let journal: Journal
    let rules: DataSubjectRules
    let authority: AuthorityRules
    /// The day whose facts are the present ones.
    let today: CalendarDate

    func callAsFunction(
        _ request: DecideCorrectionRequestRequest,
        _ call: CallContext
    ) async throws -> CorrectionRequest {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        let caller = call.caller
        try await authority.admit(call, writing: request, in: journal.database) { reached in
            let found = try CorrectionReader(reader: reached.organizations.reader)
                .find(id: order.id)
            try reached.admit(found, named: ResourceNames.correctionRequest(order.id), call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let reached = try authority.authority(of: call, in: transaction)
            let found = try CorrectionReader(reader: transaction).find(id: order.id)
            try reached.admit(found, named: ResourceNames.correctionRequest(order.id), call)
            guard var record = found else { throw Failure.noCorrectionRequest(order.id) }
            try record.checkDecider(caller)
            try record.state.check(changeTo: order.state, of: record.name)
            try EntityTag(version: record.version).check(order.etag, resource: record.name)
            record.end(as: order.state, at: now)
            record.decider = caller.personalName
            record.reasons = order.reasons
            record.legalGround = order.legalGround
            record.effectiveOn = order.from
            try CorrectionTable(transaction: transaction).end(record)
            if order.from != nil, record.wanted.place == .official(.managingOrganization),
                let id = ResourceNames.organization.identifiers(in: record.wanted.text)?.first
            {
                try reached.admit(underOrganization: id, call)
            }
            return try reached.veiling {
                try change(record, order, at: now, in: transaction)
            }
        }
    }

    /// The change, that of the official's record included when the request is accepted.
    private func change(
        _ record: CorrectionRecord,
        _ order: Order,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws -> Change<CorrectionRequest> {
        guard
            let official = try OfficialReader(reader: transaction)
                .find(number: record.officialNumber)
        else { throw Failure(.storageDamaged) }
        let told = try CorrectionChange("correction.decided", record, of: official, in: transaction)
        var audit = [told.audit]
        var events = [told.event]
        switch record.wanted.place {
        case .official(let field):
            guard let day = order.from else { break }
            let change = try corrected(
                official,
                field,
                record.wanted,
                from: day,
                at: now,
                in: transaction
            )
            audit.append(change.audit)
            events.append(change.event)
        case .entry:
            let dispute = ProfileDispute(rules: rules.profiles, today: today, transaction, now)
            let change = try dispute.end(record, of: official, accepting: order.from)
            audit += change.audit
            events += change.events
        }
        return Change(record.message(rules.policy), audit: audit, events: events)
    }

    /// Puts the value into the record, by the rules of every other change.
    private func corrected(
        _ official: OfficialRecord,
        _ field: OfficialField,
        _ wanted: CorrectedValue,
        from day: CalendarDate,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws -> OfficialChange {
        var checks = FieldChecks()
        let facts = wanted.facts(
            of: field,
            today: today,
            &checks,
            at: "correction_request.value"
        )
        try checks.finish()
        let writer = OfficialWriter(transaction: transaction, now: now, today: today)
        let change = DatedChange(facts, [field], from: day)
        return try OfficialChange(try writer.change(official, change), in: transaction)
    }
}

extension DecideCorrectionRequest {
    /// What was decided, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let state: CorrectionState
        let reasons: String
        let legalGround: String
        /// The first day of an accepted value; `nil` for a refusal.
        let from: CalendarDate?
        let etag: String
    }

    private func check(_ request: DecideCorrectionRequestRequest) throws -> Order {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.correctionRequest)
        let decision = checks.choice(request.decision, "decision")
        let reasons = checks.line(
            request.reasons,
            "reasons",
            length: DataSubjectLimits.groundsLength
        )
        let isAccepted = decision == .accept
        let day = checks.optionalDate(request.effectiveDate, "effective_date")
        if let day { checks.historyDay(day, "effective_date") }
        var legalGround = ""
        if decision == .refuse {
            legalGround = checks.line(
                request.legalGround,
                "legal_ground",
                length: DataSubjectLimits.legalGroundLength
            )
            if request.effectiveDate != nil { checks.onlyFor("effective_date", "ACCEPT") }
        } else if !request.legalGround.isEmpty {
            checks.onlyFor("legal_ground", "REFUSE")
        }
        try checks.finish()
        return Order(
            id: id,
            state: isAccepted ? .accepted : .refused,
            reasons: reasons,
            legalGround: legalGround,
            from: isAccepted ? day ?? today : nil,
            etag: request.etag
        )
    }
}

extension FieldChecks {
    /// A field that is set although the decision is not the one that it is for.
    fileprivate mutating func onlyFor(_ field: String, _ decision: String) {
        malformed(
            field,
            vi: "Chỉ dùng khi quyết định là \(decision).",
            en: "Must be left out unless the decision is \(decision)."
        )
    }
}
