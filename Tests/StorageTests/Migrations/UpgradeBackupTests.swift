import Foundation
import Glibc
import Kernel
import Storage
import StorageSQLite
import Synchronization
import Testing

/// Before the schema of a SQLite store changes, a copy of it stands beside it.
@Suite struct UpgradeBackups {
    private static let more = Migration(2, "more", ["ALTER TABLE part ADD COLUMN size BIGINT"])
    private static let most = Migration(3, "most", ["ALTER TABLE part ADD COLUMN weight BIGINT"])

    private static func schema(_ further: Migration...) -> DatabaseSchema {
        DatabaseSchema("things", DatabaseSchema.things.migrations + further)
    }

    /// Opens a store and tells what was backed up; `clock` says when that is.
    private func open(
        _ path: String,
        _ schema: DatabaseSchema,
        _ clock: ManualClock = ManualClock()
    ) async throws -> (store: SQLiteDatabase, copies: [String]) {
        let copies = Mutex<[String]>([])
        let store = try await SQLiteDatabase.open(
            SQLiteConfiguration(location: .file(path)),
            schema: schema
        ) { upgrade in
            let copy = try UpgradeBackup(of: path).make(before: upgrade, at: clock.now)
            copies.withLock { $0.append(copy) }
        }
        return (store, copies.withLock { $0 })
    }

    private func names(beside path: String) throws -> [String] {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        return try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.contains("before-upgrade") }.sorted()
    }

    @Test func theCopyIsTheStoreBeforeItsUpgrade() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/store.db"
            let (old, none) = try await open(path, Self.schema())
            #expect(none == [])
            let journal = Journal(old, producer: "things", clock: ManualClock())
            _ = try await journal.createThing(.create(request: "one"))
            await old.close()

            let (new, copies) = try await open(path, Self.schema(Self.more))
            let name = try #require(names(beside: path).first)
            #expect(name.hasPrefix("store.db.before-upgrade.20260921T141320Z.storage-"))
            #expect(name.hasSuffix("-things-1"))
            #expect(copies == ["\(folder)/\(name)"])
            await new.close()

            let (same, noMore) = try await open(path, Self.schema(Self.more))
            #expect(noMore == [])
            await same.close()

            let (copy, _) = try await open(copies[0], Self.schema())
            #expect(try await copy.thingCount() == 1)
            await copy.close()
        }
    }

    @Test func whatABrokenOffCopyLeftIsReplaced() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/store.db"
            try await open(path, Self.schema()).store.close()
            for ending in ["", "-wal", "-journal"] {
                try Data("half a copy".utf8)
                    .write(to: URL(filePath: path + ".before-upgrade.unfinished" + ending))
            }
            let (store, copies) = try await open(path, Self.schema(Self.more))
            await store.close()
            let names = try names(beside: path)
            #expect(names.map { "\(folder)/\($0)" } == copies)
        }
    }

    @Test func ofOneVersionTheNewestCopyStaysAndOfSeveralTheNewestThree() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/store.db"
            try await open(path, Self.schema()).store.close()
            let clock = ManualClock()
            let backup = UpgradeBackup(of: path)
            for version in [1, 1, 2, 2, 3, 4, 4] {
                clock.advance(by: .seconds(60))
                let upgrade = SchemaUpgrade(
                    components: [.init(name: "things", from: version, to: 9)]
                )
                _ = try backup.make(before: upgrade, at: clock.now)
            }
            #expect(
                try names(beside: path).map { String($0.suffix(10)) }
                    == [
                        ".things-2", ".things-3", ".things-4",
                    ].map { "Z" + $0 }
            )
        }
    }

    @Test func withoutItsBackupAStoreStaysAsItIs() async throws {
        struct Refused: Error {}
        try await withTemporaryFolder { folder in
            let path = folder + "/store.db"
            try await open(path, Self.schema()).store.close()
            await #expect(throws: Refused.self) {
                try await SQLiteDatabase.open(
                    SQLiteConfiguration(location: .file(path)),
                    schema: Self.schema(Self.more, Self.most)
                ) { upgrade in
                    #expect(upgrade.description == "things from step 1 to 3")
                    throw Refused()
                }
            }
            try await open(path, Self.schema()).store.close()
        }
    }

    @Test func aStoreWhoseChainDoesNotEndWhereItSaysIsNotUpgraded() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/store.db"
            let (old, _) = try await open(path, Self.schema())
            try await old.write { try $0.execute("UPDATE journal_head SET audit_sequence = 7") }
            await old.close()
            let error = await #expect(throws: (any Error).self) {
                try await open(path, Self.schema(Self.more))
            }
            let told = String(describing: error)
            #expect(told.contains("does not end where it says"))
            #expect(try names(beside: path) == [])
        }
    }

    @Test func aCopyThatCannotBeWrittenLeavesNothingBehind() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/store.db"
            try await open(path, Self.schema()).store.close()
            await #expect(processExitsWith: .success) { [folder = folder as String] in
                signal(SIGXFSZ, SIG_IGN)
                var limit = rlimit(rlim_cur: 16_384, rlim_max: .max)
                setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
                let upgrade = SchemaUpgrade(components: [])
                let backup = UpgradeBackup(of: folder + "/store.db")
                do {
                    _ = try backup.make(before: upgrade, at: ManualClock().now)
                } catch let failure as Failure where failure.reason == .storageUnavailable {
                    exit(EXIT_SUCCESS)
                }
                exit(EXIT_FAILURE)
            }
            #expect(try names(beside: path) == [])
        }
    }
}
