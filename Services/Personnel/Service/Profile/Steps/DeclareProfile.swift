internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Declares a draft as true and complete (cán bộ tự khai và ký): the official alone, with the
/// signed declaration.
struct DeclareProfile {
    let desk: ProfileStepDesk

    func callAsFunction(
        _ request: DeclareProfileRequest,
        _ call: CallContext
    ) async throws -> Profile {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.profile)
        let paper = checks.profilePaper(request.paper, today: desk.today)
        try checks.finish()
        let order = ProfileStepDesk.Order(
            officialID: id,
            step: .declare,
            etag: request.etag,
            paper: paper,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.take(order, call)
    }
}
