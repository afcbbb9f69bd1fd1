internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Returns one class: the present one, or that of a day as known now or at an instant.
struct GetTrainingClass {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetTrainingClassRequest,
        _ call: CallContext
    ) async throws -> TrainingClass {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.trainingClass)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let present = try TrainingClassRecord.find(id: id, in: reader)
            try authority.authority(of: call, in: reader)
                .admit(training: present?.organization.number, named: request.name, call)
            guard let point else { return present }
            return try TrainingClassRecord.find(id: id, at: point, in: reader)
        }
        guard let record else { throw Failure.noTrainingClass(id) }
        return TrainingClass(record, at: point)
    }
}

/// Lists classes in the order in which they begin (`RPT-TRN-02`).
struct ListTrainingClasses {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListTrainingClassesRequest,
        _ call: CallContext
    ) async throws -> ListTrainingClassesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = ClassParent(request.parent, &checks)
        let states = checks.choices(request.states, "states")
        let from = checks.optionalDate(request.startFrom, "start_from")
        let through = checks.optionalDate(request.startThrough, "start_through")
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let days = [from, through].map { $0?.description ?? "" }
        let query = PageQuery(
            method: TrainingMethods.listTrainingClasses.description,
            arguments: [request.parent] + days + states.map(\.code) + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let (tree, condition) = try parent.source(caller, call)
            var conditions = [condition]
            let states = states.map(\.number)
            let table: Statement = point == nil ? "training_class" : "fact"
            if !states.isEmpty { conditions.append("\(table).state IN \(list: states)") }
            if let from { conditions.append("training_class.start_on >= \(from)") }
            if let through { conditions.append("training_class.start_on <= \(through)") }
            if let point { conditions.append(point.condition("fact")) }
            if let after {
                conditions.append(
                    """
                    (training_class.start_on > \(after[0]) OR (
                        training_class.start_on = \(after[0])
                        AND training_class.number > \(after[1])
                    ))
                    """
                )
            }
            let columns =
                point == nil ? TrainingClassRecord.columns : TrainingClassRecord.recordedColumns
            let rows = try reader.rows(
                """
                \(tree) SELECT \(columns) FROM \(TrainingClassRecord.source(point))
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY training_class.start_on, training_class.number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(
                of: rows,
                size: size,
                for: query,
                keys: ["start_on", "number"]
            ) { TrainingClass(try TrainingClassRecord($0), at: point) }
        }
        return ListTrainingClassesResponse(
            trainingClasses: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// Whose classes are asked for.
private enum ClassParent: Sendable {
    case plan(id: String)
    case organization(id: String)

    init(_ parent: String, _ checks: inout FieldChecks) {
        if let plan = ResourceNames.trainingPlan.identifiers(in: parent)?.first {
            self = .plan(id: plan)
        } else if let found = ResourceNames.organization.identifiers(in: parent)?.first {
            self = .organization(id: found)
        } else {
            self = .organization(id: "")
            checks.malformed(
                "parent",
                vi: "Phải có dạng organizations/* hoặc trainingPlans/*.",
                en: "Must have the form organizations/* or trainingPlans/*."
            )
        }
    }

    /// Where the rows come from: the organisations by the present facts, and the condition.
    func source(
        _ caller: CallerAuthority,
        _ call: CallContext
    ) throws -> (tree: Statement, condition: Statement) {
        switch self {
        case .plan(let id):
            let plan = try TrainingPlanRecord.find(id: id, in: caller.organizations.reader)
            let name = ResourceNames.trainingPlan.name(id)
            try caller.admit(training: plan?.organization.number, named: name, call)
            guard let plan else { throw Failure.noTrainingPlan(id) }
            return ("", "training_class.plan_number = \(plan.number)")
        case .organization(let id):
            let root = try caller.trainingOrganization(id)
            return (
                """
                WITH RECURSIVE below (number) AS (
                    SELECT number FROM organization WHERE number = \(root)
                    UNION
                    SELECT child.number FROM organization AS child
                    JOIN below ON child.parent_number = below.number
                )
                """, "training_class.organization_number IN (SELECT number FROM below)"
            )
        }
    }
}
