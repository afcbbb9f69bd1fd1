import Fleet
import Foundation
import Schema
import Testing

@testable import canbo

/// What personnel keeps, story by story, at the real executables with stock gRPC.
@Suite(.serialized) struct RecordScenarios {
    @Test func everyServiceOfPersonnelLivesItsStory() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let issue = ["token", "people", "admin", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", issue).end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.rules().utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json", "--access", access],
                "personnel": ["--two-persons", "none"],
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                func run(_ script: String, _ further: [String] = []) async throws {
                    let gateway = "\(fleet.plan.gateway.endpoint)"
                    let told = [gateway, issuer] + further
                    let run = try await ProcessRun.python(script, told)
                    #expect(
                        run.end == .exit(0),
                        "\(script): \(run.output)\n\(fleet.log("personnel").suffix(5))"
                    )
                }
                for script in Self.stories { try await run(script) }
                let socket = fleet.path(AdminOptions.socketName(of: "gateway"))
                try await run("operators.py", [socket])
                // A checkpoint is signed at the end of a service.
                for service in fleet.plan.services {
                    #expect(await fleet.terminate(service.name) == .exit(0))
                    try await fleet.start(service.name)
                }
                try await fleet.untilForwarded()
                try await run("logs.py")
            }
        }
    }

    /// Each of one service or two, on the one record; screening takes the members of the first.
    private static let stories = [
        "members.py", "screening.py", "structure.py", "awards.py", "training.py", "bodies.py",
        "duplicates.py", "exports.py",
    ]

    /// Two who may do everything there is, and somebody who reads officials alone.
    private static func rules() throws -> String {
        let schema = try Schema(DescriptorSet.embedded)
        let services = schema.services.keys.filter {
            $0.hasPrefix("canbo.") && !$0.hasPrefix("canbo.admin.")
        }
        let methods = services.sorted().map { "\"\($0)/*\"" }.joined(separator: ", ")
        return """
            {"roles": [
              {"name": "EVERYTHING", "sees": ["sensitive", "internalPolitical"],
               "methods": [\(methods)]},
              {"name": "READER", "methods": ["canbo.personnel.v1.PersonnelService/Get*"]}],
             "grants": [
              {"name": "1", "callers": ["people/local-people:admin",
                "people/local-people:committee"], "roles": ["EVERYTHING"],
               "from": "2020-01-01", "through": "2099-12-31"},
              {"name": "2", "callers": ["people/local-people:reader"], "roles": ["READER"],
               "from": "2020-01-01", "through": "2099-12-31"}]}
            """
    }
}
