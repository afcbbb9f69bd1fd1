internal import HTTP2
internal import RPC
internal import Tracing

/// Makes the header lists of requests to one peer.
final class RequestFields {
    /// The name under which our clients appear in the logs of servers.
    private static let userAgent: StaticString = "grpc-swift-canbo/1.0"
    private let authority: String
    private let scheme: StaticString

    init(authority: String, isSecure: Bool) {
        self.authority = authority
        scheme = isSecure ? "https" : "http"
    }

    /// The head of a request; the time left is told as a duration, and where the span stands that
    /// records the call.
    func head(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        within span: OpenSpan?,
        now: MonotonicInstant
    ) -> HeaderList {
        let fields = HeaderList()
        fields.append(":method", constant: "POST")
        fields.append(":scheme", constant: scheme)
        fields.append(":path", method.path)
        fields.append(":authority", authority)
        fields.append("te", constant: "trailers")
        fields.append("content-type", constant: "application/grpc")
        fields.append("grpc-accept-encoding", constant: MessageCompression.accepted)
        if options.compression == .gzip { fields.append("grpc-encoding", constant: "gzip") }
        fields.append("user-agent", constant: Self.userAgent)
        if let instant = options.deadline.instant {
            fields.append("grpc-timeout", CallTimeout.format(instant - now))
        }
        fields.append(options.metadata)
        if let span { fields.tell(span) }
        return fields
    }
}
