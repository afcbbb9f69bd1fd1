import RPCTransport
import Testing
import TransportSecurity

@testable import Runtime

/// Where and how the command that asks for health asks.
@Suite struct HealthReadingTests {
    private func read(
        _ arguments: [String] = [],
        _ environment: [String: String] = [:]
    ) -> HealthReading {
        let process = ProcessDescription("planning", "Keeps plans.", port: 50_052)
        return HealthReading(
            process,
            CallingServiceConfiguration.settings(of: process),
            arguments: arguments,
            environment: environment
        )
    }

    @Test(arguments: [
        ("0.0.0.0:50052", "127.0.0.1:50052"), ("[::]:50052", "[::1]:50052"),
        ("10.0.0.7:443", "10.0.0.7:443"), ("planning:50052", "planning:50052"),
    ])
    func itAsksWhereTheProcessAnswers(listen: String, target: String) {
        for reading in [read(["--listen", listen]), read([], ["CANBO_LISTEN": listen])] {
            #expect(reading.problems == [])
            #expect(reading.target.description == target)
        }
    }

    @Test func nothingToldMeansTheDefaults() {
        let reading = read()
        #expect(reading.target.description == "127.0.0.1:50052")
        #expect(reading.timeout == .seconds(3))
        #expect(reading.credentials == nil)
        #expect(read(["--timeout", "250ms"]).timeout == .milliseconds(250))
    }

    @Test func mistakesElsewhereSayNothingOfHealth() {
        let environment = ["CANBO_STORAGE": "postgres", "CANBO_CALLER_KEY": "/no/key"]
        #expect(read([], environment).problems == [])
    }

    @Test(arguments: [
        (["--listen", "0.0.0.0:0"], "any free port"), (["--colour"], "unknown argument"),
        (["--timeout", "61s"], "is not allowed"), (["--check-configuration"], "does not go with"),
        (["--config", "/no/file"], "cannot be read"), (["--listen", "here"], "is not allowed"),
    ])
    func whatKeepsItFromAskingIsToldAtOnce(arguments: [String], problem: String) {
        let problems = read(arguments).problems
        #expect(problems.count == 1)
        #expect(problems.first?.contains(problem) == true)
    }

    @Test func aCertificateIsShownWhereOneIsAsked() throws {
        let answers = ["--tls-certificate", "/own.pem", "--tls-key", "/own.key"]
        let credentials = try #require(read(answers).credentials)
        #expect(credentials.own == nil)
        let asked = answers + ["--tls-client-authorities", "/authority.pem"]
        #expect(try #require(read(asked).credentials).own?.certificate.path == "/own.pem")
        let optional = asked + ["--tls-client-certificates", "optional"]
        #expect(try #require(read(optional).credentials).own == nil)
        let dials =
            asked + [
                "--tls-authorities", "system", "--tls-dial-certificate", "/dial.pem",
                "--tls-dial-key", "/dial.key",
            ]
        #expect(try #require(read(dials).credentials).own?.certificate.path == "/dial.pem")
    }
}
