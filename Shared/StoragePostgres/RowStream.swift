import CPostgres
import Storage

/// The rows of one running statement.
///
/// They come one at a time, in constant memory. When another statement has to run between, the
/// rest is kept in memory first: a session of PostgreSQL runs one statement at a time.
final class RowStream {
    private let link: PostgresLink
    private let text: String
    private var kept: [Answer] = []
    private var isEnded = false
    /// The names of the columns, once the first row or the end was seen.
    private(set) var columns: [String] = []

    init(_ link: PostgresLink, _ text: String) {
        self.link = link
        self.text = text
    }

    /// The next row, `nil` after the last.
    func next() throws(PostgresFault) -> Answer? {
        guard kept.isEmpty else { return kept.removeFirst() }
        return try receive()
    }

    private func receive() throws(PostgresFault) -> Answer? {
        while !isEnded {
            let answer: Answer?
            do throws(PostgresFault) {
                answer = try link.next(of: text)
            } catch {
                isEnded = true
                throw error
            }
            guard let answer else {
                isEnded = true
                break
            }
            if columns.isEmpty { columns = answer.columns }
            if answer.rowCount > 0 { return answer }
        }
        return nil
    }

    /// Reads what is left into memory, so that another statement can run.
    func keepRest() throws(PostgresFault) {
        while let answer = try receive() {
            guard kept.count < StorageLimits.rowsMax else {
                end()
                throw PostgresFault(
                    refused: "more than \(StorageLimits.rowsMax) rows wait for another statement",
                    statement: text
                )
            }
            kept.append(answer)
        }
    }

    /// Lets go of what is left.
    func end() {
        kept = []
        // An error shows at the next statement or at the end of the transaction.
        while (try? receive()) != nil {}
    }
}
