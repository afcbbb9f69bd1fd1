import RPC
import RPCTransport
import Runtime
import Schema
import Testing

@testable import canbo

/// How `canbo call` understands what it is told.
@Suite struct CallTests {
    private func lookup() throws -> MethodLookup { MethodLookup(try Contracts().schema) }

    @Test(arguments: [
        "canbo.planning.v1.PlanningService/AddEntry", "PlanningService/AddEntry",
        "planning.v1.PlanningService.AddEntry", "AddEntry",
    ])
    func aMethodIsFoundByAnyEndingOfItsName(name: String) throws {
        let found = try lookup().find(name)
        #expect(found.service == "canbo.planning.v1.PlanningService")
        #expect(found.method.name == "AddEntry")
    }

    @Test(arguments: [
        ("ServerReflectionInfo", "several methods"),
        ("Entry", "AddEntry"), ("Nonsense", "--list"),
    ])
    func anUnclearNameIsToldWithWhatExists(name: String, hint: String) throws {
        let lookup = try lookup()
        let failure = #expect(throws: ProcessFailure.self) { try lookup.find(name) }
        #expect(failure?.exitCode == .usage)
        #expect(failure?.description.contains(hint) == true)
    }

    @Test func aStreamTakesAMessageForEachLine() {
        let text = "{\"a\": 1}\n\n{\"b\": 2}\r\n"
        #expect(CallInput.messages(text, isStream: true) == ["{\"a\": 1}", "{\"b\": 2}"])
        #expect(CallInput.messages(text, isStream: false) == [text])
    }

    @Test(arguments: [
        (StatusCode.failedPrecondition, ExitCode.data), (.permissionDenied, .permission),
        (.unavailable, .unavailable), (.aborted, .temporary), (.internal, .software),
        (.dataLoss, .inputOutput),
    ])
    func theExitCodeTellsTheKindOfFailure(code: StatusCode, exit: ExitCode) {
        let failure = StatusReport(RPCStatus(code, "why")).failure(
            gateway: Endpoint(host: "127.0.0.1", port: 1)
        )
        #expect(failure.exitCode == exit)
        #expect(failure.description.hasPrefix("\(code): why"))
    }
}
