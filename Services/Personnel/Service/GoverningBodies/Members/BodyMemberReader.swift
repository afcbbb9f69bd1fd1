internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Finds times of members of bodies; cannot change them.
struct BodyMemberReader {
    let reader: any Reader

    private static let present: Statement = "fact.recorded_to = \(Timestamp.openEnd)"

    /// The time with an identifier, or `nil`; also one that was taken back.
    func find(id: String) throws -> BodyMemberRecord? {
        try reader.first(
            "SELECT \(BodyMemberRecord.presentColumns) FROM body_member WHERE id = \(id)"
        ).map(BodyMemberRecord.init)
    }

    /// The time with an identifier as the record said at a point, or `nil` when there is none.
    ///
    /// Throws the reason when it was not on record yet, or had been taken back.
    func find(id: String, at point: HistoryPoint) throws -> BodyMemberRecord? {
        let row = try reader.first(
            """
            SELECT \(BodyMemberRecord.columns) FROM \(BodyMemberRecord.source)
            WHERE member.id = \(id) AND \(point.knowledge("fact"))
            """
        )
        if let row { return try BodyMemberRecord(row) }
        guard let present = try find(id: id) else { return nil }
        if let instant = point.instant, let taken = present.takenBackAt, taken <= instant {
            try present.checkStands()
        }
        throw try FactTable.bodyMembers.absence(
            of: present.number,
            at: point,
            type: ResourceNames.bodyMemberType,
            name: present.name,
            in: reader
        )
    }

    /// The times in a body that are on days of a period, by their first days.
    func all(
        in body: Int64,
        from: CalendarDate,
        to: CalendarDate,
        besides number: Int64 = 0
    ) throws -> [BodyMemberRecord] {
        let most = PersonnelLimits.bodyMembersComparedMax
        let rows = try reader.rows(
            """
            SELECT \(BodyMemberRecord.columns) FROM \(BodyMemberRecord.source)
            WHERE member.governing_body_number = \(body) AND \(Self.present)
                AND fact.valid_from < \(to) AND fact.valid_to > \(from)
                AND member.number <> \(number)
            ORDER BY fact.valid_from, member.number LIMIT \(most + 1)
            """
        )
        guard rows.count <= most else {
            throw Failure(.storageLimitReached, ["limit": "\(most) times of members of one body"])
        }
        return try rows.map(BodyMemberRecord.init)
    }

    /// The times that hold at a point, of a body or of an official; in the order in which they came
    /// on record.
    func holding(_ condition: Statement, at point: HistoryPoint) throws -> [BodyMemberRecord] {
        try reader.rows(
            """
            SELECT \(BodyMemberRecord.columns) FROM \(BodyMemberRecord.source)
            WHERE \(condition) AND \(point.condition("fact"))
            ORDER BY member.number LIMIT \(PersonnelLimits.bodyMembersComparedMax)
            """
        ).map(BodyMemberRecord.init)
    }
}
