import Storage
import StorageSQLite
import Testing

/// What becomes of work whose caller gives up, as every call does at its deadline.
@Suite struct Cancellation {
    @Test func aCancelledWriteThatStillWaitsIsNotDone() async throws {
        try await Backend.file.withStore { store in
            let gate = Gate()
            let blocker = Task { try await store.write { _ in gate.wait() } }
            await gate.reached()
            let waiting = Task { try await store.write { try $0.insertThing("x") } }
            waiting.cancel()
            gate.open()
            try await blocker.value
            let outcome = await waiting.result
            #expect(throws: CancellationError.self) { try outcome.get() }
            let count = try await store.thingCount()
            #expect(count == 0)
        }
    }

    static let endless: Statement = """
        WITH RECURSIVE number (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM number)
        SELECT COUNT(*) AS count FROM number
        """

    @Test(arguments: Backend.allCases)
    func aCancelledScanStopsInMidStatement(backend: Backend) async throws {
        try await backend.withStore { store in
            let gate = Gate()
            let scan = Task {
                try await store.scan { reader in
                    gate.open()
                    gate.wait()
                    return try reader.first(Self.endless)?.integer("count")
                }
            }
            await gate.reached()
            scan.cancel()
            let outcome = await scan.result
            #expect(throws: CancellationError.self) { try outcome.get() }
            let count = try await store.thingCount()
            #expect(count == 0)
        }
    }

    @Test func aCancelledLookUpInPlaceStopsInMidStatement() async throws {
        try await Backend.file.withStore { store in
            let gate = Gate()
            let read = Task {
                try await store.read { reader in
                    gate.open()
                    gate.wait()
                    return try reader.first(Self.endless)?.integer("count")
                }
            }
            await gate.reached()
            read.cancel()
            let outcome = await read.result
            #expect(throws: CancellationError.self) { try outcome.get() }
        }
    }

    /// Writes rows for some seconds.
    static let longInsert: Statement = """
        INSERT INTO thing (id)
        WITH RECURSIVE number (value) AS (
            SELECT 1 UNION ALL SELECT value + 1 FROM number WHERE value < 2000000
        )
        SELECT CAST(value AS TEXT) FROM number
        """

    /// Takes some milliseconds.
    static let counting: Statement = """
        WITH RECURSIVE number (value) AS (
            SELECT 1 UNION ALL SELECT value + 1 FROM number WHERE value < 10000
        )
        SELECT COUNT(*) AS count FROM number
        """

    @Test(arguments: Backend.allCases)
    func aCancelledWriteStopsInMidStatementAndKeepsNothing(backend: Backend) async throws {
        try await backend.withStore { store in
            let gate = Gate()
            let write = Task {
                try await store.write { transaction in
                    try transaction.insertThing("before")
                    gate.open()
                    gate.wait()
                    try transaction.execute(Self.longInsert)
                }
            }
            await gate.reached()
            write.cancel()
            let outcome = await write.result
            #expect(throws: CancellationError.self) { try outcome.get() }
            try await store.write { try $0.insertThing("after") }
            let count = try await store.thingCount()
            #expect(count == 1)
        }
    }

    @Test(arguments: Backend.allCases)
    func ofWritesGivenUpAtAnyMomentEachIsKeptOrNot(backend: Backend) async throws {
        try await backend.withStore { store in
            let writes = (0..<90).map { number in
                Task {
                    try await store.write { transaction in
                        try transaction.insertThing("thing-\(number)")
                        _ = try transaction.first(Self.counting)
                        try transaction.insertThing("rest-\(number)")
                    }
                }
            }
            for number in writes.indices where number.isMultiple(of: 3) {
                writes[number].cancel()
                // Waiting for some of them spreads the others over all that a write goes through.
                if number.isMultiple(of: 2) { _ = await writes[number].result }
            }
            for (number, write) in writes.enumerated() {
                let outcome = await write.result
                let count = try await store.scan { reader in
                    let ids = ["thing-\(number)", "rest-\(number)"]
                    return try reader.rows("SELECT id FROM thing WHERE id IN \(list: ids)").count
                }
                switch outcome {
                case .success: #expect(count == 2)
                case .failure(let error):
                    #expect(error is CancellationError)
                    #expect(count == 0)
                    #expect(number.isMultiple(of: 3))
                }
            }
        }
    }

    @Test func aLookUpThatTakesLongLeavesTheCallingThread() async throws {
        try await Backend.file.withStore { store in
            let before = currentThread()
            let (count, inside) = try await store.read { reader in
                let row = try reader.first(
                    """
                    WITH RECURSIVE number (value) AS (
                        SELECT 1 UNION ALL SELECT value + 1 FROM number WHERE value < 500000
                    )
                    SELECT COUNT(*) AS count FROM number
                    """
                )
                return (try row?.integer("count"), currentThread())
            }
            #expect(count == 500_000)
            #expect(before != inside)
        }
    }

    @Test func aCancellationNeverLeavesAConnectionInTheMiddleOfATransaction() async throws {
        try await Backend.file.withStore(limit: { $0.scanReaders = 1 }) { store in
            for _ in 0..<1_500 {
                let gate = Gate()
                let scan = Task {
                    try await store.scan { reader in
                        gate.open()
                        gate.wait()
                        return try reader.first(Self.endless)?.integer("count")
                    }
                }
                await gate.reached()
                scan.cancel()
                _ = await scan.result
                _ = try await store.thingCount()
            }
        }
    }
}
