import Foundation
import Glibc
import Kernel
import PostgresServer
import Storage
import StoragePostgres
import Synchronization
import Testing

/// What only a server can do to a store: end sessions, restart, freeze, and be shared.
@Suite struct PostgresStores {
    @Test func aSessionThatWasEndedIsReplacedUnseen() async throws {
        try await Self.withStore { store, _ in
            try await store.write { try $0.insertThing("before") }
            _ = try await store.thingCount()
            try await Self.endEverySession()
            let count = try await store.thingCount()
            #expect(count == 1)
            try await Self.endEverySession()
            try await store.write { try $0.insertThing("after") }
        }
    }

    @Test func aSessionEndedInTheMiddleOfAWriteLeavesNothingOfIt() async throws {
        try await Self.withStore { store, _ in
            let failure = await #expect(throws: Failure.self) {
                try await store.write { transaction in
                    try transaction.insertThing("x")
                    _ = try transaction.first(Self.endOwnSession)
                }
            }
            #expect(failure?.reason == .storageUnavailable)
            let count = try await store.thingCount()
            #expect(count == 0)
        }
    }

    @Test func aReadWhoseSessionEndsIsReadAgain() async throws {
        try await Self.withStore { store, _ in
            let times = Atomic(0)
            let count = try await store.scan { reader in
                let isFirst = times.add(1, ordering: .relaxed).oldValue == 0
                if isFirst { _ = try reader.first(Self.endOwnSession) }
                return try reader.rows("SELECT id FROM thing").count
            }
            #expect(count == 0)
            #expect(times.load(ordering: .relaxed) == 2)
        }
    }

    @Test func aConflictIsRunAgain() async throws {
        try await Self.withStore { store, _ in
            let times = Atomic(0)
            try await store.write { transaction in
                try transaction.insertThing("x")
                if times.add(1, ordering: .relaxed).oldValue < 2 {
                    try transaction.execute(
                        "DO $$ BEGIN RAISE EXCEPTION SQLSTATE '40001'; END $$"
                    )
                }
            }
            #expect(times.load(ordering: .relaxed) == 3)
            let count = try await store.thingCount()
            #expect(count == 1)
        }
    }

    @Test func aConflictWithoutEndIsBusy() async throws {
        try await Self.withStore { store, _ in
            let failure = await #expect(throws: Failure.self) {
                try await store.write { transaction in
                    try transaction.execute(
                        "DO $$ BEGIN RAISE EXCEPTION SQLSTATE '40001'; END $$"
                    )
                }
            }
            #expect(failure?.reason == .storageBusy)
        }
    }

    @Test func aFrozenServerIsUnavailableInTime() async throws {
        try await Self.withStore(limit: { configuration in
            configuration.statementTimeout = .milliseconds(300)
            configuration.silenceAllowed = .milliseconds(200)
        }) { store, _ in
            let frozen = Atomic<Int32>(0)
            let failure = await #expect(throws: Failure.self) {
                try await store.write { transaction in
                    let row = try transaction.first("SELECT pg_backend_pid() AS number")
                    let process = try row?.number("number", as: Int32.self) ?? 0
                    kill(process, SIGSTOP)
                    frozen.store(process, ordering: .relaxed)
                    try transaction.insertThing("x")
                }
            }
            kill(frozen.load(ordering: .relaxed), SIGCONT)
            #expect(failure?.reason == .storageUnavailable)
            // The session that holds the writers' lock ends when it finds nobody there.
            var attempts = 0
            while attempts < 20, (try? await store.write { try $0.insertThing("y") }) == nil {
                attempts += 1
            }
            let count = try await store.thingCount()
            #expect(count == 1)
        }
    }

    @Test func aStatementThatTakesTooLongIsUnavailability() async throws {
        try await Self.withStore(limit: { $0.statementTimeout = .milliseconds(200) }) { store, _ in
            let slow: Statement = "SELECT CAST(pg_sleep(60) AS text) AS slept"
            for takesTooLong: @Sendable (PostgresDatabase) async throws -> Void in [
                { try await $0.write { _ = try $0.first(slow) } },
                { try await $0.scan { _ = try $0.first(slow) } },
            ] {
                let failure = await #expect(throws: Failure.self) { try await takesTooLong(store) }
                #expect(failure?.reason == .storageUnavailable)
                let cause = try #require(failure?.cause)
                #expect("\(cause)".contains("57014"))
            }
            try await store.write { try $0.insertThing("x") }
            #expect(try await store.thingCount() == 1)
        }
    }

    @Test func twoProcessesShareAStoreWithoutGaps() async throws {
        try await Self.withStore { store, address in
            let other = try await PostgresDatabase.open(
                PostgresConfiguration(address: address),
                schema: .things
            )
            try await store.write { try $0.insertThing("counter", amount: 100) }
            try await withThrowingDiscardingTaskGroup { group in
                for database in [store, other] {
                    for _ in 0..<32 {
                        group.addTask {
                            for _ in 0..<5 {
                                try await database.write { try $0.increment("counter") }
                            }
                        }
                    }
                }
            }
            let amount = try await other.read { reader in
                try reader.first("SELECT amount FROM thing WHERE id = 'counter'")?
                    .integer("amount")
            }
            #expect(amount == 420)
            await other.close()
        }
    }

    @Test func aRequestSentToTwoProcessesHasOneEffectAndOneAnswer() async throws {
        try await Self.withStore { store, address in
            let other = try await PostgresDatabase.open(
                PostgresConfiguration(address: address),
                schema: .things
            )
            let journals = [store, other].map {
                Journal($0, producer: "things", clock: SystemWallClock())
            }
            for round in 0..<50 {
                let mutation = try Mutation.create(request: "one", requestID: randomUUID())
                let answers = try await withThrowingTaskGroup(of: String.self) { group in
                    for number in 0..<4 {
                        group.addTask {
                            try await journals[number % 2]
                                .createThing(mutation, answer: "answer \(number)")
                        }
                    }
                    return try await group.reduce(into: Set<String>()) { $0.insert($1) }
                }
                #expect(answers.count == 1)
                #expect(try await store.thingCount() == round + 1)
            }
            for table in ["request_record", "audit_record", "outbox_event"] {
                #expect(try await store.count(of: table) == 50)
            }
            await other.close()
        }
    }

    @Test func aWriterThatDoesNotLetGoIsUnavailabilityForOthers() async throws {
        try await Self.withStore(limit: { $0.lockTimeout = .milliseconds(100) }) { store, address in
            let other = try await PostgresDatabase.open(
                PostgresConfiguration(address: address),
                schema: .things
            )
            let gate = Gate()
            let holder = Task { try await other.write { _ in gate.wait() } }
            await gate.reached()
            let failure = await #expect(throws: Failure.self) {
                try await store.write { try $0.insertThing("x") }
            }
            #expect(failure?.reason == .storageUnavailable)
            gate.open()
            try await holder.value
            try await store.write { try $0.insertThing("x") }
            await other.close()
        }
    }

    @Test func sumsAreWholeNumbersAndFractionsAreRefused() async throws {
        try await Self.withStore { store, _ in
            try await store.write { transaction in
                try transaction.insertThing("a", amount: .max - 1)
                try transaction.insertThing("b", amount: 1)
            }
            let sums = try await store.read { reader in
                try [
                    "SELECT SUM(amount) AS n FROM thing", "SELECT -SUM(amount) - 1 AS n FROM thing",
                    "SELECT SUM(amount) * 0 AS n FROM thing",
                    "SELECT SUM(amount) / SUM(amount) * 10000 AS n FROM thing WHERE amount = 1",
                ]
                .map { try reader.first($0)?.integer("n") }
            }
            #expect(sums == [.max, .min, 0, 10_000])
            for statement: Statement in [
                "SELECT SUM(amount) + 1 AS n FROM thing", "SELECT CAST(0.5 AS numeric) AS n",
                "SELECT CAST(12345.25 AS numeric) AS n",
            ] {
                await #expect(throws: RowError.self) {
                    try await store.read { try $0.first(statement) }
                }
            }
        }
    }

    @Test func aServerThatIsTooOldIsUnavailability() async throws {
        var configuration = PostgresConfiguration(
            address: try await PostgresServer.shared.emptyStore()
        )
        configuration.serverVersionMin = 990_000
        let failure = await #expect(throws: Failure.self) {
            try await PostgresDatabase.open(configuration, schema: .things)
        }
        #expect(failure?.reason == .storageUnavailable)
        #expect("\(try #require(failure?.cause))".contains("at least 99 is needed"))
        try await PostgresServer.shared.remove(configuration.address)
    }

    @Test func aDatabaseThatDoesNotKeepTextAsUnicodeIsUnavailability() async throws {
        let store = try await PostgresServer.shared.emptyStore()
        try await PostgresServer.shared.run(
            "CREATE DATABASE western ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'"
        )
        let failure = await #expect(throws: Failure.self) {
            try await PostgresDatabase.open(
                PostgresConfiguration(address: store + "&dbname=western"),
                schema: .things
            )
        }
        #expect(failure?.reason == .storageUnavailable)
        #expect("\(try #require(failure?.cause))".contains("LATIN1"))
        try await PostgresServer.shared.run("DROP DATABASE western WITH (FORCE)")
        try await PostgresServer.shared.remove(store)
    }

    @Test func aServerThatIsNotThereIsUnavailability() async throws {
        let failure = await #expect(throws: Failure.self) {
            try await PostgresDatabase.open(
                PostgresConfiguration(address: "postgres:///x?host=/nowhere"),
                schema: .things
            )
        }
        #expect(failure?.reason == .storageUnavailable)
        let cause = try #require(failure?.cause)
        #expect("\(cause)".contains("/nowhere") == true)
    }
}

extension PostgresStores {
    private static let endOwnSession: Statement =
        "SELECT pg_terminate_backend(pg_backend_pid()) AS ended"

    private static func endEverySession() async throws {
        try await PostgresServer.shared.run(
            """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'
            """
        )
    }

    /// Runs a body with an empty store and its address.
    private static func withStore(
        limit: (inout PostgresConfiguration) -> Void = { _ in },
        _ body: (PostgresDatabase, String) async throws -> Void
    ) async throws {
        let address = try await PostgresServer.shared.emptyStore()
        var configuration = PostgresConfiguration(address: address)
        configuration.readers = 2
        limit(&configuration)
        let store = try await PostgresDatabase.open(configuration, schema: .things)
        do {
            try await body(store, address)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
        try await PostgresServer.shared.remove(address)
    }
}
