import Kernel
import Storage
import StorageSQLite
import Synchronization
import Testing

@Suite struct Transactions {
    struct Refusal: Error, Equatable {}

    @Test(arguments: Backend.allCases)
    func aThrownErrorUndoesTheBodyAndReachesTheCaller(backend: Backend) async throws {
        try await backend.withStore { store in
            await #expect(throws: Refusal()) {
                try await store.write { transaction in
                    try transaction.insertThing("x")
                    throw Refusal()
                }
            }
            let count = try await store.thingCount()
            #expect(count == 0)
        }
    }

    @Test(arguments: Backend.allCases)
    func aBodyThatFailsAmongOthersUndoesItselfAlone(backend: Backend) async throws {
        try await backend.withStore { store in
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            try await store.write { transaction in
                                try transaction.insertThing("thing-\(number)")
                                if number.isMultiple(of: 3) { throw Refusal() }
                            }
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(into: 0) { count, kept in if kept { count += 1 } }
            }
            #expect(outcomes == 133)
            let count = try await store.thingCount()
            #expect(count == 133)
        }
    }

    /// Also beside other bodies in one transaction, from which one that fails is undone alone.
    @Test(arguments: Backend.allCases)
    func ofRowsInsertedTogetherNoneStaysWhenOneIsRefused(backend: Backend) async throws {
        try await backend.withStore { store in
            let kept = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        let last = number.isMultiple(of: 3) ? "\(number)-0" : "\(number)-9"
                        let rows = ["\(number)-0", "\(number)-1", last].map { id in
                            [StoredValue.text(id), .null, .integer(0)]
                        }
                        do {
                            try await store.write { transaction in
                                try transaction.insert(
                                    into: "thing (id, label, amount)",
                                    rows: rows
                                )
                            }
                            return true
                        } catch {
                            return (error as? ConstraintViolation)?.kind != .unique
                        }
                    }
                }
                return await group.reduce(into: 0) { count, kept in if kept { count += 1 } }
            }
            #expect(kept == 40)
            let count = try await store.thingCount()
            #expect(count == 120)
        }
    }

    @Test(arguments: Backend.allCases)
    func concurrentWritersAllSucceedAndNoneReadsAStaleValue(backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.write { try $0.insertThing("counter", amount: 100) }
            try await withThrowingDiscardingTaskGroup { group in
                for _ in 0..<64 {
                    group.addTask {
                        for _ in 0..<10 { try await store.write { try $0.increment("counter") } }
                    }
                }
            }
            let amount = try await store.read { reader in
                try reader.first("SELECT amount FROM thing WHERE id = 'counter'")?
                    .integer("amount")
            }
            #expect(amount == 740)
        }
    }

    @Test(arguments: Backend.allCases)
    func aReadSeesOneStateThroughout(backend: Backend) async throws {
        try await backend.withStore { store in
            let counts = try await withThrowingTaskGroup(
                of: (Int, Int)?.self,
                returning: [(Int, Int)].self
            ) { group in
                group.addTask {
                    for number in 0..<100 {
                        try await store.write { try $0.insertThing("thing-\(number)") }
                    }
                    return nil
                }
                for _ in 0..<100 {
                    group.addTask {
                        try await store.scan { (try $0.thingCount(), try $0.thingCount()) }
                    }
                }
                return try await group.reduce(into: []) { counts, pair in
                    if let pair { counts.append(pair) }
                }
            }
            #expect(counts.count == 100)
            #expect(counts.allSatisfy { $0.0 == $0.1 })
        }
    }

    /// A store in memory has one connection: what is long there, others wait for.
    @Test(arguments: [Backend.file, .postgres])
    func aLongScanSeesOneStateWhileWritesCommit(backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.write { try $0.insertThing("before") }
            let gate = Gate()
            let scan = Task {
                try await store.scan { reader in
                    let first = try reader.thingCount()
                    gate.wait()
                    return (first, try reader.thingCount(), try reader.rows("SELECT id FROM thing"))
                }
            }
            await gate.reached()
            try await withThrowingDiscardingTaskGroup { group in
                for number in 0..<300 {
                    group.addTask { try await store.write { try $0.insertThing("\(number)") } }
                }
            }
            #expect(try await store.thingCount() == 301)
            gate.open()
            let (first, second, rows) = try await scan.value
            #expect(first == 1)
            #expect(second == 1)
            #expect(try rows.map { try $0.text("id") } == ["before"])
        }
    }

    @Test(arguments: [Backend.file, .postgres])
    func duringALongWriteReadsAreAnsweredAndTheNextWriteWaits(backend: Backend) async throws {
        try await backend.withStore { store in
            let gate = Gate()
            let long = Task {
                try await store.write { transaction in
                    try transaction.insertThing("long")
                    gate.wait()
                    try transaction.increment("long")
                }
            }
            await gate.reached()
            let next = Task {
                try await store.write { transaction in
                    try transaction.increment("long")
                    return try transaction.first("SELECT amount FROM thing WHERE id = 'long'")?
                        .integer("amount")
                }
            }
            for _ in 0..<100 {
                #expect(try await store.read { try $0.thingCount() } == 0)
                #expect(try await store.thingCount() == 0)
            }
            gate.open()
            try await long.value
            #expect(try await next.value == 2)
        }
    }

    @Test(arguments: Backend.allCases)
    func brokenRulesOfTheSchemaAreToldApart(backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.write { try $0.insertThing("a", label: "same", amount: 1) }
            let cases: [(Statement, ConstraintViolation)] = [
                (
                    "INSERT INTO thing (id) VALUES ('a')",
                    ConstraintViolation(.unique, columns: ["thing.id"])
                ),
                (
                    "INSERT INTO thing (id, label) VALUES ('b', 'same')",
                    ConstraintViolation(.unique, columns: ["thing.label"])
                ),
                (
                    "INSERT INTO thing (id, amount) VALUES ('b', 13)",
                    ConstraintViolation(.check)
                ),
                (
                    "INSERT INTO part (id, thing_id) VALUES ('p', 'none')",
                    ConstraintViolation(.foreignKey)
                ),
                (
                    "INSERT INTO part (id, thing_id) VALUES ('p', NULL)",
                    ConstraintViolation(.notNull, columns: ["part.thing_id"])
                ),
            ]
            for (statement, violation) in cases {
                await #expect(throws: violation) {
                    try await store.write { try $0.execute(statement) }
                }
            }
            #expect(cases[1].1.repeats("thing.label"))
        }
    }

    @Test(arguments: Backend.allCases)
    func executeTellsHowManyRowsChanged(backend: Backend) async throws {
        try await backend.withStore { store in
            let counts = try await store.write { transaction in
                for id in ["a", "b", "c"] { try transaction.insertThing(id) }
                return [
                    try transaction.execute("UPDATE thing SET amount = 2 WHERE id <> 'c'"),
                    try transaction.execute("DELETE FROM thing WHERE id = 'none'"),
                ]
            }
            #expect(counts == [2, 0])
        }
    }

    @Test(arguments: Backend.allCases)
    func theSameStatementMayRunInsideItself(backend: Backend) async throws {
        try await backend.withStore { store in
            let pairs = try await store.write { transaction in
                for id in ["a", "b", "c"] { try transaction.insertThing(id) }
                var pairs: [String] = []
                try transaction.each("SELECT id FROM thing ORDER BY id") { outer in
                    try transaction.each("SELECT id FROM thing ORDER BY id") { inner in
                        pairs.append(try outer.text("id") + inner.text("id"))
                    }
                }
                return pairs
            }
            #expect(pairs == ["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"])
        }
    }
}

extension Transaction {
    func insertThing(_ id: String, label: String? = nil, amount: Int = 0) throws {
        try execute(
            "INSERT INTO thing (id, label, amount) VALUES (\(id), \(label), \(amount))"
        )
    }

    func increment(_ id: String) throws {
        let amount = try first("SELECT amount FROM thing WHERE id = \(id)")?.integer("amount")
        try execute("UPDATE thing SET amount = \((amount ?? 0) + 1) WHERE id = \(id)")
    }
}

extension Reader {
    func thingCount() throws -> Int {
        try first("SELECT COUNT(*) AS count FROM thing")?.number("count") ?? -1
    }
}

extension Database {
    func thingCount() async throws -> Int {
        try await scan { try $0.thingCount() }
    }
}
