import HTTP2
import RPC
import RPCTransport
import Testing

@testable import Forwarding

/// Backends whose calls fail one after another get none for a time.
@Suite struct OutlierTests {
    private let start = MonotonicInstant(nanoseconds: 1_000_000_000)
    private let backends = (1...5).map { Endpoint(host: "127.0.0.1", port: $0) }

    @Test func isSparedAfterSoManyFailuresInARow() async throws {
        var limits = ForwardingLimits()
        limits.outliers.failuresInARow = 3
        try await TestFleet.run(of: 2, limits: limits) { place, _ in
            place == 0 ? .reset(.internalError) : .echo
        } _: { fleet in
            let statuses = try await fleet.call(times: 40)
            #expect(statuses.count { $0 == "13" } == 3)
            #expect(fleet.heads == [3, 37])
        }
    }

    @Test func comesBackAndGoesAtTheFirstFailure() async throws {
        var limits = ForwardingLimits()
        limits.outliers.failuresInARow = 3
        limits.outliers.ejectionMin = .milliseconds(20)
        limits.slowStart = .zero
        try await TestFleet.run(of: 2, limits: limits) { place, _ in
            place == 0 ? .reset(.internalError) : .echo
        } _: { fleet in
            while fleet.heads[0] < 4 { _ = try await fleet.caller.call() }
            let statuses = try await fleet.call(times: 10)
            #expect(statuses.allSatisfy { $0 == "0" })
        }
    }

    @Test func theOnlyBackendIsNeverSpared() async throws {
        var limits = ForwardingLimits()
        limits.outliers.failuresInARow = 1
        try await TestFleet.run(of: 1, limits: limits) { _, _ in
            .reset(.internalError)
        } _: { fleet in
            let statuses = try await fleet.call(times: 10)
            #expect(statuses.allSatisfy { $0 == "13" })
            #expect(fleet.heads == [10])
        }
    }

    @Test func statusesOfTheApplicationAreNoFailures() async throws {
        var limits = ForwardingLimits()
        limits.outliers.failuresInARow = 1
        try await TestFleet.run(of: 2, limits: limits) { place, _ in
            place == 0 ? .status("14") : .echo
        } _: { fleet in
            _ = try await fleet.call(times: 10)
            #expect(fleet.heads == [5, 5])
        }
    }

    @Test func atMostHalfOfARouteIsSpared() {
        var machine = OutlierMachine(OutlierLimits())
        machine.judge([backends])
        #expect(machine.failing(backends[0], at: start) != nil)
        #expect(machine.failing(backends[1], at: start) != nil)
        #expect(machine.failing(backends[2], at: start) == nil)
        #expect(machine.ejection(of: backends[2], at: start) == nil)
        let later = start + .seconds(10)
        #expect(machine.failing(backends[2], at: later) != nil)
    }

    @Test func everyRouteOfABackendKeepsItsHalf() {
        var machine = OutlierMachine(OutlierLimits())
        machine.judge([Array(backends[0...1]), Array(backends[1...4])])
        #expect(machine.failing(backends[0], at: start) != nil)
        #expect(machine.failing(backends[1], at: start) == nil)
        #expect(machine.failing(backends[2], at: start) != nil)
    }

    @Test func everyEjectionIsTwiceAsLongUpToALimit() {
        var machine = OutlierMachine(OutlierLimits())
        machine.judge([backends])
        var now = start
        var periods: [Duration] = []
        for _ in 0..<8 {
            guard let period = machine.failing(backends[0], at: now) else { break }
            #expect(machine.failing(backends[0], at: now) == nil)
            periods.append(period)
            now = now + period
        }
        #expect(periods == [10, 20, 40, 80, 160, 300, 300, 300].map { .seconds($0) })
    }

    @Test func goodConductIsRemembered() {
        var machine = OutlierMachine(OutlierLimits())
        machine.judge([backends])
        #expect(machine.failing(backends[0], at: start) == .seconds(10))
        #expect(machine.failing(backends[0], at: start + .seconds(20)) == .seconds(20))
        #expect(machine.failing(backends[0], at: start + .seconds(101)) == .seconds(10))
    }
}
