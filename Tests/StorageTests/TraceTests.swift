import Kernel
import Storage
import Testing
import Tracing

/// What is recorded in traces of a store's work, and what events carry of the change's trace.
@Suite struct TraceTests {
    private struct Refusal: Error {}

    private static let place = TraceContext(
        traceHigh: 1,
        traceLow: 2,
        span: 3,
        isSampled: true
    )

    /// Lends a store that records, with what it has recorded so far.
    private func withTraces(
        _ backend: Backend,
        _ body: (any Database, OpenSpan, () -> [FinishedSpan]) async throws -> Void
    ) async throws {
        try await backend.withStore { store in
            let queue = SpanQueue()
            let tracer = Tracer(
                try #require(SamplingRatio("0")),
                clock: SpanClock(SystemWallClock()) { 0 },
                queue: queue
            )
            let place = try #require(Self.place)
            let call = try #require(tracer.begin(.received(method: "a.B/C"), continuing: place))
            let recorded = { () -> [FinishedSpan] in
                let spans = queue.takeBatch()
                #expect(spans.allSatisfy { $0.parent == call.context.span })
                return spans
            }
            try await body(TracedDatabase(store, of: .sqlite), call, recorded)
        }
    }

    @Test(arguments: Backend.allCases)
    func whatACallAsksOfItsStoreIsAPartOfIt(backend: Backend) async throws {
        try await withTraces(backend) { store, call, recorded in
            try await OpenSpan.$current.withValue(call) {
                try await store.write { try $0.insertThing("x") }
                _ = try await store.read { try $0.rows("SELECT id FROM thing") }
                _ = try await store.scan { try $0.rows("SELECT id FROM thing") }
            }
            let spans = recorded()
            #expect(spans.map(\.subject) == [.write(.sqlite), .read(.sqlite), .read(.sqlite)])
            #expect(spans.allSatisfy { $0.end == .done })
        }
    }

    @Test func whatNobodyRecordsIsNotTold() async throws {
        try await withTraces(.memory) { store, _, recorded in
            try await store.write { try $0.insertThing("x") }
            _ = try await store.read { try $0.rows("SELECT id FROM thing") }
            _ = try await store.scan { try $0.rows("SELECT id FROM thing") }
            #expect(recorded().isEmpty)
        }
    }

    @Test func whatARuleRefusesIsNoFailureOfTheStore() async throws {
        try await withTraces(.file) { store, call, recorded in
            await OpenSpan.$current.withValue(call) {
                await #expect(throws: Refusal.self) {
                    try await store.write { _ in throw Refusal() }
                }
                await #expect(throws: Failure.self) {
                    try await store.read { _ in throw Failure(.resourceNotFound) }
                }
                await #expect(throws: Failure.self) {
                    try await store.write { _ in throw Failure(.storageUnavailable) }
                }
            }
            #expect(recorded().map(\.end) == [.done, .done, .failed])
        }
    }

    @Test(arguments: Backend.allCases)
    func anEventCarriesThePlaceOfItsChange(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            var recorded = try Mutation.create(request: "one")
            recorded.trace = Self.place
            _ = try await journal.createThing(recorded, answer: "")
            _ = try await journal.createThing(.create(request: "two"), answer: "")
            let events = try await Outbox(journal).all()
            #expect(events.map(\.trace) == [Self.place, nil])
        }
    }

    /// A process of the release before works on the same store until it is replaced.
    @Test(arguments: Backend.allCases)
    func anEventOfAnOlderProgramHasNone(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            var recorded = try Mutation.create(request: "one")
            recorded.trace = Self.place
            _ = try await journal.createThing(recorded, answer: "")
            try await store.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO outbox_event (
                        sequence, id, occurred_at, type, subject_kind, subject_id,
                        organization_path, secrecy_grade, data, rules
                    )
                    SELECT 2, 'old', occurred_at, type, subject_kind, subject_id,
                        organization_path, secrecy_grade, data, rules
                    FROM outbox_event
                    """
                )
                try transaction.execute("UPDATE journal_head SET event_sequence = 2")
            }
            let events = try await Outbox(journal).all()
            #expect(events.map(\.trace) == [Self.place, nil])
            #expect(events.last?.id == "old")
        }
    }
}
