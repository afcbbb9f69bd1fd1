internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

extension CallerAuthority {
    /// Passes when the caller reaches the organisation that has a post.
    ///
    /// Throws `NOT_WITHIN_REACH`, also for a post that is not there.
    ///
    /// A post has no guarded fields.
    func admit(_ position: PositionRecord?, named name: String) throws {
        if isEverywhere { return }
        guard let position, try clearance(under: position.organizationNumber) != nil else {
            throw Failure.notWithinReach(name)
        }
    }

    /// Passes when the caller may read a holding; leaves the call no more guarded fields than may
    /// be seen of it.
    func admit(_ holding: HoldingRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        var listed = ListedReach(self)
        guard let holding, let sees = try listed.clearance(of: holding) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }

    /// Passes when the caller reaches the official of an account.
    ///
    /// An account has no guarded fields.
    func admit(_ account: AccountRecord?, named name: String) throws {
        if isEverywhere { return }
        var listed = ListedReach(self)
        guard let account else { throw Failure.notWithinReach(name) }
        guard try listed.clearance(ofOfficial: account.officialNumber) != nil else {
            throw ownCases.contains(account.officialNumber)
                ? Failure.ownCase(name) : Failure.notWithinReach(name)
        }
    }

    /// Passes when the caller reaches the official whose things a list shows, each with what may be
    /// seen of it.
    func admit(listOfOfficial id: String) throws {
        if isEverywhere { return }
        let official = try OfficialReader(reader: organizations.reader).find(id: id)
        var listed = ListedReach(self)
        guard let official, try listed.clearance(ofOfficial: official.number) != nil else {
            throw refusal(of: official, named: ResourceNames.official(id))
        }
    }

    /// The same for the organisation of a list.
    func admit(listOfOrganization id: String) throws {
        if isEverywhere { return }
        guard let found = try organizations.find(id: id),
            try clearance(under: found.number) != nil
        else { throw Failure.notWithinReach(ResourceNames.organization(id)) }
    }

    /// Passes when the caller reaches any organisation at all: what the answer tells is about those
    /// that are reached now.
    func admitSomewhere() throws {
        guard let subtrees = try subtrees(), subtrees.isEmpty else { return }
        throw Failure.notWithinReach(ResourceNames.allOrganizations)
    }
}

/// What the caller of a list may see of its entries, each organisation, official and post of them
/// looked up once.
struct ListedReach {
    private let authority: CallerAuthority
    private var organizations: [Int64: Clearance?] = [:]
    private var officials: [Int64: Clearance?] = [:]
    private var positions: [Int64: Clearance?] = [:]

    init(_ authority: CallerAuthority) { self.authority = authority }

    private var reader: any Reader { authority.organizations.reader }
    /// Whether nothing needs to be looked at.
    var reachesEverything: Bool { authority.isEverywhere }

    /// What may be seen of what belongs to an organisation; `nil` when it is not reached.
    mutating func clearance(under organization: Int64) throws -> Clearance? {
        if let known = organizations[organization] { return known }
        let found = try authority.clearance(under: organization)
        organizations[organization] = .some(found)
        return found
    }

    /// What may be seen of a post.
    mutating func clearance(of position: PositionRecord) throws -> Clearance? {
        try clearance(under: position.organizationNumber)
    }

    /// What may be seen of an official's record.
    mutating func clearance(ofOfficial number: Int64) throws -> Clearance? {
        if let known = officials[number] { return known }
        guard let official = try OfficialReader(reader: reader).find(number: number) else {
            throw Failure(.storageDamaged)
        }
        let found = try authority.clearance(
            under: official.facts.organizationNumber,
            official: number
        )
        officials[number] = .some(found)
        return found
    }

    /// What may be seen of a holding: it is part of the organisation that has the post, and of the
    /// official's record.
    mutating func clearance(of holding: HoldingRecord) throws -> Clearance? {
        let byPost = try clearance(ofPosition: holding)
        let byOfficial = try clearance(ofOfficial: holding.officialNumber)
        guard let byPost else { return byOfficial }
        return byPost.union(byOfficial ?? [])
    }

    private mutating func clearance(ofPosition holding: HoldingRecord) throws -> Clearance? {
        let number = holding.positionNumber
        if let known = positions[number] { return known }
        let position = try PositionReader(reader: reader).held(id: holding.positionID)
        let found = try clearance(of: position)
        positions[number] = .some(found)
        return found
    }

    /// The organisation of a body; `nil` when there is no such body.
    func organization(ofBody number: Int64) throws -> Int64? {
        try reader.first(
            "SELECT organization_number FROM governing_body WHERE number = \(number)"
        ).map { try $0.integer("organization_number") }
    }

    /// A holding in a list, with no more than may be seen of it; `nil` for one that is not reached.
    mutating func shown(
        _ record: HoldingRecord,
        at instant: Timestamp? = nil
    ) throws -> Holding? {
        var holding = Holding(record, at: instant)
        if authority.isEverywhere { return holding }
        guard let sees = try clearance(of: record) else { return nil }
        holding.hide(beyond: sees)
        return holding
    }

    /// An account in a list; `nil` for one whose official is not reached.
    mutating func shown(_ record: AccountRecord) throws -> Account? {
        if authority.isEverywhere { return Account(record) }
        return try clearance(ofOfficial: record.officialNumber) == nil ? nil : Account(record)
    }

    /// A post in a list, read as of a point unless it has its present facts; `nil` for one that is
    /// not reached.
    mutating func shown(
        _ record: PositionRecord,
        at point: HistoryPoint? = nil
    ) throws -> Position? {
        if authority.isEverywhere { return Position(record, at: point) }
        return try clearance(of: record) == nil ? nil : Position(record, at: point)
    }
}
