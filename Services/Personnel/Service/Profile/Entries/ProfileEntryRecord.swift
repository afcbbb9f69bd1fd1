internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// An entry of a profile as the store keeps it, with the values of one day.
struct ProfileEntryRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let key: ProfileEntryKey
    let officialNumber: Int64
    let section: String
    /// `nil` when nothing of it holds.
    var period: FactPeriod<ProfileEntryFacts>?
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { key.name }
    var values: [String: ProfileValue] { period?.facts.values ?? [:] }

    /// The entry as callers get it: each value in the list of its class.
    func message(_ catalogue: ProfileCatalogue, at point: HistoryPoint? = nil) -> ProfileEntry {
        let ordered = values.values.sorted {
            catalogue.place(of: $0.field) < catalogue.place(of: $1.field)
        }
        func of(_ sensitivity: ProfileSensitivity) -> [ProfileValue] {
            ordered.filter { catalogue.sensitivity(of: $0.field) == sensitivity }
        }
        let end = period.flatMap { $0.to == .openEnd ? nil : GoogleDate($0.to) }
        return ProfileEntry(
            name: name,
            section: section,
            values: of(.basic),
            sensitiveValues: of(.sensitive),
            internalValues: of(.internalPolitical),
            effectiveDate: period.map { GoogleDate($0.from) },
            effectiveEndDate: end,
            createTime: GoogleTimestamp(createdAt),
            updateTime: GoogleTimestamp(updatedAt),
            etag: point == nil ? EntityTag(version: version).text : "",
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) }
        )
    }
}

/// Finds entries of profiles; cannot change them.
struct ProfileEntryReader {
    let reader: any Reader

    private static let columns: Statement =
        "entry.number, entry.id, entry.official_number, entry.official_id, entry.section, "
        + "entry.version, entry.created_at"

    /// An entry without its values, or `nil`.
    func find(_ key: ProfileEntryKey) throws -> ProfileEntryRecord? {
        try reader.first(
            """
            SELECT \(Self.columns), entry.created_at AS updated_at FROM profile_entry AS entry
            WHERE entry.official_id = \(key.officialID) AND entry.id = \(key.id)
            """
        ).map { try ProfileEntryRecord($0) }
    }

    /// An entry with the values of a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    func find(_ key: ProfileEntryKey, at point: HistoryPoint) throws -> ProfileEntryRecord? {
        let row = try reader.first(
            """
            SELECT \(Self.valued) WHERE entry.official_id = \(key.officialID)
                AND entry.id = \(key.id) AND \(point.condition("fact"))
            """
        )
        if let row { return try ProfileEntryRecord(valued: row) }
        guard let entry = try find(key) else { return nil }
        let known = try FactTable.profileEntries.timeline(of: entry.number, in: reader)
        // One that never was right is on record for who asks as of an instant only.
        if known.periods.isEmpty, point.instant == nil { return nil }
        throw try FactTable.profileEntries.absence(
            of: entry.number,
            at: point,
            type: ResourceNames.profileEntryType,
            name: entry.name,
            in: reader
        )
    }

    /// Rows of the entries of an official that hold at a point, in their order, after a key.
    func rows(
        of official: Int64,
        at point: HistoryPoint,
        section: String = "",
        after number: StoredValue = .integer(0),
        limit: Int
    ) throws -> [Row] {
        let narrowed: Statement = section.isEmpty ? "" : "AND entry.section = \(section)"
        return try reader.rows(
            """
            SELECT \(Self.valued) WHERE entry.official_number = \(official)
                AND entry.number > \(number) \(narrowed) AND \(point.condition("fact"))
            ORDER BY entry.number LIMIT \(limit)
            """
        )
    }

    /// All entries of an official that hold at a point.
    func all(of official: Int64, at point: HistoryPoint) throws -> [ProfileEntryRecord] {
        try rows(of: official, at: point, limit: PersonnelLimits.profileEntriesMax)
            .map { try ProfileEntryRecord(valued: $0) }
    }

    private static let valued: Statement = """
        \(columns), fact.content, fact.valid_from, fact.valid_to,
            fact.recorded_from AS updated_at
        FROM profile_entry AS entry
        JOIN profile_entry_fact AS fact ON fact.profile_entry_number = entry.number
        """
}

extension ProfileEntryRecord {
    /// The record of a row without values.
    fileprivate init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            key: ProfileEntryKey(
                officialID: try row.text("official_id"),
                id: try row.text("id")
            ),
            officialNumber: try row.integer("official_number"),
            section: try row.text("section"),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }

    /// The record of a row with the values of a day.
    init(valued row: Row) throws {
        try self.init(row)
        period = FactPeriod(
            try ProfileEntryFacts(row),
            from: try row.date("valid_from"),
            to: try row.date("valid_to")
        )
    }
}
