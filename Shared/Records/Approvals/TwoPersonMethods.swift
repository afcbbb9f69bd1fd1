package import Kernel
package import Policy
package import RPC

/// Which methods need two persons, as an operator says it.
package enum TwoPersonChoice: Sendable, Hashable {
    /// None.
    case none
    /// Those that the policy calls decisions: its rows `TWO_PERSON_METHODS`.
    case decisions
    /// These, by full name: `canbo.discipline.v1.DisciplineService/RecordSanction`.
    case methods([String])

    /// The choice of a text: `none`, `decisions`, or names with commas between.
    package init?(_ text: String) {
        switch text {
        case "none": self = .none
        case "decisions": self = .decisions
        default:
            let names = text.split(separator: ",", omittingEmptySubsequences: false)
                .map { String($0.drop { $0 == " " }) }
            guard names.allSatisfy({ $0.contains("/") }) else { return nil }
            self = .methods(names)
        }
    }
}

/// Everything that is wrong with a choice of methods, one line a mistake.
package struct TwoPersonMistakes: Error {
    /// The lines.
    package let lines: [String]
}

/// The methods that need two persons, and how long their proposals live.
package struct TwoPersonMethods: Sendable {
    /// The full names.
    let names: Set<String>
    private let policy: Policy

    /// How long a proposal of a day waits for its second person.
    func lifetime(on day: CalendarDate) throws(Failure) -> Duration {
        .days(try policy.rule("PROPOSAL_LIFETIME_DAYS", at: day).integer)
    }

    /// How long one is kept after its end, by the policy of a day.
    func kept(on day: CalendarDate) throws(Failure) -> Duration {
        .days(try policy.rule("PROPOSAL_KEPT_DAYS", at: day).integer)
    }

    /// What a choice means for the services of one area (`discipline`), by the policy of a day.
    ///
    /// `served` are the area's own methods. Names of other areas are those areas' to judge.
    package init(
        _ choice: TwoPersonChoice,
        of area: String,
        served: [MethodDescriptor],
        _ policy: Policy,
        on day: CalendarDate
    ) throws {
        self.policy = policy
        let chosen: [String]
        switch choice {
        case .none: chosen = []
        case .decisions:
            let rule = policy.find("TWO_PERSON_METHODS", scope: ["area": area], at: day)
            chosen = try rule?.codes ?? []
        case .methods(let list): chosen = list.filter { $0.hasPrefix("canbo.\(area).v1.") }
        }
        let mistakes = Self.mistakes(in: chosen, of: served)
        guard mistakes.isEmpty else { throw TwoPersonMistakes(lines: mistakes) }
        names = Set(chosen)
        _ = try (lifetime(on: day), kept(on: day))
    }

    /// What is wrong with names of methods, of which `known` are all that there are.
    package static func mistakes(in names: [String], of known: [MethodDescriptor]) -> [String] {
        var seen: Set<String> = []
        return names.compactMap { name in
            guard seen.insert(name).inserted else { return "\(name) is there twice" }
            guard let method = known.first(where: { $0.description == name }) else {
                return "\(name) is no method of a service that keeps proposals"
            }
            guard method.kind == .unary else { return "\(name) takes or sends a stream" }
            guard method.idempotency != .noSideEffects else { return "\(name) changes nothing" }
            return nil
        }
    }
}

extension Duration {
    /// So many days of 24 hours.
    static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
}
