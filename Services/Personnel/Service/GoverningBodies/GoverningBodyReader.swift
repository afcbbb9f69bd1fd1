internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds bodies; cannot change them.
struct GoverningBodyReader {
    let reader: any Reader

    /// The body with an identifier, with the facts of a day or, before its first and after its last
    /// one, of the next to it; `nil` when there is none.
    ///
    /// Also one that was taken back, which has no facts.
    func find(id: String, standingOn day: CalendarDate) throws -> GoverningBodyRecord? {
        let row = try reader.first(
            """
            SELECT number, id, organization_number, organization_id, kind, valid_from, valid_to,
                version, created_at, updated_at, taken_back_at
            FROM governing_body WHERE id = \(id)
            """
        )
        guard let row else { return nil }
        let number = try row.integer("number")
        let timeline = try FactTable.governingBodies.timeline(of: number, in: reader)
        let takenBackAt = try row.optionalTimestamp("taken_back_at")
        let none = takenBackAt == nil ? nil : GoverningBodyFacts()
        guard let facts = timeline.standing(on: day) ?? none else { throw Failure(.storageDamaged) }
        return GoverningBodyRecord(
            number: number,
            id: try row.text("id"),
            organizationNumber: try row.integer("organization_number"),
            organizationID: try row.text("organization_id"),
            kind: GoverningBodyKind(number: try row.number("kind")),
            from: try row.date("valid_from"),
            to: try row.date("valid_to"),
            facts: facts,
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            takenBackAt: takenBackAt
        )
    }

    /// The body with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point, or had taken it back.
    func find(id: String, at point: HistoryPoint) throws -> GoverningBodyRecord? {
        let row = try reader.first(
            """
            SELECT \(GoverningBodyRecord.columns(at: point)) FROM \(GoverningBodyRecord.source)
            WHERE body.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try GoverningBodyRecord(row) }
        guard let present = try find(id: id, standingOn: point.day) else { return nil }
        if let taken = present.takenBackAt, point.instant.map({ taken <= $0 }) ?? true {
            try present.checkStands()
        }
        throw try FactTable.governingBodies.absence(
            of: present.number,
            at: point,
            type: ResourceNames.governingBodyType,
            name: present.name,
            in: reader
        )
    }

    /// The body in which somebody is to be.
    func standing(id: String, on day: CalendarDate) throws -> GoverningBodyRecord {
        let record = try named(id: id, standingOn: day)
        if record.takenBackAt == nil { return record }
        throw Failure.condition(
            .governingBodyUnknown,
            ["body": record.name],
            subject: record.name
        )
    }

    /// The body that a member's time names.
    func named(id: String, standingOn day: CalendarDate) throws -> GoverningBodyRecord {
        if let record = try find(id: id, standingOn: day) { return record }
        let name = ResourceNames.governingBody.name(id)
        throw Failure.condition(.governingBodyUnknown, ["body": name], subject: name)
    }

    /// The name of another body of a kind that an organisation has on days of a period, or `nil`.
    func other(
        than number: Int64,
        of kind: GoverningBodyKind,
        in organization: Int64,
        from: CalendarDate,
        to: CalendarDate
    ) throws -> String? {
        try reader.first(
            """
            SELECT id FROM governing_body
            WHERE organization_number = \(organization) AND kind = \(kind.number)
                AND valid_from < \(to) AND valid_to > \(from) AND number <> \(number)
            ORDER BY number LIMIT 1
            """
        ).map { ResourceNames.governingBody.name(try $0.text("id")) }
    }
}
