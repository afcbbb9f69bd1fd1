internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// What is recorded of a profile (hồ sơ) for one state.
struct ProfileFacts: Sendable, Hashable {
    var state = ProfileState.draft
    /// The first day of the state.
    var stateFrom = CalendarDate.openEnd
    var paperNumber = ""
    var paperDate: CalendarDate?
    var returnReason = ""
    /// Who recorded the declaration.
    var declarer = ""
    /// Who recorded the verification.
    var verifier = ""
}

/// The facts of a state change together.
enum ProfileFactField: Sendable { case everything }

extension ProfileFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: ProfileFacts) -> [ProfileFactField] {
        self == old ? [] : [.everything]
    }

    /// Takes everything over from other facts.
    mutating func take(_ field: ProfileFactField, from other: ProfileFacts) { self = other }

    /// The columns of the facts.
    static let columns: Statement =
        "state, state_from, paper_number, paper_date, return_reason, declarer, verifier"

    /// The values in the order of the columns.
    var values: Statement {
        """
        \(state.number), \(stateFrom), \(paperNumber), \(paperDate), \(returnReason),
        \(declarer), \(verifier)
        """
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            state: ProfileState(number: try row.number("state")),
            stateFrom: try row.date("state_from"),
            paperNumber: try row.text("paper_number"),
            paperDate: try row.optionalDate("paper_date"),
            returnReason: try row.text("return_reason"),
            declarer: try row.text("declarer"),
            verifier: try row.text("verifier")
        )
    }
}

extension FactTable<ProfileFacts> {
    /// What is and was known of profiles.
    static let profiles = FactTable(
        "profile_fact",
        subject: "official_number",
        columns: ProfileFacts.columns,
        values: { $0.values },
        read: ProfileFacts.init
    )
}

/// A profile as the store keeps it, with the facts of one day.
struct ProfileRecord: Sendable {
    let officialNumber: Int64
    let officialID: String
    /// `nil` for a profile of which nothing is on record yet: a draft.
    var period: FactPeriod<ProfileFacts>?
    /// Who changed an entry last; empty when it was read as of a point.
    var editor = ""
    var version: Int64 = 0
    var updatedAt: Timestamp?

    /// The resource name.
    var name: String { ResourceNames.profile.name(officialID) }
    var facts: ProfileFacts { period?.facts ?? ProfileFacts() }
    var state: ProfileState { facts.state }

    /// The profile as callers get it.
    func message(_ rules: ProfileRules, at point: HistoryPoint? = nil) throws -> Profile {
        let facts = facts
        let due = try period.flatMap { try rules.due(facts.state, since: $0.facts.stateFrom) }
        return Profile(
            name: name,
            state: facts.state,
            stateDate: period.map { GoogleDate($0.facts.stateFrom) },
            lastPaper: facts.paperDate.map {
                ProfilePaper(number: facts.paperNumber, date: GoogleDate($0))
            },
            returnReason: facts.returnReason,
            dueDate: due.map { GoogleDate($0.day) },
            dueRule: due.map { RuleReference($0.rule) },
            updateTime: updatedAt.map { GoogleTimestamp($0) },
            etag: point == nil ? EntityTag(version: version).text : "",
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) }
        )
    }
}

/// Finds profiles; cannot change them.
struct ProfileReader {
    let reader: any Reader

    /// The profile of an official; a draft of which nothing is on record when there is no row.
    func profile(of official: OfficialRecord) throws -> ProfileRecord {
        let row = try reader.first(
            """
            SELECT \(ProfileFacts.columns), editor, valid_from, valid_to, version, updated_at
            FROM profile WHERE official_number = \(official.number)
            """
        )
        guard let row else {
            return ProfileRecord(officialNumber: official.number, officialID: official.id)
        }
        return ProfileRecord(
            officialNumber: official.number,
            officialID: official.id,
            period: try Self.period(row),
            editor: try row.text("editor"),
            version: try row.integer("version"),
            updatedAt: try row.timestamp("updated_at")
        )
    }

    /// The profile as it was at a point: a draft where the record says nothing.
    func profile(of official: OfficialRecord, at point: HistoryPoint) throws -> ProfileRecord {
        var record = ProfileRecord(officialNumber: official.number, officialID: official.id)
        let row = try reader.first(
            """
            SELECT \(ProfileFacts.columns), valid_from, valid_to, recorded_from
            FROM profile_fact
            WHERE official_number = \(official.number) AND \(point.condition("profile_fact"))
            """
        )
        guard let row else { return record }
        record.period = try Self.period(row)
        record.updatedAt = try row.timestamp("recorded_from")
        return record
    }

    private static func period(_ row: Row) throws -> FactPeriod<ProfileFacts> {
        FactPeriod(
            try ProfileFacts(row),
            from: try row.date("valid_from"),
            to: try row.date("valid_to")
        )
    }
}
