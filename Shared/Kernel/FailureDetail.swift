/// What a program needs to act on a failure; each becomes one `google.rpc` detail.
public enum FailureDetail: Hashable, Sendable {
    /// A field of the request that is wrong (`BadRequest`).
    case field(FieldViolation)
    /// A condition that does not hold (`PreconditionFailure`).
    case precondition(PreconditionViolation)
    /// A resource that is missing or in the way (`ResourceInfo`).
    case resource(type: String, name: String)
    /// When to try again (`RetryInfo`).
    case retry(after: Duration)
    /// A limit that was reached (`QuotaFailure`).
    case quota(subject: String, description: String)
}

/// One field of a request that is wrong.
public struct FieldViolation: Hashable, Sendable {
    /// The path in proto field names, indices from 0: `official.posts[2].valid_from`.
    public let field: String
    /// What is wrong, in the form of a ``Reason`` code: `TOO_LONG`, `REQUIRED`.
    public let reason: String
    /// What is wrong and what is allowed.
    public let description: BilingualText

    /// A violation of one field.
    public init(_ field: String, _ reason: String, vi: String, en: String) {
        self.field = field
        self.reason = reason
        self.description = BilingualText(vi: vi, en: en)
    }
}

/// One condition of a rule that does not hold.
public struct PreconditionViolation: Hashable, Sendable {
    /// The rule's code, for example `SANCTION_IN_FORCE`.
    public let type: String
    /// The resource that stands against it, for example `officials/…`.
    public let subject: String
    /// The rule in words, with its article when the evidence allows a citation.
    public let description: BilingualText

    /// A condition that does not hold.
    public init(type: String, subject: String, description: BilingualText) {
        self.type = type
        self.subject = subject
        self.description = description
    }
}
