internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

extension CallerAuthority {
    /// Passes when the caller may read a membership; leaves the call no more guarded fields than
    /// may be seen of it.
    ///
    /// It is part of its cell and of the official's record. Throws `NOT_WITHIN_REACH`, also for one
    /// that is not there.
    func admit(_ record: MembershipRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        var listed = ListedReach(self)
        guard let record, let sees = try listed.clearance(of: record) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }

    /// Passes when the caller reaches the cell of a membership that it changes, or another cell.
    ///
    /// Nobody changes the own one.
    func admit(
        changeOf record: MembershipRecord?,
        named name: String,
        by cell: MembershipFacts.Place? = nil,
        _ call: CallContext
    ) throws {
        if isEverywhere { return }
        guard let record else { throw Failure.notWithinReach(name) }
        let place = cell ?? record.facts.cell
        if ownCases.contains(record.officialNumber) { throw Failure.ownCase(name) }
        guard place.number != 0,
            let sees = try clearance(under: place.number, official: record.officialNumber)
        else { throw Failure.notWithinReach(name) }
        call.narrow(to: sees)
    }

    /// Passes when the caller may open a membership: it reaches the cell and the official.
    ///
    /// A cell alone neither takes an official of another organisation, nor learns whether there is
    /// such an official.
    func admit(
        membershipOf officialID: String,
        in cellID: String,
        _ call: CallContext
    ) throws {
        if isEverywhere { return }
        let cell = try organizations.find(id: cellID)
        try admit(listOfOrganization: cellID)
        let official = try OfficialReader(reader: organizations.reader).find(id: officialID)
        guard let official,
            let seen = try clearance(
                under: official.facts.organizationNumber,
                official: official.number
            )
        else { throw refusal(of: official, named: ResourceNames.official(officialID)) }
        let byCell = try cell.flatMap { try clearance(under: $0.number) } ?? []
        call.narrow(to: seen.union(byCell))
    }
}

extension ListedReach {
    /// What may be seen of a membership.
    mutating func clearance(of record: MembershipRecord) throws -> Clearance? {
        var found = try clearance(ofOfficial: record.officialNumber)
        // The cell in which the member takes part for a time sees as much as the own one.
        for cell in [record.facts.cell, record.facts.host] where cell.number != 0 {
            guard let here = try clearance(under: cell.number) else { continue }
            found = (found ?? []).union(here)
        }
        return found
    }

    /// A membership in a list, with no more than may be seen of it; `nil` for one that is not
    /// reached.
    mutating func shown(
        _ record: MembershipRecord,
        at point: HistoryPoint?
    ) throws -> Membership? {
        var membership = Membership(record, at: point)
        if reachesEverything { return membership }
        guard let sees = try clearance(of: record) else { return nil }
        membership.hide(beyond: sees)
        return membership
    }
}
