internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Finds holdings; cannot change them.
struct HoldingReader {
    let reader: any Reader

    /// The holding with an identifier, or `nil`; also one that was taken back.
    func find(id: String) throws -> HoldingRecord? {
        try reader.first(
            "SELECT \(HoldingRecord.columns) FROM holding WHERE id = \(id)"
        ).map(HoldingRecord.init)
    }

    /// The holding with an identifier as the record said at a point, or `nil` when there is none.
    ///
    /// Throws the reason when it was not on record yet, or had been taken back.
    func find(id: String, at point: HistoryPoint) throws -> HoldingRecord? {
        let row = try reader.first(
            """
            SELECT \(HoldingRecord.recordedColumns) FROM holding
            JOIN holding_fact AS fact ON fact.holding_number = holding.number
            WHERE holding.id = \(id) AND \(point.knowledge("fact"))
            """
        )
        if let row { return try HoldingRecord(row).owned(at: point.instant, in: reader) }
        guard let present = try find(id: id) else { return nil }
        if let instant = point.instant, let taken = present.takenBackAt, taken <= instant {
            try present.checkStands()
        }
        throw try FactTable.holdings.absence(
            of: present.number,
            at: point,
            type: ResourceNames.holdingType,
            name: present.name,
            in: reader
        )
    }

    /// What an official holds on a day or later, as it is known now.
    func all(of official: Int64, after day: CalendarDate) throws -> [HoldingRecord] {
        try reader.rows(
            """
            SELECT \(HoldingRecord.columns) FROM holding
            WHERE official_number = \(official) AND valid_to > \(day) AND taken_back_at IS NULL
            ORDER BY valid_from, number LIMIT \(PersonnelLimits.holdingsComparedMax)
            """
        ).map(HoldingRecord.init)
    }

    /// The holdings of a post on days of a period.
    func stays(
        inPosition position: Int64,
        from: CalendarDate,
        to: CalendarDate,
        besides number: Int64 = 0
    ) throws -> [Stay] {
        try stays(
            """
            position_number = \(position) AND valid_from < \(to) AND valid_to > \(from)
                AND number <> \(number)
            """
        )
    }

    /// The holdings of one post by one official, of all days.
    func stays(
        inPosition position: Int64,
        of official: Int64,
        besides number: Int64
    ) throws -> [Stay] {
        try stays(
            """
            official_number = \(official) AND position_number = \(position)
                AND number <> \(number)
            """
        )
    }

    /// The main posts of an official on days of a period.
    func mainStays(
        of official: Int64,
        from: CalendarDate,
        to: CalendarDate,
        besides number: Int64
    ) throws -> [Stay] {
        try stays(
            """
            official_number = \(official) AND is_main = 1 AND valid_from < \(to)
                AND valid_to > \(from) AND number <> \(number)
            """
        )
    }

    private func stays(_ condition: Statement) throws -> [Stay] {
        let most = PersonnelLimits.holdingsComparedMax
        let rows = try reader.rows(
            """
            SELECT \(Stay.columns) FROM holding WHERE \(condition) AND taken_back_at IS NULL
            ORDER BY valid_from, number LIMIT \(most + 1)
            """
        )
        guard rows.count <= most else {
            throw Failure(
                .storageLimitReached,
                ["limit": "\(most) holdings that one change is compared with"]
            )
        }
        return try rows.map(Stay.init)
    }
}
