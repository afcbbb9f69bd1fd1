internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Records
internal import Storage
internal import TypeContract

/// Lists the rules of retention in force today for what this service keeps, and how much is past
/// them.
///
/// Who does not reach the whole record is told of what is about officials, and how much of that
/// lies within reach.
struct ListRetentions {
    let journal: Journal
    let policy: Policy
    let authority: AuthorityRules
    /// The day whose facts are the present ones.
    let today: CalendarDate

    func callAsFunction(_ call: CallContext) async throws -> ListRetentionsResponse {
        let now = journal.clock.now
        let retentions = try await journal.database.scan { [policy, today] reader in
            let reached = try authority.authority(of: call, in: reader)
            try reached.admitSomewhere()
            return try RetentionTable(
                reader: reader,
                policy: policy,
                reached: reached,
                today: today,
                now: now
            ).all()
        }
        return ListRetentionsResponse(retentions: retentions)
    }
}

/// The rules of retention as rows of an answer.
private struct RetentionTable {
    let reader: any Reader
    let policy: Policy
    let reached: CallerAuthority
    let today: CalendarDate
    let now: Timestamp

    private let most = DataSubjectLimits.dueCountMax
    private var dues: RetentionDues {
        RetentionDues(reader: reader, policy: policy, today: today, reached: reached)
    }

    init(
        reader: any Reader,
        policy: Policy,
        reached: CallerAuthority,
        today: CalendarDate,
        now: Timestamp
    ) {
        self.reader = reader
        self.policy = policy
        self.reached = reached
        self.today = today
        self.now = now
    }

    func all() throws -> [Retention] {
        try aboutOfficials() + (reached.isEverywhere ? try aboutTheStore() : [])
    }

    private func aboutOfficials() throws -> [Retention] {
        [try row(.personnelFile, count: 0, .none)] + (try formerOfficials()) + [
            try row(
                .correctionRequest,
                count: try dues.correctionRequests(limit: most).count,
                .eraseDue
            )
        ]
    }

    private func aboutTheStore() throws -> [Retention] {
        [
            try row(
                .requestRecord,
                count: try JournalAges.expiredAnswers(at: now, upTo: most, in: reader),
                .automatic
            ),
            try row(.auditRecord, count: try oldAuditRecords(), .auditPrune),
            try row(.recordRead, count: try oldReads(), .automatic),
        ]
    }

    /// A row for each rule: statuses without one of their own share the first.
    private func formerOfficials() throws -> [Retention] {
        let group = RecordGroup.formerOfficial
        let common = try policy.retention(of: group.code, at: today)
        var shared = 0
        var own: [Retention] = []
        for status in OfficialStatus.leaving.sorted(by: { $0.number < $1.number }) {
            let scope = ["official_status": status.code]
            let rule = try policy.retention(of: group.code, scope, at: today)
            let count = try dues.formerOfficials(status, limit: most).count
            if rule == common {
                shared = min(shared + count, most)
            } else {
                own.append(try row(group, rule, status: status.code, count: count, .eraseDue))
            }
        }
        return [try row(group, common, count: shared, .eraseDue)] + own
    }

    private func oldReads() throws -> Int {
        guard let end = try ReadRetention.end(policy, on: today) else { return 0 }
        return try ReadRetention.old(reader, before: end, limit: most).count
    }

    private func oldAuditRecords() throws -> Int {
        let rule = try policy.retention(of: RecordGroup.auditRecord.code, at: today)
        guard let day = try rule.retention.latestStart(endedBy: today) else { return 0 }
        return try JournalAges.auditRecords(
            before: day.adding(days: 1).beginning,
            upTo: most,
            in: reader
        )
    }

    private func row(
        _ group: RecordGroup,
        count: Int,
        _ way: RemovalWay
    ) throws -> Retention {
        try row(group, try policy.retention(of: group.code, at: today), count: count, way)
    }

    private func row(
        _ group: RecordGroup,
        _ rule: PolicyRule,
        status: String = "",
        count: Int,
        _ way: RemovalWay
    ) throws -> Retention {
        let period: Retention.Period =
            switch try rule.retention {
            case .months(let months): .months(Int32(clamping: months))
            case .hours(let hours): .hours(Int32(clamping: hours))
            case .permanent: .permanent(true)
            }
        return Retention(
            recordGroup: group,
            rule: RuleReference(rule),
            officialStatus: status,
            period: period,
            dueCount: Int32(clamping: count),
            removalWay: way
        )
    }
}
