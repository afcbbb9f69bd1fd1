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
            discussion: "Unless told, that of $CANBO_TOKEN, or the one that `canbo up` keeps.",
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
        let bearer = try tokenFile.map { (path: $0, token: try Self.readToken($0)) }
        let loops = EventLoops(count: 1)
        let channel = RPCClientChannel(
            RPCClientConfiguration(target: gateway, security: security),
            loops: loops
        )
        var failure: ProcessFailure?
        do {
            if let bearer {
                let renewed = BearerChannel(channel: channel) {
                    (try? Self.readToken(bearer.path)) ?? bearer.token
                }
                try await body(renewed)
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

    /// Where the token is; `nil` when none is shown.
    ///
    /// Whoever shows a certificate is who that says, unless told otherwise.
    private var tokenFile: String? {
        if let token { return token }
        if let told = getenv("CANBO_TOKEN").map({ String(cString: $0) }), !told.isEmpty {
            return told
        }
        return security.tlsDialCertificate == nil ? OperatorToken(gateway: gateway).file : nil
    }

    private static func readToken(_ path: String) throws -> String {
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
