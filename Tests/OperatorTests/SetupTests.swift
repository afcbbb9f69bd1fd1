import Forwarding
import Foundation
import GatewayService
import Identity
import RPCTransport
import Runtime
import Testing

@testable import canbo

/// What is made for an installation whose processes run apart.
@Suite struct SetupTests {
    private func withInstallation(_ body: (InstallationFolder) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "canbo-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(InstallationFolder(path: folder.path))
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test func everyServiceSharesAKeyOfItsOwnWithTheGateway() throws {
        try withInstallation { folder in
            #expect(try folder.makeCallerKeys().count == 8)
            #expect(try folder.makeCallerKeys() == [])
            var keys: Set<UInt32> = []
            for service in ["personnel", "planning", "discipline", "notification"] {
                let own = CallerKeyFile(path: folder.path("\(service)/\(service).caller-key"))
                let other = CallerKeyFile(path: folder.path("gateway/\(service).caller-key"))
                let key = try #require(try own.read(of: service).first)
                #expect(try other.read(of: service).map(\.identifier) == [key.identifier])
                #expect(try mode(own.path) == 0o600)
                keys.insert(key.identifier)
            }
            #expect(keys.count == 4)
        }
    }

    @Test func aKeyThatIsThereIsGivenToTheOtherSideAndNeverReplaced() throws {
        try withInstallation { folder in
            _ = try folder.makeCallerKeys()
            let key = try folder.text("planning/planning.caller-key")
            try FileManager.default.removeItem(atPath: folder.path("gateway/planning.caller-key"))
            #expect(try folder.makeCallerKeys() == ["gateway/planning.caller-key"])
            #expect(try folder.text("gateway/planning.caller-key") == key)
            try FileManager.default.removeItem(atPath: folder.path("planning/planning.caller-key"))
            #expect(try folder.makeCallerKeys() == ["planning/planning.caller-key"])
            try FileManager.default.removeItem(atPath: folder.path("planning/planning.caller-key"))
            let other = CallerKeyText.text(of: .random(for: "planning"))
            try folder.make("planning/planning.caller-key", other, mode: 0o600)
            #expect(throws: ProcessFailure.self) { try folder.makeCallerKeys() }
        }
    }

    @Test func theGatewayReadsTheRoutesToTheNamesOfTheServices() throws {
        try withInstallation { folder in
            _ = try folder.makeCallerKeys()
            #expect(try folder.makeRoutes() == ["gateway/routes.json"])
            #expect(try folder.makeRoutes() == [])
            let file = RoutesFile(try folder.text("gateway/routes.json")) { name in
                (try? folder.text("gateway/\(name)")).map { CallerKeyText($0) }
            }
            #expect(file.problems == [])
            let text = try folder.text("gateway/routes.json")
            #expect(text.contains("\"dns:discipline:50053\""))
        }
    }

    @Test func everyServiceGetsARoleWithAPasswordOfItsOwn() throws {
        try withInstallation { folder in
            let roles = PostgresRoles(server: Endpoint(host: "postgres", port: 5_432))
            #expect(try roles.make(in: folder).count == 6)
            #expect(try roles.make(in: folder) == [])
            let script = try folder.text(PostgresRoles.script)
            var passwords: Set<Substring> = []
            for service in ["personnel", "planning", "discipline", "notification"] {
                let file = PostgresRoles.passwordFile(of: service)
                #expect(try mode(folder.path(file)) == 0o600)
                let line = try folder.text(file)
                let role = "canbo_\(service)"
                #expect(line.hasPrefix("postgres:5432:\(role):\(role):"))
                let password = try #require(line.dropLast().split(separator: ":").last)
                #expect(password.count == 64)
                #expect(script.contains("CREATE ROLE \(role) LOGIN PASSWORD '\(password)';"))
                #expect(script.contains("CREATE DATABASE \(role) OWNER \(role)"))
                passwords.insert(password)
            }
            #expect(passwords.count == 4)
        }
    }

    @Test func aLostPasswordIsNotReplacedBehindTheServer() throws {
        try withInstallation { folder in
            let roles = PostgresRoles(server: Endpoint(host: "postgres", port: 5_432))
            _ = try roles.make(in: folder)
            let script = try folder.text(PostgresRoles.script)
            try FileManager.default.removeItem(atPath: folder.path(PostgresRoles.script))
            #expect(try roles.make(in: folder) == [PostgresRoles.script])
            #expect(try folder.text(PostgresRoles.script) == script)
            let file = folder.path(PostgresRoles.passwordFile(of: "planning"))
            try FileManager.default.removeItem(atPath: file)
            let failure = #expect(throws: ProcessFailure.self) { try roles.make(in: folder) }
            #expect(failure?.description.contains("planning/postgres.passfile is missing") == true)
        }
    }
}
