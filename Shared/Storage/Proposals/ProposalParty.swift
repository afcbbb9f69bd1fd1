/// Who drafts or decides: a caller, and the one it acts for.
package struct ProposalParty: Sendable, Hashable {
    /// The caller: `people/…`, `systems/…`, `services/…`.
    package let name: String
    /// For whom it acts; `nil` when for itself.
    package let actsFor: String?

    /// A caller that acts for itself or for another.
    package init(_ name: String, actsFor: String? = nil) {
        self.name = name
        self.actsFor = actsFor
    }

    /// Whose wish it is in the end.
    package var principal: String { actsFor ?? name }

    /// Whether a person wishes it in the end: a system that acts for nobody is none.
    package var isPerson: Bool { principal.hasPrefix(Self.people) }

    /// The names of the persons who have a part in it: whose wish it is, and who acts for that one.
    package var persons: Set<String> {
        Set([name, principal].filter { $0.hasPrefix(Self.people) })
    }

    /// Whether both may be one person: the wish of the same, or of one that calls for the other, or
    /// one person acting in both.
    ///
    /// Two persons who come through one system are two; a system that acts for nobody is one with
    /// everybody for whom it calls, since it could have made that wish up.
    package func isOne(with other: ProposalParty) -> Bool {
        principal == other.principal || principal == other.name || name == other.principal
            || !persons.isDisjoint(with: other.persons)
    }

    /// How the names of persons begin.
    private static let people = "people/"
}
