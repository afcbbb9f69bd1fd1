internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Which step of lineage somebody wants to take back: why, by what, and who succeeds in truth.
struct LineageTakingBack: Sendable {
    let id: String
    let reason: String
    let decision: HoldingFacts.Decision
    /// Empty when nothing comes in the place of the step.
    let successorID: String

    /// What was asked for, checked as far as the request alone allows.
    init(
        _ request: TakeBackOrganizationLineageRequest,
        today: CalendarDate
    ) throws(Failure) {
        var checks = FieldChecks()
        id = checks.identifier(request.name, "name", ResourceNames.organizationLineage)
        reason = checks.line(
            request.reason,
            "reason",
            length: PersonnelLimits.correctionReasonLength
        )
        decision = checks.decision(
            request.decisionNumber,
            request.decisionDate,
            "",
            today: today
        )
        let successor = request.successor
        successorID =
            successor.isEmpty
            ? "" : checks.identifier(successor, "successor", ResourceNames.organization)
        try checks.finish()
    }

    /// Who takes it back reaches the organisations that it names.
    func admit(by authority: CallerAuthority, _ call: CallContext) throws {
        if authority.isEverywhere { return }
        let name = ResourceNames.organizationLineage.name(id)
        guard let step = try LineageRecord.find(id: id, in: authority.organizations.reader) else {
            throw Failure.notWithinReach(name)
        }
        for named in [step.predecessor.id, step.successor?.id ?? "", successorID]
        where !named.isEmpty {
            try authority.admit(underOrganization: named, call)
        }
    }
}

extension LineageTakingBack {
    /// The taking back inside one transaction; every condition is checked before the first row is
    /// written.
    struct Work {
        let order: LineageTakingBack
        let transaction: any Transaction
        let now: Timestamp
        let today: CalendarDate
        /// The identifier of the step that comes in the place of the old one.
        let newID: String

        func run() throws -> Change<TakeBackOrganizationLineageResponse> {
            guard let old = try LineageRecord.find(id: order.id, in: transaction) else {
                throw Failure.noLineage(order.id)
            }
            if let takenBack = old.takenBack {
                throw Failure.condition(
                    .lineageTakenBack,
                    ["resource": old.name, "take_back_time": takenBack.at.description],
                    subject: old.name
                )
            }
            let successor = try successor(of: old)
            let reopened = successor == nil && old.isEnd ? try reopening(of: old) : nil
            // The step was on record for at least a microsecond, whatever the clock does.
            let instant = max(now, old.recordedAt + .microseconds(1))
            let taken = try old.takeBack(order.reason, order.decision, at: instant, in: transaction)
            let outcome = try reopened.map { try reopen($0.record, $0.change) }
            let replacement = try successor.map { try replace(old, by: $0, at: instant) }
            return Change(
                TakeBackOrganizationLineageResponse(
                    organizationLineage: OrganizationLineage(taken, distance: 0),
                    replacement: replacement.map { OrganizationLineage($0, distance: 0) },
                    reopenedOrganization: reopened?.record.name ?? ""
                ),
                audit: [audit(old, replacement)] + (outcome?.audit ?? []),
                events: [try event(old, replacement)] + (outcome?.events ?? [])
            )
        }
    }
}

extension LineageTakingBack.Work {
    /// Who succeeds in truth: another organisation at work on the day, which no step of the day
    /// names already.
    private func successor(of old: LineageRecord) throws -> Ancestor? {
        guard !order.successorID.isEmpty else { return nil }
        let organization = try OrganizationReader(reader: transaction)
            .superior(id: order.successorID)
        let successor = Ancestor(number: organization.number, id: order.successorID)
        var checks = FieldChecks()
        if !old.isEnd {
            checks.malformed(
                "successor",
                vi: "Tổ chức không kết thúc thì không có tổ chức kế thừa khác.",
                en: "What goes on itself has no other successor."
            )
        } else if try standing(of: old).contains(where: { $0.successor?.id == successor.id }) {
            checks.malformed(
                "successor",
                vi: "Tổ chức này đã là tổ chức kế thừa.",
                en: "This organisation succeeds already."
            )
        } else if successor.number == old.predecessor.number {
            checks.malformed(
                "successor",
                vi: "Phải là tổ chức khác.",
                en: "Must be another organisation."
            )
        }
        try checks.finish()
        try LineageRecord.checkIsAtWork(successor, on: old.day, in: transaction)
        return successor
    }

    /// The steps of the same organisation and day that stand.
    private func standing(of old: LineageRecord) throws -> [LineageRecord] {
        try transaction.rows(
            """
            SELECT \(LineageRecord.columns) FROM organization_lineage
            WHERE predecessor_number = \(old.predecessor.number) AND effective_on = \(old.day)
                AND recorded_to = \(Timestamp.openEnd)
            ORDER BY number LIMIT \(PersonnelLimits.lineageStepsMax)
            """
        ).map(LineageRecord.init)
    }

    /// How the organisation goes on that ended by this step alone; `nil` when it ended by others,
    /// too, or did not end.
    ///
    /// What it stood under has to be at work from that day on.
    private func reopening(
        of old: LineageRecord
    ) throws -> (record: OrganizationRecord, change: DatedChange<OrganizationFacts>)? {
        let others = try standing(of: old).filter { $0.number != old.number && $0.isEnd }
        let number = old.predecessor.number
        guard others.isEmpty,
            let record = try OrganizationReader(reader: transaction).find(number: number)
        else { return nil }
        let timeline = try FactTable<OrganizationFacts>.organizations
            .timeline(of: number, in: transaction)
        guard let ended = timeline.facts(on: old.day), ended.status.isFinal,
            var facts = timeline.facts(on: old.day.adding(days: -1)), !facts.status.isFinal
        else { return nil }
        let days = OrganizationDays(reader: transaction)
        for above in [ended.parent(in: .state), ended.parent(in: .party)]
        where above.number != 0 {
            let name = ResourceNames.organization(above.id)
            try days.check(above.number, name, from: old.day, to: .openEnd)
        }
        if facts.status == .reorganising { facts.status = .active }
        return (record, DatedChange(facts, [OrganizationField.status], from: old.day))
    }

    private func reopen(
        _ record: OrganizationRecord,
        _ change: DatedChange<OrganizationFacts>
    ) throws -> Change<Organization> {
        var writer = OrganizationWriter(transaction: transaction, now: now, today: today)
        writer.reopens = true
        return try OrganizationChange(try writer.change(record, change), in: transaction).change
    }

    private func replace(
        _ old: LineageRecord,
        by successor: Ancestor,
        at instant: Timestamp
    ) throws -> LineageRecord {
        let record = LineageRecord(
            number: try NumberSource(transaction: transaction).next(.organizationLineage),
            id: newID,
            kind: old.kind,
            predecessor: old.predecessor,
            successor: successor,
            day: old.day,
            decision: old.decision,
            recordedAt: instant
        )
        try record.insert(in: transaction)
        return record
    }

    private func audit(_ old: LineageRecord, _ new: LineageRecord?) -> AuditEntry {
        let successors = [old.successor?.id ?? "", new?.successor?.id ?? ""]
        return AuditEntry(
            resource: old.name,
            summary: """
                taken_back: \(old.kind.code)
                predecessor: \(old.predecessor.id)
                effective_date: \(old.day)
                successor: \(successors[0]) -> \(successors[1])
                """,
            decision: order.decision.number
        )
    }

    private func event(_ old: LineageRecord, _ new: LineageRecord?) throws -> Event {
        let lineage = try OrganizationReader(reader: transaction)
            .lineage(of: old.predecessor.number)
        return Event(
            "org.lineage_taken_back",
            subjectKind: "organization",
            subjectID: old.predecessor.id,
            organizationPath: lineage.path,
            data: [
                "kind": old.kind.code,
                "successor": ResourceNames.organization(old.successor?.id ?? ""),
                "right_successor": ResourceNames.organization(new?.successor?.id ?? ""),
                "effective_date": old.day.description,
            ]
        )
    }
}
