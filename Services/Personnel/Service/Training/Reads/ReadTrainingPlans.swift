internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one plan.
struct GetTrainingPlan {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetTrainingPlanRequest,
        _ call: CallContext
    ) async throws -> TrainingPlan {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.trainingPlan)
        try checks.finish()
        let plan = try await database.read { reader in
            let caller = try authority.authority(of: call, in: reader)
            let plan = try TrainingPlanRecord.find(id: id, in: reader)
            try caller.admit(training: plan?.organization.number, named: request.name, call)
            return plan
        }
        guard let plan else { throw Failure.noTrainingPlan(id) }
        return TrainingPlan(plan)
    }
}

/// Lists the plans of an organisation, the latest recorded first.
struct ListTrainingPlans {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListTrainingPlansRequest,
        _ call: CallContext
    ) async throws -> ListTrainingPlansResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        try checks.finish()
        let query = PageQuery(
            method: TrainingMethods.listTrainingPlans.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let organization = try caller.trainingOrganization(id)
            let further: Statement = after.map { "AND number < \($0[0])" } ?? ""
            let rows = try reader.rows(
                """
                SELECT \(TrainingPlanRecord.columns) FROM training_plan
                WHERE organization_number = \(organization) \(further)
                ORDER BY number DESC LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                TrainingPlan(try TrainingPlanRecord($0))
            }
        }
        return ListTrainingPlansResponse(
            trainingPlans: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

extension CallerAuthority {
    /// The key of an organisation that the caller of a list reaches.
    func trainingOrganization(_ id: String) throws -> Int64 {
        try admit(listOfOrganization: id)
        guard let found = try organizations.find(id: id) else { throw Failure.noOrganization(id) }
        return found.number
    }
}
