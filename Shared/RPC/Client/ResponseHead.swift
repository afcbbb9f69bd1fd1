internal import Kernel

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

    /// The status that the trailers tell, or what is wrong with them.
    var status: Result<RPCStatus, Failure> {
        if metadataRefusal != nil { return .failure(.answerMalformed("unreadable metadata")) }
        guard let code else { return .failure(.answerMalformed("no grpc-status")) }
        guard let number = Int(code) else {
            return .failure(.answerMalformed("the grpc-status \(code.prefix(16))"))
        }
        return .success(
            RPCStatus(
                StatusCode(rawValue: number) ?? .unknown,
                message,
                details: details,
                metadata: metadata
            )
        )
    }

    /// Why an answer with this head is no gRPC answer, or `nil` when it is one.
    ///
    /// An intermediary's HTTP status decides the code (http-grpc-status-mapping.md).
    var refusal: (failure: Failure, code: StatusCode)? {
        guard contentType == .protobuf, httpStatus == 200 else {
            let status = httpStatus ?? 0
            return (
                Failure(.answerNotGRPC, ["http_status": String(status)]),
                StatusCode(httpStatus: status)
            )
        }
        if let encoding, MessageCompression(rawValue: encoding) == nil {
            return (.answerMalformed("the grpc-encoding \(encoding.prefix(32))"), .internal)
        }
        return metadataRefusal.map { _ in (.answerMalformed("unreadable metadata"), .internal) }
    }
}
