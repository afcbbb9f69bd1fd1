internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// The checks of the whole record, in steps of which each judges some records by one invariant.
///
/// How far a check is stands in the store: after a restart it goes on there. Several processes may
/// work on one; each step counts once.
struct ConsistencyWork: Sendable {
    let journal: Journal
    let presentFacts: PresentFacts
    let policy: Policy
    let randomness: any RandomSource
    /// Records that one step judges.
    var recordsAtOnce = ConsistencyLimits.recordsAtOnce

    /// Begins the check of the day once its hour has come.
    func beginWhenDue() async throws {
        let now = journal.clock.now
        let today = now.day
        let hour = try policy.rule("CONSISTENCY_CHECK_HOUR", at: today).integer
        guard now >= today.beginning + .seconds(hour * 3_600) else { return }
        let isDue: @Sendable (any Reader) throws -> Bool = { reader in
            try ConsistencyRunReader(reader: reader).isDue(on: today)
        }
        guard try await journal.database.read(isDue) else { return }
        let id = randomUUID(from: randomness)
        do {
            try await journal.mutate(try mutation, answering: .nothing) { transaction, now in
                let run = try ConsistencyRunWriter(transaction: transaction, now: now)
                    .begin(id: id)
                // One that was under way, or that another process has begun, is the check of today.
                guard run.id == id else { throw StepTaken() }
                return Change((), audit: [ConsistencyAudit.begun(run)])
            }
        } catch is StepTaken {
            return
        }
    }

    /// Goes on with the check that is under way until it is complete.
    func run() async throws {
        while try await step() { try Task.checkCancellation() }
    }

    /// Judges the next records; whether there were any.
    func step() async throws -> Bool {
        let today = try await presentFacts.bringUpToDate()
        let judge: @Sendable (any Reader) throws -> ConsistencyStep? = { [policy] reader in
            guard let run = try ConsistencyRunReader(reader: reader).underWay() else { return nil }
            return try ConsistencyStep(run, atMost: recordsAtOnce, on: today, policy, in: reader)
        }
        let isQuiet = try await journal.database.scan { try judge($0)?.changesNothing }
        guard let isQuiet else { return false }
        do {
            // Judged again where it is written: what was mended meanwhile is not told.
            if isQuiet {
                try await journal.database.write { [clock = journal.clock] transaction in
                    guard let step = try judge(transaction) else { throw StepTaken() }
                    guard step.changesNothing else { throw StepTaken() }
                    try step.advance(transaction, clock.now)
                }
            } else {
                try await journal.mutate(try mutation, answering: .nothing) {
                    [randomness] transaction, now in
                    guard let step = try judge(transaction) else { throw StepTaken() }
                    return try step.record(transaction, now, randomness)
                }
            }
        } catch is StepTaken {
            return true
        }
        return true
    }

    private var mutation: Mutation {
        get throws {
            try Mutation(ofWork: ConsistencyMethods.runConsistencyCheck.path, in: journal)
        }
    }
}
