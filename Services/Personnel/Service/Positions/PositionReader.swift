internal import Conventions
internal import Kernel
internal import Storage

/// Finds posts; cannot change them.
struct PositionReader {
    let reader: any Reader

    /// The post with an identifier, or `nil`.
    func find(id: String) throws -> PositionRecord? {
        try reader.first(
            "SELECT \(PositionRecord.columns) FROM position WHERE id = \(id)"
        ).map(PositionRecord.init)
    }

    /// The post with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    func find(id: String, at point: HistoryPoint) throws -> PositionRecord? {
        let row = try reader.first(
            """
            SELECT \(PositionRecord.datedColumns(at: point)) FROM position
            JOIN position_fact AS fact ON fact.position_number = position.number
            WHERE position.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try PositionRecord(row) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.positions.absence(
            of: present.number,
            at: point,
            type: ResourceNames.positionType,
            name: present.name,
            in: reader
        )
    }

    /// The post with a number, or `nil`.
    func find(number: Int64) throws -> PositionRecord? {
        try reader.first(
            "SELECT \(PositionRecord.columns) FROM position WHERE number = \(number)"
        ).map(PositionRecord.init)
    }

    /// Another post that has a code, now or on a day from one on.
    func owner(
        of code: String,
        besides number: Int64,
        from day: CalendarDate
    ) throws -> PositionRecord? {
        try reader.first(
            """
            SELECT \(PositionRecord.columns) FROM position
            WHERE position.number <> \(number) AND position.number IN (
                SELECT number FROM position WHERE code = \(code)
                UNION
                SELECT fact.position_number FROM position_fact AS fact
                WHERE fact.code = \(code) AND fact.recorded_to = \(Timestamp.openEnd)
                    AND fact.valid_to > \(day)
            )
            ORDER BY position.number LIMIT 1
            """
        ).map(PositionRecord.init)
    }

    /// The post that a holding names.
    func held(id: String) throws -> PositionRecord {
        if let record = try find(id: id) { return record }
        let name = ResourceNames.position.name(id)
        throw Failure.condition(.positionUnknown, ["position": name], subject: name)
    }

    /// The post that a holding names, with its facts of a day when there are such.
    func held(id: String, on day: CalendarDate) throws -> PositionRecord {
        var record = try held(id: id)
        let timeline = try FactTable.positions.timeline(of: record.number, in: reader)
        if let period = timeline.period(on: day) { record.take(period) }
        return record
    }
}
