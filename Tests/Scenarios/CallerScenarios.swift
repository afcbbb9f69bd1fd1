import AuditContract
import Certificates
import Fleet
import Foundation
import Identity
import Kernel
import NotificationContract
import PersonnelContract
import RPC
import RPCTransport
import Runtime
import Testing

@testable import canbo

/// Who the processes believe to be called by: the gateway tells the services, and nobody else can.
@Suite(.serialized) struct CallerScenarios {
    private let request = ListOfficialsRequest(parent: "organizations/-", pageSize: 1)
    private let path = "/canbo.personnel.v1.PersonnelService/ListOfficials"

    /// Lends a channel to a process, past the gateway.
    private func withChannel(
        to name: String,
        of fleet: ProcessFleet,
        _ body: (RPCClientChannel) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        let target = try fleet.member(name).endpoint
        let channel = RPCClientChannel(RPCClientConfiguration(target: target), loops: loops)
        try await body(channel)
        await channel.close(within: .zero)
        try await loops.close()
    }

    private func options(_ statement: [UInt8]) -> CallOptions {
        var metadata = Metadata()
        metadata.append(CallerStatement.metadataName, bytes: statement)
        return CallOptions(metadata: metadata)
    }

    @Test func nobodyReachesAServicePastTheGateway() async throws {
        try await ProcessFleet.run { fleet in
            let keys = try CallerKeyFile(path: fleet.path("personnel.caller-key")).read()
            let other = try CallerKeyFile(path: fleet.path("planning.caller-key")).read()
            let caller = Caller(.person, "people/hanoi/minister")
            func signed(
                _ keys: [CallerKey],
                _ direction: CallerStatement.Direction
            ) throws
                -> [UInt8]
            {
                CallerSigner(try #require(keys.first), direction)
                    .statement(of: caller, path: path)
            }
            try await withChannel(to: "personnel", of: fleet) { channel in
                let client = PersonnelClient(channel)
                func reason(_ options: CallOptions) async -> String? {
                    let end = await status { _ = try await client.listOfficials(request, options) }
                    return end.code == .ok ? nil : end.reason
                }
                #expect(await reason(CallOptions()) == "CALLER_STATEMENT_MISSING")
                let invalid = "CALLER_STATEMENT_INVALID"
                #expect(await reason(options([1, 2, 3])) == invalid)
                #expect(await reason(options(try signed(other, .toService))) == invalid)
                #expect(await reason(options(try signed(keys, .toGateway))) == invalid)
                let good = options(try signed(keys, .toService))
                #expect(await reason(good) == nil)
                #expect(await reason(good) == "CALLER_STATEMENT_REPEATED")
                let another = await status {
                    _ = try await client.listOrganizations(
                        ListOrganizationsRequest(parent: "organizations/-"),
                        options(try signed(keys, .toService))
                    )
                }
                #expect(another.reason == invalid)
            }
        }
    }

    @Test func auditRecordsNameTheSystemAndTheService() async throws {
        try await withTemporaryFolder { folder in
            let certificates = try FleetCertificates(in: folder)
            try await ProcessFleet.run(certificates) { fleet in
                let story = Story(fleet.gateway)
                try await story.importRecords()
                try await story.preparePlan()
                let official = try #require(try await story.officials().first)
                _ = try await story.enter(official)
                _ = try await story.noticeOfEntry(official)
                let all = ListAuditRecordsRequest(pageSize: 1_000)
                let imported = try await PersonnelContract.AuditClient(fleet.gateway)
                    .listAuditRecords(all)
                #expect(Set(imported.records.map(\.actor)) == ["systems/canbo.test/person"])
                let noticed = try await NotificationContract.AuditClient(fleet.gateway)
                    .listAuditRecords(all)
                #expect(Set(noticed.records.map(\.actor)) == ["services/planning"])
            }
        }
    }

    @Test func aCertificateThatNamesTwoIsNobodys() async throws {
        try await withTemporaryFolder { folder in
            let certificates = try FleetCertificates(in: folder)
            let two = try certificates.authority.issue(
                "two",
                for: ["URI:spiffe://canbo.test/a", "URI:spiffe://canbo.test/b"]
            )
            try await ProcessFleet.run(certificates) { fleet in
                let loops = EventLoops(count: 1)
                let security = try ClientFiles(
                    authorities: certificates.authority.certificate.path,
                    certificate: two.certificate.path,
                    key: two.key.path,
                    serverName: nil
                )
                .security()
                let channel = RPCClientChannel(
                    RPCClientConfiguration(
                        target: fleet.plan.gateway.endpoint,
                        security: security
                    ),
                    loops: loops
                )
                let end = await status {
                    _ = try await PersonnelClient(channel).listOfficials(request)
                }
                #expect(end.code == .unauthenticated)
                #expect(end.reason == "CERTIFICATE_WITHOUT_IDENTITY")
                await channel.close(within: .zero)
                try await loops.close()
            }
        }
    }

    @Test func aKeyIsChangedWithoutAPause() async throws {
        try await ProcessFleet.run { fleet in
            let story = Story(fleet.gateway)
            try await story.importRecords()
            let file = fleet.path("personnel.caller-key")
            let old = try String(contentsOfFile: file, encoding: .utf8)
            let new = CallerKeyText.text(of: .random(for: "personnel"))
            for (text, isReady) in [(old + new, "added"), (new + old, "first"), (new, "alone")] {
                try Data(text.utf8).write(to: URL(fileURLWithPath: file))
                for name in ["personnel", "gateway"] {
                    let before = fleet.log(name).count { $0.contains("read again") }
                    kill(try fleet.identifier(name), SIGHUP)
                    try await eventually("\(isReady) at \(name)") {
                        let now = fleet.log(name).count { $0.contains("read again") }
                        return now > before ? true : nil
                    }
                    #expect(try await story.officials().count == Story.officialCount)
                }
            }
        }
    }
}
