internal import HTTP2
internal import Kernel
internal import RPC

/// What the gateway reads of a request head before it forwards the call; the rest is for the
/// backend to judge.
struct CallTerms {
    private var head = RequestHead()

    init(_ fields: HeaderList) {
        head.isPost = fields.has(.method, "POST")
        head.contentType = fields.withValue(.contentType, isGRPC) == true ? .protobuf : .other
        if let timeout = fields.withValue(.grpcTimeout, RequestHead.Timeout.init) {
            head.timeout = timeout
        }
    }

    /// Why the call is not forwarded, or `nil` when it is (API.md 1).
    func refusal() -> RequestHead.Refusal? { head.refusal() }

    /// When the gateway answers by itself.
    func deadline(on clock: any MonotonicClock) -> Deadline {
        guard case .lasting(let duration) = head.timeout else { return .none }
        return .after(duration, on: clock)
    }
}

/// Whether a content type is gRPC's, of any message format.
private func isGRPC(_ value: RawSpan) -> Bool {
    value.withUnsafeBytes { value in
        let name: StaticString = "application/grpc"
        guard value.startsWithBytes(of: name) else { return false }
        return switch value.dropFirst(name.utf8CodeUnitCount).first {
        case nil, UInt8(ascii: "+"), UInt8(ascii: ";"): true
        default: false
        }
    }
}

extension RequestHead.Timeout {
    fileprivate init(_ value: RawSpan) {
        self = CallTimeout.parse(value).map(Self.lasting) ?? .malformed
    }
}
