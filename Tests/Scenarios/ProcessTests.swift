import DisciplineContract
import Fleet
import Foundation
import GRPCContract
import Kernel
import NotificationContract
import PersonnelContract
import RPC
import RPCTransport
import Testing
import WellKnownMessages

@testable import canbo

/// How a process starts and ends, as an operator sees it.
@Suite(.serialized) struct ProcessTests {
    /// For a process that is called without the gateway.
    private static let open = ["--unsigned-calls", "taken"]

    @Test(arguments: ["personnel", "planning", "discipline", "notification", "gateway"])
    func everyProcessTellsItsVersionAndItsSettings(name: String) async throws {
        let version = try await ProcessRun.of(name, ["--version"])
        #expect(version.end == .exit(0))
        #expect(version.output.hasPrefix("\(name) "))
        let help = try await ProcessRun.of(name, ["--help"])
        #expect(help.end == .exit(0))
        #expect(help.output.contains("--listen HOST:PORT"))
        #expect(help.output.contains("CANBO_DRAIN_PERIOD"))
    }

    @Test func theReadmeNamesEveryLimitThatIsASetting() async throws {
        let readme = try String(
            contentsOf: ProcessRun.root.appending(path: "README.md"),
            encoding: .utf8
        )
        let help = try await ProcessRun.of("gateway", ["--help"]).output
        let flags = [readme, help].map { text in
            Set(text.matches(of: #/--limit-[a-z-]*[a-z]/#).map { String($0.0) })
        }
        #expect(flags[0] == flags[1], "\(flags[0].symmetricDifference(flags[1]).sorted())")
    }

    @Test func everyMistakeIsToldBeforeAnythingIsOpened() async throws {
        let run = try await ProcessRun.of(
            "personnel",
            ["--listen", "nowhere", "--storage", "postgres", "--check-configuration"] + Self.open
        )
        #expect(run.end == .exit(64))
        #expect(run.output.split(separator: "\n").count == 2)
    }

    @Test func theLimitsOfTheCommandLineHold() async throws {
        try await ProcessFleet.run(with: ["personnel": ["--limit-message", "64KiB"]]) { fleet in
            let personnel = PersonnelClient(fleet.gateway)
            let query = String(repeating: "a", count: 100_000)
            let refusal = await status {
                _ = try await personnel.searchOfficials(SearchOfficialsRequest(query: query))
            }
            #expect(refusal.code == .resourceExhausted)
            #expect(refusal.reason == "MESSAGE_TOO_LARGE")
            #expect(refusal.detail(GoogleErrorInfo.self)?.metadata["limit_bytes"] == "65536")
            let discipline = DisciplineClient(fleet.gateway)
            let other = await status {
                _ = try await discipline.listSanctions(ListSanctionsRequest(parent: query))
            }
            #expect(other.code == .invalidArgument)
        }
    }

    @Test func moreMetadataPassesWhereItIsAllowed() async throws {
        let arguments = ["--limit-metadata", "64KiB"]
        try await ProcessFleet.run(with: ["personnel": arguments, "gateway": arguments]) { fleet in
            var metadata = Metadata()
            for number in 0..<40 {
                metadata.append("x-test-\(number)", String(repeating: "a", count: 1_000))
            }
            var configuration = RPCClientConfiguration(target: fleet.plan.gateway.endpoint)
            configuration.callLimits.metadataSizeMax = .kibibytes(64)
            let loops = EventLoops(count: 1)
            let channel = RPCClientChannel(configuration, loops: loops)
            let request = SearchOfficialsRequest(query: "an")
            let options = CallOptions(metadata: metadata)
            _ = try await PersonnelClient(channel).searchOfficials(request, options)
            let refusal = await status {
                let request = ListSanctionsRequest(parent: "officials/an")
                _ = try await DisciplineClient(channel).listSanctions(request, options)
            }
            #expect(refusal.reason == "METADATA_TOO_LARGE")
            await channel.close(within: .zero)
            try await loops.close()
        }
    }

    @Test func mistakesInTheRoutesFileAreMistakesOfTheConfiguration() async throws {
        try await withTemporaryFolder { folder in
            let file = folder + "/routes.json"
            try Data(#"{"routes": [{"services": ["x y"], "backends": []}]}"#.utf8)
                .write(to: URL(fileURLWithPath: file))
            let run = try await ProcessRun.of(
                "gateway",
                ["--routes", file, "--open-files", "1", "--access", "none"]
            )
            #expect(run.end == .exit(64))
            #expect(run.output.split(separator: "\n").count == 3)
        }
    }

    @Test func aStoreThatIsNoneEndsTheProcess() async throws {
        try await withTemporaryFolder { folder in
            let file = folder + "/store.db"
            try Data(repeating: 0x41, count: 8_192).write(to: URL(fileURLWithPath: file))
            let run = try await ProcessRun.of(
                "personnel",
                ["--listen", "127.0.0.1:0", "--storage", "sqlite:\(file)"] + Self.open
            )
            #expect(run.end == .exit(74))
        }
    }

    @Test func aHangUpHasFilesReadAgainAndEndsNothing() async throws {
        try await withTemporaryFolder { folder in
            let run = try await ProcessRun.of(
                "notification",
                ["--listen", "127.0.0.1:0", "--storage", "sqlite:\(folder)/n.db"] + Self.open
            ) { child, output in
                try await eventually("start") { try output().contains("\"ready\"") ? true : nil }
                kill(child.identifier, SIGHUP)
                try await eventually("answer to SIGHUP") {
                    try output().contains("asked to read files again") ? true : nil
                }
                child.terminate()
            }
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }

    @Test func anAddressInUseEndsTheProcess() async throws {
        try await ProcessFleet.run { fleet in
            let taken = try fleet.member("personnel").endpoint
            try await withTemporaryFolder { folder in
                let run = try await ProcessRun.of(
                    "notification",
                    ["--listen", "\(taken)", "--storage", "sqlite:\(folder)/n.db"] + Self.open
                )
                #expect(run.end == .exit(71))
                #expect(run.output.contains("cannot listen on \(taken)"))
            }
        }
    }

    @Test func aCallUnderWayEndsWellWhileItsProcessDrains() async throws {
        try await ProcessFleet.run(with: ["personnel": Self.open]) { fleet in
            let loops = EventLoops(count: 1)
            let channel = RPCClientChannel(
                RPCClientConfiguration(target: try fleet.member("personnel").endpoint),
                loops: loops
            )
            let answer = try await PersonnelClient(channel).importOrganizations { requests in
                try await requests.write(
                    ImportOrganizationsRequest(
                        part: .options(ImportOptions(mode: .allOrNothing, rootCode: "01"))
                    )
                )
                // The call has arrived once the process answers another one behind it.
                _ = try await PersonnelClient(channel).listOrganizations(
                    ListOrganizationsRequest(parent: "organizations/-")
                )
                async let end = fleet.terminate("personnel")
                try await requests.write(
                    ImportOrganizationsRequest(part: .chunk(AdministrativeUnits.file))
                )
                requests.finish()
                #expect(await end == .exit(0))
            }
            #expect(answer.report?.committed == true)
            await channel.close(within: .zero)
            try await loops.close()
        }
    }

    @Test func callsAreTakenWhileBalancersSeeThatAProcessIsToStop() async throws {
        let settings = ["personnel": ["--drain-notice", "1s"] + Self.open]
        try await ProcessFleet.run(with: settings) { fleet in
            let loops = EventLoops(count: 1)
            let target = try fleet.member("personnel").endpoint
            func channel() -> RPCClientChannel {
                RPCClientChannel(RPCClientConfiguration(target: target), loops: loops)
            }
            let early = channel()
            _ = try await HealthClient(early).check(HealthCheckRequest())
            async let end = fleet.terminate("personnel")
            try await eventually("NOT_SERVING") {
                let answer = try await HealthClient(early).check(HealthCheckRequest())
                return answer.status == .notServing ? true : nil
            }
            let late = channel()
            for channel in [early, late] {
                let page = try await PersonnelClient(channel).listOrganizations(
                    ListOrganizationsRequest(parent: "organizations/-")
                )
                #expect(page.organizations == [])
            }
            #expect(await end == .exit(0))
            for channel in [early, late] { await channel.close(within: .zero) }
            try await loops.close()
        }
    }

    @Test func aSecondSignalDoesNotWaitForCalls() async throws {
        try await ProcessFleet.run { fleet in
            let personnel = PersonnelClient(fleet.gateway)
            let end = await status {
                _ = try await personnel.importOrganizations { requests in
                    try await requests.write(
                        ImportOrganizationsRequest(part: .options(ImportOptions(mode: .validRows)))
                    )
                    _ = try await personnel.listOrganizations(
                        ListOrganizationsRequest(parent: "organizations/-")
                    )
                    #expect(try await fleet.terminateTwice("personnel") == .exit(143))
                }
            }
            #expect(end.code == .unavailable)
        }
    }

    @Test func aWatchDoesNotHoldUpTheEndOfItsProcess() async throws {
        try await ProcessFleet.run { fleet in
            let story = Story(fleet.gateway)
            try await story.importRecords()
            try await story.preparePlan()
            let watch = story.notification.watchNotices(WatchNoticesRequest())
            var notices = watch.makeAsyncIterator()
            _ = try await notices.next()
            #expect(await fleet.terminate("notification") == .exit(0))
        }
    }
}
