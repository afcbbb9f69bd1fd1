internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Approves a nomination, or submits it to who grants the award (duyệt, trình).
///
/// Guards: another person than nominated or checked; an organisation of the level that has to
/// submit the award does.
struct ApproveAward {
    let desk: AwardDesk

    func callAsFunction(
        _ request: ApproveAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.awardNomination)
        let paper = checks.paper(request.approval, "approval", today: desk.today)
        let organizationID = checks.identifier(
            paper.organization,
            "approval.organization",
            ResourceNames.organization
        )
        try checks.finish()
        let order = AwardOrder(
            id: id,
            etag: request.etag,
            next: .approved,
            paper: paper,
            field: "approval",
            needsAnother: true,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { _, facts, guards, transaction in
            let organization = try OrganizationReader(reader: transaction)
                .superior(id: organizationID)
            try guards.submitted(by: organization.facts.level)
            facts.content.approval = paper
        }
    }
}
