private import CPolicyData

extension WorkingDays {
    /// The calendar that the program carries within it.
    package static func embedded() throws(PolicyMistakes) -> WorkingDays {
        try WorkingDays(
            file: Array(
                UnsafeRawBufferPointer(
                    start: canbo_policy_holidays,
                    count: Int(canbo_policy_holidays_size)
                )
            )
        )
    }

    /// The calendar of a file, a JSON array of rows.
    package init(file: [UInt8]) throws(PolicyMistakes) {
        var mistakes: [String] = []
        let rows = Policy.read(CalendarDay.self, from: file, "holiday calendar", &mistakes)
        guard mistakes.isEmpty else { throw PolicyMistakes(mistakes) }
        try self.init(rows)
    }
}
