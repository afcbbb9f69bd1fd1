/// Where the private side of failures goes: what no caller may see and an operator must find.
public protocol FaultLog: Sendable {
    /// Keeps one fault; must not block.
    func record(_ fault: Fault)
}

/// One failure of a call with its cause.
public struct Fault: Sendable {
    /// The number told to the caller, or `nil` when the caller got a full answer without the cause.
    public let reference: String?
    /// The call's identifier.
    public let call: String
    /// The trace of which the call is a part; `nil` for none.
    public let trace: String?
    /// The method called.
    public let method: MethodDescriptor
    /// What was thrown.
    public let cause: String

    /// A fault of a call.
    public init(
        reference: String?,
        call: String,
        trace: String? = nil,
        method: MethodDescriptor,
        cause: String
    ) {
        self.reference = reference
        self.call = call
        self.trace = trace
        self.method = method
        self.cause = cause
    }
}

/// Hands each fault to a function.
public struct FaultRecorder: FaultLog {
    private let body: @Sendable (Fault) -> Void

    /// A log that hands each fault to a function.
    public init(_ body: @escaping @Sendable (Fault) -> Void) {
        self.body = body
    }

    /// Hands the fault on.
    public func record(_ fault: Fault) { body(fault) }
}
