import Glibc
import Kernel
import PostgresServer
import Storage
import StoragePostgres
import Synchronization
import Testing

/// The server goes away while it commits: what the caller is told is what has happened.
@Suite struct CommitFates {
    @Test func aCommitWhoseAnswerIsLostIsASuccess() async throws {
        try await Self.withProxy { store, proxy in
            proxy.lose(.answer)
            try await store.write { try $0.insertThing("x") }
            let count = try await store.thingCount()
            #expect(count == 1)
        }
    }

    @Test func aCommitThatNeverArrivesIsAFailure() async throws {
        try await Self.withProxy { store, proxy in
            proxy.lose(.request)
            let failure = await #expect(throws: Failure.self) {
                try await store.write { try $0.insertThing("x") }
            }
            #expect(failure?.reason == .storageUnavailable)
            let count = try await store.thingCount()
            #expect(count == 0)
        }
    }

    @Test func withoutTheServerTheOutcomeIsSaidToBeUnknown() async throws {
        try await Self.withProxy { store, proxy in
            proxy.lose(.answerAndServer)
            let failure = await #expect(throws: Failure.self) {
                try await store.write { try $0.insertThing("x") }
            }
            #expect(failure?.reason == .storageOutcomeUnknown)
        }
    }

    /// As when a server is killed and started again: nobody sees an error.
    @Test func aServerThatComesBackSoonIsWaitedFor() async throws {
        try await Self.withProxy(waiting: .seconds(30)) { store, proxy in
            proxy.lose(.answerAndServer)
            async let first: Void = store.write { try $0.insertThing("x") }
            while !proxy.isServerAway { await Task.yield() }
            async let second: Void = store.write { try $0.insertThing("y") }
            async let count = store.thingCount()
            let given = Task { try await store.thingCount() }
            given.cancel()
            let end = await given.result
            #expect(throws: CancellationError.self) { try end.get() }
            _ = proxy.bringBack()
            _ = try await (first, second)
            let found = try await count
            #expect((1...2).contains(found))
            let all = try await store.thingCount()
            #expect(all == 2)
        }
    }

    /// A server that crashes gives the number of a transaction that was lost to the next one.
    @Test func aCommitThatIsLostInACrashIsAFailureWhoeverHasItsNumberNow() async throws {
        try await PostgresServer.with(["canbo"]) { server, address in
            // Nothing of a transaction reaches the disk before its commit.
            try await server.run("ALTER SYSTEM SET wal_writer_delay = '10s'")
            try await server.run("SELECT pg_reload_conf()")
            try await LosingProxy.lend(before: address) { proxy, configuration in
                let store = try await PostgresDatabase.open(configuration, schema: .things)
                let direct = PostgresConfiguration(address: address)
                let session = Mutex(Session())
                proxy.lose(.request) {
                    session.withLock { $0.dieAndLeaveItsNumber(toAnotherOf: direct) }
                }
                let failure = await #expect(throws: Failure.self) {
                    try await store.write { transaction in
                        try transaction.insertThing("x")
                        try session.withLock { $0 = try Session(of: transaction) }
                    }
                }
                #expect(session.withLock { $0.number == $0.numberOfAnother })
                #expect(failure?.reason == .storageUnavailable)
                let isThere = try await store.scan { reader in
                    try reader.first("SELECT id FROM thing WHERE id = 'x'") != nil
                }
                #expect(!isThere)
                await store.close()
            }
        }
    }

    /// The server's process for a transaction, and the transaction's number.
    private struct Session {
        private static let question: Statement = """
            SELECT CAST(pg_backend_pid() AS bigint) AS process,
                CAST(CAST(pg_current_xact_id() AS text) AS bigint) AS number
            """
        var process: Int64 = 0
        var number: Int64 = 0
        var numberOfAnother: Int64 = 0

        init() {}

        init(of transaction: any Reader) throws {
            let row = try #require(try transaction.first(Self.question))
            process = try row.integer("process")
            number = try row.integer("number")
        }

        mutating func dieAndLeaveItsNumber(toAnotherOf store: PostgresConfiguration) {
            kill(pid_t(process), SIGKILL)
            let latest = ContinuousClock.now + .seconds(30)
            while numberOfAnother < number, ContinuousClock.now < latest {
                let another = try? PostgresDatabase.holdAlone(store) { transaction in
                    let session = try Session(of: transaction)
                    try transaction.insertThing("\(session.number)")
                    return session
                }
                numberOfAnother = another?.number ?? 0
            }
        }
    }

    private static func withProxy(
        waiting absenceMax: Duration = .zero,
        _ body: (PostgresDatabase, LosingProxy) async throws -> Void
    ) async throws {
        try await LosingProxy.lend { proxy, place in
            var configuration = place
            configuration.absenceMax = absenceMax
            let store = try await PostgresDatabase.open(configuration, schema: .things)
            try await body(store, proxy)
            await store.close()
        }
    }
}
