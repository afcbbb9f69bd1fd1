import ArgumentParser
import Foundation
import Glibc
import RPC
import RPCTransport
import Runtime

/// The gateway that a command speaks to.
struct GatewayOptions: ParsableArguments {
    @Option(help: "The gateway, as HOST:PORT.")
    var gateway = Endpoint(host: "127.0.0.1", port: GatewayOptions.standardPort)
    @Option(
        help: ArgumentHelp(
            "A file with the bearer token to show; never on the command line, which all can see.",
            valueName: "file"
        )
    )
    var token: String?
    @OptionGroup var security: SecurityOptions

    /// The port at which `canbo up` lets the gateway listen unless told otherwise.
    static let standardPort = 50_050

    /// Runs something with a channel to the gateway; what fails is told and ends the command.
    func withChannel(_ body: (any ClientChannel) async throws -> Void) async throws {
        let security = try security.security()
        let bearer = try token.map(readToken)
        let loops = EventLoops(count: 1)
        let channel = RPCClientChannel(
            RPCClientConfiguration(target: gateway, security: security),
            loops: loops
        )
        var failure: ProcessFailure?
        do {
            if let bearer {
                try await body(BearerChannel(channel: channel, token: bearer))
            } else {
                try await body(channel)
            }
        } catch let status as RPCStatus {
            failure = StatusReport(status).failure(gateway: gateway)
        } catch let other as ProcessFailure {
            failure = other
        }
        await channel.close(within: .seconds(1))
        try? await loops.close()
        if let failure { throw failure }
    }

    private func readToken(_ path: String) throws -> String {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw ProcessFailure(.usage, "--token: \(path) cannot be read")
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What every call of the operator says about itself.
    static var metadata: Metadata {
        var metadata = Metadata()
        let isVietnamese = getenv("LANG").map { String(cString: $0).hasPrefix("vi") } ?? false
        metadata.append("accept-language", isVietnamese ? "vi" : "en")
        return metadata
    }
}

extension Endpoint: ExpressibleByArgument {
    /// Reads `HOST:PORT`.
    public init?(argument: String) {
        self.init(parsing: argument)
    }
}
