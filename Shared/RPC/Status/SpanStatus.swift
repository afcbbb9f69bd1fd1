package import Tracing

extension OpenSpan {
    /// Ends the work of a call as its status says.
    ///
    /// For who has asked anything but OK is an error, for who answers what is its own fault
    /// (OpenTelemetry's conventions for gRPC).
    package func end(_ code: StatusCode) {
        let isError = subject.part == .server ? code.isFaultOfServer : code != .ok
        end(.status(code.rawValue, isError: isError))
    }
}

extension StatusCode {
    fileprivate var isFaultOfServer: Bool {
        switch self {
        case .unknown, .deadlineExceeded, .unimplemented, .internal, .unavailable, .dataLoss: true
        default: false
        }
    }
}
