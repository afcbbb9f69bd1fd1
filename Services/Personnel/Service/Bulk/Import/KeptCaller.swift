internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Records

/// Who has begun an import, as the store keeps it: work that goes on is that of the same caller,
/// whose reach is judged anew.
struct KeptCaller: Sendable {
    private var caller: Caller
    private let language: Language
    /// Names the call in logs and audit records.
    private let identifier: String
    /// For what the call was made; empty when it did not say.
    private let purpose: String

    /// The caller of a call.
    init(of call: CallContext) {
        caller = call.caller
        language = call.language
        identifier = call.identifier
        purpose = call.metadata[Self.purposeKey] ?? ""
    }

    private static let purposeKey = "x-purpose"

    /// A call of a method as the caller would make it now.
    func calling(_ method: MethodDescriptor) -> CallContext {
        var metadata = Metadata()
        metadata.append("accept-language", language.rawValue)
        metadata.append(CallIdentifier.metadataName, identifier)
        if !purpose.isEmpty { metadata.append(Self.purposeKey, purpose) }
        let call = CallContext(method, metadata: metadata)
        call.admit(caller)
        return call
    }

    /// As the store keeps it: a line for each fact.
    var text: String {
        let lines = [
            String(caller.kind.rawValue), caller.name, caller.actsFor ?? "",
            String(caller.rights.clearance.rawValue), caller.rights.isEmergency ? "1" : "0",
            caller.rights.reach.text, caller.rights.principalReach.text, language.rawValue,
            identifier, purpose,
        ]
        return lines.joined(separator: "\n")
    }

    /// What the store has kept; `nil` for what is none.
    init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // One of before purposes were kept has none.
        guard [9, 10].contains(lines.count), let kind = UInt8(lines[0]).flatMap(Caller.Kind.init),
            let clearance = UInt8(lines[3]).map(Clearance.init),
            let reach = Reach(text: lines[5]), let principalReach = Reach(text: lines[6]),
            let language = Language(rawValue: lines[7])
        else { return nil }
        caller = Caller(
            kind,
            lines[1],
            actsFor: lines[2].isEmpty ? nil : lines[2],
            rights: CallRights(
                clearance: clearance,
                reach: reach,
                principalReach: principalReach,
                isEmergency: lines[4] == "1"
            )
        )
        self.language = language
        identifier = lines[8]
        purpose = lines.count > 9 ? lines[9] : ""
    }
}

extension KeptCaller {
    /// The same caller with the rights that the rules of access give it now in the method by which
    /// it began; `nil` when they do not let it call that method any more, or do not show it what
    /// the file has.
    ///
    /// Rights for an emergency ended with the call. Services of the installation ask on behalf of
    /// those whom they have let in, and have no rules.
    func judgedAnew(
        in collection: ImportCollection,
        by inquiry: any ApproverInquiry
    ) async throws -> KeptCaller? {
        if caller.kind == .service { return self }
        let method = collection.beginning
        let call = calling(method)
        let path = String(method.path.dropFirst())
        guard var rights = try await inquiry.rights(of: caller.name, in: path, call) else {
            return nil
        }
        if let principal = caller.actsFor {
            let others = try await inquiry.rights(of: principal, in: path, call)
            guard let others else { return nil }
            rights.clearance.formIntersection(others.clearance)
            rights.principalReach = others.reach
        }
        if collection == .officials, !rights.clearance.contains(.sensitive) { return nil }
        var judged = self
        judged.caller.rights = rights
        return judged
    }
}

extension Reach {
    /// The reach as words: `*` for everything alike, else a word for each part with what is seen
    /// there: `e` everywhere, `p` by posts, `o` an organisation.
    fileprivate var text: String {
        guard case .parts(let parts) = self else { return "*" }
        let words = parts.map { part in
            let place =
                switch part.place {
                case .everywhere: "e"
                case .posts: "p"
                case .organization(let id): "o" + id
                }
            return "\(place)=\(part.sees.rawValue)"
        }
        return words.joined(separator: " ")
    }

    fileprivate init?(text: String) {
        if text == "*" {
            self = .everywhere
            return
        }
        var parts: [ReachPart] = []
        for word in text.split(separator: " ") {
            let halves = word.split(separator: "=")
            guard halves.count == 2, let kind = halves[0].first,
                let sees = UInt8(halves[1]).map(Clearance.init)
            else { return nil }
            switch kind {
            case "e": parts.append(ReachPart(.everywhere, sees: sees))
            case "p": parts.append(ReachPart(.posts, sees: sees))
            case "o":
                let place = ReachPart.Place.organization(String(halves[0].dropFirst()))
                parts.append(ReachPart(place, sees: sees))
            default: return nil
            }
        }
        self = .parts(parts)
    }
}
