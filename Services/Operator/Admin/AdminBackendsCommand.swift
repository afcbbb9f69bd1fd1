import ArgumentParser
import GatewayContract
import ProtobufC
import Schema

/// Lists the backends of a gateway.
struct AdminBackendsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backends",
        abstract: "Lists the backends of a gateway with their present state, a line of JSON each."
    )

    @OptionGroup var admin: AdminOptions

    func run() async throws {
        let codec = try Contracts().codec
        try await admin.withChannel { channel in
            let client = GatewayClient(channel)
            var token = ""
            repeat {
                let page = try await client.listBackends(
                    ListBackendsRequest(pageSize: 1_000, pageToken: token),
                    AdminOptions.call
                )
                for backend in page.backends {
                    Output.standard.result(
                        try codec.json(of: backend.encoded(), as: "canbo.gateway.v1.Backend")
                    )
                }
                token = page.nextPageToken
            } while !token.isEmpty
        }
    }
}

/// Lists the routes of a gateway.
struct AdminRoutesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes",
        abstract: "Lists which services a gateway forwards to which backends."
    )

    @OptionGroup var admin: AdminOptions

    func run() async throws {
        try await admin.withChannel { channel in
            let client = GatewayClient(channel)
            var token = ""
            repeat {
                let page = try await client.listRoutes(
                    ListRoutesRequest(pageSize: 1_000, pageToken: token),
                    AdminOptions.call
                )
                for route in page.routes {
                    Output.standard.result(
                        "\(route.services.joined(separator: ", ")) to "
                            + "\(route.backends.joined(separator: ", "))"
                    )
                }
                token = page.nextPageToken
            } while !token.isEmpty
        }
    }
}
