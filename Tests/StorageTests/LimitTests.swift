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
