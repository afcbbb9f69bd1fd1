private import Glibc

/// The header names that the layers above ask for, recognised once when a field arrives.
package enum KnownHeader: UInt8, Sendable {
    case method, scheme, path, authority, status
    case host, te, connection, contentType, contentLength, userAgent
    case authorization
    case traceparent, tracestate
    case grpcTimeout, grpcEncoding, grpcAcceptEncoding
    case grpcStatus, grpcMessage, grpcMessageType, grpcStatusDetails
    /// Any name starting with `x-canbo-`: said between our own processes, never by outsiders.
    case ownNamespace
    /// Any other name.
    case other

    /// One of 32 bits.
    var bit: UInt32 { 1 &<< UInt32(rawValue) }

    /// Recognises a lower-case name (RFC 9113 section 8.2 allows no other).
    init(_ name: UnsafeRawBufferPointer) {
        self = unsafe Self.exact(name) ?? (name.begins(with: "x-canbo-") ? .ownNamespace : .other)
    }

    /// By length first: most names then need a single comparison.
    private static func exact(_ name: UnsafeRawBufferPointer) -> KnownHeader? {
        switch name.count {
        case 2: unsafe te.if(name, "te")
        case 4: unsafe host.if(name, "host")
        case 5: unsafe path.if(name, ":path")
        case 7:
            unsafe method.if(name, ":method") ?? scheme.if(name, ":scheme")
                ?? status.if(name, ":status")
        case 10:
            unsafe authority.if(name, ":authority") ?? userAgent.if(name, "user-agent")
                ?? connection.if(name, "connection") ?? tracestate.if(name, "tracestate")
        case 11: unsafe grpcStatus.if(name, "grpc-status") ?? traceparent.if(name, "traceparent")
        case 12:
            unsafe contentType.if(name, "content-type") ?? grpcTimeout.if(name, "grpc-timeout")
                ?? grpcMessage.if(name, "grpc-message")
        case 13:
            unsafe grpcEncoding.if(name, "grpc-encoding")
                ?? authorization.if(name, "authorization")
        case 14: unsafe contentLength.if(name, "content-length")
        case 17: unsafe grpcMessageType.if(name, "grpc-message-type")
        case 20: unsafe grpcAcceptEncoding.if(name, "grpc-accept-encoding")
        case 23: unsafe grpcStatusDetails.if(name, "grpc-status-details-bin")
        default: nil
        }
    }

    private func `if`(
        _ name: UnsafeRawBufferPointer,
        _ text: StaticString
    ) -> KnownHeader? {
        unsafe name.begins(with: text) ? self : nil
    }
}

extension UnsafeRawBufferPointer {
    /// As Kernel has it, here without a call: a proxied call asks thirty times.
    @inline(__always)
    fileprivate func begins(with text: StaticString) -> Bool {
        guard count >= text.utf8CodeUnitCount, let base = baseAddress else { return false }
        return unsafe memcmp(base, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
}
