internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// How quotas of one kind stand above and below each other in the tree of a day.
struct StaffQuotaTree {
    let reader: any Reader
    let kind: OfficialKind
    let point: HistoryPoint

    private static let ended = OrganizationStatus.allCases.filter(\.isFinal).map(\.number)

    /// What the quotas directly below an organisation allot: those with no other one between.
    func distributed(below organization: Int64) throws -> Int64 {
        let row = try reader.first(
            """
            WITH RECURSIVE walk (number, allotted) AS (
                SELECT number, CAST(-1 AS BIGINT) FROM organization WHERE number = \(organization)
                UNION ALL
                SELECT child.organization_number, COALESCE((
                    SELECT fact.allotted FROM \(StaffQuotaRecord.source(point))
                    WHERE staff_quota.organization_number = child.organization_number
                        AND staff_quota.official_kind = \(kind.number)
                        AND \(point.condition("fact"))
                ), -1)
                FROM walk JOIN organization_fact AS child ON child.parent_number = walk.number
                WHERE walk.allotted < 0 AND \(point.condition("child"))
                    AND child.status NOT IN \(list: Self.ended)
            )
            SELECT COALESCE(SUM(allotted), 0) AS n FROM walk WHERE allotted >= 0
            """
        )
        return try row?.integer("n") ?? 0
    }

    /// The nearest quota above an organisation, or `nil` when there is none.
    func superior(of organization: Int64) throws -> StaffQuotaRecord? {
        var next = organization
        for _ in 0...PersonnelLimits.treeDepthMax {
            let row = try reader.first(
                """
                SELECT fact.parent_number AS parent_number FROM organization_fact AS fact
                WHERE fact.organization_number = \(next) AND \(point.condition("fact"))
                """
            )
            next = try row?.integer("parent_number") ?? 0
            if next == 0 { return nil }
            if let found = try quota(of: next) { return found }
        }
        throw Failure(.storageDamaged)
    }

    /// The quota of an organisation, or `nil` when there is none.
    func quota(of organization: Int64) throws -> StaffQuotaRecord? {
        try StaffQuotaReader(reader: reader).quotas(of: organization, at: point)
            .first { $0.kind == kind }
    }
}

/// `STAFF_QUOTA_WITHIN_SUPERIOR`: what those below are allotted is within what is above, on every
/// day from the first of a number on.
struct StaffQuotaGuard {
    let reader: any Reader
    let rules: StaffingRules

    /// Judges a quota that was written; the rows applied.
    func judge(_ record: StaffQuotaRecord, from day: CalendarDate) throws -> [String] {
        var findings = RuleFindings(of: record.name, .staffQuotaRefused)
        for day in try days(of: record, from: day) {
            guard let rule = rules.policy.find("STAFF_QUOTA_WITHIN_SUPERIOR", at: day) else {
                continue
            }
            let tree = StaffQuotaTree(reader: reader, kind: record.kind, point: HistoryPoint(day))
            let own = try tree.quota(of: record.organization.number)
            let superior = try tree.superior(of: record.organization.number)
            for quota in [superior, own].compactMap(\.self) {
                let sum = try tree.distributed(below: quota.organization.number)
                let most = quota.period.facts.allotted
                findings.note(
                    rule,
                    holds: sum <= Int64(most),
                    vi: "\(quota.name) có \(most), các đơn vị trực thuộc \(sum) vào ngày \(day).",
                    en: "\(quota.name) has \(most), those below it \(sum) on \(day)."
                )
            }
            try findings.finish()
        }
        return findings.applied
    }

    /// The first day of the number, and those after it on which another one of the kind begins.
    private func days(
        of record: StaffQuotaRecord,
        from day: CalendarDate
    ) throws -> [CalendarDate] {
        let rows = try reader.rows(
            """
            SELECT DISTINCT fact.valid_from AS day FROM staff_quota
            JOIN staff_quota_fact AS fact ON fact.staff_quota_number = staff_quota.number
            WHERE staff_quota.year = \(record.year)
                AND staff_quota.official_kind = \(record.kind.number)
                AND fact.recorded_to = \(Timestamp.openEnd) AND fact.valid_from > \(day)
            ORDER BY fact.valid_from LIMIT \(PersonnelLimits.quotaDaysMax)
            """
        )
        return [day] + (try rows.map { try $0.date("day") })
    }
}
