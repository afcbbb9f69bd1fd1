import EchoService
import Fleet
import Kernel
import RPC
import Storage
import Testing

/// The deadline of a call reaches the statement that its handler runs in the store.
@Suite(.serialized) struct StoreDeadlineTests {
    /// What the handler does in the store, for far longer than its call has time.
    enum Work: String, CaseIterable, CustomTestStringConvertible {
        case lookUp, scan, write

        var testDescription: String { rawValue }
    }

    private static let schema = DatabaseSchema(
        "numbers",
        [Migration(1, "numbers", ["CREATE TABLE number (value BIGINT PRIMARY KEY)"])]
    )
    private static let longRead: Statement = """
        WITH RECURSIVE next (value) AS (
            SELECT 1 UNION ALL SELECT value + 1 FROM next WHERE value < 20000000
        )
        SELECT COUNT(*) AS count FROM next
        """
    private static let longWrite: Statement = """
        INSERT INTO number (value)
        WITH RECURSIVE next (value) AS (
            SELECT 1 UNION ALL SELECT value + 1 FROM next WHERE value < 5000000
        )
        SELECT value FROM next
        """

    private static func run(_ work: Work, in store: any Database) async throws {
        switch work {
        case .lookUp: _ = try await store.read { try $0.first(longRead) == nil }
        case .scan: _ = try await store.scan { try $0.first(longRead) == nil }
        case .write: try await store.write { try $0.execute(longWrite) }
        }
    }

    @Test(arguments: StoreKind.allCases, Work.allCases)
    func aStatementUnderWayStopsAtTheDeadlineOfItsCall(kind: StoreKind, work: Work) async throws {
        try await kind.withStore(Self.schema, clock: SystemWallClock()) { store in
            try await DeadlineBench.run(throughGateway: true) { _ in
                try await Self.run(work, in: store)
            } _: { bench in
                var times: [Duration] = []
                // More than there are connections: each must be free again.
                for count in UInt64(1)...6 {
                    let (answer, time) = try await bench.wait("100m")
                    #expect(try ToldFailure(answer).reason == "DEADLINE_PASSED")
                    #expect(time >= .milliseconds(100))
                    times.append(time)
                    #expect(try await bench.cancellations(count) == count)
                }
                let least = try #require(times.min())
                #expect(least <= .milliseconds(250), "\(times)")
            }
            // Nothing was kept, and whoever comes next is served.
            try await store.write { try $0.execute("INSERT INTO number (value) VALUES (7)") }
            let values = try await store.scan { reader in
                try reader.rows("SELECT value FROM number").map { try $0.integer("value") }
            }
            #expect(values == [7])
        }
    }
}
