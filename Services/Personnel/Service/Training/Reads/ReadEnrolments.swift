internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Returns one enrolment: the present one, or that of a day as known now or at an instant.
struct GetEnrolment {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetEnrolmentRequest,
        _ call: CallContext
    ) async throws -> Enrolment {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.enrolment)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let enrolments = EnrolmentReader(reader: reader)
            let present = try enrolments.find(id: id)
            let caller = try authority.authority(of: call, in: reader)
            if !caller.isEverywhere {
                var listed = ListedReach(caller)
                let place = try present.flatMap {
                    try TrainingClassRecord.find(id: $0.classID, in: reader)?.organization.number
                }
                guard let present, let place, try listed.reaches(present, heldBy: place) else {
                    throw Failure.notWithinReach(request.name)
                }
            }
            guard let point else { return present }
            return try enrolments.find(id: id, at: point)
        }
        guard let record else { throw Failure.noEnrolment(id) }
        return Enrolment(record, at: point)
    }
}

/// Lists enrolments of a class or of an official, in the order in which they were recorded.
struct ListEnrolments {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListEnrolmentsRequest,
        _ call: CallContext
    ) async throws -> ListEnrolmentsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = EnrolmentParent(request.parent, &checks)
        let states = checks.choices(request.states, "states")
        let kinds = checks.planKinds(request.planKinds)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let codes = states.map(\.code) + ["/"] + kinds.map(\.code)
        let query = PageQuery(
            method: TrainingMethods.listEnrolments.description,
            arguments: [request.parent] + codes + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            var conditions = [try parent.condition(caller, call)]
            let states = states.map(\.number)
            let table: Statement = point == nil ? "enrolment" : "fact"
            if !states.isEmpty { conditions.append("\(table).state IN \(list: states)") }
            if !kinds.isEmpty {
                conditions.append("enrolment.plan_kind IN \(list: kinds.map(\.number))")
            }
            if let point { conditions.append(point.condition("fact")) }
            if let after { conditions.append("enrolment.number > \(after[0])") }
            let columns =
                point == nil ? EnrolmentRecord.columns : EnrolmentRecord.recordedColumns
            let rows = try reader.rows(
                """
                SELECT \(columns) FROM \(EnrolmentRecord.source(point))
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY enrolment.number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                Enrolment(try EnrolmentRecord($0), at: point)
            }
        }
        return ListEnrolmentsResponse(
            enrolments: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// Whose enrolments are asked for.
private enum EnrolmentParent: Sendable {
    case trainingClass(id: String)
    case official(id: String)

    init(_ parent: String, _ checks: inout FieldChecks) {
        if let found = ResourceNames.trainingClass.identifiers(in: parent)?.first {
            self = .trainingClass(id: found)
        } else if let official = ResourceNames.official.identifiers(in: parent)?.first {
            self = .official(id: official)
        } else {
            self = .official(id: "")
            checks.malformed(
                "parent",
                vi: "Phải có dạng trainingClasses/* hoặc officials/*.",
                en: "Must have the form trainingClasses/* or officials/*."
            )
        }
    }

    /// The condition on rows of `enrolment`; throws a failure when there is no such parent, or the
    /// caller does not reach it.
    func condition(_ caller: CallerAuthority, _ call: CallContext) throws -> Statement {
        let reader = caller.organizations.reader
        switch self {
        case .trainingClass(let id):
            let found = try TrainingClassRecord.find(id: id, in: reader)
            let name = ResourceNames.trainingClass.name(id)
            try caller.admit(training: found?.organization.number, named: name, call)
            guard let found else { throw Failure.noTrainingClass(id) }
            return "enrolment.training_class_number = \(found.number)"
        case .official(let id):
            try caller.admit(listOfOfficial: id)
            guard let found = try OfficialReader(reader: reader).find(id: id) else {
                throw Failure.noOfficial(id)
            }
            return "enrolment.official_number = \(found.number)"
        }
    }
}

extension FieldChecks {
    /// Plan kinds that a list is narrowed to, also that of who is in no plan.
    fileprivate mutating func planKinds(_ kinds: [TrainingPlanKind]) -> [TrainingPlanKind] {
        if kinds.count > PersonnelLimits.statesMax {
            number(kinds.count, "plan_kinds", in: 0...PersonnelLimits.statesMax)
            return []
        }
        return kinds.enumerated().map { optionalChoice($1, "plan_kinds[\($0)]") }
    }
}
