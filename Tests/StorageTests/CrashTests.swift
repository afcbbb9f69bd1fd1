import Foundation
import Glibc
import Kernel
import Storage
import StorageSQLite
import Synchronization
import Testing

/// A number that tasks count up together.
private final class Tally: Sendable {
    private let count = Atomic(0)

    func increment() -> Int {
        count.wrappingAdd(1, ordering: .relaxed).newValue
    }
}

/// Kills a process in mid-writing and compares the store with a ledger of what was acknowledged.
@Suite(.serialized) struct Crashes {
    @Test(arguments: [1, 40, 400, 1_500])
    func everyAcknowledgedWriteSurvivesAKill(acknowledgements: Int) async throws {
        try await withTemporaryFolder { folder in
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [folder = folder as String, acknowledgements = acknowledgements as Int] in
                try await Self.writeUntilKilled(folder, after: acknowledgements)
            }
            let acknowledged = try String(contentsOfFile: folder + "/ledger", encoding: .utf8)
                .split(separator: "\n").map(String.init)
            #expect(acknowledged.count >= acknowledgements)
            try await Self.expectWholeStore(folder, holding: acknowledged)
        }
    }

    /// Writes from 16 tasks; notes each write in the ledger after its acknowledgement.
    private static func writeUntilKilled(_ folder: String, after most: Int) async throws {
        let store = try await open(folder)
        let journal = Journal(store, producer: "things", clock: SystemWallClock())
        let ledger = Glibc.open(folder + "/ledger", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        let tally = Tally()
        try await withThrowingDiscardingTaskGroup { group in
            for _ in 0..<16 {
                group.addTask {
                    while true {
                        let id = try await journal.createThing(
                            .create(request: randomUUID(), requestID: randomUUID()),
                            answer: randomUUID()
                        )
                        let line = Array((id + "\n").utf8)
                        _ = write(ledger, line, line.count)
                        if tally.increment() >= most { raise(SIGKILL) }
                    }
                }
            }
        }
    }

    private static func open(_ folder: String) async throws -> SQLiteDatabase {
        try await SQLiteDatabase.open(
            SQLiteConfiguration(location: .file(folder + "/store.sqlite")),
            schema: .things
        )
    }

    private static func expectWholeStore(
        _ folder: String,
        holding acknowledged: [String]
    ) async throws {
        let store = try await open(folder)
        let journal = Journal(store, producer: "things", clock: SystemWallClock())
        let events = try await Outbox(journal).all()
        let answers = events.compactMap { $0.event.data["answer"] }
        #expect(Set(answers).isSuperset(of: acknowledged))
        #expect(Set(answers).count == answers.count)
        #expect(events.map(\.sequence) == Array(1...Int64(events.count)))
        let count = try await store.thingCount()
        #expect(count == events.count)
        let links = try await store.scan { try $0.rows(AuditRecords.everyRecord) }
        #expect(links.count == events.count)
        var previous = AuditChain.origin
        for link in links {
            previous = try AuditRecords.hash(of: link, after: previous)
            let kept = try link.bytes("hash")
            #expect(kept == previous)
        }
        let check = try await store.scan { reader in
            try reader.rows("PRAGMA integrity_check").map { try $0.text("integrity_check") }
        }
        #expect(check == ["ok"])
        await store.close()
    }
}

@Suite(.serialized) struct FailingFiles {
    /// The limit on file size stands for a full disk: the system refuses to write further.
    @Test func aFullDiskRefusesWritesAndLosesNothing() async throws {
        try await withTemporaryFolder { folder in
            await #expect(processExitsWith: .success) {
                [folder = folder as String] in
                try await Self.fillUp(folder)
            }
        }
    }

    private static func fillUp(_ folder: String) async throws {
        signal(SIGXFSZ, SIG_IGN)
        let store = try await SQLiteDatabase.open(
            SQLiteConfiguration(location: .file(folder + "/store.sqlite")),
            schema: .things
        )
        limitFileSize(to: 1_024 * 1_024)
        var kept = 0
        var refusal: Failure?
        while refusal == nil {
            do {
                try await store.write { transaction in
                    try transaction.insertThing(
                        randomUUID(),
                        label: randomUUID() + String(repeating: "x", count: 5_000)
                    )
                }
                kept += 1
            } catch let failure as Failure {
                refusal = failure
            }
        }
        try check(refusal?.reason == .storageUnavailable, "a full disk is unavailability")
        try check(kept > 10, "writes went on until the limit")
        try check(try await store.thingCount() == kept, "what was acknowledged is there")
        limitFileSize(to: .max)
        try await store.write { try $0.insertThing("afterwards") }
        try check(try await store.thingCount() == kept + 1, "writing goes on by itself")
        await store.close()
        exit(EXIT_SUCCESS)
    }

    private struct Unexpected: Error {
        let what: String
    }

    private static func check(_ condition: Bool, _ what: String) throws {
        if !condition { throw Unexpected(what: what) }
    }

    private static func limitFileSize(to size: rlim_t) {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        limit.rlim_cur = min(size, limit.rlim_max)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    }

    @Test func aFolderThatDoesNotExistIsUnavailability() async throws {
        let failure = await #expect(throws: Failure.self) {
            try await SQLiteDatabase.open(
                SQLiteConfiguration(location: .file("/nowhere/\(randomUUID())/store.sqlite")),
                schema: .things
            )
        }
        #expect(failure?.reason == .storageUnavailable)
        #expect(failure?.cause != nil)
    }

    @Test func aFileThatIsNoDatabaseIsDamage() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            try String(repeating: "not a database ", count: 1_000)
                .write(toFile: path, atomically: true, encoding: .utf8)
            let failure = await #expect(throws: Failure.self) {
                try await SQLiteDatabase.open(
                    SQLiteConfiguration(location: .file(path)),
                    schema: .things
                )
            }
            #expect(failure?.reason == .storageDamaged)
        }
    }

    @Test func aFileHeldByAnotherProcessIsUnavailability() async throws {
        try await withTemporaryFolder { folder in
            var configuration = SQLiteConfiguration(location: .file(folder + "/store.sqlite"))
            configuration.busyTimeout = .milliseconds(50)
            let one = try await SQLiteDatabase.open(configuration, schema: .things)
            let other = try await SQLiteDatabase.open(configuration, schema: .things)
            let gate = Gate()
            let holder = Task { try await one.write { _ in gate.wait() } }
            await gate.reached()
            let failure = await #expect(throws: Failure.self) {
                try await other.write { try $0.insertThing("x") }
            }
            #expect(failure?.reason == .storageUnavailable)
            gate.open()
            try await holder.value
            try await other.write { try $0.insertThing("x") }
            await one.close()
            await other.close()
        }
    }
}
