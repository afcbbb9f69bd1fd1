import Kernel
import Storage
import StorageSQLite
import Testing

@Suite struct Limits {
    @Test func writesBeyondTheQueueAreRefusedAndTheQueuedOnesKept() async throws {
        try await Backend.file.withStore(limit: { $0.writeQueueMax = 10 }) { store in
            let gate = Gate()
            let blocker = Task { try await store.write { _ in gate.wait() } }
            await gate.reached()
            let outcomes = await withTaskGroup(of: Reason?.self) { group in
                for number in 0..<25 {
                    group.addTask {
                        do {
                            try await store.write { try $0.insertThing("thing-\(number)") }
                            return nil
                        } catch {
                            let reason = (error as? Failure)?.reason
                            gate.count(reason == .storageBusy)
                            return reason
                        }
                    }
                }
                await gate.counted(15)
                gate.open()
                return await group.reduce(into: [Reason?]()) { $0.append($1) }
            }
            try await blocker.value
            #expect(outcomes.filter { $0 == .storageBusy }.count == 15)
            #expect(outcomes.filter { $0 == nil }.count == 10)
            let count = try await store.thingCount()
            #expect(count == 10)
        }
    }

    @Test func aLookUpRunsOnTheCallingThread() async throws {
        try await Backend.file.withStore { store in
            let before = currentThread()
            let inside = try await store.read { _ in currentThread() }
            #expect(before == inside)
        }
    }

    @Test(arguments: Backend.allCases)
    func aClosedStoreRefusesWork(backend: Backend) async throws {
        try await backend.withStore { store in
            await store.close()
            let failure = await #expect(throws: Failure.self) {
                try await store.write { try $0.insertThing("x") }
            }
            #expect(failure?.reason == .storageUnavailable)
            await #expect(throws: Failure.self) { try await store.read { _ in } }
            await #expect(throws: Failure.self) { try await store.scan { _ in } }
        }
    }

    /// One scan is under way and another waits for the same connection when the store closes.
    @Test func aStoreThatClosesAnswersTheScansItAccepted() async throws {
        @Sendable func limit(_ configuration: inout SQLiteConfiguration) {
            configuration.scanReaders = 1
            configuration.scanQueueMax = 1
        }
        try await Backend.file.withStore(limit: limit) { store in
            let gate = Gate()
            let running = Task { try await store.scan { _ in gate.wait() } }
            await gate.reached()
            let waiting = (0..<2).map { _ in
                Task {
                    do {
                        return try await store.scan { try $0.thingCount() } == 0
                    } catch let failure as Failure where failure.reason == .storageBusy {
                        gate.count(true)
                        return false
                    }
                }
            }
            // One of them was refused, so that the other one waits.
            await gate.counted(1)
            let closing = Task { await store.close() }
            var isClosed = false
            while !isClosed {
                let failure = await #expect(throws: Failure.self) { try await store.scan { _ in } }
                isClosed = failure?.reason == .storageUnavailable
            }
            gate.open()
            try await running.value
            await closing.value
            let answers = [try await waiting[0].value, try await waiting[1].value]
            #expect(answers.contains(true))
        }
    }

    @Test(arguments: Backend.allCases)
    func tooManyEventsOrTooLongSummariesAreRefused(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            let long = String(repeating: "x", count: StorageLimits.auditSummarySizeMax.bytes + 1)
            let entry = AuditEntry(resource: "things/x", summary: "")
            let wide = Event("a", subjectKind: "b", subjectID: "c", data: ["key": long])
            let changes = [
                Change("", audit: [AuditEntry(resource: "things/x", summary: long)]),
                Change("", audit: [entry], events: [wide]),
            ]
            for change in changes {
                let failure = await #expect(throws: Failure.self) {
                    try await journal.mutate(.create(request: "x"), answering: .text) { _, _ in
                        change
                    }
                }
                #expect(failure?.reason == .storageLimitReached)
            }
        }
    }
}
