internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds memberships; cannot change them.
struct MembershipReader {
    let reader: any Reader

    /// The membership with an identifier, or `nil`.
    func find(id: String) throws -> MembershipRecord? {
        try reader.first(
            "SELECT \(MembershipRecord.columns) FROM membership WHERE id = \(id)"
        ).map(MembershipRecord.init)
    }

    /// The membership with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    func find(id: String, at point: HistoryPoint) throws -> MembershipRecord? {
        let row = try reader.first(
            """
            SELECT \(MembershipRecord.recordedColumns) FROM \(MembershipRecord.recorded)
            WHERE membership.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try MembershipRecord(row).owned(at: point.instant, in: reader) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.memberships.absence(
            of: present.number,
            at: point,
            type: ResourceNames.membershipType,
            name: present.name,
            in: reader
        )
    }

    /// All memberships of an official, in the order in which they came on record.
    func all(of official: Int64) throws -> [MembershipRecord] {
        try reader.rows(
            """
            SELECT \(MembershipRecord.columns) FROM membership
            WHERE official_number = \(official) ORDER BY number
            LIMIT \(PersonnelLimits.membershipsOfOneMax)
            """
        ).map(MembershipRecord.init)
    }

    /// Whether another membership has the number of a member.
    func hasMember(_ number: String, besides own: Int64) throws -> Bool {
        try reader.first(
            "SELECT number FROM membership WHERE member_key = \(number) AND number <> \(own)"
        ) != nil
    }

    /// Whether another membership has the number of a card.
    func hasCard(_ number: String, besides own: Int64) throws -> Bool {
        try reader.first(
            "SELECT number FROM membership WHERE card_key = \(number) AND number <> \(own)"
        ) != nil
    }
}
