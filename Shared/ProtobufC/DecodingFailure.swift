/// Why bytes did not become a message.
public struct DecodingFailure: Error, Sendable, Hashable {
    /// What is wrong with the bytes.
    public enum Kind: Sendable, Hashable {
        /// The bytes are no message of this type; a peer's fault, INTERNAL by convention.
        case malformed
        /// A text field holds bytes that are not UTF-8; INVALID_ARGUMENT.
        case invalidText
        /// The message nests deeper than allowed; INVALID_ARGUMENT.
        case nestedTooDeep(limit: Int)
        /// The message is longer than allowed, in bytes; RESOURCE_EXHAUSTED.
        case messageTooLong(limit: Int)
        /// Decoding would take more memory than allowed, in bytes; RESOURCE_EXHAUSTED.
        case memoryExceeded(limit: Int)
        /// The message has more parts than allowed; RESOURCE_EXHAUSTED.
        case tooManyElements(limit: Int)
    }

    /// What is wrong.
    public let kind: Kind
    /// Full name of the message that was to be decoded.
    public let message: String
    /// Where, in proto field names with indices from 0: `official.posts[2].title`.
    ///
    /// Empty when it concerns the whole message. The entries of a map count in wire order.
    public let field: String

    /// A failure at a field of a message.
    public init(_ kind: Kind, message: String, field: String = "") {
        self.kind = kind
        self.message = message
        self.field = field
    }
}

extension DecodingFailure: CustomStringConvertible {
    /// What is wrong and what is allowed, in one sentence.
    public var description: String {
        let place = field.isEmpty ? message : "\(field) of \(message)"
        return switch kind {
        case .malformed: "The bytes are no \(message)."
        case .invalidText: "The text in \(place) is not valid UTF-8."
        case .nestedTooDeep(let limit): "\(place) nests deeper than \(limit) messages."
        case .messageTooLong(let limit): "\(place) is longer than \(limit) bytes."
        case .memoryExceeded(let limit): "\(place) needs more than \(limit) bytes of memory."
        case .tooManyElements(let limit): "\(place) has more than \(limit) parts."
        }
    }
}
