internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// The days of one holding, as rules compare them: the first included, the last not.
struct Stay: Sendable, Hashable {
    /// The resource name of the holding.
    let name: String
    let from: CalendarDate
    let to: CalendarDate
    var isTerm = true
    /// Which of the official's terms it is; 0 when not stated.
    var termNo: Int32 = 0

    /// Whether the post is held on a day.
    func holds(on day: CalendarDate) -> Bool { from <= day && day < to }
}

extension Stay {
    /// The stay of a row with its columns.
    init(_ row: Row) throws {
        self.init(
            name: ResourceNames.holding.name(try row.text("id")),
            from: try row.date("valid_from"),
            to: try row.date("valid_to"),
            isTerm: HoldingKind(number: try row.number("kind")).isTerm,
            termNo: try row.number("term_no")
        )
    }

    /// The columns that make a stay.
    static let columns: Statement = "id, valid_from, valid_to, kind, term_no"
}
