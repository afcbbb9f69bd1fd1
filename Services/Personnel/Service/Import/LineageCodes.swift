internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// The organisations that the rows of a file name by their codes.
struct LineageCodes {
    private let rows: [LineageRow]
    private var identifiers: [String: String] = [:]
    /// The first row that names an organisation, by its identifier.
    private var places: [String: Int] = [:]

    /// The codes of rows; those founded get identifiers.
    init(_ rows: [LineageRow], _ randomness: any RandomSource) {
        self.rows = rows
        for founding in rows.compactMap(\.founding) {
            let facts = founding.facts
            identifiers[founding.id] =
                facts.unitCode.isEmpty
                ? randomUUID(from: randomness) : "unit-" + facts.unitCode.lowercased()
        }
    }

    /// Finds the organisations on record; refuses rows that name others, or found what there is.
    mutating func look(
        in reader: any Reader,
        _ report: inout ImportReport,
        _ language: Language
    ) throws {
        let organizations = OrganizationReader(reader: reader)
        for row in rows {
            if let code = row.founding?.id, let found = try organizations.find(code: code) {
                let taken = Failure(
                    .organizationCodeTaken,
                    ["code": code, "resource": found.name]
                )
                report.refuse(
                    row.number,
                    taken,
                    columns: [.organizationCodeTaken: "successor_code"],
                    language
                )
            }
            for (column, code) in row.codes where !code.isEmpty {
                if identifiers[code] == nil {
                    identifiers[code] = try organizations.find(code: code)?.id
                }
                if let id = identifiers[code] {
                    if places[id] == nil { places[id] = row.number }
                    continue
                }
                report.refuse(
                    row.number,
                    Failure(.organizationUnknown, ["organization": code]),
                    columns: [.organizationUnknown: column],
                    language
                )
            }
        }
    }

    /// The plan of the rows, once every code is known.
    func plan(after decision: ReorganizationPlan) -> ReorganizationPlan {
        var plan = decision
        plan.foundings = rows.compactMap(\.founding).map { founding in
            var facts = founding.facts
            facts.parentID = id(facts.parentID)
            return ReorganizationPlan.Founding(id: id(founding.id), facts: facts)
        }
        plan.steps = rows.map { row in
            let step = row.step
            var facts = step.facts
            facts.parentID = id(facts.parentID)
            return ReorganizationPlan.Step(
                kind: step.kind,
                predecessorID: id(step.predecessorID),
                successorID: id(step.successorID),
                takesRest: step.takesRest,
                facts: facts,
                fields: step.fields
            )
        }
        return plan
    }

    /// Tells what stands in the way at the rows that name the organisations first.
    func tell(
        _ obstacles: [ReorganizationOutcome.Obstacle],
        in report: inout ImportReport,
        _ language: Language
    ) {
        for obstacle in obstacles {
            report.refuse(place(of: obstacle), obstacle.failure, language)
        }
        report.refusedCount = Int64(Set(obstacles.map(place)).count)
    }

    private func place(of obstacle: ReorganizationOutcome.Obstacle) -> Int {
        places[obstacle.organizationID] ?? 1
    }

    private func id(_ code: String) -> String { code.isEmpty ? "" : identifiers[code] ?? "" }
}

extension LineageRow {
    /// The codes of organisations in the row, by column.
    fileprivate var codes: [(column: String, code: String)] {
        [
            ("predecessor_code", step.predecessorID), ("successor_code", step.successorID),
            ("parent_code", step.facts.parentID),
            ("parent_code", founding?.facts.parentID ?? ""),
        ]
    }
}
