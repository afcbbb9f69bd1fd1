import Forwarding
import Foundation
import GatewayContract
import GatewayService
import Kernel
import RPC
import RPCTransport
import Testing
import WellKnownMessages

/// What the operator of a gateway may say of maintenance, and what callers are told of it.
@Suite struct MaintenanceDeskTests {
    private let routes = """
        {"routes": [{"services": ["canbo.gone.v1.*"], "backends": ["127.0.0.1:1"]}]}
        """
    private let call = CallContext(
        MethodDescriptor(service: "canbo.gateway.v1.MaintenanceService", name: "Any", kind: .unary)
    )

    /// Lends the desk of a gateway that keeps what is said in a file, and a client of callers.
    private func withDesk(
        keeping path: String,
        _ body: (MaintenanceDesk, GatewayClient) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        try await GatewayBench.run(routes: routes, on: loops) { channel, gateway in
            try await body(gateway.maintenanceDesk(keeping: path), GatewayClient(channel))
        }
        try await loops.close()
    }

    private func instant(in seconds: Int64) -> GoogleTimestamp {
        GoogleTimestamp(seconds: SystemWallClock().now.microseconds / 1_000_000 + seconds)
    }

    @Test func whatIsSaidIsToldToCallersAndKept() async throws {
        let path = NSTemporaryDirectory() + "/maintenance-\(UUID().uuidString).json"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await withDesk(keeping: path) { desk, client in
            let asked = GetMaintenanceRequest(name: "maintenances/current")
            let nothing = try await client.getMaintenance(asked)
            #expect(nothing.state == .none)
            var request = StartMaintenanceRequest(
                startTime: instant(in: 600),
                endTime: instant(in: 1_200),
                changesOnly: true
            )
            let announced = try await desk.startMaintenance(request, call)
            #expect(announced.state == .announced)
            let told = try await client.getMaintenance(asked)
            #expect(told == announced)
            request.startTime = nil
            let begun = try await desk.startMaintenance(request, call)
            #expect(begun.state == .underWay)
            let kept = try #require(MaintenanceFile(at: path).window)
            #expect(kept.isForChangesOnly)
            #expect(kept.words.english == begun.messageEn)
            let ended = try await desk.endMaintenance(EndMaintenanceRequest(), call)
            #expect(ended.state == .none)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func everyMistakeIsToldAndNothingChanges() async throws {
        try await withDesk(keeping: "/nowhere/maintenance.json") { desk, client in
            let request = StartMaintenanceRequest(
                startTime: instant(in: 91 * 86_400),
                endTime: instant(in: -1),
                messageVi: "Nâng cấp."
            )
            let refused = await #expect(throws: Failure.self) {
                _ = try await desk.startMaintenance(request, call)
            }
            #expect(refused?.metadata["fields"] == "start_time, end_time, message_en")
            let good = StartMaintenanceRequest(endTime: instant(in: 60))
            let unkept = await #expect(throws: Failure.self) {
                _ = try await desk.startMaintenance(good, call)
            }
            #expect(unkept?.reason.code == "MAINTENANCE_NOT_KEPT")
            let asked = GetMaintenanceRequest(name: "maintenances/current")
            let present = try await client.getMaintenance(asked)
            #expect(present.state == .none)
            let status = await #expect(throws: RPCStatus.self) {
                _ = try await client.getMaintenance(GetMaintenanceRequest(name: "x"))
            }
            #expect(status?.reason == "INVALID_FIELDS")
        }
    }
}
