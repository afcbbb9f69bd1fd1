import Foundation
import Kernel
import Logging
import RPCTransport
import Testing

@testable import Runtime

/// How a process reads what it is told.
@Suite struct ConfigurationTests {
    private let process = ProcessDescription("personnel", "Keeps records.", port: 50_051)

    private func read(
        _ arguments: [String] = [],
        _ environment: [String: String] = [:]
    ) -> ConfigurationReading<CallingServiceConfiguration> {
        // There is no key in the folder of the tests.
        let open = ["CANBO_UNSIGNED_CALLS": "taken"].merging(environment) { $1 }
        return ConfigurationReading(process, arguments: arguments, environment: open)
    }

    private func withFile<Result>(
        _ text: String,
        _ body: (String) throws -> Result
    ) throws -> Result {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(randomUUID()).json")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try body(file.path)
    }

    @Test(arguments: [
        "postgres:///canbo_personnel?host=/run/postgresql", "postgresql://canbo@db.hanoi.vn:5432/x",
        "postgres://canbo@a:1,b:2/x?target_session_attrs=any", "postgres://[::1]:5432/x",
    ])
    func aServerMayKeepTheData(_ address: String) {
        #expect(StorageLocation(address) == .postgres(address: address))
    }

    @Test(arguments: [
        "postgres://canbo:secret@db/x", "postgres://canbo:/secret@db/x",
        "postgres://db/x?user=canbo&password=secret", "postgres:x",
        "mysql://db/x", "sqlite:", "",
    ])
    func passwordsAndOtherStoresAreRefused(_ address: String) {
        #expect(StorageLocation(address) == nil)
    }

    @Test func nothingToldMeansTheDefaults() {
        let configuration = read()
        #expect(configuration.problems == [])
        #expect(configuration.runtime.listen.description == "127.0.0.1:50051")
        #expect(configuration.runtime.logLevel == .info)
        #expect(configuration.runtime.drainPeriod == .seconds(10))
        #expect(configuration.further.storage.location == .sqlite(path: "data/personnel.db"))
    }

    @Test func aFlagWinsOverTheEnvironmentAndThatOverTheFile() throws {
        let json = #"{"listen": "a:1", "logLevel": "debug", "openFiles": 4096}"#
        try withFile(json) { path in
            let configuration = read(
                ["--listen", "c:3", "--config=\(path)"],
                ["CANBO_LISTEN": "b:2", "CANBO_LOG_LEVEL": "error", "CANBO_GATEWAY": ""]
            )
            #expect(configuration.problems == [])
            #expect(configuration.runtime.listen == Endpoint(host: "c", port: 3))
            #expect(configuration.runtime.logLevel == .error)
            #expect(configuration.runtime.openFiles == 4_096)
            #expect(configuration.report.contains("--listen c:3 (--listen)\n"))
            #expect(configuration.report.contains("--log-level error (CANBO_LOG_LEVEL)\n"))
            #expect(configuration.report.contains("--open-files 4096 (openFiles)\n"))
            #expect(configuration.report.contains("--drain-period 10s (default)\n"))
        }
    }

    @Test func everyMistakeIsToldAtOnce() throws {
        try withFile(#"{"drainPeriod": "soon", "listn": "a:1"}"#) { path in
            let configuration = read(
                ["--listen", "nowhere", "--colour", "--config", path],
                ["CANBO_STORAGE": "postgres", "CANBO_LOG_LEVEL": "loud"]
            )
            let problems = configuration.problems.joined(separator: "\n")
            for name in [
                "--listen:", "--colour:", "drainPeriod:", "\"listn\"", "CANBO_STORAGE:",
                "CANBO_LOG_LEVEL:",
            ] {
                #expect(problems.contains(name))
            }
            #expect(configuration.problems.count == 6)
        }
    }

    @Test func anAddressWithAPasswordIsRefusedWithoutBeingRepeated() throws {
        let address = "postgres://canbo:opensesame@db/x"
        try withFile(#"{"storage": "\#(address)"}"#) { path in
            for configuration in [
                read(["--storage", address]), read([], ["CANBO_STORAGE": address]),
                read(["--config", path]),
            ] {
                let told = configuration.problems.joined(separator: "\n") + configuration.report
                #expect(configuration.problems.count == 1)
                #expect(told.contains("this value is not allowed; give sqlite:PATH|postgres://"))
                #expect(!told.contains("opensesame"))
            }
        }
    }

    @Test(arguments: ["{", "[]", #"{"listen": {}}"#])
    func aBrokenFileIsAMistake(json: String) throws {
        try withFile(json) { path in
            #expect(read(["--config", path]).problems.count == 1)
        }
        #expect(read(["--config", "missing.json"]).problems.count == 1)
    }

    @Test(arguments: [["--listen"], ["--listen", "a:1", "--listen", "b:2"], ["listen"]])
    func aMalformedCommandLineIsAMistake(arguments: [String]) {
        #expect(read(arguments).problems.count == 1)
    }

    @Test func theHelpListsEverySettingUnderAllItsNames() {
        let help = read(["--help"]).help
        for name in ["--drain-period", "CANBO_DRAIN_PERIOD", "drainPeriod", "127.0.0.1:50051"] {
            #expect(help.contains(name))
        }
    }

    @Test(arguments: [
        ("127.0.0.1:50050", "127.0.0.1", 50_050), ("[::1]:0", "::1", 0),
        ("gateway:443", "gateway", 443),
    ])
    func addressesAreRead(text: String, host: String, port: Int) {
        #expect(Endpoint(parsing: text) == Endpoint(host: host, port: port))
        #expect(Endpoint(parsing: text)?.description == text)
    }

    @Test(arguments: ["", ":1", "a", "a:", "a:65536", "a:-1", "::1:5", "http://a:1"])
    func otherTextIsNoAddress(text: String) {
        #expect(Endpoint(parsing: text) == nil)
    }

    @Test(arguments: ["5", "5d", "-5s", "s", "999999999s", "1.5s"])
    func otherTextIsNoDuration(text: String) {
        #expect(read(["--drain-period", text]).problems.count == 1)
    }

    @Test func durationsCarryTheirUnit() {
        #expect(read(["--drain-period", "250ms"]).runtime.drainPeriod == .milliseconds(250))
        #expect(read(["--drain-period", "2m"]).runtime.drainPeriod == .seconds(120))
        #expect(read(["--drain-period", "1h"]).runtime.drainPeriod == .seconds(3_600))
    }
}
