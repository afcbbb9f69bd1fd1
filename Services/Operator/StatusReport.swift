import Kernel
import ProtobufC
import RPC
import RPCTransport
import Runtime
import Schema
import WellKnownMessages

/// Tells a person why a call failed.
struct StatusReport {
    private let status: RPCStatus

    /// A report of how a call ended.
    init(_ status: RPCStatus) {
        self.status = status
    }

    /// Every detail on a line of its own, by its type, as JSON.
    func details(_ codec: JSONCodec) -> [String] {
        guard !status.details.isEmpty,
            let whole = try? GoogleStatus(decoding: status.details)
        else { return [] }
        return whole.details.map { detail in
            let type = detail.typeURL.split(separator: "/").last.map(String.init) ?? ""
            let name = type.split(separator: ".").last ?? ""
            let json = try? codec.json(of: detail.value, as: type)
            return "  \(name) \(json ?? "of \(detail.value.count) bytes")"
        }
    }

    /// The end of the command for this status.
    func failure(gateway: Endpoint) -> ProcessFailure {
        var lines = ["\(status.code): \(status.message)"]
        if let codec = try? Contracts().codec { lines += details(codec) }
        if status.reason == Reason.peerUnreachable.code {
            lines.append("  Is the gateway at \(gateway) up? `canbo up` starts one.")
        }
        return ProcessFailure(exitCode, lines.joined(separator: "\n"))
    }

    private var exitCode: ExitCode {
        switch status.code {
        case .ok: .success
        case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .outOfRange: .data
        case .permissionDenied, .unauthenticated: .permission
        case .aborted, .resourceExhausted, .cancelled: .temporary
        case .unavailable, .deadlineExceeded: .unavailable
        case .unimplemented, .internal, .unknown: .software
        case .dataLoss: .inputOutput
        }
    }
}
