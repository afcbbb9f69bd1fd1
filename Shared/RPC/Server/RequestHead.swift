package import Kernel

/// What the head of a request says, as a transport has read it (PROTOCOL-HTTP2 "Requests").
package struct RequestHead: Sendable {
    /// Whether `:method` is POST.
    package var isPost = true
    /// Whether the head has a `connection` field, which HTTP/2 forbids.
    package var hasConnectionField = false
    /// The number of `:authority` fields.
    package var authorityCount = 1
    /// The number of `host` fields.
    package var hostCount = 0
    /// The `content-type`.
    package var contentType = ContentType.protobuf
    /// The `grpc-timeout`.
    package var timeout = Timeout.absent
    /// The `grpc-encoding`, `nil` when absent.
    package var encoding: String?
    /// Whether the `grpc-accept-encoding` names gzip.
    package var takesGzip = false
    /// What the application may see.
    package var metadata = Metadata()
    /// What was wrong with an entry for the application.
    package var metadataRefusal: Metadata.Refusal?

    /// A head with nothing wrong and nothing in it.
    package init() {}

    /// The form of a request's time limit.
    package enum Timeout: Hashable, Sendable {
        case absent
        case lasting(Duration)
        case malformed
    }

    /// Why a request is not carried out, judged by its head alone.
    package enum Refusal: Sendable {
        /// The peer broke HTTP/2: the stream is reset with PROTOCOL_ERROR.
        case reset
        /// An answer of one head, with an HTTP status and a gRPC status.
        case answer(httpStatus: Int, Failure)
    }

    /// Why the request is refused, or `nil` when it may go on; the order is grpc-go's.
    package func refusal() -> Refusal? {
        if hasConnectionField { return .reset }
        if authorityCount > 1 || hostCount > 1 {
            return .answer(httpStatus: 400, Failure(.authorityAmbiguous))
        }
        guard contentType != .other else {
            return .answer(httpStatus: 415, Failure(.contentTypeUnsupported))
        }
        if let refusal = malformed() { return refusal }
        guard isPost else {
            return .answer(httpStatus: 405, Failure(.httpMethodNotPost))
        }
        return unsupported()
    }

    private func malformed() -> Refusal? {
        if timeout == .malformed {
            return .answer(httpStatus: 400, Failure(.timeoutMalformed))
        }
        return metadataRefusal.map { refusal in
            let failure = Failure.metadataRefused(refusal)
            return .answer(httpStatus: failure.kind == .resourceExhausted ? 200 : 400, failure)
        }
    }

    private func unsupported() -> Refusal? {
        if let encoding, MessageCompression(rawValue: encoding) == nil {
            let names = [
                "encoding": String(encoding.prefix(32)),
                "accepted": "\(MessageCompression.accepted)",
            ]
            return .answer(httpStatus: 200, Failure(.encodingUnsupported, names))
        }
        if case .lasting(let duration) = timeout, duration <= .zero {
            return .answer(httpStatus: 200, Failure(.deadlinePassed))
        }
        return nil
    }

    /// What the request says of compression, once ``refusal()`` has let it go on.
    package var encodings: CallEncodings {
        var encodings = CallEncodings()
        encodings.requests = encoding.flatMap(MessageCompression.init) ?? .identity
        encodings.takesGzip = takesGzip
        return encodings
    }
}

/// The kinds of `content-type` that matter to gRPC.
package enum ContentType: Hashable, Sendable {
    /// `application/grpc`, `application/grpc+proto`, with or without parameters.
    case protobuf
    /// Anything else.
    case other

    /// The kind of a field's value.
    package init(_ value: RawSpan) {
        self = value.withUnsafeBytes(Self.isProtobuf) ? .protobuf : .other
    }

    private static func isProtobuf(_ value: UnsafeRawBufferPointer) -> Bool {
        let base: StaticString = "application/grpc"
        guard value.startsWithBytes(of: base) else { return false }
        let rest = UnsafeRawBufferPointer(rebasing: value[base.utf8CodeUnitCount...])
        switch rest.first {
        case nil, UInt8(ascii: ";"): return true
        case UInt8(ascii: "+"):
            let subtype = rest.dropFirst().prefix { $0 != UInt8(ascii: ";") }
            return UnsafeRawBufferPointer(rebasing: subtype).hasBytes(of: "proto")
        default: return false
        }
    }
}
