import Kernel
import Metrics
import RPCTransport
import Testing

@testable import Runtime

/// What operators are told of a process beside its calls.
@Suite struct FigureTests {
    private struct StandingClock: WallClock {
        let now = Timestamp(microseconds: 1_764_000_000_000_000)
    }

    private func numbers(_ name: String, in families: [MetricFamily]) -> [String: Double] {
        let series = families.first { $0.name == name }?.series ?? []
        return series.reduce(into: [:]) { numbers, one in
            guard case .number(let number) = one.value else { return }
            numbers[one.labels.map(\.value).joined(separator: ",")] = number
        }
    }

    @Test func aReloadThatFailsIsToldUntilOneGoesWell() {
        let results = ReloadRecord(clock: StandingClock())
        for what in ["routes", "access"] { results.begins(what) }
        #expect(
            numbers("canbo_reload_successful", in: results.families) == ["routes": 1, "access": 1]
        )
        results.add("routes", ["line 1: unknown key"])
        #expect(numbers("canbo_reload_successful", in: results.families)["routes"] == 0)
        let times = numbers("canbo_reload_success_timestamp_seconds", in: results.families)
        #expect(times == ["routes": 1_764_000_000, "access": 1_764_000_000])
        results.add("routes")
        #expect(numbers("canbo_reload_successful", in: results.families)["routes"] == 1)
    }

    @Test func workIsCountedByWhatItIs() {
        let results = WorkResults(clock: StandingClock())
        results.begins("a")
        results.succeeded("b", done: 3)
        results.failed("b")
        #expect(numbers("canbo_work_failures", in: results.families) == ["a": 0, "b": 1])
        #expect(numbers("canbo_work_done", in: results.families) == ["a": 0, "b": 3])
        let times = numbers("canbo_work_success_timestamp_seconds", in: results.families)
        #expect(times == ["b": 1_764_000_000])
    }

    @Test func aCertificateTellsUntilWhenItIsGood() {
        let end = Timestamp(microseconds: 1_800_000_000_000_000)
        let told = CertificateEnds("certificates", (own: end, revocations: nil)).families
        #expect(told.map(\.name) == ["canbo_certificate_expiry_timestamp_seconds"])
        #expect(numbers(told[0].name, in: told) == ["certificates": 1_800_000_000])
    }

    @Test func theSystemTellsOfTheProcess() {
        let families = ProcessFigures(clock: SystemWallClock()).families
        for name in [
            "process_cpu_seconds", "process_resident_memory_bytes", "process_virtual_memory_bytes",
            "process_threads", "process_open_fds", "process_max_fds", "process_start_time_seconds",
        ] {
            #expect((numbers(name, in: families)[""] ?? 0) > 0, "\(name)")
        }
        let resident = numbers("process_resident_memory_bytes", in: families)[""] ?? 0
        #expect(resident < numbers("process_virtual_memory_bytes", in: families)[""] ?? 0)
    }

    @Test func theAdminPortIsOffUnlessItIsTold() {
        let setting = AdminSetting.setting
        #expect(setting.fallback == nil)
        #expect(setting.parse("none") == .some(nil))
        #expect(setting.parse("127.0.0.1:9464")??.port == 9_464)
        #expect(setting.parse("nonsense") == nil)
    }
}
