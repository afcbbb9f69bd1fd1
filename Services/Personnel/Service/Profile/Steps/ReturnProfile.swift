internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Gives a declared or verified profile back with a reason, so that it is a draft again. [D]
struct ReturnProfile {
    let desk: ProfileStepDesk

    func callAsFunction(
        _ request: ReturnProfileRequest,
        _ call: CallContext
    ) async throws -> Profile {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.profile)
        let reason = checks.line(
            request.reason,
            "reason",
            length: PersonnelLimits.profileReasonLength
        )
        try checks.finish()
        let order = ProfileStepDesk.Order(
            officialID: id,
            step: .giveBack,
            etag: request.etag,
            reason: reason,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.take(order, request, call)
    }
}
