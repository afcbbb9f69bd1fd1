/// The one vocabulary of failure: what went wrong, told in public words, with a private cause.
///
/// Domain code throws it; one switch maps it to a gRPC status, another to an exit code. The
/// message comes from the reason's template and the metadata, so that every dynamic part of the
/// message is also machine-readable (AIP-193).
public struct Failure: Error, Sendable {
    /// What went wrong, from a published catalogue.
    public var reason: Reason
    /// The values that the message speaks of; keys match `[a-z][a-zA-Z0-9-_]+`, at most 64 long.
    public var metadata: [String: String]
    /// What a program needs to act on the failure.
    public var details: [FailureDetail]
    /// The error behind it: logged with the call identifier, never sent to a caller.
    public var cause: (any Error)?

    /// A failure for a reason, with the values that its message speaks of.
    public init(
        _ reason: Reason,
        _ metadata: [String: String] = [:],
        details: [FailureDetail] = [],
        cause: (any Error)? = nil
    ) {
        self.reason = reason
        self.metadata = metadata
        self.details = details
        self.cause = cause
    }

    /// The class of failure, which decides the status code.
    public var kind: Kind { reason.kind }

    /// The public message in both languages.
    public var message: BilingualText { reason.message.filled(with: metadata) }

    /// The classes of failure, one for each gRPC status code that an application may give.
    public enum Kind: String, Sendable, CaseIterable {
        case invalidArgument, notFound, alreadyExists, permissionDenied, unauthenticated
        case failedPrecondition, aborted, outOfRange, resourceExhausted, unimplemented
        case unavailable, deadlineExceeded, cancelled, `internal`, dataLoss
    }
}

extension Failure: CustomStringConvertible {
    /// The reason code and the English message, for logs.
    public var description: String {
        let cause = cause.map { " (cause: \($0))" } ?? ""
        return "\(reason.code): \(message.english)\(cause)"
    }
}
