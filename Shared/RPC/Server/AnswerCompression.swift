/// What the head of an answer says.
package struct AnswerHead: Sendable {
    /// The metadata in front of the first message.
    package var metadata = Metadata()
    /// How messages are compressed that are marked so.
    package var compression = MessageCompression.identity

    /// A head that says nothing.
    package init() {}

    init(metadata: Metadata, compression: MessageCompression) {
        self.metadata = metadata
        self.compression = compression
    }
}

/// Whether the messages of an answer are compressed: the handler's choice within what the head of
/// the answer has told the caller.
struct AnswerCompression {
    /// The handler's last choice.
    private var choice: Bool?
    /// Whether the handler has ever wanted compression.
    private var wasWanted = false
    /// What the head said, once it is sent.
    private var told: MessageCompression?

    mutating func choose(_ isWanted: Bool) {
        choice = isWanted
        wasWanted = wasWanted || isWanted
    }

    /// What the head says, from now on binding.
    mutating func open(_ encodings: CallEncodings) -> MessageCompression {
        let isPossible = encodings.takesGzip && (wasWanted || encodings.requests == .gzip)
        let telling: MessageCompression = isPossible ? .gzip : .identity
        told = telling
        return telling
    }

    /// Whether the next message is compressed, for a caller that takes it.
    func isOn(_ encodings: CallEncodings) -> Bool {
        told != .identity && choice ?? (encodings.requests == .gzip)
    }
}
