internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

extension CallerAuthority {
    /// Passes when the caller reaches the organisation of a body; leaves the call no more guarded
    /// fields than may be seen there.
    ///
    /// Throws `NOT_WITHIN_REACH`, also for a body that is not there.
    func admit(_ body: GoverningBodyRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let body, let sees = try clearance(under: body.organizationNumber) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }

    /// Passes when the caller reaches the organisation of a body whose members a list shows, each
    /// with what may be seen of it; `nil` for a body that is not there.
    func admit(bodyOf organization: Int64?, named name: String) throws {
        if isEverywhere { return }
        guard let organization, try clearance(under: organization) != nil else {
            throw Failure.notWithinReach(name)
        }
    }

    /// Passes when the caller may read a member's time: it is part of the body's organisation and
    /// of the official's record.
    func admit(_ member: BodyMemberRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        var listed = ListedReach(self)
        guard let member, let sees = try listed.clearance(of: member) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }
}

extension ListedReach {
    /// What may be seen of a member's time.
    mutating func clearance(of member: BodyMemberRecord) throws -> Clearance? {
        let byOfficial = try clearance(ofOfficial: member.officialNumber)
        guard let body = try organization(ofBody: member.bodyNumber),
            let byBody = try clearance(under: body)
        else { return byOfficial }
        return byBody.union(byOfficial ?? [])
    }

    /// A member's time in a list, with no more than may be seen of it; `nil` for one that is not
    /// reached.
    mutating func shown(_ record: BodyMemberRecord, at point: HistoryPoint?) throws -> BodyMember? {
        var member = BodyMember(record, at: point)
        if reachesEverything { return member }
        guard let sees = try clearance(of: record) else { return nil }
        member.hide(beyond: sees)
        return member
    }
}
