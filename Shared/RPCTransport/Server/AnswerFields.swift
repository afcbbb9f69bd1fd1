package import HTTP2
package import Kernel
package import RPC

/// The header lists of answers; those without metadata are made once and sent on every stream.
///
/// Confined to one event loop, as header lists are.
package final class AnswerFields {
    /// Lists for one event loop.
    package init() {}

    private let plainHead = AnswerFields.head(httpStatus: 200)
    private let plainTrailers: HeaderList = {
        let fields = HeaderList()
        fields.append("grpc-status", constant: "0")
        return fields
    }()

    /// The head of an answer with messages.
    func head(_ head: AnswerHead) -> HeaderList {
        if head.metadata.isEmpty, head.compression == .identity { return plainHead }
        let fields = Self.head(httpStatus: 200)
        if head.compression == .gzip { fields.append("grpc-encoding", constant: "gzip") }
        fields.append(head.metadata)
        return fields
    }

    /// The end of an answer.
    package func trailers(_ status: RPCStatus) -> HeaderList {
        if status.code == .ok, status.message.isEmpty, status.metadata.isEmpty {
            return plainTrailers
        }
        let fields = HeaderList()
        fields.append(status)
        return fields
    }

    /// The refusal of a request, judged by its head: one head with what the refuser takes instead.
    package func refusal(
        _ failure: Failure,
        httpStatus: Int = 200,
        to recipient: Recipient
    ) -> HeaderList {
        let fields = trailersOnly(RPCStatus(failure, to: recipient), httpStatus: httpStatus)
        if failure.reason == .encodingUnsupported {
            fields.append("grpc-accept-encoding", constant: MessageCompression.accepted)
        }
        return fields
    }

    /// An answer without messages in one head.
    package func trailersOnly(_ status: RPCStatus, httpStatus: Int = 200) -> HeaderList {
        let fields = Self.head(httpStatus: httpStatus)
        fields.append(status)
        return fields
    }

    private static func head(httpStatus: Int) -> HeaderList {
        let fields = HeaderList()
        if httpStatus == 200 {
            fields.append(":status", constant: "200")
        } else {
            fields.append(":status", String(httpStatus))
        }
        fields.append("content-type", constant: "application/grpc")
        return fields
    }
}

extension HeaderList {
    /// Adds metadata in its wire form.
    func append(_ metadata: Metadata) {
        metadata.forEachOutgoing { name, value in
            append(String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
        }
    }

    /// Adds a status with its metadata.
    func append(_ status: RPCStatus) {
        for field in status.fields {
            append(field.name, String(decoding: field.value, as: UTF8.self))
        }
        append(status.metadata)
    }
}
