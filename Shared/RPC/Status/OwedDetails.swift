internal import Kernel

extension Failure {
    /// What callers are asked to wait when a failure that passes by itself names no pause.
    private static let pause: Duration = .milliseconds(200)

    /// The failure with the details that an answer of a code owes to its caller (AIP-193, API
    /// conventions 5), where it does not tell more itself.
    func completed(for code: StatusCode) -> Failure {
        var failure = self
        switch code {
        case .unavailable where !tells(\.isRetry):
            failure.details.append(.retry(after: Self.pause))
        case .resourceExhausted where !tells(\.isQuota):
            failure.details.append(
                .quota(subject: reason.code, description: message.english)
            )
        case .failedPrecondition where !tells(\.isPrecondition):
            let violation = PreconditionViolation(
                type: reason.code,
                subject: metadata["resource"] ?? "",
                description: message
            )
            failure.details.append(.precondition(violation))
        default: break
        }
        return failure
    }

    private func tells(_ isOwed: (FailureDetail) -> Bool) -> Bool {
        details.contains(where: isOwed)
    }
}

extension FailureDetail {
    fileprivate var isRetry: Bool { if case .retry = self { true } else { false } }
    fileprivate var isQuota: Bool { if case .quota = self { true } else { false } }
    fileprivate var isPrecondition: Bool { if case .precondition = self { true } else { false } }
}
