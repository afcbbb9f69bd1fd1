package import Kernel
public import ProtobufC

/// Keeps the guarded fields of one type of message from callers that may not see them.
///
/// For messages without such fields, and for callers that may see everything, it does nothing.
public struct FieldGuard<Message: ProtobufMessage>: Sendable {
    private let rules: Rules?

    private struct Rules: Sendable {
        let fields: [GuardedField]
        let hide: @Sendable (Message, Clearance) -> Message
        let find: @Sendable (Message, inout FieldsBeyond) -> Void
    }

    /// For messages that hold no guarded field.
    public static var open: Self { Self(rules: nil) }

    /// Whether the caller may see less than everything that the messages hold.
    @usableFromInline
    func isStrict(_ call: CallContext) -> Bool {
        rules != nil && call.clearance != .everything
    }

    /// The answer without what the caller may not see.
    @usableFromInline
    func shown(_ answer: Message, to call: CallContext) -> Message {
        guard let rules, call.clearance != .everything else { return answer }
        return rules.hide(answer, call.clearance)
    }

    /// Names in the trailing metadata what the messages of the answer do not show, so that absent
    /// is not taken for empty: by type, since naming only what was set would tell that it was.
    @usableFromInline
    func tell(_ call: CallContext) {
        guard let rules, call.clearance != .everything else { return }
        let clearance = call.clearance
        let hidden = rules.fields.filter { !clearance.isSuperset(of: $0.clearance) }.map(\.path)
        guard !hidden.isEmpty else { return }
        call.addTrailer(HiddenFields.metadataName, HiddenFields.text(hidden))
    }

    /// Refuses a request that sets, or would clear, what its caller may not see.
    ///
    /// Before anything is read, so that the refusal is the same whatever there is.
    @usableFromInline
    func check(_ request: Message, _ call: CallContext) throws(Failure) {
        guard let rules, call.clearance != .everything else { return }
        var found = FieldsBeyond(call.clearance)
        rules.find(request, &found)
        if !found.paths.isEmpty { throw .fieldNotVisible(found.paths) }
    }
}

extension FieldGuard where Message: GuardedMessage {
    /// For messages that hold guarded fields.
    public static var guarded: Self {
        Self(
            rules: Rules(
                fields: Message.guardedFields,
                hide: { message, clearance in
                    var shown = message
                    shown.hide(beyond: clearance)
                    return shown
                },
                find: { message, found in message.find(&found) }
            )
        )
    }
}

extension CallContext {
    /// Refuses a request that sets, or would clear, what its caller may not see, after the caller
    /// was left fewer fields than at the beginning.
    package func checkVisibility(of request: some GuardedMessage) throws(Failure) {
        var found = FieldsBeyond(clearance)
        request.find(&found)
        if !found.paths.isEmpty { throw .fieldNotVisible(found.paths) }
    }
}

/// How an answer says which fields it never shows to its caller.
enum HiddenFields {
    /// The trailing metadata that names them, `personal_id,rules`.
    static let metadataName = "canbo-hidden-fields"
    /// The longest list, in bytes; what does not fit is told by a last `...`.
    static let lengthMax = 2048

    /// The list.
    static func text(_ paths: [String]) -> String {
        let full = paths.joined(separator: ",")
        guard full.utf8.count > lengthMax else { return full }
        var text = ""
        for path in paths where text.utf8.count + path.utf8.count + 5 <= lengthMax {
            text += path + ","
        }
        return text + "..."
    }
}
