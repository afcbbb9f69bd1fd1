package import Kernel

/// Whom a failure is told.
package struct Recipient: Sendable {
    /// The language for people.
    package let language: Language
    /// The name under which logs know the call, when it has one.
    package let identifier: String?

    /// The caller of a call that is being answered.
    package init(_ call: CallContext) {
        language = call.language
        identifier = call.identifier
    }

    /// Whoever has sent this metadata, or sends it.
    package init(_ metadata: Metadata) {
        language = Language(accepting: metadata["accept-language"])
        identifier = CallIdentifier.accepted(metadata[CallIdentifier.metadataName])
    }
}
