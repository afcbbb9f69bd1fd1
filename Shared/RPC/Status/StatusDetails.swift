package import Kernel
internal import ProtobufC
internal import WellKnownMessages

extension RPCStatus {
    /// The status for a failure of the application, with everything that `google.rpc` can tell
    /// of it (AIP-193).
    ///
    /// The message is English, for developers; people get `LocalizedMessage` in the language that
    /// the caller accepts. Each type of detail occurs at most once.
    package init(_ failure: Failure, _ call: CallContext) {
        self.init(failure, to: Recipient(call))
    }

    /// The status for a failure, told to a recipient; a code of its own stands for that of the
    /// failure's class.
    package init(_ failure: Failure, to recipient: Recipient, code: StatusCode? = nil) {
        let code = code ?? StatusCode(failure.kind)
        let failure = failure.completed(for: code)
        let status = StatusDetails(failure, recipient, code).status()
        self.init(code, status.message, details: status.encoded())
        if let pause = failure.retryPause {
            // What `RetryInfo` is to programs, this is to the retry policies of libraries (A6).
            // Where these would wait until the deadline, a negative number has them tell at once.
            let isLong = code == .unavailable && pause > Self.pushbackMax
            let pushback = isLong ? -1 : pause.nanoseconds / 1_000_000
            metadata.append("grpc-retry-pushback-ms", String(pushback))
        }
    }
}

extension RPCStatus {
    /// The longest that a library is asked to wait by itself.
    private static let pushbackMax: Duration = .seconds(5)
}

extension Failure {
    /// What the caller is asked to wait before the same call is tried again.
    fileprivate var retryPause: Duration? {
        for case .retry(let pause) in details { return pause }
        return nil
    }
}

/// Puts a failure into a `google.rpc.Status` that fits the trailers of every stock client.
private struct StatusDetails {
    /// The namespace of the reasons in ``Kernel/Reason``.
    static let domain = "canbo.gov.vn"
    /// The longest value in the metadata of `ErrorInfo`, in characters.
    static let metadataValueMax = 256

    let failure: Failure
    let language: Language
    let identifier: String?
    let code: StatusCode
    let message: String

    init(_ failure: Failure, _ recipient: Recipient, _ code: StatusCode) {
        self.failure = failure
        self.language = recipient.language
        self.identifier = recipient.identifier
        self.code = code
        // The same cut as in `grpc-message`, which must be equal to the message of the details.
        self.message = PercentEncoding.decode(PercentEncoding.encode(failure.message.english))
    }

    /// The whole status, with fewer violations when all of them would not fit.
    func status() -> GoogleStatus {
        var violationsMax = failure.details.count
        while true {
            let status = status(violationsMax: violationsMax)
            if status.encodedSize <= RPCStatus.detailsSizeMax || violationsMax == 0 {
                return status
            }
            violationsMax /= 2
        }
    }

    private func status(violationsMax: Int) -> GoogleStatus {
        let kept = failure.details.prefix(violationsMax)
        let details: [(any ProtobufMessage)?] = [
            errorInfo(omitted: failure.details.count - kept.count),
            badRequest(kept),
            preconditionFailure(kept),
            quotaFailure(kept),
            resourceInfo(kept),
            retryInfo(kept),
            GoogleLocalizedMessage(
                locale: language.locale,
                message: String(failure.message[language].prefix(512))
            ),
            identifier.map { GoogleRequestInfo(requestID: $0) },
        ]
        return GoogleStatus(
            code: Int32(code.rawValue),
            message: message,
            details: details.compactMap { $0.map(wrapped) }
        )
    }

    private func wrapped(_ detail: any ProtobufMessage) -> GoogleAny {
        GoogleAny(
            typeURL: "type.googleapis.com/\(type(of: detail).fullName)",
            value: detail.encoded()
        )
    }
}

extension StatusDetails {
    private func errorInfo(omitted: Int) -> GoogleErrorInfo {
        var metadata = failure.metadata.mapValues { String($0.prefix(Self.metadataValueMax)) }
        if omitted > 0 { metadata["omitted"] = String(omitted) }
        return GoogleErrorInfo(
            reason: failure.reason.code,
            domain: Self.domain,
            metadata: metadata
        )
    }

    private func badRequest(_ details: ArraySlice<FailureDetail>) -> GoogleBadRequest? {
        let violations = details.compactMap { detail -> GoogleBadRequest.FieldViolation? in
            guard case .field(let violation) = detail else { return nil }
            return GoogleBadRequest.FieldViolation(
                field: violation.field,
                description: violation.description.english,
                reason: violation.reason,
                localizedMessage: GoogleLocalizedMessage(
                    locale: language.locale,
                    message: violation.description[language]
                )
            )
        }
        return violations.isEmpty ? nil : GoogleBadRequest(fieldViolations: violations)
    }

    private func preconditionFailure(
        _ details: ArraySlice<FailureDetail>
    ) -> GooglePreconditionFailure? {
        let violations = details.compactMap { detail -> GooglePreconditionFailure.Violation? in
            guard case .precondition(let violation) = detail else { return nil }
            return GooglePreconditionFailure.Violation(
                type: violation.type,
                subject: violation.subject,
                description: violation.description[language]
            )
        }
        return violations.isEmpty ? nil : GooglePreconditionFailure(violations: violations)
    }

    private func quotaFailure(_ details: ArraySlice<FailureDetail>) -> GoogleQuotaFailure? {
        let violations = details.compactMap { detail -> GoogleQuotaFailure.Violation? in
            guard case .quota(let subject, let description) = detail else { return nil }
            return GoogleQuotaFailure.Violation(subject: subject, description: description)
        }
        return violations.isEmpty ? nil : GoogleQuotaFailure(violations: violations)
    }

    private func resourceInfo(_ details: ArraySlice<FailureDetail>) -> GoogleResourceInfo? {
        for case .resource(let type, let name) in details {
            return GoogleResourceInfo(resourceType: type, resourceName: name)
        }
        return nil
    }

    private func retryInfo(_ details: ArraySlice<FailureDetail>) -> GoogleRetryInfo? {
        for case .retry(let delay) in details {
            let nanoseconds = delay.nanoseconds
            return GoogleRetryInfo(
                retryDelay: GoogleDuration(
                    seconds: nanoseconds / 1_000_000_000,
                    nanos: Int32(nanoseconds % 1_000_000_000)
                )
            )
        }
        return nil
    }
}
