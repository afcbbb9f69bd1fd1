internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that a declared profile was compared with the originals (thẩm tra), by their list.
struct VerifyProfile {
    let desk: ProfileStepDesk

    func callAsFunction(
        _ request: VerifyProfileRequest,
        _ call: CallContext
    ) async throws -> Profile {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.profile)
        let paper = checks.profilePaper(request.paper, today: desk.today)
        try checks.finish()
        let order = ProfileStepDesk.Order(
            officialID: id,
            step: .verify,
            etag: request.etag,
            paper: paper,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.take(order, call)
    }
}
