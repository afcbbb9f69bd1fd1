internal import Conventions

/// What a call is about, with what it belongs to.
package struct ReachedThing: Sendable {
    /// How a refusal names it.
    let name: String
    /// The official or organisation to which it belongs; `nil` when it is not there, or belongs to
    /// neither.
    let owner: String?

    /// Something by its name, and what it belongs to, if it is there.
    package init(_ name: String, of owner: String?) {
        self.name = name
        self.owner = owner.flatMap { $0.isOwner ? $0 : nil }
    }

    /// An official or an organisation.
    package init(_ name: String) { self.init(name, of: name) }

    /// A name to ask about in the place of what is not there; what is answered does not matter.
    static let nothing = ResourcePattern.organization.name("nothing")
}

extension String {
    /// Whether it names an official or an organisation.
    package var isOwner: Bool {
        ResourcePattern.official.identifiers(in: self) != nil
            || ResourcePattern.organization.identifiers(in: self) != nil
    }
}
