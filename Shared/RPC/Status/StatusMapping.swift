public import Kernel
internal import ProtobufC

/// The one place where thrown errors become statuses.
package enum StatusMapping {
    /// The status for an error that ended a call.
    ///
    /// A ``Kernel/Failure`` and a ``RPCStatus`` are told as they are, a status without details with
    /// a reason that says so. Anything else becomes
    /// INTERNAL with a reference number, under which the log of faults has the text.
    package static func status(
        of error: any Error,
        _ call: CallContext,
        _ faults: any FaultLog
    ) -> RPCStatus {
        switch error {
        case let status as RPCStatus:
            return status.explained(to: Recipient(call))
        case let failure as Failure:
            // A loss of data is for the operator, whether somebody has found a cause or not.
            if let cause = failure.cause ?? (failure.kind == .dataLoss ? failure : nil) {
                record(cause, nil, call, faults)
            }
            return RPCStatus(failure, call)
        case let failure as DecodingFailure:
            return RPCStatus(Failure(failure), call)
        case is CancellationError:
            return RPCStatus(ended(call), call)
        default:
            let reference = call.makeReference()
            record(error, reference, call, faults)
            return RPCStatus(Failure(.internalFault, ["reference": reference]), call)
        }
    }

    private static func ended(_ call: CallContext) -> Failure {
        Failure(call.deadline.isOver(on: call.clock) ? .deadlinePassed : .callCancelled)
    }

    private static func record(
        _ error: any Error,
        _ reference: String?,
        _ call: CallContext,
        _ faults: any FaultLog
    ) {
        faults.record(
            Fault(
                reference: reference,
                call: call.identifier,
                trace: call.traceID,
                method: call.method,
                cause: String(describing: error)
            )
        )
    }
}

extension StatusCode {
    /// The code that an error is answered with.
    public init(of error: any Error) {
        switch error {
        case let status as RPCStatus: self = status.code
        case let failure as Failure: self = StatusCode(failure.kind)
        case let failure as DecodingFailure: self = StatusCode(Failure(failure).kind)
        case is CancellationError: self = .cancelled
        default: self = .internal
        }
    }

    /// The code of a class of failures.
    public init(_ kind: Failure.Kind) {
        self =
            switch kind {
            case .invalidArgument: .invalidArgument
            case .notFound: .notFound
            case .alreadyExists: .alreadyExists
            case .permissionDenied: .permissionDenied
            case .unauthenticated: .unauthenticated
            case .failedPrecondition: .failedPrecondition
            case .aborted: .aborted
            case .outOfRange: .outOfRange
            case .resourceExhausted: .resourceExhausted
            case .unimplemented: .unimplemented
            case .unavailable: .unavailable
            case .deadlineExceeded: .deadlineExceeded
            case .cancelled: .cancelled
            case .internal: .internal
            case .dataLoss: .dataLoss
            }
    }
}
