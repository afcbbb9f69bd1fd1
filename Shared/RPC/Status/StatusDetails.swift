package import Kernel
package import ProtobufC

extension RPCStatus {
    /// The status for a failure of the application.
    package init(_ failure: Failure, _ call: CallContext) {
        self.init(StatusCode(failure.kind), failure.message.english)
    }

    /// The status for a request that does not decode.
    package init(_ failure: DecodingFailure, _ call: CallContext) {
        self.init(StatusCode(failure.kind), "The request cannot be read: \(failure)")
    }
}

extension StatusCode {
    /// The code for a way in which a request does not decode.
    init(_ kind: DecodingFailure.Kind) {
        self =
            switch kind {
            case .malformed: .internal
            case .invalidText, .nestedTooDeep: .invalidArgument
            case .messageTooLong, .memoryExceeded, .tooManyElements: .resourceExhausted
            }
    }
}
