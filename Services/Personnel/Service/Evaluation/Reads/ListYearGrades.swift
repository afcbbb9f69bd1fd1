internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Lists the grades of the last years of a subject as they stood on a day.
///
/// Conditions of appointment and planning look at them (DOMAIN 5.5, `EVAL_3Y`). A year without a
/// grade on record has a row as well, so that nobody takes the year before for it.
struct ListYearGrades {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListYearGradesRequest,
        _ call: CallContext
    ) async throws -> ListYearGradesResponse {
        var checks = FieldChecks()
        let subject = checks.evaluated(request.parent, "parent")
        let years = request.years == 0 ? PersonnelLimits.gradeYearsStandard : request.years
        checks.number(years, "years", in: PersonnelLimits.gradeYears)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let found = try await database.read { reader in
            let caller = try authority.authority(of: call, in: reader)
            let number = try EvaluationParent.number(of: subject, reader, caller, call)
            return try Self.grades(of: subject.kind, number, at: point, in: reader)
        }
        let current = Int32(point.day.year)
        let isTold = found[current].map { $0.grade != .unspecified } ?? false
        let last = isTold ? current : current - 1
        return ListYearGradesResponse(
            yearGrades: (0..<years).map { found[last - $0] ?? YearGrade(year: last - $0) },
            asOf: GoogleDate(point.day),
            asRecordedAt: request.asRecordedAt
        )
    }

    /// The evaluations of whole years, by year, as they stood at a point.
    private static func grades(
        of kind: EvaluationSubjectKind,
        _ subject: Int64,
        at point: HistoryPoint,
        in reader: any Reader
    ) throws -> [Int32: YearGrade] {
        let rows = try reader.rows(
            """
            SELECT evaluation.id, evaluation.year, evaluation.period_end, fact.state, fact.grade
            FROM evaluation
            JOIN evaluation_fact AS fact ON fact.evaluation_number = evaluation.number
            WHERE evaluation.subject_kind = \(kind.number)
                AND evaluation.subject_number = \(subject)
                AND evaluation.period = \(EvaluationPeriod.year.number)
                AND \(point.condition("fact"))
            """
        )
        var found: [Int32: YearGrade] = [:]
        for row in rows {
            let year: Int32 = try row.number("year")
            found[year] = YearGrade(
                year: year,
                grade: EvaluationGrade(number: try row.number("grade")),
                state: EvaluationState(number: try row.number("state")),
                evaluation: ResourceNames.evaluation.name(try row.text("id")),
                periodEndDate: GoogleDate(try row.date("period_end"))
            )
        }
        return found
    }
}
