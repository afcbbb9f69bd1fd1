internal import Kernel
internal import Storage

/// Finds accounts; cannot change them.
struct AccountReader {
    let reader: any Reader

    /// The account with an identifier, or `nil`.
    func find(id: String) throws -> AccountRecord? {
        try reader.first(
            "SELECT \(AccountRecord.columns) FROM account WHERE id = \(id)"
        ).map(AccountRecord.init)
    }

    /// An account of a caller's name that holds on some day of a period, other than one.
    func find(
        subject: String,
        from: CalendarDate,
        to: CalendarDate,
        besides number: Int64
    ) throws -> AccountRecord? {
        try reader.first(
            """
            SELECT \(AccountRecord.columns) FROM account
            WHERE subject = \(subject) AND valid_from < \(to) AND valid_to > \(from)
                AND number <> \(number)
            ORDER BY valid_from, number LIMIT 1
            """
        ).map(AccountRecord.init)
    }
}
