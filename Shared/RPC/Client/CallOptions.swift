package import Tracing

/// What a caller asks of one call, beside the message.
public struct CallOptions: Sendable {
    /// When the caller stops waiting.
    public var deadline: Deadline
    /// What is sent along.
    public var metadata: Metadata
    /// Whether the call waits for a connection until its deadline, instead of failing at once
    /// when the peer cannot be reached (wait-for-ready.md).
    public var waitForReady: Bool
    /// For whom a call is made, as ``Caller/name`` tells it; `nil` when for the process itself.
    package var actsFor: String?
    /// The work that the call is a part of, when it is recorded.
    package var span: OpenSpan?
    /// How requests are compressed; responses in gzip are always taken.
    public var compression = MessageCompression.identity

    /// Options with a deadline.
    public init(
        deadline: Deadline = .none,
        metadata: Metadata = Metadata(),
        waitForReady: Bool = false
    ) {
        self.deadline = deadline
        self.metadata = metadata
        self.waitForReady = waitForReady
    }

    /// Options with a time limit that starts now.
    public init(timeout: Duration, metadata: Metadata = Metadata(), waitForReady: Bool = false) {
        self.init(deadline: .after(timeout), metadata: metadata, waitForReady: waitForReady)
    }

    /// Options for a call made while answering another.
    ///
    /// The deadline is the caller's less an allowance for the way back; the identifier, the
    /// language and the trace context go along, and for whom the call is made.
    public static func forwarding(_ call: CallContext) -> CallOptions {
        var metadata = Metadata()
        metadata.append(CallIdentifier.metadataName, call.identifier)
        if let language = call.metadata["accept-language"] {
            metadata.append("accept-language", language)
        }
        // What is recorded tells its own place in the trace.
        if call.span == nil, let parent = call.metadata[TraceContext.metadataName] {
            metadata.append(TraceContext.metadataName, parent)
        }
        let states = call.metadata.values(TraceState.metadataName)
        if let state = TraceState.passedOn(states) {
            metadata.append(TraceState.metadataName, state)
        }
        var options = CallOptions(
            deadline: call.deadline.reserving(Deadline.returnAllowance),
            metadata: metadata
        )
        options.actsFor = call.caller.principal
        options.span = call.span
        return options
    }

    /// A framed request as it goes over the wire.
    package func compressed(_ frame: [UInt8], _ limits: CallLimits) -> [UInt8] {
        compression == .gzip ? MessageFrame.compressed(frame, limits) : frame
    }
}
