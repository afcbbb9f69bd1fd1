import ArgumentParser
import Foundation
import Kernel
import RPC
import RPCTransport
import Runtime

/// The process that a command speaks to over its admin socket.
struct AdminOptions: ParsableArguments {
    @Argument(help: "The process: gateway, personnel, planning, discipline or notification.")
    var process: String
    @Option(help: "The folder in which `canbo up` keeps its sockets.")
    var data = OperatorToken.standardFolder
    @Option(help: "The socket, when it is elsewhere: what --admin-socket of the process says.")
    var socket: String?

    /// The name of the file of a process's socket in the data folder.
    static func socketName(of process: String) -> String { "\(process).admin" }

    func validate() throws {
        guard socket != nil || CheckedArguments.names.contains(process) else {
            let names = CheckedArguments.names.joined(separator: ", ")
            throw ValidationError("\(process) is no process: \(names)")
        }
    }

    /// Runs something with a channel to the process; what fails is told and ends the command.
    func withChannel(_ body: (any ClientChannel) async throws -> Void) async throws {
        try await AdminSocket(of: process, in: data, elsewhere: socket).withChannel(body)
    }

    /// Time in which a process answers.
    static var call: CallOptions { CallOptions(timeout: .seconds(30)) }
}

/// The gateway that a command speaks to over its admin socket.
struct GatewayAdminOptions: ParsableArguments {
    @Option(help: "The folder in which `canbo up` keeps its sockets.")
    var data = OperatorToken.standardFolder
    @Option(help: "The socket, when it is elsewhere: what --admin-socket of the gateway says.")
    var socket: String?

    /// Runs something with a channel to the gateway; what fails is told and ends the command.
    func withChannel(_ body: (any ClientChannel) async throws -> Void) async throws {
        try await AdminSocket(of: "gateway", in: data, elsewhere: socket).withChannel(body)
    }
}

/// The socket on which a process answers its operator.
private struct AdminSocket {
    private let process: String
    private let path: String

    init(of process: String, in data: String, elsewhere socket: String?) {
        self.process = process
        path =
            socket
            ?? URL(fileURLWithPath: data, isDirectory: true)
            .appending(path: AdminOptions.socketName(of: process)).path
    }

    func withChannel(_ body: (any ClientChannel) async throws -> Void) async throws {
        guard path.utf8.count <= Endpoint.socketPathSizeMax else {
            throw ProcessFailure(
                .usage,
                "\(path): is longer than the \(Endpoint.socketPathSizeMax) bytes of a socket"
            )
        }
        let target = Endpoint(socketPath: path)
        let loops = EventLoops(count: 1)
        let channel = RPCClientChannel(RPCClientConfiguration(target: target), loops: loops)
        var failure: ProcessFailure?
        do {
            try await body(channel)
        } catch let status as RPCStatus {
            failure = told(status, target)
        } catch let other as ProcessFailure {
            failure = other
        }
        await channel.close(within: .seconds(1))
        try? await loops.close()
        if let failure { throw failure }
    }

    private func told(_ status: RPCStatus, _ target: Endpoint) -> ProcessFailure {
        guard status.reason == Reason.peerUnreachable.code else {
            return StatusReport(status).failure(gateway: target)
        }
        return ProcessFailure(
            .unavailable,
            "\(process) does not answer at \(path): does it run, with this --admin-socket, as "
                + "the same user?"
        )
    }
}
