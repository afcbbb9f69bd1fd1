import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import WellKnownMessages

@testable import PersonnelService

/// What is due of a record of one store, told as the process tells it each day.
struct DueBench: Sendable {
    /// Follow-ups of the commune `xa`; today is 21 November 2026.
    let followUps: FollowUpBench
    let training: TrainingBench
    let awards: AwardBench
    let work: DueWork

    var record: MembershipBench { followUps.record }
    var journal: Journal { record.personnel.journal }

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (DueBench) async throws -> Void
    ) async throws {
        try await FollowUpBench.run(kind) { followUps in
            let journal = followUps.record.personnel.journal
            let bench = DueBench(
                followUps: followUps,
                training: try await training(followUps.record, journal),
                awards: try await awards(followUps.record, journal),
                work: try work(on: journal)
            )
            // From the first day of all on.
            try await bench.work.tell()
            try await body(bench)
        }
    }

    private static func training(
        _ record: MembershipBench,
        _ journal: Journal
    ) async throws -> TrainingBench {
        let discipline = ToldBlocks()
        let service = TrainingService(
            journal: journal,
            tokens: try await PageTokens(of: journal.database),
            roles: try .embedded(),
            rules: try .embedded(),
            discipline: discipline.client,
            clock: record.clock
        )
        return TrainingBench(
            record: record,
            client: TrainingClient(LocalGateway.channel([service], within: [record.caller])),
            discipline: discipline
        )
    }

    private static func awards(
        _ record: MembershipBench,
        _ journal: Journal
    ) async throws -> AwardBench {
        let discipline = ToldBlocks()
        let service = AwardService(
            journal: journal,
            tokens: try await PageTokens(of: journal.database),
            roles: try .embedded(),
            rules: try .embedded(),
            discipline: discipline.client,
            clock: record.clock
        )
        return AwardBench(
            record: record,
            client: AwardClient(LocalGateway.channel([service], within: [record.caller])),
            discipline: discipline
        )
    }

    /// The work of a process that looks at few records at once.
    static func work(on journal: Journal) throws -> DueWork {
        DueWork(
            journal: journal,
            presentFacts: PresentFacts(journal: journal, clock: journal.clock),
            rules: try .embedded(),
            recordsAtOnce: 2
        )
    }

    /// What is told on a day beyond what was before: the type, of whom, and to whom.
    func told(on day: String) async throws -> [String] {
        let before = try await events().count
        record.clock.turn(to: day)
        try await work.tell()
        let after = try await events()
        // A second look on the same day tells nothing.
        try await work.tell()
        let again = try await events().count
        return again == after.count ? Array(after.dropFirst(before)) : ["told twice"]
    }

    /// All events of what is due, in their order.
    func events() async throws -> [String] {
        try await rows().map { row in
            let type = try row.text("type").dropFirst("due.".count)
            return "\(type) \(try row.text("subject_id")) \(try row.text("organization_path"))"
        }
    }

    /// The cells of which it was told that they are too small, and to whom.
    func smallCells() async throws -> [String] {
        try await rows(of: "org.below_minimum").map { row in
            "\(try row.text("subject_id")) \(try row.text("organization_path"))"
        }
    }

    /// The keys and values of the last event, each behind the one before.
    func lastData() async throws -> String {
        let bytes = try await rows().last?.bytes("data") ?? []
        // Without the bytes that tell lengths.
        return String(decoding: bytes.filter { $0 >= 32 }, as: UTF8.self)
    }

    private func rows(of type: String = "due.%") async throws -> [Row] {
        try await journal.database.read { reader in
            try reader.rows(
                """
                SELECT type, subject_id, organization_path, data FROM outbox_event
                WHERE type LIKE \(type) ORDER BY sequence
                """
            )
        }
    }
}
