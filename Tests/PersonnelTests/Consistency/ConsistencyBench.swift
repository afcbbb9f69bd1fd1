import Conventions
import Fleet
import Kernel
import PersonnelContract
import Policy
import RPC
import Storage
import WellKnownMessages

@testable import PersonnelService

/// Checks of a record over one store, which is made wrong on purpose as an older program could have
/// made it.
struct ConsistencyBench: Sendable {
    /// The tree of ``MembershipBench``, with some posts and who holds them.
    let record: MembershipBench
    let client: ConsistencyClient
    let work: ConsistencyWork

    var journal: Journal { record.personnel.journal }

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (ConsistencyBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { record in
            let journal = record.personnel.journal
            let service = ConsistencyService(
                journal: journal,
                tokens: try await PageTokens(of: journal.database),
                roles: try .embedded(),
                policy: try .embedded(),
                clock: record.clock,
                faults: FaultRecorder { _ in }
            )
            let bench = ConsistencyBench(
                record: record,
                client: ConsistencyClient(
                    LocalGateway.channel([service], within: [record.caller])
                ),
                work: try work(on: journal)
            )
            try await bench.found()
            try await body(bench)
        }
    }

    /// The work of a process that judges few records at once.
    static func work(on journal: Journal) throws -> ConsistencyWork {
        ConsistencyWork(
            journal: journal,
            presentFacts: PresentFacts(journal: journal, clock: journal.clock),
            policy: try .embedded(),
            randomness: SystemRandomSource(),
            recordsAtOnce: 2
        )
    }

    /// `o1` is the head, `o2` and `o3` have posts, `o4` has three, the most there may be.
    private func found() async throws {
        try await hold("head", 1, .head)
        try await hold("plain", 2)
        try await hold("full", 3)
        for post in ["one", "two", "three"] { try await hold(post, 4, isMain: post == "one") }
        try await hold("historic", 5)
        try await hold("recent", 6)
        try await record.register("m3", 3, in: "c3")
    }

    /// Lets an official hold a post of the commune; holding and post have one name.
    func hold(
        _ id: String,
        _ official: Int,
        _ head: HeadKind = .specialist,
        isMain: Bool = true
    ) async throws {
        _ = try await record.posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Chức vụ",
                    organization: "organizations/xa",
                    headKind: head,
                    quota: 1
                ),
                positionID: id,
                effectiveDate: GoogleDate("2010-01-01")
            )
        )
        _ = try await record.posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: "officials/o\(official)",
                    position: "positions/\(id)",
                    startDate: GoogleDate("2020-01-01"),
                    holdingKind: isMain ? .appointed : .concurrent,
                    isMain: isMain,
                    decisionNumber: "9-QĐ",
                    decisionDate: GoogleDate("2019-12-20")
                ),
                holdingID: id
            )
        )
    }

    /// Writes rows beside the services.
    func write(_ statements: [Statement]) async throws {
        try await journal.database.write { transaction in
            for statement in statements { try transaction.execute(statement) }
        }
    }

    /// Checks the whole record.
    func check() async throws {
        try await work.beginWhenDue()
        try await work.run()
    }

    /// What a list shows over pages of two: code and subject of each, in the order of the texts.
    func list(_ request: ListInconsistenciesRequest = .all) async throws -> [String] {
        var (found, request) = ([String](), request)
        request.pageSize = 2
        repeat {
            let page = try await client.listInconsistencies(request)
            found += page.inconsistencies.map { one in
                "\(one.ruleCode.dropFirst("INVARIANT_".count)) \(one.subject)"
            }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return found.sorted()
    }

    /// How many events told of violations.
    func events() async throws -> Int64 {
        try await record.personnel.count(
            "SELECT COUNT(*) AS n FROM outbox_event WHERE type = 'data.invariant_violated'"
        )
    }
}

extension ListInconsistenciesRequest {
    /// Of the whole record.
    static let all = ListInconsistenciesRequest(parent: "organizations/-")
}
