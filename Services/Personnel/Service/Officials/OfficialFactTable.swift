internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

extension OfficialFacts: DatedFacts {
    /// Takes one field over from other facts.
    mutating func take(_ field: OfficialField, from other: OfficialFacts) {
        switch field {
        case .personalID: personalID = other.personalID
        case .fullName: fullName = other.fullName
        case .gender: gender = other.gender
        case .birthDate: birthDate = other.birthDate
        case .officialKind: kind = other.kind
        case .status: status = other.status
        case .managingOrganization:
            organizationID = other.organizationID
            organizationNumber = other.organizationNumber
        case .currentPostTitle: postTitle = other.postTitle
        }
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            personalID: try row.text("personal_id"),
            fullName: try row.text("full_name"),
            gender: Gender(number: try row.number("gender")),
            // Empty once it was erased.
            birthDate: try row.dateOrEmpty("birth_date"),
            kind: OfficialKind(number: try row.number("kind")),
            status: OfficialStatus(number: try row.number("status")),
            organizationID: try row.text("organization_id"),
            organizationNumber: try row.integer("organization_number"),
            postTitle: try row.text("post_title")
        )
    }
}

extension FactTable<OfficialFacts> {
    /// The history of officials.
    static let officials = table { NameKeys.sortKey(of: $0.fullName) }

    /// The history of officials, for facts of a name whose keys are at hand.
    static func officials(named name: NameKeys) -> FactTable { table { _ in name.sortKey } }

    private static func table(
        _ sortKey: @escaping @Sendable (OfficialFacts) -> [UInt8]
    ) -> FactTable {
        FactTable(
            "official_fact",
            subject: "official_number",
            columns: """
                personal_id, full_name, sort_key, gender, birth_date, kind, status,
                organization_number, organization_id, post_title
                """,
            values: { facts in
                """
                \(facts.personalID), \(facts.fullName), \(sortKey(facts)),
                \(facts.gender.number), \(facts.birthDate), \(facts.kind.number),
                \(facts.status.number), \(facts.organizationNumber), \(facts.organizationID),
                \(facts.postTitle)
                """
            },
            read: OfficialFacts.init
        )
    }
}

extension OfficialFacts {
    /// Which rows of `official_fact`, there called `fact`, may say something else than the record
    /// in `official`: all but those that have been the only ones of an official from the start.
    ///
    /// The index of their personal identification numbers has these alone.
    static let areBesideThePresent: Statement = """
        (fact.version > 1 OR fact.recorded_to < 253402300799999999
            OR fact.valid_to < '9999-12-31')
        """
}
