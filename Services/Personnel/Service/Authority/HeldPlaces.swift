internal import Kernel
internal import RPC
internal import Storage

/// Where the rights of one person or system reach, as numbers of the record.
struct HeldPlaces: Sendable {
    /// What is seen everywhere; `nil` when not everything is reached.
    private(set) var everywhere: Clearance?
    /// The organisations that are reached with all below, and what is seen there.
    private(set) var organizations: [Int64: Clearance] = [:]
    /// The own record, and what is seen of it.
    private(set) var ownRecord: (official: Int64, sees: Clearance)?
    /// The organisations from which officials are reached by their management scopes, and what is
    /// seen of those on whom they decide.
    private(set) var scopes: [Int64: Clearance] = [:]
    /// The official who the holder is, in methods in which nothing but ``ownRecord`` reaches the
    /// holder's own record; see ``OwnCaseRule``.
    private(set) var ownCase: Int64?

    /// What is seen of something that belongs to the first organisation of a lineage and is about
    /// an official; `nil` when it is not reached.
    func clearance(along lineage: [Int64], official: Int64?) -> Clearance? {
        if let ownCase, ownCase == official {
            return ownRecord?.official == official ? ownRecord?.sees : nil
        }
        var found = everywhere
        for number in lineage {
            guard let sees = organizations[number] else { continue }
            found = (found ?? []).union(sees)
        }
        if let ownRecord, ownRecord.official == official {
            found = (found ?? []).union(ownRecord.sees)
        }
        return found
    }

    /// Whether a management scope could show an official, or more than is seen without it.
    func mayShowMore(than sees: Clearance?) -> Bool {
        guard let sees else { return !scopes.isEmpty }
        return !scopes.values.allSatisfy(sees.isSuperset)
    }

    /// What is seen of an official in a management scope; `nil` when no organisation reaches it.
    ///
    /// Those that are consulted see basic data.
    func clearance(
        in scope: ScopeFinding.Found,
        by finding: ScopeFinding
    ) throws -> Clearance? {
        if let sees = scopes[scope.deciding] { return sees }
        return try finding.consults(scope.scope, scopes.keys.sorted()) ? [] : nil
    }

    mutating func add(everywhere sees: Clearance) {
        everywhere = (everywhere ?? []).union(sees)
    }

    mutating func add(_ organization: Int64, _ sees: Clearance) {
        organizations[organization, default: []].formUnion(sees)
    }

    mutating func add(scopesOf organization: Int64, _ sees: Clearance) {
        scopes[organization, default: []].formUnion(sees)
    }

    mutating func add(ownRecordOf official: Int64, _ sees: Clearance) {
        ownRecord = (official, sees)
    }

    mutating func withhold(theCaseOf official: Int64) {
        ownCase = official
    }
}

/// Finds where somebody's rights reach in calls of one method on one day.
struct HeldPlacesFinding {
    let reader: any Reader
    let rules: RoleRules
    /// The method's path.
    let method: String
    let day: CalendarDate

    /// The places; an organisation that is not there is none.
    func places(of holder: ReachHolder) throws -> HeldPlaces {
        var places = HeldPlaces()
        for part in holder.reach.parts(seeing: .everything) {
            switch part.place {
            case .everywhere: places.add(everywhere: part.sees)
            case .organization(let identifier):
                let organizations = OrganizationReader(reader: reader)
                if let found = try organizations.find(id: identifier) {
                    places.add(found.number, part.sees)
                }
            case .posts: try addPosts(of: holder.name, seeing: part.sees, to: &places)
            }
        }
        if rules.ownCase.holds(in: method, on: day),
            let official = try HeldPosts(reader: reader, day: day).official(of: holder.name)
        {
            places.withhold(theCaseOf: official.number)
        }
        return places
    }

    private func addPosts(
        of subject: String,
        seeing most: Clearance,
        to places: inout HeldPlaces
    ) throws {
        let posts = HeldPosts(reader: reader, day: day)
        guard let official = try posts.official(of: subject) else { return }
        if let own = rules.given(by: RoleRules.ownRecord, in: method, on: day) {
            places.add(ownRecordOf: official.number, own.sees.intersection(most))
        }
        for post in try posts.posts(of: official) {
            for role in post.roles {
                guard let given = rules.given(by: role, in: method, on: day) else { continue }
                let sees = given.sees.intersection(most)
                places.add(post.organization, sees)
                if given.readsByScope { places.add(scopesOf: post.organization, sees) }
            }
        }
    }
}
