import RPCTransport
import Testing
import Tracing

@testable import Runtime

/// Where traces go, as an operator says it.
@Suite struct TracesConfigurationTests {
    private func read(
        _ arguments: [String] = [],
        _ environment: [String: String] = [:]
    ) -> ConfigurationReading<ServiceConfiguration> {
        ConfigurationReading(
            ProcessDescription("personnel", "Keeps records.", port: 50_051),
            arguments: ["--unsigned-calls", "taken"] + arguments,
            environment: environment
        )
    }

    @Test func byDefaultNoTracesAreRecorded() {
        let configuration = read()
        #expect(configuration.problems == [])
        #expect(configuration.runtime.traces.collector == nil)
        #expect(configuration.runtime.traces.ratio.description == "0.05")
        #expect(configuration.runtime.traces.security.files == nil)
        #expect(configuration.report.contains("--traces none (default)\n"))
    }

    @Test func theCollectorAndThePartAreTold() {
        let told = read([], ["CANBO_TRACES": "collector:4317", "CANBO_TRACES_RATIO": "0.5"])
        #expect(told.problems == [])
        #expect(told.runtime.traces.collector?.description == "collector:4317")
        #expect(told.runtime.traces.ratio.description == "0.5")
        #expect(read(["--traces", "none"]).runtime.traces.collector == nil)
    }

    @Test(arguments: [
        ["--traces", "collector"], ["--traces", "http://collector:4317"],
        ["--traces-ratio", "5%"], ["--traces-ratio", "2"],
        // Nobody is called by it.
        ["--traces-tls-authorities", "system"], ["--traces-tls-server-name", "collector"],
        ["--traces", "collector:4317", "--traces-tls-server-name", "collector"],
        ["--traces", "collector:4317", "--traces-tls-authorities", "/nowhere.pem"],
    ])
    func mistakesAreTold(arguments: [String]) {
        #expect(read(arguments).problems.count == 1)
    }

    @Test func tlsTowardsTheCollectorIsItsOwn() {
        let traces = ["--traces", "collector:4317", "--traces-tls-authorities", "system"]
        #expect(read(traces).problems == [])
        #expect(read(traces).runtime.traces.security.files != nil)
    }

    @Test func thePartIsFollowedAndTheCollectorNeedsARestart() {
        let running = SettingsReading(read(["--traces", "a:1", "--traces-ratio", "0.1"]))
        let told = SettingsReading(read(["--traces", "b:2", "--traces-ratio", "0.2"]))
        let traces = running.following(told).runtime.traces
        #expect(traces.collector?.description == "a:1")
        #expect(traces.ratio.description == "0.2")
    }
}
