import Glibc
import Kernel
import Storage
import Testing

/// A start that is killed at any moment of a migration leaves a store that the next start finishes.
@Suite(.serialized) struct MigrationCrashes {
    private static let older = DatabaseSchema("things", [Migrations.first])
    private static let newer = DatabaseSchema(
        "things",
        [
            Migrations.first, Migrations.second,
            Migration(
                3,
                "third",
                ["CREATE TABLE c (id TEXT PRIMARY KEY)", "INSERT INTO c (id) SELECT id FROM a"]
            ),
        ]
    )

    @Test(arguments: StorePlace.Engine.allCases)
    func aKillAtEveryMomentIsFinishedByTheNextStart(engine: StorePlace.Engine) async throws {
        let moments = Moments(lastOne: .max)
        try await Self.withOldStore(engine) { try await Self.migrate($0, moments) }
        let count = moments.passed
        // Around each of seven statements, before and after each of five transactions' ends.
        #expect(count >= 20)
        for moment in 1...count {
            try await Self.withOldStore(engine) { place in
                await #expect(processExitsWith: .signal(SIGKILL)) {
                    [place = place as StorePlace, moment = moment as Int] in
                    try await Self.migrate(place, Moments(lastOne: moment))
                }
                try await Self.expectFinished(place)
            }
        }
    }

    private static func withOldStore(
        _ engine: StorePlace.Engine,
        _ body: (StorePlace) async throws -> Void
    ) async throws {
        try await StorePlace.with(engine) { place in
            try await place.opened(older) { store in
                try await store.write { try $0.execute("INSERT INTO a (id) VALUES ('kept')") }
            }
            try await body(place)
        }
    }

    private static func migrate(_ place: StorePlace, _ moments: Moments) async throws {
        let store = MortalDatabase(try await place.open(older), moments)
        try await SchemaMigrator(store, clock: SystemWallClock()).run(newer)
        await store.close()
    }

    private static func expectFinished(_ place: StorePlace) async throws {
        try await place.opened(newer) { store in
            let row = try await store.read { reader in
                try reader.first("SELECT size FROM a WHERE id = 'kept'")
            }
            #expect(try row?.integer("size") == 1)
            let copied = try await store.read { try $0.rows("SELECT id FROM c").count }
            #expect(copied == 1)
            let steps = try await store.read { reader in
                try reader.rows("SELECT number FROM schema_migration WHERE component = 'things'")
            }
            #expect(steps.count == 3)
        }
    }
}
