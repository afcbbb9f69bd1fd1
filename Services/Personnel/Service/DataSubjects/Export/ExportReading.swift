internal import AuditContract
internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// Reads what an export gives, some rows at a time.
struct ExportReading: Sendable {
    let journal: Journal
    let official: OfficialRecord

    /// Some elements, and the place behind them when there may be more.
    struct Page<Element: Sendable, Place: Sendable>: Sendable {
        let elements: [Element]
        let end: Place?
    }

    private var limit: Int { DataSubjectLimits.exportedAtOnce }

    /// What the record says and said of all days.
    func facts(after place: [StoredValue]?) async throws -> Page<RecordedFacts, [StoredValue]> {
        let number = official.number
        let rows = try await journal.database.scan { [limit] reader in
            let keyset: Statement =
                place.map {
                    """
                    AND (fact.recorded_to, fact.valid_from, fact.version)
                        > (\($0[0]), \($0[1]), \($0[2]))
                    """
                } ?? ""
            return try reader.rows(
                """
                SELECT \(OfficialRecord.datedColumns), fact.recorded_to AS recorded_to,
                    fact.version AS fact_version
                FROM official_fact AS fact
                JOIN official ON official.number = fact.official_number
                WHERE fact.official_number = \(number) \(keyset)
                ORDER BY fact.recorded_to, fact.valid_from, fact.version LIMIT \(limit)
                """
            )
        }
        let keys = ["recorded_to", "valid_from", "fact_version"]
        return Page(
            elements: try rows.map { try RecordedFacts($0) },
            end: try end(of: rows) { row in try keys.map { try row.value($0) } }
        )
    }

    /// The correction requests.
    func requests(
        after place: [StoredValue]?
    ) async throws -> Page<CorrectionRecord, [StoredValue]> {
        let id = official.id
        let rows = try await journal.database.scan { [limit] reader in
            try CorrectionReader(reader: reader)
                .rows(["official_id = \(id)"], after: place, limit: limit)
        }
        return Page(
            elements: try rows.map { try CorrectionRecord($0) },
            end: try end(of: rows) { [try $0.value("due_on"), try $0.value("id")] }
        )
    }

    /// Audit records about a resource, without who made the change.
    func audit(
        of resource: String,
        after sequence: Int64
    ) async throws -> Page<AuditContract.AuditRecord, Int64> {
        let page = try await AuditLog(of: journal)
            .page(after: sequence, about: resource, limit: limit)
        return Page(
            elements: page.entries.map { AuditContract.AuditRecord(withoutActor: $0) },
            end: page.hasMore ? page.entries.last?.record.sequence : nil
        )
    }

    private func end<Place>(of rows: [Row], _ place: (Row) throws -> Place) throws -> Place? {
        guard rows.count == limit, let last = rows.last else { return nil }
        return try place(last)
    }
}

extension RecordedFacts {
    /// The facts of a row with the dated columns and `recorded_to`.
    fileprivate init(_ row: Row) throws {
        let record = try OfficialRecord(row)
        var facts = Official(record, showingPersonalID: true)
        facts.etag = ""
        let end = try row.timestamp("recorded_to")
        self.init(
            facts: facts,
            recordTime: GoogleTimestamp(record.updatedAt),
            supersedeTime: end == .openEnd ? nil : GoogleTimestamp(end)
        )
    }
}

extension AuditContract.AuditRecord {
    /// A record of the log as the person sees it whom it is about.
    fileprivate init(withoutActor entry: AuditLog.Entry) {
        let record = entry.record
        self.init(
            sequence: record.sequence,
            recordTime: GoogleTimestamp(record.recordedAt),
            method: record.method,
            resource: record.entry.resource,
            summary: record.entry.summary,
            rules: record.entry.rules.filter { !$0.isEmpty },
            decision: record.entry.decision,
            hash: entry.hash
        )
    }
}
