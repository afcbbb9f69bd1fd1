/// Who calls, as the process that let the call in has verified it.
public struct Caller: Hashable, Sendable {
    /// What kind of caller it is.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        /// Nobody vouches for who it is.
        case anonymous
        /// Somebody who signed in.
        case person
        /// A system of another organisation.
        case system
        /// A process of this installation.
        case service
    }

    /// What kind of caller it is.
    public let kind: Kind
    /// What audit records call it: `people/<issuer>/<subject>`, `systems/<name>`,
    /// `services/<name>`.
    public let name: String
    /// For whom it acts, a name of the same forms; `nil` when it acts for itself.
    public let actsFor: String?
    /// What the call may do and see: everything unless rules of access say otherwise.
    public var rights: CallRights

    /// A caller that was verified.
    public init(
        _ kind: Kind,
        _ name: String,
        actsFor: String? = nil,
        rights: CallRights = .everything
    ) {
        self.kind = kind
        self.name = name
        self.actsFor = actsFor
        self.rights = rights
    }

    /// A caller that was verified, whose rights reach the whole record.
    public init(_ kind: Kind, _ name: String, actsFor: String? = nil, clearance: Clearance) {
        self.init(kind, name, actsFor: actsFor, rights: CallRights(clearance: clearance))
    }

    /// Which guarded fields it may see.
    public var clearance: Clearance { rights.clearance }

    /// Whose wish a call is in the end: the one it acts for, else the caller; `nil` when nobody
    /// knows.
    public var principal: String? { actsFor ?? (kind == .anonymous ? nil : name) }

    /// A caller of whom nothing is known.
    public static let anonymous = Caller(.anonymous, "anonymous")
}
