import Foundation
import Testing

@testable import canbo

/// What operators are told of real processes, read by Prometheus's own parser.
@Suite(.serialized) struct MetricsScenarios {
    @Test func everyProcessTellsWhatItDoes() async throws {
        // What is wrong with a signature is no matter here.
        let settings = ["personnel": ["--unsigned-calls", "taken"]]
        try await ProcessFleet.run(with: settings) { fleet in
            let story = try await ProcessRun.python("story.py", ["\(fleet.plan.gateway.endpoint)"])
            #expect(story.end == .exit(0), "\(story.output)")
            let processes = try fleet.plan.members.map { member in
                "\(member.name)=\(member.admin)=\(try fleet.identifier(member.name))"
            }
            let observe = ProcessRun.root.appending(path: "deploy/observe").path
            let run = try await ProcessRun.python(
                "metrics.py",
                [
                    try ProcessRun.installation.executable("gateway").deletingLastPathComponent()
                        .path,
                    observe, "\(fleet.plan.gateway.endpoint)",
                    "\(try fleet.member("personnel").endpoint)",
                    fleet.path(FleetPlan.routesFile),
                ] + processes
            )
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }
}
