/// What the rules of access give one call: which fields, in which part of the record.
public struct CallRights: Hashable, Sendable {
    /// The guarded fields that the caller may see, at most: where its reach is in parts, each says
    /// what it shows.
    public var clearance: Clearance
    /// Over which part of the record the caller's own rights reach.
    public var reach: Reach
    /// How far the rights of the one for whom it acts reach: only what both reach counts.
    public var principalReach: Reach
    /// Whether they are rights for an emergency, which are used with a reason and told at once.
    public var isEmergency: Bool

    /// Rights.
    public init(
        clearance: Clearance,
        reach: Reach = .everywhere,
        principalReach: Reach = .everywhere,
        isEmergency: Bool = false
    ) {
        self.clearance = clearance
        self.reach = reach
        self.principalReach = principalReach
        self.isEmergency = isEmergency
    }

    /// All fields of the whole record.
    public static let everything = CallRights(clearance: .everything)

    /// Whether they reach the whole record alike.
    public var reachEverywhere: Bool { reach == .everywhere && principalReach == .everywhere }

    /// Whether who has them may do everything that others give.
    public func cover(_ other: CallRights) -> Bool {
        clearance.isSuperset(of: other.clearance)
            && reach.covers(other.reach, clearance, beyond: other.clearance)
            && principalReach.covers(other.principalReach, clearance, beyond: other.clearance)
            && (!isEmergency || other.isEmergency)
    }
}
