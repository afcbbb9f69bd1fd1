internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC

/// What a decision makes of organisations on one day, checked as far as the request alone allows.
struct ReorganizationPlan: Sendable {
    /// The first day of its effect.
    let day: CalendarDate
    let decision: HoldingFacts.Decision
    /// Whether holdings that no succession names end by the decision.
    let endsHeldPosts: Bool
    var foundings: [Founding] = []
    var posts: [NewPost] = []
    var steps: [Step] = []
    var successions: [Succession] = []

    /// An organisation to be founded; its parent is known by its identifier.
    struct Founding: Sendable {
        let id: String
        var facts: OrganizationFacts
    }

    /// A post to be founded.
    struct NewPost: Sendable {
        let id: String
        let organizationID: String
        let facts: PositionFacts
    }

    /// What becomes of one organisation.
    struct Step: Sendable {
        let kind: LineageKind
        let predecessorID: String
        /// Empty when nothing succeeds; the predecessor itself when it goes on.
        let successorID: String
        let takesRest: Bool
        /// The new facts of an organisation that goes on, in these fields.
        var facts = OrganizationFacts()
        var fields: [OrganizationField] = []
    }

    /// Whose holders hold which post from the day on.
    struct Succession: Sendable, Hashable {
        let positionID: String
        let successorID: String
    }
}

extension LineageKind {
    /// Whether the predecessor goes on as the same organisation.
    var isChange: Bool { self == .rename || self == .convert || self == .transferParent }

    /// What the predecessor is from the day on.
    var finalStatus: OrganizationStatus {
        switch self {
        case .merge, .absorb: .merged
        case .split: .split
        default: .ended
        }
    }
}

extension ReorganizationPlan {
    /// The organisations that end, by the steps that end them, in the order in which these name
    /// them.
    var endings: [(id: String, steps: [Step])] {
        var order: [String] = []
        var steps: [String: [Step]] = [:]
        for step in self.steps where !step.kind.isChange {
            if steps[step.predecessorID] == nil { order.append(step.predecessorID) }
            steps[step.predecessorID, default: []].append(step)
        }
        return order.compactMap { id in
            let own = steps[id] ?? []
            return own.contains { $0.successorID == id } ? nil : (id, own)
        }
    }

    /// Every organisation on record that the plan names: those that founded ones stand under, too.
    var namedOrganizations: Set<String> {
        var named = Set(steps.flatMap { [$0.predecessorID, $0.successorID] })
        for step in steps where step.kind == .transferParent { named.insert(step.facts.parentID) }
        named.formUnion(foundings.map(\.facts.parentID))
        named.formUnion(foundings.map(\.facts.partyParentID))
        named.formUnion(posts.map(\.organizationID))
        return named.subtracting(foundings.map(\.id)).subtracting([""])
    }

    /// Whether an organisation comes to stand at the top of a tree.
    var reachesTheTop: Bool {
        foundings.contains { $0.facts.parentID.isEmpty }
            || steps.contains {
                $0.fields.contains(.parentOrganization) && $0.facts.parentID.isEmpty
            }
    }

    /// Who carries it out reaches every organisation that it names.
    func admit(by authority: CallerAuthority, _ call: CallContext) throws {
        if authority.isEverywhere { return }
        if reachesTheTop { try authority.admit(newParent: "", call) }
        for id in namedOrganizations.sorted() {
            try authority.admit(underOrganization: id, call)
        }
    }
}
