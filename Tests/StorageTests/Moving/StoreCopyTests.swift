import Foundation
import Kernel
import PostgresServer
import Storage
import StoragePostgres
import StorageSQLite
import Testing

/// A store goes to another place, of the same or the other engine, whole or not at all.
@Suite struct StoreCopies {
    @Test(arguments: StorePlace.Engine.allCases, StorePlace.Engine.allCases)
    func aStoreIsTheSameInItsNewPlace(
        from: StorePlace.Engine,
        to: StorePlace.Engine
    ) async throws {
        try await StorePlace.with(from) { old in
            try await StorePlace.with(to) { new in
                try await old.opened(.family) { store in
                    try await store.write { try $0.insertFamily() }
                }
                let tables = try old.move(.family, to: new)
                let counts = Dictionary(uniqueKeysWithValues: tables.map { ($0.table, $0.rows) })
                #expect(counts["person"] == 303)
                #expect(counts["child"] == 3)
                #expect(counts["setting"] == 1)
                #expect(counts["schema_migration", default: 0] > 1)
                #expect(counts["journal_head"] == 1)
                try await Self.expectFamily(in: new)
            }
        }
    }

    /// The store can be used in its place, and its references hold.
    static func expectFamily(in place: StorePlace) async throws {
        try await place.opened(.family) { store in
            let row = try await store.read { reader in
                try reader.first("SELECT parent_id, name, size, face FROM person WHERE id = 'z'")
            }
            #expect(try row?.text("name") == "Nguyễn Văn Thử")
            #expect(try row?.integer("size") == .max)
            #expect(try row?.bytes("face").count == 1_500_000)
            #expect(try row?.isNull("parent_id") == true)
            let setting = try await store.read { reader in
                try reader.first("SELECT value FROM setting WHERE id = 1")?.text("value")
            }
            #expect(setting == "as the service left it")
            let empty = try await store.read { reader in
                try reader.first("SELECT name, face FROM person WHERE id = 'a'")
            }
            #expect(try empty?.text("name") == "")
            #expect(try empty?.bytes("face") == [])
            let violation = await #expect(throws: ConstraintViolation.self) {
                try await store.write {
                    try $0.execute("INSERT INTO child (person_id, place) VALUES ('nobody', 1)")
                }
            }
            #expect(violation?.kind == .foreignKey)
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func noServiceStartsOnAStoreThatWasMoved(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(engine) { old in
            try await StorePlace.with(.sqlite) { new in
                try await old.opened(.things) { _ in }
                try old.move(.things, to: new)
                let failure = await #expect(throws: Failure.self) { try await old.open(.things) }
                #expect(failure?.reason == .storeMoved)
                #expect(failure?.metadata["target"] == "elsewhere")
                try await StorePlace.with(.sqlite) { third in
                    let again = #expect(throws: Failure.self) {
                        try old.move(.things, to: third)
                    }
                    #expect(again?.reason == .storeMoved)
                }
            }
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func aStoreThatAServiceHasOpenIsNotMoved(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(engine) { old in
            try await StorePlace.with(.sqlite) { new in
                try await old.opened(.things) { _ in
                    let refusal = #expect(throws: StoreRefusal.self) {
                        try old.move(.things, to: new)
                    }
                    #expect(refusal == .inUse)
                }
                #expect(try old.move(.things, to: new).isEmpty == false)
            }
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func noServiceStartsWhileAStoreIsMoved(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(engine) { old in
            try await old.opened(.things) { _ in }
            let gate = Gate()
            let holder = Task.detached { try old.holdAlone { _ in gate.wait() } }
            await gate.reached()
            let failure = await #expect(throws: Failure.self) { try await old.open(.things) }
            #expect(failure?.reason == .storageUnavailable)
            gate.open()
            try await holder.value
            try await old.opened(.things) { _ in }
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func aPlaceThatHoldsDataIsNotFilled(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(engine) { new in
            try await new.opened(.family) { _ in }
            try await StorePlace.with(.sqlite) { old in
                try await old.opened(.things) { _ in }
                let refusal = #expect(throws: StoreRefusal.self) { try old.move(.things, to: new) }
                guard case .holdsData = refusal else {
                    Issue.record("\(String(describing: refusal))")
                    return
                }
                try await old.opened(.things) { _ in }
            }
            try await new.opened(.family) { _ in }
        }
    }

    /// A session that a service lost does not hold its store: then the mark stops its writes.
    @Test func aServiceWhoseStoreWasMovedMeanwhileWritesNothing() async throws {
        try await StorePlace.with(.postgres) { old in
            try await StorePlace.with(.sqlite) { new in
                let store = try await old.open(.things)
                try await store.write { try $0.insertThing("before") }
                try await PostgresServer.shared.run(
                    """
                    SELECT pg_terminate_backend(pid, 5000) FROM pg_locks
                    WHERE locktype = 'advisory' AND pid <> pg_backend_pid()
                    """
                )
                try old.move(.things, to: new)
                let failure = await #expect(throws: Failure.self) {
                    try await store.write { try $0.insertThing("after") }
                }
                #expect(failure?.reason == .storageUnavailable)
                let cause = String(describing: failure?.cause)
                #expect(cause.contains("was moved"))
                #expect(try await store.thingCount() == 1)
                await store.close()
            }
        }
    }
}

/// A source that is not what it should be is refused, and nothing is left of the attempt.
@Suite struct StoreCopyRefusals {
    private func expect(
        _ wanted: StoreRefusal,
        copying schema: DatabaseSchema = .things,
        on engine: StorePlace.Engine,
        after change: @escaping @Sendable (any Transaction) throws -> Void
    ) async throws {
        try await StorePlace.with(engine) { old in
            try await old.opened(.things) { try await $0.write(change) }
            try await StorePlace.with(.postgres) { new in
                #expect(throws: wanted) { try old.move(schema, to: new) }
                let tables = try new.inspect { try $0.tables() }
                #expect(tables == [])
            }
            try await StorePlace.with(.sqlite) { new in
                #expect(throws: wanted) { try old.move(schema, to: new) }
                guard case .sqlite(let path) = new else { return }
                let folder = URL(filePath: path).deletingLastPathComponent().path
                let left = try FileManager.default.contentsOfDirectory(atPath: folder)
                #expect(left == [])
            }
            try await old.opened(.things) { _ in }
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func aTableThatNoStepHasMade(engine: StorePlace.Engine) async throws {
        let refusal = StoreRefusal.different("it has a table note that is not of the schema")
        try await expect(refusal, on: engine) { transaction in
            try transaction.define("CREATE TABLE note (id TEXT PRIMARY KEY)")
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func aColumnThatNoStepHasMade(engine: StorePlace.Engine) async throws {
        try await expect(.different("the table part is another: remark"), on: engine) {
            try $0.define("ALTER TABLE part ADD COLUMN remark TEXT")
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func aTableThatIsMissing(engine: StorePlace.Engine) async throws {
        try await expect(.different("the table part is missing"), on: engine) {
            try $0.define("DROP TABLE part")
        }
    }

    @Test func aSchemaThatIsBehind() async throws {
        let newer = DatabaseSchema(
            "things",
            DatabaseSchema.things.migrations
                + [Migration(2, "more", ["ALTER TABLE part ADD COLUMN size BIGINT"])]
        )
        let refusal = StoreRefusal.older(schema: "things", found: 1, known: 2)
        try await expect(refusal, copying: newer, on: .sqlite) { _ in }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func whatIsNoStore(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(engine) { old in
            try old.make { try $0.define("CREATE TABLE note (id TEXT PRIMARY KEY)") }
            try await StorePlace.with(.sqlite) { new in
                #expect(throws: StoreRefusal.noStore) { try old.move(.things, to: new) }
            }
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func aRowThatDoesNotArrive(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(.sqlite) { old in
            try await old.opened(.things) { try await $0.write { try $0.insertThing("x") } }
            try await StorePlace.with(engine) { new in
                #expect(throws: StoreRefusal.unequal(table: "thing")) {
                    try old.holdAlone { source in
                        try new.make { target in
                            let copy = StoreCopy(of: .things, clock: ManualClock())
                            return try copy.run(from: source, into: Forgetful(target))
                        }
                    }
                }
            }
        }
    }

    @Test(arguments: StorePlace.Engine.allCases)
    func aReferenceToNothing(engine: StorePlace.Engine) async throws {
        try await StorePlace.with(engine) { new in
            let violation = #expect(throws: ConstraintViolation.self) {
                try new.make { target in
                    try target.define("CREATE TABLE a (id TEXT PRIMARY KEY)")
                    try target.define(
                        "CREATE TABLE b (id TEXT PRIMARY KEY, a_id TEXT REFERENCES a (id))"
                    )
                    try target.fill {
                        try target.execute("INSERT INTO b (id, a_id) VALUES ('b', 'nothing')")
                    }
                }
            }
            #expect(violation?.kind == .foreignKey)
        }
    }

    /// A target that loses the rows of one table.
    private final class Forgetful: Transaction {
        private let target: any Transaction

        init(_ target: any Transaction) {
            self.target = target
        }

        func rows(_ statement: Statement) throws -> [Row] { try target.rows(statement) }

        func first(_ statement: Statement) throws -> Row? { try target.first(statement) }

        func each(_ statement: Statement, _ body: (Row) throws -> Void) throws {
            try target.each(statement, body)
        }

        func tables() throws -> [TableDescription] { try target.tables() }

        func execute(_ statement: Statement) throws -> Int {
            guard !statement.text.hasPrefix("INSERT INTO \"thing\"") else { return 1 }
            return try target.execute(statement)
        }

        func define(_ statement: Statement) throws { try target.define(statement) }

        func fill(_ body: () throws -> Void) throws { try target.fill(body) }
    }
}
