internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

extension ReorganizationWork {
    /// Ends what ends, in each tree what stands below before what it stands under; posts go over
    /// first.
    mutating func endAll() throws {
        try succeedInPosts()
        var steps: [Int64: [ReorganizationPlan.Step]] = [:]
        var order: [Ancestor] = []
        for ending in plan.endings {
            guard let organization = known[ending.id] else { continue }
            steps[organization.number] = ending.steps
            order.append(organization)
        }
        var done: Set<Int64> = []
        for organization in order { try end(organization, steps, &done) }
    }

    /// Ends an organisation, and before it those of the plan that stand below it.
    private mutating func end(
        _ organization: Ancestor,
        _ steps: [Int64: [ReorganizationPlan.Step]],
        _ done: inout Set<Int64>
    ) throws {
        guard done.insert(organization.number).inserted else { return }
        for kind in HierarchyKind.allCases {
            for child in try children(of: organization, in: kind)
            where ending.contains(child.number) {
                try end(child, steps, &done)
            }
        }
        let own = steps[organization.number] ?? []
        try attempt(organization.id) { try $0.hand(over: organization, to: own) }
        try end(organization, own)
    }

    /// Gives to the successor what no step names, and ends the posts that nobody holds.
    private mutating func hand(
        over organization: Ancestor,
        to steps: [ReorganizationPlan.Step]
    ) throws {
        if plan.endsHeldPosts { try endHoldings(of: organization) }
        try endPositions(of: organization)
        try endIdentifiers(of: organization)
        try endBodies(of: organization)
        let successors = Set(steps.map(\.successorID).filter { !$0.isEmpty })
        let chosen = steps.first(where: \.takesRest)?.successorID ?? ""
        let taker = chosen.isEmpty && successors.count == 1 ? successors.first ?? "" : chosen
        guard let taker = known[taker] else { return }
        for kind in HierarchyKind.allCases {
            try moveOrganizations(below: organization, to: taker, in: kind)
        }
        try moveOfficials(of: organization, to: taker)
        try moveMembers(of: organization, to: taker)
    }

    /// Asks what is left without a successor, and ends the organisation when nothing is.
    private mutating func end(
        _ organization: Ancestor,
        _ steps: [ReorganizationPlan.Step]
    ) throws {
        let open = try OrganizationTies.open(organization, from: plan.day, transaction)
        for tie in open {
            let reasons = [Reason.organizationsWithoutSuccessor, .partyLineWithoutSuccessor]
            let waits = reasons.contains(tie.failure.reason)
            if waits, try standsOverBlocked(organization) { continue }
            outcome.note(
                ReorganizationOutcome.Obstacle(
                    organizationID: organization.id,
                    failure: tie.failure,
                    names: tie.names,
                    count: tie.count
                )
            )
        }
        guard open.isEmpty else {
            blocked.insert(organization.number)
            return
        }
        let day = plan.day
        var facts = OrganizationFacts()
        facts.status = steps.first?.kind.finalStatus ?? .ended
        let ended: Void? = try attempt(organization.id) { work in
            try work.set([.status], of: organization.number, to: facts, from: day)
        }
        if ended == nil { blocked.insert(organization.number) }
        outcome.report.endedCount += 1
    }

    /// Whether what stands below would have ended by the plan, and cannot: that is told there.
    private func standsOverBlocked(_ organization: Ancestor) throws -> Bool {
        try HierarchyKind.allCases.contains { kind in
            try children(of: organization, in: kind).contains { blocked.contains($0.number) }
        }
    }

    /// The organisations at work directly below one, from the day on.
    private func children(
        of organization: Ancestor,
        in kind: HierarchyKind
    ) throws -> [Ancestor] {
        let records = kind.organizations(
            under: organization.number,
            from: plan.day,
            to: .openEnd
        )
        return try transaction.rows(
            """
            SELECT number, id FROM organization WHERE id IN (SELECT id FROM (\(records)) AS below)
            ORDER BY number
            """
        ).map { Ancestor(number: try $0.integer("number"), id: try $0.text("id")) }
    }

    /// Puts what stands directly below, and does not end, under the successor.
    private mutating func moveOrganizations(
        below organization: Ancestor,
        to taker: Ancestor,
        in kind: HierarchyKind
    ) throws {
        var facts = OrganizationFacts()
        (facts.parentID, facts.partyParentID) = (taker.id, taker.id)
        let field: OrganizationField =
            kind == .state ? .parentOrganization : .partyParentOrganization
        for child in try children(of: organization, in: kind)
        where !ending.contains(child.number) && child.number != taker.number {
            let days = try days(of: child.number, below: organization.number, in: kind)
            for day in days { try set([field], of: child.number, to: facts, from: day) }
            if furtherSteps.contains(where: { $0.predecessorID == child.id }) { continue }
            known[child.id] = child
            furtherSteps.append(
                ReorganizationPlan.Step(
                    kind: .transferParent,
                    predecessorID: child.id,
                    successorID: child.id,
                    takesRest: false
                )
            )
            outcome.report.movedCount += 1
        }
    }

    /// The days from the one of the plan on which an organisation comes to stand under another.
    private func days(
        of number: Int64,
        below parent: Int64,
        in kind: HierarchyKind
    ) throws -> [CalendarDate] {
        let table = FactTable<OrganizationFacts>.organizations
        var days: [CalendarDate] = []
        var stood = false
        for period in try table.timeline(of: number, in: transaction).periods
        where period.to > plan.day {
            let stands = period.facts.parent(in: kind).number == parent
            if stands, !stood { days.append(max(plan.day, period.from)) }
            stood = stands
        }
        return days
    }
}
