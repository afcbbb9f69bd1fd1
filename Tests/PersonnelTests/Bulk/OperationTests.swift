import Fleet
import Kernel
import LongrunningContract
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Testing
import WellKnownMessages

/// Operations: whose they are, how they end, and for how long they are kept.
@Suite struct OperationTests {
    private static let request = ExportOfficialsRequest(format: .csv)
    private static let requestID = "0b5d7c1e-1f7a-4f0e-9f0e-6f2d6c1e8a55"

    @Test(arguments: StoreKind.allCases)
    func anOperationIsThereForWhoBeganIt(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind) { bench in
            let (bulk, other) = (bench.bulk, Caller.byPosts("people/hanoi-id:other"))
            let own = try await bench.asOfficer { try await bulk.exported(Self.request) }
            let get = GoogleGetOperationRequest(name: own.name)
            let seen = try await bulk.getOperation(get)
            #expect(seen == own && seen.progress?.method == BulkMethods.exportOfficials.path)
            let file = await status { _ = try await bulk.fetched(own.name) }
            #expect(file.reason == "FILE_OF_ANOTHER")
            let another = try await bulk.exported(Self.request)
            let everything = try await bulk.listOperations(.init(pageSize: 1))
            #expect(everything.operations.map(\.name) == [another.name])
            let next = try await bulk.listOperations(
                .init(name: "operations", pageSize: 1, pageToken: everything.nextPageToken)
            )
            #expect(next.operations.map(\.name) == [own.name] && next.nextPageToken.isEmpty)
            try await bench.asOfficer {
                let listed = try await bulk.listOperations(.init())
                #expect(listed.operations.map(\.name) == [own.name])
            }
            try await bench.acting(as: other) {
                let listed = try await bulk.listOperations(.init())
                #expect(listed.operations.isEmpty)
                for refused in [
                    await status { _ = try await bulk.getOperation(get) },
                    await status { _ = try await bulk.cancelOperation(.init(name: own.name)) },
                    await status { _ = try await bulk.deleteOperation(.init(name: own.name)) },
                    await status { _ = try await bulk.waitOperation(.init(name: own.name)) },
                    await status { _ = try await bulk.fetched(own.name) },
                ] { #expect(refused.reason == "RESOURCE_NOT_FOUND") }
            }
            _ = try await bulk.deleteOperation(.init(name: own.name))
            let gone = await status { _ = try await bulk.getOperation(get) }
            #expect(gone.code == .notFound)
            let parts = try await bench.personnel.count(
                "SELECT COUNT(*) AS n FROM bulk_file_part"
            )
            #expect(parts == 1)
        }
    }

    @Test func aRepeatBeginsNothing() async throws {
        try await AuthorityBench.withOfficer { bench in
            var request = Self.request
            request.requestID = Self.requestID
            let first = try await bench.bulk.exported(request)
            let again = try await bench.bulk.exportOfficials(request)
            #expect(again.name == first.name && !again.done)
            let listed = try await bench.bulk.listOperations(.init())
            #expect(listed.operations == [first])
        }
    }

    /// A store that takes no change while the test wants so; what is under way stays so.
    private func held(
        _ limits: FileLimits = FileLimits(),
        _ body: (BulkClient, HeldDatabase, Journal, CalendarClock) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await StoreKind.memory.withStore(.personnel, clock: clock) { store in
            let database = HeldDatabase(store)
            let journal = Journal(database, producer: "personnel", clock: clock)
            let service = BulkService(
                journal: journal,
                tokens: try await PageTokens(of: store),
                roles: try .embedded(),
                ages: try .embedded(),
                lists: try .embedded(),
                clock: clock,
                limits: limits,
                faults: FaultRecorder { Issue.record("\($0.cause)") }
            )
            let channel = LocalGateway.channel([service], within: [ToldCaller()])
            try await body(BulkClient(channel), database, journal, clock)
        }
    }

    /// Makes a done operation one that another process works on.
    private func reopen(_ journal: Journal, until end: Timestamp) async throws {
        try await journal.database.write { transaction in
            _ = try transaction.execute(
                """
                UPDATE bulk_operation SET state = 1, ended_at = NULL, lease_until = \(end)
                """
            )
        }
    }

    @Test func whatRunsCanBeCancelledAndIsFailedWhenItsProcessHasEnded() async throws {
        try await held { bulk, _, journal, clock in
            let operation = try await bulk.exported(Self.request)
            try await reopen(journal, until: clock.now + .seconds(30))
            let running = try await bulk.waitOperation(
                .init(name: operation.name, timeout: GoogleDuration(nanos: 1))
            )
            #expect(!running.done && running.result == nil)
            let early = await status { _ = try await bulk.fetched(operation.name) }
            #expect(early.rules == ["OPERATION_WITHOUT_FILE"])
            #expect(early.message.contains("RUNNING"))
            _ = try await bulk.cancelOperation(.init(name: operation.name))
            let cancelled = try await bulk.done(operation.name)
            #expect(cancelled.error?.code == .cancelled)
            #expect(cancelled.error?.reason == "OPERATION_CANCELLED")
            let parts = try await journal.database.read { reader in
                try reader.rows("SELECT end_byte FROM bulk_file_part").count
            }
            #expect(parts == 0)
            _ = try await bulk.cancelOperation(.init(name: operation.name))
            try await reopen(journal, until: clock.now)
            let second = try await bulk.exported(Self.request)
            try await reopen(journal, until: clock.now)
            let interrupted = try await bulk.done(second.name)
            #expect(interrupted.error?.code == .unavailable)
            #expect(interrupted.error?.reason == "OPERATION_INTERRUPTED")
        }
    }

    @Test func workEndsWithItsOperation() async throws {
        try await held { bulk, database, journal, _ in
            let begun = Task { try await bulk.exportOfficials(Self.request) }
            let operation = try await begun.value
            _ = try await bulk.done(operation.name)
            database.hold()
            let next = Task { try await bulk.exportOfficials(Self.request) }
            await database.isHoldingOne()
            database.release()
            let second = try await next.value
            _ = try await bulk.deleteOperation(.init(name: second.name))
            let listed = try await bulk.listOperations(.init())
            #expect(listed.operations.map(\.name) == [operation.name])
            let entries = try await AuditLog(of: journal)
                .page(after: 0, about: operation.name, limit: 10).entries
            #expect(entries.map(\.record.entry.summary).last?.hasPrefix("export done") == true)
        }
    }

    @Test func onlySoManyRunAndAreKept() async throws {
        try await held { bulk, _, journal, clock in
            for _ in 0..<BulkLimits.runningOfOneMax {
                _ = try await bulk.exported(Self.request)
            }
            try await reopen(journal, until: clock.now + .seconds(30))
            let running = await status { _ = try await bulk.exportOfficials(Self.request) }
            #expect(running.reason == "OPERATIONS_EXHAUSTED")
            try await reopen(journal, until: clock.now)
            for _ in BulkLimits.runningOfOneMax..<BulkLimits.keptOfOneMax {
                _ = try await bulk.exported(Self.request)
            }
            let kept = await status { _ = try await bulk.exportOfficials(Self.request) }
            #expect(kept.reason == "OPERATIONS_EXHAUSTED")
        }
    }

    @Test func whatIsTooLargeFails() async throws {
        var limits = FileLimits()
        limits.sizeMax = .bytes(16)
        try await held(limits) { bulk, _, _, _ in
            let operation = try await bulk.exported(Self.request)
            #expect(operation.error?.code == .resourceExhausted)
            #expect(operation.error?.reason == "EXPORT_TOO_LARGE")
            let file = await status { _ = try await bulk.fetched(operation.name) }
            #expect(file.rules == ["OPERATION_WITHOUT_FILE"] && file.message.contains("FAILED"))
        }
    }

    @Test func itIsRemovedAtTheEndOfTheNextDay() async throws {
        try await held { bulk, _, journal, clock in
            let operation = try await bulk.exported(Self.request)
            let keeper = RowKeeper(of: journal, BulkRetention.rows) { _ in }
            clock.turn(to: "2026-11-22")
            #expect(try await keeper.keep() == 0)
            let file = try await bulk.fetched(operation.name)
            #expect(file.file.rowCount == 0)
            clock.turn(to: "2026-11-23")
            let gone = await status { _ = try await bulk.fetched(operation.name) }
            #expect(gone.code == .notFound)
            #expect(try await keeper.keep() == 1)
        }
    }

    @Test func whatIsAskedWronglyIsTold() async throws {
        try await held { bulk, _, _, _ in
            let operation = try await bulk.exported(Self.request)
            let list = GoogleListOperationsRequest(
                name: "x",
                filter: "done",
                returnPartialSuccess: true
            )
            let wrong = [
                await status { _ = try await bulk.listOperations(list) },
                await status { _ = try await bulk.getOperation(.init(name: "x")) },
                await status { _ = try await bulk.fetched(operation.name, from: -1) },
                await status {
                    _ = try await bulk.waitOperation(
                        .init(name: operation.name, timeout: GoogleDuration(seconds: -1))
                    )
                },
            ]
            #expect(
                wrong.map(\.fields) == [
                    ["name", "filter", "return_partial_success"], ["name"], ["offset_bytes"],
                    ["timeout"],
                ]
            )
        }
    }
}
