import Kernel
import Storage

/// What PostgreSQL or libpq says is wrong, for the log; callers get ``publicError``.
struct PostgresFault: Error, CustomStringConvertible {
    /// Five characters (PostgreSQL's appendix A); empty when the connection itself is lost.
    let state: String
    /// The server's or libpq's message, without its details: they hold values.
    let message: String
    /// The statement without its values.
    let statement: String
    private let table: String
    private let column: String
    private let keyColumns: [String]

    /// The connection was lost, or never stood.
    init(connectionLost message: String, statement: String = "") {
        state = ""
        self.message = message
        self.statement = statement
        table = ""
        column = ""
        keyColumns = []
    }

    /// Refused on this side.
    init(refused message: String, statement: String) {
        state = "XX000"
        self.message = message
        self.statement = statement
        table = ""
        column = ""
        keyColumns = []
    }

    /// What the server has answered.
    init(_ answer: Answer, statement: String) {
        state = answer.field(.state)
        message = answer.field(.message)
        self.statement = statement
        table = answer.field(.table)
        column = answer.field(.column)
        keyColumns = Self.columns(in: answer.field(.detail))
    }

    var description: String {
        "PostgreSQL \(state.isEmpty ? "connection" : state): \(message); \(statement)"
    }

    /// Whether the connection is of no more use.
    var endsConnection: Bool {
        state.isEmpty || state.hasPrefix("08") || state.hasPrefix("57P")
            // The server takes no writes any more: another one does.
            || state == "25006"
    }

    /// What the storage interface throws for it.
    var publicError: any Error {
        switch state {
        case "23505": ConstraintViolation(.unique, columns: keyColumns.map { "\(table).\($0)" })
        case "23502": ConstraintViolation(.notNull, columns: ["\(table).\(column)"])
        case "23503": ConstraintViolation(.foreignKey)
        case "23514": ConstraintViolation(.check)
        case "40001", "40P01":
            TransactionLost(
                Failure(.storageBusy, details: [.retry(after: .milliseconds(100))], cause: self),
                isConflict: true
            )
        case "XX001", "XX002": Failure(.storageDamaged, cause: self)
        case "", "25006":
            // It may be on its way up.
            Failure(.storageUnavailable, details: [.retry(after: .seconds(1))], cause: self)
        default: publicErrorOfClass
        }
    }

    private var publicErrorOfClass: any Error {
        switch state.prefix(2) {
        // No connection, no resources, stopped by an operator, a system error, locked too long,
        // wrong password, no such database.
        case "08", "53", "57", "58", "55", "28", "3D":
            Failure(.storageUnavailable, cause: self)
        case "54":
            Failure(
                .storageLimitReached,
                ["limit": "\(StorageLimits.valueSizeMax) in one value"],
                cause: self
            )
        default: self
        }
    }

    /// The columns in a detail like `Key (unit, badge)=(a, 7) already exists.`, whose words
    /// depend on the server's language but whose signs do not.
    private static func columns(in detail: String) -> [String] {
        guard let open = detail.firstIndex(of: "("),
            let close = detail[open...].firstRange(of: ")=(")
        else { return [] }
        return detail[detail.index(after: open)..<close.lowerBound].split(separator: ",")
            .map { String($0.drop { $0 == " " }) }
    }
}
