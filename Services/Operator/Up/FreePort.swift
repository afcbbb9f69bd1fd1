import NIOCore
import NIOPosix
import RPCTransport
import Runtime

/// Finds out before the start whether an address can be listened on.
///
/// Otherwise a fleet that is up already would answer in the place of the one that is started.
enum FreePort {
    /// Throws when an address of a process is in use.
    static func check(_ member: FleetPlan.Member) async throws {
        for endpoint in [member.endpoint, member.admin] { try await check(endpoint, of: member) }
    }

    private static func check(_ endpoint: Endpoint, of member: FleetPlan.Member) async throws {
        do {
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: endpoint.host, port: endpoint.port).get()
            try await channel.close().get()
        } catch {
            throw ProcessFailure(
                .system,
                "\(member.name) cannot listen on \(endpoint); is another `canbo up` "
                    + "running? Choose other ports with --port. (\(error))"
            )
        }
    }
}
