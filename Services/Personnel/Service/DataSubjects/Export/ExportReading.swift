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
    /// How many rows are read at once.
    var limit = DataSubjectLimits.exportedAtOnce

    /// Some elements, and the place behind them when there may be more.
    struct Page<Element: Sendable, Place: Sendable>: Sendable {
        let elements: [Element]
        let end: Place?
    }

    /// The order of facts about several subjects, as the columns of ``Storage/FactTable`` are
    /// called here.
    static let factKeys = ["number", "recorded_to", "valid_from", "fact_version"]

    /// What the record says and said of all days, that of records merged into it included.
    func facts(after place: [StoredValue]?) async throws -> Page<RecordedFacts, [StoredValue]> {
        let number = official.number
        let rows = try await journal.database.scan { [limit] reader in
            let keyset: Statement =
                place.map {
                    """
                    AND (fact.official_number, fact.recorded_to, fact.valid_from, fact.version)
                        > (\($0[0]), \($0[1]), \($0[2]), \($0[3]))
                    """
                } ?? ""
            let former = try MergeReader(reader: reader).former(of: number).map(\.number)
            return try reader.rows(
                """
                SELECT \(OfficialRecord.datedColumns), fact.recorded_to AS recorded_to,
                    fact.version AS fact_version
                FROM official_fact AS fact \(OfficialRecord.origin)
                WHERE fact.official_number IN \(list: [number] + former) \(keyset)
                ORDER BY fact.official_number, fact.recorded_to, fact.valid_from, fact.version
                LIMIT \(limit)
                """
            )
        }
        return try page(of: rows, by: Self.factKeys) { try RecordedFacts($0) }
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
        return try page(of: rows, by: ["due_on", "id"]) { try CorrectionRecord($0) }
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

    /// The elements of rows that were read in the order of some columns.
    func page<Element>(
        of rows: [Row],
        by keys: [String],
        _ element: (Row) throws -> Element
    ) throws -> Page<Element, [StoredValue]> {
        let last = rows.count == limit ? rows.last : nil
        return Page(
            elements: try rows.map(element),
            end: try last.map { row in try keys.map { try row.value($0) } }
        )
    }
}

extension Row {
    /// When the record ceased to say what the row holds; `nil` while it says so.
    var supersedeTime: GoogleTimestamp? {
        get throws {
            let end = try timestamp("recorded_to")
            return end == .openEnd ? nil : GoogleTimestamp(end)
        }
    }
}

extension RecordedFacts {
    /// The facts of a row with the dated columns and `recorded_to`.
    fileprivate init(_ row: Row) throws {
        let record = try OfficialRecord(row)
        var facts = Official(record, showingPersonalID: true)
        facts.etag = ""
        self.init(
            facts: facts,
            recordTime: GoogleTimestamp(record.updatedAt),
            supersedeTime: try row.supersedeTime
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
