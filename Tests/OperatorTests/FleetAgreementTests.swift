import Foundation
import Identity
import RPCTransport
import Runtime
import Testing

@testable import canbo

/// What `canbo config check` finds between processes.
@Suite struct FleetAgreementTests {
    /// The lines that a process prints, some of them others than by default.
    private func process(
        _ name: String,
        _ port: Int,
        _ folder: String,
        _ told: [String: String] = [:]
    ) -> CheckedProcess {
        var settings = [
            "--listen": "127.0.0.1:\(port)", "--gateway": "127.0.0.1:6000",
            "--storage": "sqlite:\(folder)/\(name).db", "--unsigned-calls": "refused",
            "--audit-checkpoints": "\(folder)/\(name).checkpoints",
            "--audit-key": "\(folder)/\(name).pem",
            "--caller-key": "\(folder)/\(name).caller-key",
        ]
        if name == "gateway" { settings = ["--listen": "127.0.0.1:6000"] }
        settings.merge(told) { $1 }
        let lines = settings.map { "\($0.key) \($0.value) (\($0.key))\n" }
        return CheckedProcess(name, settings: ToldSettings(lines.sorted().joined()))
    }

    /// A folder with a key for each of two services and routes to them.
    private func withFolder(
        routes: String? = nil,
        _ body: (String, [CheckedProcess]) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "canbo-\(UUID())").path
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["planning", "discipline"] {
            try CallerKeyFile(path: "\(folder)/\(name).caller-key").make(for: name)
        }
        let standard = """
            {"routes": [
              {"services": ["canbo.planning.v1.*"], "backends": ["localhost:6001"],
               "callerKey": "planning.caller-key"},
              {"services": ["canbo.discipline.v1.*"], "backends": ["127.0.0.1:6002"],
               "callerKey": "discipline.caller-key"}]}
            """
        let file = URL(fileURLWithPath: folder).appending(path: "routes.json")
        try Data((routes ?? standard).utf8).write(to: file)
        try body(
            folder,
            [
                process("gateway", 6_000, folder, ["--routes": file.path]),
                process("planning", 6_001, folder), process("discipline", 6_002, folder),
            ]
        )
    }

    private func mistakes(_ processes: [CheckedProcess], apart: Bool = false) -> [String] {
        FleetAgreement(processes, areApart: apart).mistakes
    }

    @Test func processesThatAgreeHaveNoMistakes() throws {
        try withFolder { _, processes in
            #expect(mistakes(processes) == [])
            #expect(mistakes(Array(processes.dropFirst())) == [])
        }
    }

    @Test func whatOneAloneMayUseIsNotShared() throws {
        try withFolder { folder, processes in
            let other = process(
                "notification",
                6_002,
                folder,
                [
                    "--storage": "sqlite:\(folder)/./planning.db",
                    "--audit-checkpoints": "\(folder)/planning.checkpoints",
                    "--listen": "0.0.0.0:6002",
                ]
            )
            let told = mistakes(processes.dropFirst() + [other])
            #expect(told.count == 3)
            #expect(told[0].hasPrefix("discipline, notification: --listen is 127.0.0.1:6002 and"))
            #expect(told[1].hasPrefix("planning, notification: --storage is the same file"))
            #expect(told[2].contains("--audit-checkpoints is the same file"))
            #expect(mistakes(processes.dropFirst() + [other], apart: true) == [])
        }
    }

    @Test func servicesDecideByOnePolicy() throws {
        try withFolder { folder, processes in
            let paths = try ["one", "same", "other"].map { name in
                let path = "\(folder)/\(name).json"
                try Data((name == "other" ? "{}" : "[]").utf8).write(
                    to: URL(fileURLWithPath: path)
                )
                return path
            }
            func told(_ first: String, _ second: String) -> [String] {
                mistakes([
                    process("planning", 6_001, folder, ["--policy": first]),
                    process("discipline", 6_002, folder, ["--policy": second]),
                ])
            }
            #expect(told(paths[0], paths[1]) == [])
            #expect(told("", "") == [])
            #expect(
                told(paths[0], paths[2]) == [
                    "planning, discipline: --policy is \(paths[0]) and \(paths[2]), which do not "
                        + "hold the same"
                ]
            )
            #expect(told(paths[0], "").first?.contains("\(paths[0]) and none") == true)
        }
    }

    @Test func oneDatabaseIsForOneService() throws {
        let address = "postgres://canbo@db/one"
        let both = ["planning", "discipline"].enumerated().map { place, name in
            process(name, 6_001 + place, "/data", ["--storage": address])
        }
        #expect(
            mistakes(both, apart: true)
                == ["planning, discipline: --storage is the same database, \(address)"]
        )
    }

    @Test func addressesOfBothSidesAreCompared() throws {
        try withFolder { folder, processes in
            let elsewhere = process("planning", 6_009, folder, ["--gateway": "127.0.0.1:6010"])
            let told = mistakes([processes[0], elsewhere, processes[2]])
            #expect(told.count == 2)
            #expect(told[0].contains("--gateway is 127.0.0.1:6010, the gateway's --listen is"))
            #expect(
                told[1] == "gateway, planning: routes[0] leads to localhost:6001, "
                    + "--listen is 127.0.0.1:6009"
            )
            let swapped = process("discipline", 6_001, folder)
            #expect(
                mistakes([processes[0], process("planning", 6_002, folder), swapped])
                    .contains("gateway, planning: routes[0] leads to localhost:6001, discipline")
            )
        }
    }

    @Test func everyServiceOfAProcessNeedsARoute() throws {
        let routes = """
            {"routes": [{"services": ["canbo.planning.v1.PlanningService"],
             "backends": ["127.0.0.1:6001"], "callerKey": "planning.caller-key"}]}
            """
        try withFolder(routes: routes) { _, processes in
            let told = mistakes(Array(processes.prefix(2)))
            #expect(
                told.contains(
                    "gateway, planning: no route leads to "
                        + "canbo.planning.v1.AuditService"
                )
            )
            #expect(told.allSatisfy { $0.contains("no route leads to canbo.planning.v1.") })
        }
    }

    @Test func keysOfBothSidesAreComparedAndNeverTold() throws {
        try withFolder { folder, processes in
            let path = "\(folder)/other.caller-key"
            try CallerKeyFile(path: path).make(for: "planning")
            let other = process("planning", 6_001, folder, ["--caller-key": path])
            let told = mistakes([processes[0], other])
            #expect(told.count == 2)
            #expect(told.allSatisfy { $0.contains("first key of") })
            let secret = try String(contentsOfFile: path, encoding: .utf8)
                .split(whereSeparator: \.isWhitespace).last
            #expect(!told.joined().contains(try #require(secret)))
            // While a key is changed, each side has both.
            let both = try ["planning", "other"].map {
                try String(contentsOfFile: "\(folder)/\($0).caller-key", encoding: .utf8)
            }
            try Data(both.joined().utf8).write(to: URL(fileURLWithPath: path))
            #expect(mistakes([processes[0], other]) == [])
        }
    }

    @Test func aRouteWithoutKeyIsAMistakeWhereUnsignedCallsAreRefused() throws {
        let routes = """
            {"routes": [{"services": ["canbo.planning.v1.*"], "backends": ["127.0.0.1:6001"]}]}
            """
        try withFolder(routes: routes) { folder, processes in
            #expect(mistakes(Array(processes.prefix(2))).first?.contains("no callerKey") == true)
            let open = process("planning", 6_001, folder, ["--unsigned-calls": "taken"])
            #expect(mistakes([processes[0], open]) == [])
        }
    }

    @Test func bothSidesSpeakTLSOrNeither() throws {
        try withFolder { folder, processes in
            let routes = processes[0].settings["--routes"]
            let secure = process(
                "gateway",
                6_000,
                folder,
                [
                    "--routes": routes, "--tls-certificate": "c", "--tls-client-authorities": "a",
                    "--tls-client-certificates": "required",
                ]
            )
            let told = mistakes([secure, processes[1]])
            #expect(told.count == 1)
            #expect(told[0].contains("planning calls in plaintext (no --tls-authorities)"))
            let half = process(
                "planning",
                6_001,
                folder,
                ["--tls-authorities": "a", "--tls-certificate": "c"]
            )
            let others = mistakes([secure, half])
            #expect(others.first?.contains("demands certificates of callers") == true)
            #expect(others.last?.contains("gateway calls in plaintext") == true)
        }
    }

    @Test(arguments: [
        ("127.0.0.1:1", "localhost:1", true, true), ("0.0.0.0:1", "planning:1", true, true),
        ("10.0.0.5:1", "planning.internal:1", true, true), ("127.0.0.1:1", "[::1]:1", true, true),
        ("127.0.0.1:1", "planning:1", true, false), ("10.0.0.5:1", "10.0.0.6:1", false, false),
        ("0.0.0.0:1", "planning:2", false, false),
    ])
    func addressesAreCompared(listen: String, called: String, near: Bool, far: Bool) throws {
        let address = ListenAddress(endpoint: try #require(Endpoint(parsing: listen)))
        let target = try #require(Endpoint(parsing: called))
        #expect(address.isReached(by: target, fromElsewhere: false) == near)
        #expect(address.isReached(by: target, fromElsewhere: true) == far)
    }
}
