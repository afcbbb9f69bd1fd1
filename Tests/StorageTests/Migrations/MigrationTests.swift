import Kernel
import Storage
import StorageSQLite
import Testing

@Suite struct Migrations {
    static let first = Migration(1, "first", ["CREATE TABLE a (id TEXT PRIMARY KEY)"])
    static let second = Migration(
        2,
        "second",
        [
            "ALTER TABLE a ADD COLUMN size BIGINT NOT NULL DEFAULT 1",
            "CREATE TABLE b (id TEXT PRIMARY KEY, content \(.bytes))",
        ]
    )

    private func open(
        _ folder: String,
        _ migrations: [Migration],
        name: String = "things"
    ) async throws -> SQLiteDatabase {
        try await SQLiteDatabase.open(
            SQLiteConfiguration(location: .file(folder + "/store.sqlite")),
            schema: DatabaseSchema(name, migrations)
        )
    }

    private func refusal(_ folder: String, _ migrations: [Migration]) async -> Failure? {
        await #expect(throws: Failure.self) { try await open(folder, migrations) }
    }

    @Test func eachStepRunsOnceAndLaterOnesFollow() async throws {
        try await withTemporaryFolder { folder in
            let old = try await open(folder, [Self.first])
            try await old.write { try $0.execute("INSERT INTO a (id) VALUES ('kept')") }
            await old.close()
            for _ in 0..<2 {
                let new = try await open(folder, [Self.first, Self.second])
                let size = try await new.read { reader in
                    try reader.first("SELECT size FROM a WHERE id = 'kept'")?.integer("size")
                }
                #expect(size == 1)
                await new.close()
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func aTableByItsKeyKeepsRowsInThatOrder(_ backend: Backend) async throws {
        let schema = DatabaseSchema(
            "things",
            [
                Migration(
                    1,
                    "by key",
                    [
                        """
                        CREATE TABLE place (
                            town TEXT NOT NULL,
                            number BIGINT NOT NULL,
                            PRIMARY KEY (town, number)
                        ) \(.byKey)
                        """
                    ]
                )
            ]
        )
        try await backend.withStore(schema) { store in
            try await store.write { transaction in
                try transaction.execute(
                    "INSERT INTO place (town, number) VALUES ('b', 1), ('a', 2), ('a', 1)"
                )
            }
            let numbers = try await store.read { reader in
                try reader.rows("SELECT number FROM place WHERE town = 'a' ORDER BY number")
                    .map { try $0.integer("number") }
            }
            #expect(numbers == [1, 2])
            await #expect(throws: ConstraintViolation.self) {
                try await store.write { transaction in
                    try transaction.execute("INSERT INTO place (town, number) VALUES ('a', 1)")
                }
            }
        }
    }

    @Test func aStoreFromTheFutureIsRefused() async throws {
        try await withTemporaryFolder { folder in
            try await open(folder, [Self.first, Self.second]).close()
            let failure = await refusal(folder, [Self.first])
            #expect(failure?.reason == .schemaNewer)
            #expect(
                failure?.message.english
                    == """
                    The store things is at step 2 but this program knows only 1: run the newer \
                    version, or restore the backup from before the upgrade.
                    """
            )
        }
    }

    @Test func anAlteredStepIsRefused() async throws {
        try await withTemporaryFolder { folder in
            try await open(folder, [Self.first]).close()
            let altered = Migration(1, "first", ["CREATE TABLE a (id TEXT PRIMARY KEY, x TEXT)"])
            let failure = await refusal(folder, [altered, Self.second])
            #expect(failure?.reason == .schemaAltered)
            #expect(failure?.metadata["number"] == "1")
        }
    }

    @Test func aMissingStepBeforeOthersIsRefused() async throws {
        try await withTemporaryFolder { folder in
            let store = try await open(folder, [Self.first, Self.second])
            try await store.write { transaction in
                try transaction.execute(
                    "DELETE FROM schema_migration WHERE component = 'things' AND number = 1"
                )
            }
            await store.close()
            let failure = await refusal(folder, [Self.first, Self.second])
            #expect(failure?.reason == .schemaIncomplete)
        }
    }

    @Test func aFailingStepLeavesTheOnesBeforeIt() async throws {
        try await withTemporaryFolder { folder in
            let broken = Migration(
                2,
                "broken",
                ["CREATE TABLE b (id TEXT PRIMARY KEY)", "CREATE TABLE a (id TEXT)"]
            )
            let failure = await refusal(folder, [Self.first, broken])
            #expect(failure?.reason == .schemaStepFailed)
            #expect(failure?.metadata["number"] == "2")
            #expect(failure?.message.english.contains("restore the backup") == true)
            #expect(failure?.cause != nil)
            let store = try await open(folder, [Self.first, Self.second])
            await store.close()
        }
    }

    /// What a restoration of half a store leaves: tables of a step that was not noted.
    @Test(arguments: StorePlace.Engine.allCases)
    func aStepThatLeftItsTablesWithoutItsNoteIsRefused(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(engine) { place in
            let both = DatabaseSchema("things", [Self.first, Self.second])
            try await place.opened(both) { store in
                try await store.write { transaction in
                    try transaction.execute(
                        "DELETE FROM schema_migration WHERE component = 'things' AND number = 2"
                    )
                }
            }
            let failure = await #expect(throws: Failure.self) { try await place.open(both) }
            #expect(failure?.reason == .schemaStepFailed)
        }
    }

    /// While a newer version starts on a shared store, the older one that runs goes on.
    @Test(arguments: StorePlace.Engine.allCases)
    func anOlderProgramThatRunsGoesOnBesideANewerOne(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(engine) { place in
            let older = DatabaseSchema("things", [Self.first])
            let newer = DatabaseSchema("things", [Self.first, Self.second])
            try await place.opened(older) { old in
                try await old.write { try $0.execute("INSERT INTO a (id) VALUES ('before')") }
                try await place.opened(newer) { new in
                    try await new.write {
                        try $0.execute("INSERT INTO a (id, size) VALUES ('new', 2)")
                    }
                    try await old.write { try $0.execute("INSERT INTO a (id) VALUES ('old')") }
                    let sizes = try await new.read { reader in
                        try reader.rows("SELECT size FROM a ORDER BY id").map {
                            try $0.integer("size")
                        }
                    }
                    #expect(sizes == [1, 2, 1])
                    let seen = try await old.read { reader in
                        try reader.rows("SELECT id FROM a ORDER BY id").map { try $0.text("id") }
                    }
                    #expect(seen == ["before", "new", "old"])
                }
                let failure = await #expect(throws: Failure.self) { try await place.open(older) }
                #expect(failure?.reason == .schemaNewer)
            }
        }
    }

    @Test func storesOpenedAtTheSameTimeRunEachStepOnce() async throws {
        try await withTemporaryFolder { folder in
            try await withThrowingDiscardingTaskGroup { group in
                for _ in 0..<8 {
                    group.addTask { try await open(folder, [Self.first, Self.second]).close() }
                }
            }
            let store = try await open(folder, [Self.first, Self.second])
            let count = try await store.read { reader in
                try reader.rows(
                    "SELECT number FROM schema_migration WHERE component = 'things'"
                ).count
            }
            #expect(count == 2)
            await store.close()
        }
    }

    /// Guards the storage layer's own merged migrations against a change in place.
    @Test func theJournalsTablesAreFrozen() async throws {
        try await Backend.memory.withStore { store in
            let rows = try await store.scan { reader in
                try reader.rows(
                    """
                    SELECT number, checksum FROM schema_migration
                    WHERE component = 'storage' ORDER BY number
                    """
                ).map { row in
                    "\(try row.integer("number")): \(hexadecimal(try row.bytes("checksum")))"
                }
            }
            #expect(
                rows == [
                    "1: 298acfa43d8783bdcc1ba685e1648ff9bc67396f10216e0618ea0a06fb03ac16",
                    "2: 26e3fb982218a85874e16a2d4705e975141f2d7c1edfd550b8a82b3aeaae01b9",
                    "3: 586c1f38a3075f3cbe567e9cd8fb978c429431fe170d96b7139bbd80ea7507fc",
                    "4: cfd3b931203ff69aac23562b97e16f4ef28dea1a659dd6c065d44ce0f7d79ac4",
                    "5: 576fb3efec7ef3c2f2703eceb02cdc764e0b298bf0d77e581f8f916cf0c5dde3",
                    "6: f4836067ff516e46019c00d088ba9349745b3a4b42b2d44756e5de1b642ce592",
                ]
            )
        }
    }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }.joined()
}
