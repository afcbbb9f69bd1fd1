internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Tells what is due, in steps of which each looks at some records of one matter.
///
/// How far a day is stands in the store, with the events in one transaction: after a restart it
/// goes on there, several processes may work on one, and each stage is told once. The days on which
/// no process ran are told with the next one, each record once.
struct DueWork: Sendable {
    let journal: Journal
    let presentFacts: PresentFacts
    let rules: FollowUpRules
    /// Records that one step looks at.
    var recordsAtOnce = DueLimits.recordsAtOnce

    /// What the work is called where calls have a method.
    static let method = MethodDescriptor(
        service: FollowUpMethods.listFollowUps.service,
        name: "due-notices",
        kind: .unary
    )

    /// Ends the day that is under way, then tells today once its hour has come.
    func tell() async throws {
        try await run()
        if try await begin() { try await run() }
    }

    /// Begins today when it is to be told; whether it is.
    func begin() async throws -> Bool {
        let now = journal.clock.now
        let today = now.day
        let hour = try rules.policy.rule("NOTICE_HOUR", at: today).integer
        guard now >= today.beginning + .seconds(hour * 3_600) else { return false }
        let isDue: @Sendable (any Reader) throws -> Bool = { reader in
            try DueRunReader(reader: reader).isDue(today)
        }
        guard try await journal.database.read(isDue) else { return false }
        try await journal.database.write { transaction in
            try DueRunWriter(transaction: transaction).begin(today)
        }
        return true
    }

    /// Goes on with the day that is under way until all is told.
    func run() async throws {
        while try await step() { try Task.checkCancellation() }
    }

    /// Looks at the next records; whether there were any.
    func step() async throws -> Bool {
        try await presentFacts.bringUpToDate()
        let look: @Sendable (any Reader) throws -> DueStep? = { [rules] reader in
            guard let run = try DueRunReader(reader: reader).underWay() else { return nil }
            return try DueStep(run, atMost: recordsAtOnce, rules, in: reader)
        }
        guard let step = try await journal.database.scan(look) else { return false }
        do {
            if step.events.isEmpty {
                try await journal.database.write { try step.advance($0) }
            } else {
                try await journal.mutate(try mutation, answering: .nothing) { transaction, _ in
                    try step.advance(transaction)
                    return Change((), audit: [step.audit], events: step.events)
                }
            }
        } catch is StepTaken {
            return true
        }
        return true
    }

    private var mutation: Mutation {
        get throws { try Mutation(ofWork: Self.method.path, in: journal) }
    }
}

/// What one step tells.
private struct DueStep: Sendable {
    private let run: DueRun
    private let place: DuePlace
    private let findings: DueFindings
    let events: [Event]

    /// Looks at the next records.
    init(_ run: DueRun, atMost most: Int64, _ rules: FollowUpRules, in reader: any Reader) throws {
        let page = try DuePage(of: run, atMost: most, rules, in: reader)
        let organizations = OrganizationReader(reader: reader)
        self.run = run
        place = page.place
        findings = try page.findings()
        events = try findings.notices.map { try $0.event(organizations) }
    }

    /// Goes on behind the records, and keeps which cells it has found too small.
    func advance(_ transaction: any Transaction) throws {
        try DueRunWriter(transaction: transaction).advance(run, behind: place)
        for cell in findings.mendedCells {
            try transaction.execute("DELETE FROM small_cell WHERE organization_number = \(cell)")
        }
        for cell in findings.smallCells {
            try transaction.execute(
                """
                INSERT INTO small_cell (organization_number, found_on)
                VALUES (\(cell), \(run.window.through))
                """
            )
        }
    }

    /// What the audit chain keeps.
    var audit: AuditEntry {
        AuditEntry(
            resource: "due-notices/\(run.window.through)",
            summary: "\(run.matter.code): told \(events.count)",
            rules: [DueStages.code]
        )
    }
}
