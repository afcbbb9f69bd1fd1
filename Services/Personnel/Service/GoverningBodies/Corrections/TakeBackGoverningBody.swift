internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Takes back a body that was recorded by mistake: the organisation never had it.
///
/// What the record said before stays readable. Refused while somebody is on record in it.
struct TakeBackGoverningBody {
    let desk: TakingBackDesk
    let rules: GoverningBodyRules

    func callAsFunction(
        _ request: TakeBackGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> BodyCorrection {
        let today = desk.today
        return try await desk.takeBack(
            request,
            of: ResourceNames.governingBody,
            call,
            admitting: { order, caller in
                let bodies = GoverningBodyReader(reader: caller.organizations.reader)
                let body = try bodies.find(id: order.id, standingOn: today)
                let name = ResourceNames.governingBody.name(order.id)
                try caller.admit(body, named: name, call)
            },
            { [rules] order, transaction, now in
                let bodies = GoverningBodyReader(reader: transaction)
                guard let old = try bodies.find(id: order.id, standingOn: today) else {
                    throw Failure.noGoverningBody(order.id)
                }
                try old.checkStands()
                try EntityTag(version: old.version).check(order.etag, resource: old.name)
                try BodyGround(reader: transaction).checkNobodyIs(in: old)
                let writer = GoverningBodyWriter(transaction: transaction, now: now, rules: rules)
                let record = try writer.takeBack(old)
                let correction = BodyCorrectionRecord(order, of: record)
                try correction.insert(in: transaction)
                return try GoverningBodyChange.takenBack(correction, of: record, in: transaction)
            }
        )
    }
}
