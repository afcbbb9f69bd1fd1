internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Takes back a time in a body that was recorded by mistake: the official was not in it.
///
/// Who takes it back reaches the organisation of the body; nobody takes back an own time. What the
/// record said before stays readable. Refused while another time goes on from it.
struct TakeBackBodyMember {
    let desk: TakingBackDesk
    let rules: GoverningBodyRules

    func callAsFunction(
        _ request: TakeBackBodyMemberRequest,
        _ call: CallContext
    ) async throws -> BodyCorrection {
        try await desk.takeBack(
            request,
            of: ResourceNames.bodyMember,
            call,
            admitting: { order, caller in try caller.admit(toBodyMember: order.id, call) },
            { [rules] order, transaction, now in
                guard let old = try BodyMemberReader(reader: transaction).find(id: order.id) else {
                    throw Failure.noBodyMember(order.id)
                }
                try old.checkStands()
                try EntityTag(version: old.version).check(order.etag, resource: old.name)
                try BodyGround(reader: transaction).checkNothingRests(on: old)
                let writer = BodyMemberWriter(transaction: transaction, now: now, rules: rules)
                let record = try writer.takeBack(old)
                let correction = BodyCorrectionRecord(order, of: record)
                try correction.insert(in: transaction)
                return try BodyMemberChange(record, in: transaction).takenBack(correction)
            }
        )
    }
}

extension CallerAuthority {
    /// Passes when the caller reaches the organisation of the body of a time, which is of somebody
    /// else; leaves the call no more guarded fields than may be seen of the time.
    fileprivate func admit(toBodyMember id: String, _ call: CallContext) throws {
        if isEverywhere { return }
        let reader = organizations.reader
        let name = ResourceNames.bodyMember.name(id)
        guard let old = try BodyMemberReader(reader: reader).find(id: id) else {
            throw Failure.notWithinReach(name)
        }
        let body = try GoverningBodyReader(reader: reader)
            .named(id: old.bodyID, standingOn: old.period.from)
        try admit(body, named: name, call)
        if ownCases.contains(old.officialNumber) { throw Failure.ownCase(name) }
        try admit(old, named: name, call)
    }
}
