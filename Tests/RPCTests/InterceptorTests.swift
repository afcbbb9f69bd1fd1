import Fleet
import Kernel
import RPC
import Synchronization
import Testing
import WellKnownMessages

@Suite struct InterceptorTests {
    private let clock = ManualClock()

    private func call(_ deadline: Deadline = .none) -> CallContext {
        CallContext(
            MethodDescriptor(service: "s.S", name: "M", kind: .unary),
            deadline: deadline,
            clock: clock
        )
    }

    private struct Mark: ServerInterceptor {
        let name: String
        let log: @Sendable (String) -> Void

        func intercept(
            _ call: CallContext,
            _ next: (CallContext) async throws -> Void
        ) async throws {
            log("\(name) in")
            defer { log("\(name) out") }
            try await next(call)
        }
    }

    @Test func layersRunInTheOrderWritten() async throws {
        let steps = Mutex<[String]>([])
        let log: @Sendable (String) -> Void = { step in steps.withLock { $0.append(step) } }
        let router = Router(
            [],
            interceptors: [Mark(name: "a", log: log), Mark(name: "b", log: log)],
            faults: FaultRecorder { _ in }
        )
        let answer = try await router.answer(
            [1],
            { request, _ in
                log("body")
                return request
            },
            call()
        )
        #expect(answer == [1])
        #expect(steps.withLock { $0 } == ["a in", "b in", "body", "b out", "a out"])
    }

    @Test func outcomesAreObservedWithTheirCode() async throws {
        let outcomes = Mutex<[CallOutcome]>([])
        let observe = ObserveCalls { outcome in outcomes.withLock { $0.append(outcome) } }
        try await observe.intercept(call()) { _ in clock.advance(by: .milliseconds(7)) }
        await #expect(throws: Failure.self) {
            try await observe.intercept(call()) { _ in throw Failure(.etagMismatch) }
        }
        let seen = outcomes.withLock { $0 }
        #expect(seen.map(\.code) == [.ok, .aborted])
        #expect(seen.map(\.duration) == [.milliseconds(7), .zero])
    }

    @Test func callsAboveTheLimitAreRefusedAndCountNoLonger() async throws {
        let limit = InFlightLimit(2)
        try await limit.intercept(call()) { call in
            try await limit.intercept(call) { call in
                let failure = await #expect(throws: Failure.self) {
                    try await limit.intercept(call) { _ in Issue.record("let through") }
                }
                #expect(failure?.reason == .tooManyCalls)
            }
            try await limit.intercept(call) { _ in }
        }
    }

    @Test func anotherLimitHoldsFromTheNextCallOn() async throws {
        let limit = InFlightLimit(1)
        try await limit.intercept(call()) { call in
            limit.follow(2)
            try await limit.intercept(call) { call in
                limit.follow(1)
                let failure = await #expect(throws: Failure.self) {
                    try await limit.intercept(call) { _ in Issue.record("let through") }
                }
                #expect(failure?.reason == .tooManyCalls)
            }
        }
    }

    @Test func theDeadlineIsBroughtForward() async throws {
        let guarding = DeadlineGuard(allowance: .milliseconds(20), needed: .milliseconds(100))
        try await guarding.intercept(call(.after(.seconds(1), on: clock))) { call in
            #expect(call.timeRemaining == .milliseconds(980))
        }
        try await guarding.intercept(call()) { #expect($0.timeRemaining == nil) }
    }

    @Test func aCallThatCannotFinishIsRefused() async {
        let guarding = DeadlineGuard(allowance: .milliseconds(20), needed: .milliseconds(100))
        let failure = await #expect(throws: Failure.self) {
            try await guarding.intercept(call(.after(.milliseconds(119), on: clock))) { _ in
                Issue.record("let through")
            }
        }
        #expect(failure?.reason == .deadlineTooShort)
    }
}
