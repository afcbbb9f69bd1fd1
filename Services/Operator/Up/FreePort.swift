import NIOCore
import NIOPosix
import RPCTransport
import Runtime

/// Finds out before the start whether an address can be listened on.
///
/// Otherwise a fleet that is up already would answer in the place of the one that is started.
enum FreePort {
    /// Throws when the address of a process is in use.
    static func check(_ member: FleetPlan.Member) async throws {
        do {
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: member.endpoint.host, port: member.endpoint.port).get()
            try await channel.close().get()
        } catch {
            throw ProcessFailure(
                .system,
                "\(member.name) cannot listen on \(member.endpoint); is another `canbo up` "
                    + "running? Choose other ports with --port. (\(error))"
            )
        }
    }
}
