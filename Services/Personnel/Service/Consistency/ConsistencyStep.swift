internal import Conventions
internal import Kernel
internal import Policy
internal import Storage

/// What one step of a check finds: what breaks the invariant newly, and what no longer does.
struct ConsistencyStep {
    private let run: ConsistencyRunRecord
    private let page: InvariantPage
    private let found: [Violation]
    private let mended: [InconsistencyRecord]

    /// Judges the next records of a check.
    init(
        _ run: ConsistencyRunRecord,
        atMost most: Int64,
        on today: CalendarDate,
        _ policy: Policy,
        in reader: any Reader
    ) throws {
        let page = try InvariantPage(
            of: run.invariant,
            after: run.judgedTo,
            atMost: most,
            on: today,
            policy,
            in: reader
        )
        let violations = try page.violations()
        let open = try InconsistencyReader(reader: reader).open(page)
        let (wrong, told) = (
            Set(violations.map(\.subjectNumber)), Set(open.map(\.subjectNumber))
        )
        self.run = run
        self.page = page
        found = violations.filter { !told.contains($0.subjectNumber) }
        mended = open.filter { !wrong.contains($0.subjectNumber) }
    }

    /// Whether it finds what is known.
    var changesNothing: Bool { found.isEmpty && mended.isEmpty }

    /// Goes on behind the records.
    func advance(_ transaction: any Transaction, _ now: Timestamp) throws {
        try ConsistencyRunWriter(transaction: transaction, now: now).advance(run, behind: page)
    }

    /// Records what it finds, and goes on.
    func record(
        _ transaction: any Transaction,
        _ now: Timestamp,
        _ randomness: any RandomSource
    ) throws -> Change<Void> {
        try advance(transaction, now)
        let inconsistencies = InconsistencyWriter(transaction: transaction)
        for violation in found {
            try inconsistencies.insert(
                violation,
                of: page.invariant,
                id: randomUUID(from: randomness),
                on: page.today
            )
        }
        for record in mended { try inconsistencies.close(record, on: page.today) }
        let audit = AuditEntry(
            resource: run.name,
            summary: "\(page.invariant.code): found \(found.count), mended \(mended.count)",
            rules: [page.invariant.code]
        )
        return Change((), audit: [audit], events: try found.map { try event($0, transaction) })
    }

    private func event(_ violation: Violation, _ reader: any Reader) throws -> Event {
        Event(
            "data.invariant_violated",
            subjectKind: page.invariant.records.rawValue,
            subjectID: violation.subjectID,
            organizationPath: try OrganizationReader(reader: reader)
                .lineage(of: violation.organization.number).path,
            data: ["rule": page.invariant.code, "found_date": page.today.description],
            rules: [page.invariant.code]
        )
    }
}

/// What the audit chain keeps of checks.
enum ConsistencyAudit {
    /// A check was begun, or asked for while it is under way.
    static func begun(_ run: ConsistencyRunRecord) -> AuditEntry {
        AuditEntry(resource: run.name, summary: "check of the record asked for")
    }
}
