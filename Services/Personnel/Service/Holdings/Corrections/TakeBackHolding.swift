internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Takes back a holding that was recorded by mistake: the official never held the post.
///
/// What the record said before stays readable. Refused while something rests on the holding.
struct TakeBackHolding {
    let desk: TakingBackDesk

    func callAsFunction(
        _ request: TakeBackHoldingRequest,
        _ call: CallContext
    ) async throws -> HoldingCorrection {
        try await desk.takeBack(
            request,
            of: ResourceNames.holding,
            call,
            admitting: { order, authority in try order.admit(toHoldingOf: authority, call) },
            { order, transaction, now in
                let old = try order.holding(in: transaction)
                try HoldingGround(reader: transaction, holding: old).checkNothingRests()
                let writer = HoldingWriter(transaction: transaction, now: now)
                let record = try writer.takeBack(old)
                let correction = try order.record(.holding, of: record, in: transaction)
                return try HoldingChange(record, in: transaction).takenBack(correction, from: old)
            }
        )
    }
}
