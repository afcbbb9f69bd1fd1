import Foundation
import RPCTransport

/// The file with the token that `canbo up` keeps for whoever calls its gateway from the same
/// machine.
///
/// It is named by the gateway's port, so that no other gateway is shown it.
struct OperatorToken {
    /// The gateway that takes it.
    let gateway: Endpoint

    /// The name of the file in the data folder.
    var name: String { "token-\(gateway.port)" }

    /// The data folder of `canbo up` unless it is told another.
    static let standardFolder = "data"

    /// The file in the standard data folder; `nil` when the gateway is elsewhere or nobody keeps
    /// one.
    var file: String? {
        let path = "\(Self.standardFolder)/\(name)"
        let isHere = ["127.0.0.1", "::1", "localhost"].contains(gateway.host)
        return isHere && FileManager.default.fileExists(atPath: path) ? path : nil
    }
}
