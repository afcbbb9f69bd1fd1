internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Which records the rights of a caller reach in one call.
///
/// It is found out within the reading that answers the call, or the transaction that makes the
/// change: a post that has ended does not count any more, and none is remembered. Who acts for
/// somebody reaches what both reach.
struct CallerAuthority {
    /// Where those who call reach who do not reach everything.
    let places: [HeldPlaces]
    private let clearance: Clearance
    let organizations: OrganizationReader
    /// In which management scope officials are; `nil` for who reaches everything without it.
    private let scopes: ScopeFinding?

    /// A caller that reaches the whole record: nothing is looked up.
    init(everywhereSeeing clearance: Clearance, _ reader: any Reader) {
        places = []
        self.clearance = clearance
        organizations = OrganizationReader(reader: reader)
        scopes = nil
    }

    /// What the caller reaches on a day, by the posts and organisations that the record has.
    init(_ call: CallContext, _ rules: RoleRules, on day: CalendarDate, _ reader: any Reader) throws
    {
        try self.init(call, rules, in: call.method.path, on: day, reader)
    }

    /// What the caller of a call reaches on a day in a method, also in another one.
    init(
        _ call: CallContext,
        _ rules: RoleRules,
        in method: String,
        on day: CalendarDate,
        _ reader: any Reader
    ) throws {
        let caller = call.caller
        try self.init(
            of: ReachHolder(caller.name, caller.rights.reach),
            for: caller.actsFor.map { ReachHolder($0, caller.rights.principalReach) },
            seeing: caller.clearance,
            in: method,
            rules,
            on: day,
            reader
        )
    }

    /// What a caller reaches for whom somebody else asks.
    init(
        of caller: ReachHolder,
        for principal: ReachHolder?,
        seeing clearance: Clearance,
        in method: String,
        _ rules: RoleRules,
        on day: CalendarDate,
        _ reader: any Reader
    ) throws {
        let finding = HeldPlacesFinding(reader: reader, rules: rules, method: method, day: day)
        places = try [caller, principal].compactMap(\.self)
            .filter { $0.reach != .everywhere }
            .map(finding.places)
        self.clearance = clearance
        organizations = OrganizationReader(reader: reader)
        scopes = ScopeFinding(reader: reader, day: day)
    }

    /// Whether the whole record is reached alike, so that no record needs to be looked at.
    var isEverywhere: Bool { places.isEmpty }

    /// The officials whose records are the own ones of those who call.
    var ownRecords: [Int64] { places.compactMap(\.ownRecord?.official) }
    /// The officials whose records are not written in this method by those who they are.
    var ownCases: [Int64] { places.compactMap(\.ownCase) }

    /// The guarded fields that the caller may see of what belongs to an organisation, and of the
    /// record of an official; `nil` when it reaches neither.
    func clearance(under organization: Int64, official: Int64? = nil) throws -> Clearance? {
        if isEverywhere { return clearance }
        let lineage = try organizations.lineage(of: organization).map(\.number)
        var sees = clearance
        for held in places {
            var here = held.clearance(along: lineage, official: official)
            if let official, held.mayShowMore(than: here), let more = try byScope(held, official) {
                here = (here ?? []).union(more)
            }
            guard let here else { return nil }
            sees.formIntersection(here)
        }
        return sees
    }

    /// What is seen by what reaches from an organisation itself, not from one above; `nil` when
    /// nothing does.
    func clearance(at organization: Int64) -> Clearance? {
        var sees = clearance
        for held in places {
            guard let here = held.organizations[organization] ?? held.everywhere else { return nil }
            sees.formIntersection(here)
        }
        return sees
    }

    /// What is seen of an official by the management scope; `nil` when it is not reached so.
    private func byScope(_ held: HeldPlaces, _ official: Int64) throws -> Clearance? {
        guard let scopes, let found = try scopes.scope(ofOfficial: official) else { return nil }
        return try held.clearance(in: found, by: scopes)
    }

    /// The organisations whose subtrees make up what is reached, none below another; `nil` when the
    /// whole record is.
    func subtrees() throws -> [Int64]? {
        if isEverywhere { return nil }
        let all = Set(places.flatMap(\.organizations.keys))
        var outermost: [Int64] = []
        for number in all.sorted() where try isReached(number) {
            let above = try organizations.lineage(of: number).dropFirst()
            if try !above.contains(where: { try isReached($0.number) }) { outermost.append(number) }
        }
        if places.allSatisfy({ $0.everywhere != nil }) { return nil }
        return outermost
    }

    /// The officials of whom some may be reached by their management scopes; `nil` when none is.
    var scopeHolders: ScopeHolders? {
        let organizations = Set(places.flatMap(\.scopes.keys)).sorted()
        guard let scopes, !organizations.isEmpty else { return nil }
        return ScopeHolders(day: scopes.day, organizations: organizations)
    }

    private func isReached(_ organization: Int64) throws -> Bool {
        try clearance(under: organization) != nil
    }
}

extension CallerAuthority {
    /// Passes when the caller reaches an official's record, and leaves the call no more guarded
    /// fields than may be seen of it.
    ///
    /// Throws `NOT_WITHIN_REACH`, also for a record that is not there: who does not reach it is not
    /// told which of both it is.
    func admit(_ official: OfficialRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let official,
            let sees = try clearance(
                under: official.facts.organizationNumber,
                official: official.number
            )
        else { throw refusal(of: official, named: name) }
        call.narrow(to: sees)
    }

    /// An official in a list, with no more than may be seen of it; `nil` for one that is not
    /// reached.
    ///
    /// Facts of another day may lie in an organisation that the official has left: who reaches the
    /// present one counts, as for a record that is asked for by name.
    func shown(_ official: consuming Official, _ record: OfficialRecord) throws -> Official? {
        if isEverywhere { return official }
        var present = record.facts.organizationNumber
        if official.asOf != nil {
            let officials = OfficialReader(reader: organizations.reader)
            present = try officials.find(number: record.number)?.facts.organizationNumber ?? present
        }
        guard let sees = try clearance(under: present, official: record.number) else { return nil }
        official.hide(beyond: sees)
        return official
    }

    /// Passes when the caller reaches an organisation, in the same way.
    func admit(_ organization: OrganizationRecord?, named name: String, _ call: CallContext) throws
    {
        if isEverywhere { return }
        guard let organization, let sees = try clearance(under: organization.number) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }
}

/// Somebody whose rights are asked for, with how far grants let them reach.
struct ReachHolder: Sendable {
    /// The name as audit records have it.
    let name: String
    let reach: Reach

    init(_ name: String, _ reach: Reach) {
        self.name = name
        self.reach = reach
    }
}
