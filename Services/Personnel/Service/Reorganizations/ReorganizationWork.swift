internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Carries out a plan inside one transaction, as far as nothing stands in its way.
///
/// What stands in the way of one organisation does not keep the others from being looked at: the
/// outcome tells of everything, and whoever runs the work undoes it when there is an obstacle.
struct ReorganizationWork {
    let plan: ReorganizationPlan
    let transaction: any Transaction
    let now: Timestamp
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let randomness: any RandomSource
    /// What holders of posts may be given by the caller.
    let given: RolesToGive
    /// Officials whose holdings are not the caller's to write.
    let ownCases: [Int64]
    let policy: Policy
    var outcome = ReorganizationOutcome()
    /// The organisations that the plan names, and founds, by their identifiers.
    var known: [String: Ancestor] = [:]
    /// Those that end.
    var ending: Set<Int64> = []
    /// Those of them that cannot.
    var blocked: Set<Int64> = []
    /// Steps beside those of the plan: what was below goes to the successor.
    var furtherSteps: [ReorganizationPlan.Step] = []

    var writer: OrganizationWriter {
        OrganizationWriter(transaction: transaction, now: now, today: today, byReorganization: true)
    }

    /// Carries out everything, in the order in which one thing stands on another.
    mutating func run() throws {
        try look()
        guard outcome.obstacles.isEmpty else { return }
        for founding in plan.foundings { try found(founding) }
        for post in plan.posts { try found(post) }
        try change()
        try endAll()
        try recordLineage()
    }

    /// Runs a part that is about one organisation; what stands in its way is an obstacle.
    @discardableResult
    mutating func attempt<Answer>(
        _ id: String,
        _ body: (inout ReorganizationWork) throws -> Answer
    ) throws -> Answer? {
        do {
            return try body(&self)
        } catch let failure as Failure where failure.isAboutOneRow {
            outcome.note(ReorganizationOutcome.Obstacle(organizationID: id, failure: failure))
            return nil
        }
    }

    /// The present record of an organisation.
    func record(of number: Int64) throws -> OrganizationRecord {
        guard let found = try OrganizationReader(reader: transaction).find(number: number) else {
            throw Failure(.storageDamaged)
        }
        return found
    }

    /// Changes fields of an organisation from a day on.
    mutating func set(
        _ fields: [OrganizationField],
        of number: Int64,
        to facts: OrganizationFacts,
        from day: CalendarDate
    ) throws {
        let change = DatedChange(facts, fields, from: day)
        let done = try writer.change(try record(of: number), change)
        outcome.keep(try OrganizationChange(done, in: transaction).change)
    }
}

extension ReorganizationWork {
    /// Finds what the plan names: who is predecessor or successor is at work on the day.
    private mutating func look() throws {
        let reader = OrganizationReader(reader: transaction)
        for id in plan.namedOrganizations.sorted() {
            let record = try attempt(id) { _ in try reader.superior(id: id) }
            guard let record else { continue }
            known[id] = Ancestor(number: record.number, id: id)
        }
        let parties = plan.steps.flatMap { [$0.predecessorID, $0.successorID] }
        for id in Set(parties).sorted() {
            guard let organization = known[id] else { continue }
            try attempt(id) { try $0.checkIsAtWork(organization) }
        }
        ending = Set(plan.endings.compactMap { known[$0.id]?.number })
    }

    private func checkIsAtWork(_ organization: Ancestor) throws {
        try LineageRecord.checkIsAtWork(organization, on: plan.day, in: transaction)
    }

    /// Changes those that go on, each with all its steps at once.
    private mutating func change() throws {
        let steps = plan.steps.filter(\.kind.isChange)
        let merged = Dictionary(grouping: steps, by: \.predecessorID)
        for id in merged.keys.sorted() {
            guard let organization = known[id], let own = merged[id] else { continue }
            var facts = OrganizationFacts()
            for step in own {
                for field in step.fields { facts.take(field, from: step.facts) }
            }
            let fields = own.flatMap(\.fields)
            let day = plan.day
            try attempt(id) { try $0.set(fields, of: organization.number, to: facts, from: day) }
            let kinds = own.map(\.kind)
            outcome.report.renamedCount += kinds.contains(.rename) ? 1 : 0
            outcome.report.convertedCount += kinds.contains(.convert) ? 1 : 0
            outcome.report.movedCount += kinds.contains(.transferParent) ? 1 : 0
        }
    }

    /// Puts the steps on record, and tells of every end who succeeds.
    private mutating func recordLineage() throws {
        guard outcome.obstacles.isEmpty else { return }
        let numbers = NumberSource(transaction: transaction)
        for step in plan.steps + furtherSteps {
            guard let predecessor = known[step.predecessorID] else {
                throw Failure(.storageDamaged)
            }
            let record = LineageRecord(
                number: try numbers.next(.organizationLineage),
                id: randomUUID(from: randomness),
                kind: step.kind,
                predecessor: predecessor,
                successor: known[step.successorID],
                day: plan.day,
                decision: plan.decision,
                recordedAt: now
            )
            try record.insert(in: transaction)
            outcome.report.lineageCount += 1
        }
        for ending in plan.endings { try tell(of: ending.id, ending.steps) }
        outcome.audit.append(summary)
    }

    private mutating func tell(of id: String, _ steps: [ReorganizationPlan.Step]) throws {
        guard let organization = known[id] else { return }
        let lineage = try OrganizationReader(reader: transaction).lineage(of: organization.number)
        let successors = steps.map(\.successorID).filter { !$0.isEmpty }
        outcome.events.append(
            Event(
                "org.succeeded",
                subjectKind: "organization",
                subjectID: id,
                organizationPath: lineage.path,
                data: [
                    "kind": steps.first?.kind.code ?? "",
                    "successors": successors.prefix(100).map { ResourceNames.organization($0) }
                        .joined(separator: ","),
                    "effective_date": plan.day.description,
                ]
            )
        )
    }

    private var summary: AuditEntry {
        let report = outcome.report
        return AuditEntry(
            resource: "organizations",
            summary: """
                reorganization: effective \(plan.day), founded \(report.foundedCount), \
                ended \(report.endedCount), renamed \(report.renamedCount), \
                converted \(report.convertedCount), moved \(report.movedCount), \
                lineage \(report.lineageCount), officials \(report.movedOfficialCount), \
                holdings ended \(report.endedHoldingCount), \
                holdings started \(report.startedHoldingCount), \
                positions ended \(report.endedPositionCount)
                """,
            decision: plan.decision.number
        )
    }
}
