internal import HTTP2
internal import Kernel
internal import RPC

extension RequestHead {
    /// Reads the head of a request from its header fields.
    init(_ fields: HeaderList, limit: ByteCount) {
        self.init()
        authorityCount = 0
        contentType = .other
        fields.forEach { known, name, value in
            take(known, name, value, limit)
        }
    }

    private mutating func take(
        _ known: KnownHeader,
        _ name: RawSpan,
        _ value: RawSpan,
        _ limit: ByteCount
    ) {
        switch known {
        case .method: isPost = value.hasBytes(of: "POST")
        case .connection: hasConnectionField = true
        case .host: hostCount += 1
        case .contentType: contentType = ContentType(value)
        case .grpcTimeout: timeout = Timeout(value)
        case .grpcEncoding: encoding = value.text
        case .grpcAcceptEncoding: takesGzip = MessageCompression.isGzipAccepted(by: value)
        case .authority:
            authorityCount += 1
            takeMetadata(name, value, limit)
        case .userAgent, .authorization, .traceparent, .tracestate, .ownNamespace, .other:
            takeMetadata(name, value, limit)
        case .scheme, .path, .status, .te, .contentLength, .grpcStatus, .grpcMessage,
            .grpcMessageType, .grpcStatusDetails:
            break
        }
    }

    private mutating func takeMetadata(_ name: RawSpan, _ value: RawSpan, _ limit: ByteCount) {
        do throws(Metadata.Refusal) {
            try metadata.receive(name: name, value: value, limit: limit)
        } catch {
            // The rest is read all the same: it tells the language to refuse in.
            metadataRefusal = metadataRefusal ?? error
        }
    }
}

extension RequestHead.Timeout {
    init(_ value: RawSpan) {
        self = CallTimeout.parse(value).map { .lasting($0) } ?? .malformed
    }
}

extension RawSpan {
    /// The bytes as text, what is no UTF-8 replaced.
    var text: String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

    /// Whether the bytes are those of a text.
    func hasBytes(of text: StaticString) -> Bool {
        withUnsafeBytes { $0.hasBytes(of: text) }
    }
}
