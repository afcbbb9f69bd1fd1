/// One method of a service as its `.proto` file declares it.
public struct MethodDescriptor: Hashable, Sendable {
    /// The full name of the service, for example `canbo.personnel.v1.PersonnelService`.
    public let service: String
    /// The name of the method within the service, for example `GetOfficial`.
    public let name: String
    /// Which sides send a stream.
    public let kind: CallKind
    /// Whether calling twice differs from calling once.
    public let idempotency: Idempotency
    /// The `:path` of a call: `/service/method`.
    public let path: String

    /// A method of a service.
    public init(
        service: String,
        name: String,
        kind: CallKind,
        idempotency: Idempotency = .unknown
    ) {
        self.service = service
        self.name = name
        self.kind = kind
        self.idempotency = idempotency
        self.path = "/\(service)/\(name)"
    }

    /// Compares by path, which names a method alone.
    public static func == (left: MethodDescriptor, right: MethodDescriptor) -> Bool {
        left.path == right.path
    }

    /// Hashes the path.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
    }
}

extension MethodDescriptor: CustomStringConvertible {
    /// The full name without leading slash, as metrics and logs show it.
    public var description: String { "\(service)/\(name)" }
}

/// Which sides of a call send a stream of messages.
public enum CallKind: Hashable, Sendable, CaseIterable {
    /// One request, one response.
    case unary
    /// Many requests, one response.
    case clientStreaming
    /// One request, many responses.
    case serverStreaming
    /// Many of both, in any order.
    case bidirectional

    /// Whether the client sends exactly one message.
    public var hasSingleRequest: Bool { self == .unary || self == .serverStreaming }
    /// Whether the server sends exactly one message.
    public var hasSingleResponse: Bool { self == .unary || self == .clientStreaming }
}

/// Whether a call may be repeated, the `idempotency_level` of a method.
public enum Idempotency: Hashable, Sendable {
    /// Not declared: a repetition may change something twice.
    case unknown
    /// Reads only.
    case noSideEffects
    /// Changes something, but a repetition changes nothing more.
    case idempotent
}
