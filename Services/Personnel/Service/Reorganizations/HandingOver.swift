internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

extension ReorganizationWork {
    /// Lets the holders of posts hold the posts that succeed these, from the day on.
    mutating func succeedInPosts() throws {
        let positions = PositionReader(reader: transaction)
        for succession in plan.successions {
            let old = try positions.find(id: succession.positionID)
            let id = old?.organizationID ?? ""
            try attempt(id) { work in
                let day = work.plan.day
                let old = try positions.held(
                    id: succession.positionID,
                    on: day.adding(days: -1)
                )
                let new = try positions.held(id: succession.successorID, on: day)
                try work.succeed(old, by: new)
            }
        }
    }

    private mutating func succeed(_ old: PositionRecord, by new: PositionRecord) throws {
        guard ending.contains(old.organizationNumber) else {
            throw Failure.condition(.positionStays, ["position": old.name], subject: old.name)
        }
        // The highest level is 1; where one is not stated, who decides answers for it.
        let levels = (old: Int(old.facts.level), new: Int(new.facts.level))
        let equivalence = try policy.rule("POST_SUCCESSION_LEVELS_UP", at: plan.day)
        let stepsUp = try equivalence.integer
        guard levels.old == 0 || levels.new == 0 || levels.old - levels.new <= stepsUp else {
            throw Failure.condition(
                .positionsNotEquivalent,
                [
                    "position": old.name, "successor": new.name,
                    "rule": equivalence.evidence.allowsCitation
                        ? equivalence.citation : equivalence.ruleCode,
                ],
                subject: old.name
            )
        }
        try given.check(rolesOf: new, "post_successions")
        for holding in try holdings(of: old.number) {
            guard !ownCases.contains(holding.officialNumber) else {
                throw Failure.ownCase(holding.name)
            }
            try end(holding)
            try start(holding, in: new)
        }
    }

    /// The time in the new post: of the same kind and term, to the same end.
    private mutating func start(_ holding: HoldingRecord, in position: PositionRecord) throws {
        var facts = holding.period.facts
        facts.decision = plan.decision
        if let planned = facts.plannedEnd, planned <= plan.day { facts.plannedEnd = nil }
        let record = try HoldingWriter(transaction: transaction, now: now).start(
            id: randomUUID(from: randomness),
            official: holding.officialID,
            position: position.id,
            FactPeriod(facts, from: plan.day, to: holding.period.to)
        )
        outcome.keep(try HoldingChange(record, in: transaction).started)
        outcome.report.startedHoldingCount += 1
    }

    private mutating func end(_ holding: HoldingRecord) throws {
        let record = try HoldingWriter(transaction: transaction, now: now).end(
            holding,
            on: plan.day,
            .orgEnded,
            by: plan.decision
        )
        outcome.keep(try HoldingChange(record, in: transaction).ended(after: holding))
        outcome.report.endedHoldingCount += 1
    }

    /// The holdings of a post that have begun before the day and go on.
    private func holdings(of position: Int64) throws -> [HoldingRecord] {
        try transaction.rows(
            """
            SELECT \(HoldingRecord.columns) FROM holding
            WHERE holding.position_number = \(position) AND holding.valid_from < \(plan.day)
                AND holding.valid_to > \(plan.day)
            ORDER BY holding.number
            """
        ).map(HoldingRecord.init)
    }

    /// Ends the holdings of posts that nothing succeeds.
    mutating func endHoldings(of organization: Ancestor) throws {
        for position in try positions(of: organization) {
            for holding in try holdings(of: position.number) { try end(holding) }
        }
    }

    /// Ends the posts that nobody holds from the day on.
    mutating func endPositions(of organization: Ancestor) throws {
        let holdings = HoldingReader(reader: transaction)
        let writer = PositionWriter(transaction: transaction, now: now, today: today)
        for position in try positions(of: organization) {
            let holders = try holdings.stays(
                inPosition: position.number,
                from: plan.day,
                to: .openEnd
            )
            guard holders.isEmpty else { continue }
            let record = try writer.end(position, on: plan.day)
            outcome.keep(
                try PositionChange(.ended, record, after: position, in: transaction).change
            )
            outcome.report.endedPositionCount += 1
        }
    }

    /// Ends the identifiers of what ends; the successor gets its own.
    mutating func endIdentifiers(of organization: Ancestor) throws {
        let writer = IdentifierWriter(transaction: transaction, now: now)
        for identifier in try writer.held(by: organization.number, on: plan.day) {
            let record = try writer.end(identifier, on: plan.day)
            outcome.keep(try record.change("organization_identifier.ended", in: transaction))
        }
    }

    /// The posts that there are before the day and on it.
    private func positions(of organization: Ancestor) throws -> [PositionRecord] {
        try transaction.rows(
            """
            SELECT \(PositionRecord.columns) FROM position
            WHERE position.organization_number = \(organization.number)
                AND position.valid_from < \(plan.day) AND position.valid_to > \(plan.day)
            ORDER BY position.number
            """
        ).map(PositionRecord.init)
    }

    /// Makes the successor the managing organisation of everybody whom the other one manages.
    mutating func moveOfficials(of organization: Ancestor, to taker: Ancestor) throws {
        let rows = try transaction.rows(
            """
            SELECT DISTINCT fact.official_number AS number
            FROM official_fact AS fact JOIN official ON official.number = fact.official_number
            WHERE fact.organization_number = \(organization.number)
                AND fact.recorded_to = \(Timestamp.openEnd) AND fact.valid_to > \(plan.day)
                AND official.erased_at IS NULL
            ORDER BY fact.official_number
            """
        )
        for row in rows {
            try move(official: try row.integer("number"), from: organization, to: taker)
        }
    }

    private mutating func move(
        official number: Int64,
        from organization: Ancestor,
        to taker: Ancestor
    ) throws {
        outcome.report.movedOfficialCount += 1
        let most = PersonnelLimits.officialsReorganizedMax
        guard outcome.report.movedOfficialCount <= Int64(most) else {
            throw Failure(.reorganizationTooLarge, ["officials_max": String(most)])
        }
        var facts = OfficialFacts()
        facts.organizationID = taker.id
        for day in try days(ofOfficial: number, in: organization.number) {
            guard let record = try OfficialReader(reader: transaction).find(number: number) else {
                throw Failure(.storageDamaged)
            }
            let change = DatedChange(facts, [OfficialField.managingOrganization], from: day)
            let writer = OfficialWriter(transaction: transaction, now: now, today: today)
            let done = try writer.change(record, change)
            outcome.keep(try OfficialChange(done, in: transaction).change)
        }
    }

    /// The days from the one of the plan on which an official comes to be managed.
    private func days(ofOfficial number: Int64, in organization: Int64) throws -> [CalendarDate] {
        var days: [CalendarDate] = []
        var stood = false
        for period in try FactTable.officials.timeline(of: number, in: transaction).periods
        where period.to > plan.day {
            let stands = period.facts.organizationNumber == organization
            if stands, !stood { days.append(max(plan.day, period.from)) }
            stood = stands
        }
        return days
    }
}
