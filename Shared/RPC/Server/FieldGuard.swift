package import Kernel
public import ProtobufC

/// Keeps the guarded fields of one type of message from callers that may not see them, and has
/// recorded what the others read of them.
///
/// For messages without such fields it does nothing.
public struct FieldGuard<Message: ProtobufMessage>: Sendable {
    private let rules: Rules?

    private struct Rules: Sendable {
        let names: HiddenFields
        let hide: @Sendable (Message, Clearance) -> Message
        let find: @Sendable (Message, inout FieldsBeyond) -> Void
    }

    /// For messages that hold no guarded field.
    public static var open: Self { Self(rules: nil) }

    /// Whether the messages hold any guarded field.
    @usableFromInline
    var isGuarded: Bool { rules != nil }

    /// The answer without what the caller is not shown; returns when it is on record what of
    /// guarded fields is left.
    ///
    /// Throws when that cannot be recorded: then the answer does not leave.
    @usableFromInline
    func release(_ answer: Message, to call: CallContext) async throws -> Message {
        guard let rules else { return answer }
        let view = call.view
        let shown = view.shown == .everything ? answer : rules.hide(answer, view.shown)
        guard let disclosure = view.disclosure else { return shown }
        var found = FieldsBeyond([], isSecret: view.tellsOfSecret)
        rules.find(shown, &found)
        guard !found.paths.isEmpty else { return shown }
        let read = GuardedRead(
            disclosure.purpose,
            fields: found.paths,
            shown: view.shown,
            resources: found.resources,
            officials: found.officials,
            secrecy: found.isSecretInPart ? found.secrecy : nil
        )
        try await disclosure.reads.record(read, of: call)
        return shown
    }

    /// Names in the trailing metadata what the messages of the answer do not show, so that absent
    /// is not taken for empty: by type, since naming only what was set would tell that it was.
    @usableFromInline
    func tell(_ call: CallContext) {
        guard let rules else { return }
        let view = call.view
        guard view.shown != .everything, let hidden = rules.names.text(beyond: view.shown) else {
            return
        }
        call.addTrailer(HiddenFields.metadataName, hidden)
        if rules.names.holds(view.held.subtracting(view.shown)) {
            call.addTrailer(HiddenFields.purposeNeededName, "true")
        }
    }

    /// Says whether a clearance shows everything that is set in a message on the wire; `nil` for
    /// messages that hold no guarded field.
    @usableFromInline
    var showing: MethodHandler.Showing? {
        guard let rules else { return nil }
        return { bytes, clearance in
            var found = FieldsBeyond(clearance)
            rules.find(try MessageFrame.decode(bytes), &found)
            return found.paths.isEmpty
        }
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
                names: HiddenFields(Message.guardedFields),
                hide: { message, clearance in
                    var shown = message
                    shown.hide(beyond: clearance)
                    return shown
                },
                find: { message, found in found.visit(message) }
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
