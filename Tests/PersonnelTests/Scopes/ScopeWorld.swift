import Conventions
import Kernel
import PersonnelContract
import Storage
import WellKnownMessages

/// What a test has told a record of scopes, posts and the tree, read one by one as a person would.
struct ScopeWorld {
    /// A post in the world.
    struct Post {
        let organization: String
        /// The level at first.
        let level: Int32
        let kind: HeadKind
        /// The levels since, each from a day on, the latest last.
        var later: [(from: CalendarDate, level: Int32)] = []

        /// The level on a day.
        func level(on day: CalendarDate) -> Int32 {
            later.last { $0.from <= day }?.level ?? level
        }
    }

    /// A holding of a post, until before its last day.
    struct Stay {
        let id: String
        let official: String
        let position: String
        let from: CalendarDate
        var to: CalendarDate?
        let isMain: Bool
    }

    var posts: [String: Post] = [:]
    var stays: [Stay] = []
    /// By identifier, in the order in which they came on record.
    var scopes: [(id: String, scope: ManagementScope)] = []
    /// The parents of each organisation, from a day on, the latest last.
    var parents: [String: [(from: CalendarDate, parent: String)]] = [:]

    /// An organisation and all above it on a day, nearest first.
    func lineage(of organization: String, on day: CalendarDate) -> [String] {
        var lineage: [String] = []
        var next = organization
        while !next.isEmpty {
            lineage.append(next)
            next = parents[next]?.last { $0.from <= day }?.parent ?? ""
        }
        return lineage
    }

    /// The scope of a post on a day: by name before by rule, by the nearest rule before others.
    func scope(ofPosition id: String, on day: CalendarDate) -> String? {
        let held = scopes.filter { Self.holds($0.scope, on: day) }
        let named = held.first { $0.scope.positions.contains("positions/\(id)") }
        guard named == nil, let post = posts[id] else { return named?.id }
        for organization in lineage(of: post.organization, on: day) {
            let ruled = held.first { _, scope in
                scope.positionRule.map {
                    $0.organization == "organizations/\(organization)"
                        && Self.takes($0, post, day)
                } ?? false
            }
            if let ruled { return ruled.id }
        }
        return nil
    }

    /// The highest post of an official on a day.
    func highestPost(of official: String, on day: CalendarDate) -> String? {
        let held = stays.filter {
            $0.official == official && $0.from <= day && $0.to.map { day < $0 } ?? true
        }
        func rank(_ stay: Stay) -> Int32 {
            let level = posts[stay.position]?.level(on: day) ?? 0
            return level == 0 ? .max : level
        }
        guard let highest = held.map(rank).min() else { return nil }
        let equal = held.filter { rank($0) == highest }
        if let main = equal.first(where: \.isMain) { return main.position }
        let earliest = equal.map(\.from).min()
        return equal.first { $0.from == earliest }?.position
    }

    /// The scope of an official on a day.
    func scope(ofOfficial official: String, on day: CalendarDate) -> String? {
        highestPost(of: official, on: day).flatMap { scope(ofPosition: $0, on: day) }
    }

    /// Whether a scope would have a post in common with another one on some day, by the tree of a
    /// day.
    func overlaps(_ new: ManagementScope, besides id: String = "", on today: CalendarDate) -> Bool {
        scopes.contains { other in
            other.id != id && Self.meet(new, other.scope) && shares(new, other.scope, today)
        }
    }

    private func shares(
        _ one: ManagementScope,
        _ other: ManagementScope,
        _ today: CalendarDate
    ) -> Bool {
        switch (one.positionRule, other.positionRule) {
        case (nil, nil): !Set(one.positions).isDisjoint(with: other.positions)
        case (let rule?, nil): other.positions.contains { takes(rule, $0, today) }
        case (nil, let rule?): one.positions.contains { takes(rule, $0, today) }
        case (let rule?, let second?):
            parents.keys.contains { organization in
                ([0, 5, 6] as [Int32]).contains { level in
                    [HeadKind.head, .deputy].contains { kind in
                        let post = Post(organization: organization, level: level, kind: kind)
                        return reaches(rule, post, today) && reaches(second, post, today)
                    }
                }
            }
        }
    }

    private func takes(_ rule: PositionRule, _ name: String, _ day: CalendarDate) -> Bool {
        posts[String(name.dropFirst("positions/".count))].map { reaches(rule, $0, day) } ?? false
    }

    private func reaches(_ rule: PositionRule, _ post: Post, _ day: CalendarDate) -> Bool {
        let above = lineage(of: post.organization, on: day).map { "organizations/\($0)" }
        return above.contains(rule.organization) && Self.takes(rule, post, day)
    }

    private static func takes(
        _ rule: PositionRule,
        _ post: Post,
        _ day: CalendarDate
    ) -> Bool {
        (rule.positionLevels.isEmpty || rule.positionLevels.contains(post.level(on: day)))
            && (rule.headKinds.isEmpty || rule.headKinds.contains(post.kind))
    }

    private static func holds(_ scope: ManagementScope, on day: CalendarDate) -> Bool {
        start(scope) <= day && day < end(scope)
    }

    private static func meet(_ one: ManagementScope, _ other: ManagementScope) -> Bool {
        start(one) < end(other) && start(other) < end(one)
    }

    private static func start(_ scope: ManagementScope) -> CalendarDate {
        scope.startDate.flatMap { CalendarDate($0) } ?? .openEnd
    }

    private static func end(_ scope: ManagementScope) -> CalendarDate {
        scope.endDate.flatMap { CalendarDate($0) } ?? .openEnd
    }
}
