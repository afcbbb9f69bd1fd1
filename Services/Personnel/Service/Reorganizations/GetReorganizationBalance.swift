internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// Counts organisations on a day and on the day before, and tells what makes the difference.
///
/// The counts are of the facts themselves; the lineage of the day is held against them.
struct GetReorganizationBalance {
    let database: any Database
    let clock: any WallClock

    func callAsFunction(
        _ request: GetReorganizationBalanceRequest
    ) async throws -> GetReorganizationBalanceResponse {
        var checks = FieldChecks()
        let day = checks.date(request.effectiveDate, "effective_date") ?? clock.now.day
        checks.historyDay(day, "effective_date")
        let first = CalendarDate.historyDays.lowerBound.adding(days: 1)
        checks.notBefore(first, day, "effective_date")
        let id =
            request.organization.isEmpty
            ? nil
            : checks.identifier(request.organization, "organization", ResourceNames.organization)
        let known = checks.historyPoint(
            asOf: nil,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let point = HistoryPoint(day, knownAt: known?.instant)
        var answer = try await database.scan { reader in
            try count(under: id, point, reader)
        }
        answer.effectiveDate = GoogleDate(day)
        answer.asRecordedAt = request.asRecordedAt
        return answer
    }

    private func count(
        under id: String?,
        _ point: HistoryPoint,
        _ reader: any Reader
    ) throws -> GetReorganizationBalanceResponse {
        let eve = HistoryPoint(point.day.adding(days: -1), knownAt: point.instant)
        let root = try id.map { id in
            guard let found = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            return found.number
        }
        let before = try OrganizationsAtWork(under: root, at: eve, reader)
        let after = try OrganizationsAtWork(under: root, at: point, reader)
        let everywhere =
            if root == nil {
                (before, after)
            } else {
                (
                    try OrganizationsAtWork(under: nil, at: eve, reader),
                    try OrganizationsAtWork(under: nil, at: point, reader)
                )
            }
        let counts = BalanceCounts(
            before: before,
            after: after,
            everywhere: (
                Set(everywhere.0.organizations.keys), Set(everywhere.1.organizations.keys)
            )
        )
        let lineage = try DayLineage(point, reader)
        let abolished = counts.ended.filter(lineage.abolished.contains)
        let succeeded = counts.ended.filter(lineage.succeeded.contains)
        let descended = counts.founded.filter(lineage.descended.contains)
        return GetReorganizationBalanceResponse(
            rows: counts.rows.sorted { $0.key < $1.key }.map(\.value),
            total: counts.total,
            endedWithSuccessorCount: Int32(succeeded.count),
            abolishedCount: Int32(abolished.count),
            endedWithoutLineageCount: Int32(
                counts.ended.count - succeeded.count - abolished.count
            ),
            foundedWithPredecessorCount: Int32(descended.count),
            foundedNewCount: Int32(counts.founded.count - descended.count)
        )
    }
}

/// Which organisations the lineage of one day speaks of.
private struct DayLineage {
    /// With a successor other than themselves.
    var succeeded: Set<Int64> = []
    /// Ended without one.
    var abolished: Set<Int64> = []
    /// With a predecessor other than themselves.
    var descended: Set<Int64> = []

    init(_ point: HistoryPoint, _ reader: any Reader) throws {
        let rows = try reader.rows(
            """
            SELECT predecessor_number, successor_number FROM organization_lineage
            WHERE effective_on = \(point.day) AND \(point.knowledge("organization_lineage"))
                AND predecessor_number <> successor_number
            """
        )
        for row in rows {
            let predecessor = try row.integer("predecessor_number")
            let successor = try row.integer("successor_number")
            if successor == 0 {
                abolished.insert(predecessor)
            } else {
                succeeded.insert(predecessor)
                descended.insert(successor)
            }
        }
        abolished.subtract(succeeded)
    }
}
