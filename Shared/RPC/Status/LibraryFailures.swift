package import Kernel

// The failures of the RPC layer that say more than their reason.
extension Failure {
    /// The service is there in a moment, or elsewhere: what callers are asked to wait.
    private static let pause: FailureDetail = .retry(after: .milliseconds(200))

    /// The process has not opened its services yet.
    package static var serviceStarting: Failure { Failure(.serviceStarting, details: [pause]) }

    /// The process ends calls that could last for ever, because it stops.
    package static var serviceStopping: Failure { Failure(.serviceStopping, details: [pause]) }

    /// No service here has the method of a path.
    package static func methodUnknown(_ path: String) -> Failure {
        Failure(.methodUnknown, ["path": String(path.prefix(256))])
    }

    /// The metadata of the call cannot be taken.
    package static func metadataRefused(_ refusal: Metadata.Refusal) -> Failure {
        switch refusal {
        case .tooLarge(let limit):
            Failure(
                .metadataTooLarge,
                ["limit_bytes": String(limit.bytes)],
                details: [
                    .quota(subject: "metadata", description: "At most \(limit.bytes) bytes.")
                ]
            )
        case .notBase64:
            Failure(.metadataMalformed, ["problem": "a binary value is not base64"])
        case .malformed:
            Failure(.metadataMalformed, ["problem": "characters that are not allowed"])
        }
    }

    /// A message has more bytes than one side of the call allows.
    package static func messageTooLarge(
        _ size: Int,
        _ limit: ByteCount,
        at side: CallSide
    ) -> Failure {
        overLimit(.messageTooLarge, size, limit, side)
    }

    /// A compressed message of some bytes has more inside than one side of the call allows.
    package static func messageExpands(
        _ size: Int,
        _ limit: ByteCount,
        at side: CallSide
    ) -> Failure {
        overLimit(.messageExpandsTooFar, size, limit, side)
    }

    private static func overLimit(
        _ reason: Reason,
        _ size: Int,
        _ limit: ByteCount,
        _ side: CallSide
    ) -> Failure {
        Failure(
            reason,
            [
                "size_bytes": String(size), "limit_bytes": String(limit.bytes),
                "side": side.rawValue,
            ],
            details: [
                .quota(subject: "message size", description: "At most \(limit.bytes) bytes.")
            ]
        )
    }
}

extension RPCStatus {
    /// The same status with a reason, when whoever gave it told none: no caller is left with a
    /// bare code.
    package func explained(to recipient: Recipient) -> RPCStatus {
        guard details.isEmpty, code != .ok else { return self }
        var explained = RPCStatus(
            Failure(.unexplained, ["message": message]),
            to: recipient,
            code: code
        )
        explained.metadata = metadata
        return explained
    }
}
