internal import HTTP2
internal import Kernel
internal import RPC

extension ResponseHead {
    /// Reads the head or the trailers of an answer from its header fields.
    init(_ fields: HeaderList, limit: ByteCount) {
        self.init()
        fields.forEach { known, name, value in
            take(known, name, value, limit)
        }
        if fields.isTruncated { metadataRefusal = .tooLarge(limit: limit) }
    }

    private mutating func take(
        _ known: KnownHeader,
        _ name: RawSpan,
        _ value: RawSpan,
        _ limit: ByteCount
    ) {
        switch known {
        case .status: httpStatus = Int(value.text)
        case .contentType: contentType = ContentType(value)
        case .grpcEncoding: encoding = value.text
        case .grpcStatus: code = value.text
        case .grpcMessage: message = value.withUnsafeBytes { PercentEncoding.decode($0) }
        case .grpcStatusDetails:
            details = value.withUnsafeBytes { Base64.decode(Array($0)[...]) } ?? []
        case .authorization, .traceparent, .tracestate, .ownNamespace, .other, .userAgent:
            takeMetadata(name, value, limit)
        case .method, .scheme, .path, .authority, .host, .te, .connection, .contentLength,
            .grpcTimeout, .grpcAcceptEncoding, .grpcMessageType:
            break
        }
    }

    private mutating func takeMetadata(_ name: RawSpan, _ value: RawSpan, _ limit: ByteCount) {
        do throws(Metadata.Refusal) {
            try metadata.receive(name: name, value: value, limit: limit)
        } catch {
            metadataRefusal = error
        }
    }
}
