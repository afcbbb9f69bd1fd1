/// Over which part of the record a caller's rights reach, and what they show there.
///
/// What a service makes of it: `Shared/Authority`.
public enum Reach: Hashable, Sendable {
    /// Over all of it alike.
    case everywhere
    /// Over some parts of it, or more in some than in others: by place, each place once.
    case parts([ReachPart])

    /// The most organisations that may be named for one caller.
    public static let organizationsMax = 24

    /// The rights that some grants give, each in its place; several for one place add up.
    public init(_ given: [ReachPart]) {
        var seen: [ReachPart.Place: Clearance] = [:]
        for part in given { seen[part.place, default: []].formUnion(part.sees) }
        let parts = seen.map { ReachPart($0.key, sees: $0.value) }
        if parts.count == 1, parts.first?.place == .everywhere {
            self = .everywhere
        } else {
            self = .parts(parts.sorted { $0.place < $1.place })
        }
    }

    /// Whether everything that another reaches is reached, with all that is seen there.
    func covers(_ other: Reach, _ sees: Clearance, beyond othersSee: Clearance) -> Bool {
        let (own, others) = (parts(seeing: sees), other.parts(seeing: othersSee))
        return others.allSatisfy { wanted in
            let here = own.filter { $0.place == wanted.place || $0.place == .everywhere }
            return !here.isEmpty
                && here.reduce(into: Clearance()) { $0.formUnion($1.sees) }
                    .isSuperset(of: wanted.sees)
        }
    }

    /// The parts, also of what reaches everywhere.
    public func parts(seeing clearance: Clearance) -> [ReachPart] {
        switch self {
        case .everywhere: [ReachPart(.everywhere, sees: clearance)]
        case .parts(let parts): parts
        }
    }
}

/// A part of the record that rights reach.
public struct ReachPart: Hashable, Sendable {
    /// Which part.
    public enum Place: Hashable, Sendable, Comparable {
        /// The whole record.
        case everywhere
        /// What the posts reach that the caller holds at the moment of the call.
        case posts
        /// An organisation, by its identifier, and all below it.
        case organization(String)
    }

    /// Which part.
    public let place: Place
    /// The guarded fields that they show there.
    public let sees: Clearance

    /// A part.
    public init(_ place: Place, sees: Clearance = []) {
        self.place = place
        self.sees = sees
    }
}
