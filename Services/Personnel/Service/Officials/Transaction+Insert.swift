internal import Storage

extension Transaction {
    /// Inserts a row for each element, up to ``PersonnelLimits/rowsInsertedAtOnce`` with one
    /// statement.
    func insert<Element>(
        into columns: Statement,
        _ elements: [Element],
        row: (Element) -> [StoredValue]
    ) throws {
        let rowsAtOnce = PersonnelLimits.rowsInsertedAtOnce
        for first in stride(from: 0, to: elements.count, by: rowsAtOnce) {
            let rows = elements[first..<min(first + rowsAtOnce, elements.count)].map(row)
            try insert(into: columns, rows: rows)
        }
    }
}
