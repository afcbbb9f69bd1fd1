/// What the head or the trailers of an answer say, as a transport has read them.
package struct ResponseHead: Sendable {
    /// `:status`; trailers have none.
    package var httpStatus: Int?
    /// The `content-type`.
    package var contentType = ContentType.other
    /// The `grpc-encoding`, `nil` when absent.
    package var encoding: String?
    /// The `grpc-status` as text, `nil` when absent.
    package var code: String?
    /// The `grpc-message`, decoded.
    package var message = ""
    /// The `grpc-status-details-bin`, decoded.
    package var details: [UInt8] = []
    /// What the application may see.
    package var metadata = Metadata()
    /// What was wrong with an entry for the application.
    package var metadataRefusal: Metadata.Refusal?

    /// A head that says nothing.
    package init() {}

    /// The status that the trailers tell, or INTERNAL when they are wrong.
    package var status: RPCStatus {
        if metadataRefusal != nil {
            return RPCStatus(.internal, "The server sent metadata that cannot be read.")
        }
        guard let code else { return RPCStatus(.internal, "The server sent no grpc-status.") }
        guard let number = Int(code) else {
            return RPCStatus(.internal, "The server sent the grpc-status \(code.prefix(16)).")
        }
        return RPCStatus(
            StatusCode(rawValue: number) ?? .unknown,
            message,
            details: details,
            metadata: metadata
        )
    }

    /// Why an answer with this head is no gRPC answer, or `nil` when it is one.
    package var refusal: RPCStatus? {
        guard contentType == .protobuf, httpStatus == 200 else {
            let status = httpStatus ?? 0
            return RPCStatus(
                StatusCode(httpStatus: status),
                "The peer answered with HTTP status \(status) instead of gRPC."
            )
        }
        if let encoding, encoding != "identity" {
            return RPCStatus(
                .internal,
                "The server compressed with \(encoding.prefix(32)) without being asked to."
            )
        }
        return metadataRefusal.map { _ in
            RPCStatus(.internal, "The server sent metadata that cannot be read.")
        }
    }
}
