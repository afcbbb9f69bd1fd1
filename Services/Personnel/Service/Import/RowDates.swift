internal import Kernel

extension RowReading {
    /// The day in a column, `2026-11-21` or `21/11/2026` and nothing else; `nil` when it is empty,
    /// or wrong and reported.
    mutating func date(_ column: Column) -> CalendarDate? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        if let date = CalendarDate(iso: text) ?? CalendarDate(vietnamese: text) { return date }
        checks.malformed(
            column.rawValue,
            vi: "Phải là một ngày có thật, dạng 1980-12-31 hoặc 31/12/1980.",
            en: "Must be a day of the calendar as 1980-12-31 or 31/12/1980."
        )
        return nil
    }

    /// The first day of a row's facts: its own, else that of the whole import; never to come.
    mutating func day(_ column: Column, _ order: ImportOrder) -> CalendarDate {
        guard let date = date(column) else { return order.validFrom }
        return checks.firstDate(date, column.rawValue, today: order.today)
    }
}

extension CalendarDate {
    /// The day in the form `31/12/1980`, or `nil` for anything else.
    fileprivate init?(vietnamese text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        self.init(iso: "\(parts[2])-\(parts[1])-\(parts[0])")
    }
}
