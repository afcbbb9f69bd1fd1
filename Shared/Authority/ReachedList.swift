internal import Kernel
package import RPC
package import Storage

/// A list whose records belong to different officials and organisations, in a total order.
package struct ReachedList<Element: Sendable>: Sendable {
    /// Reads rows after the keys of another one, so many at most.
    package typealias Reading =
        @Sendable (_ reader: any Reader, _ after: [StoredValue]?, _ count: Int) throws -> [Row]

    /// The columns of the order, the last of which makes it total.
    let keys: [String]
    let rows: Reading
    let owner: @Sendable (Row) throws -> String
    let element: @Sendable (Row, Clearance) throws -> Element?

    /// A list by its rows, the column that says to whom each belongs, and the form in which callers
    /// get one of which they see so much; `nil` for one that is then not there for them.
    package init(
        orderedBy keys: [String],
        rows: @escaping Reading,
        owner: @escaping @Sendable (Row) throws -> String,
        element: @escaping @Sendable (Row, Clearance) throws -> Element?
    ) {
        self.keys = keys
        self.rows = rows
        self.owner = owner
        self.element = element
    }
}

/// Makes the pages of lists for callers whose rights may reach parts of them.
package struct ReachedPages: Sendable {
    let authority: AuthorityDesk
    let database: any Database
    let tokens: PageTokens

    /// Pages from a store, whose page tokens these are.
    package init(_ authority: AuthorityDesk, of database: any Database, _ tokens: PageTokens) {
        self.authority = authority
        self.database = database
        self.tokens = tokens
    }

    /// One page of what the caller reaches, from a page token on.
    ///
    /// Reads on until the page is full and one more record is found that is reached, or the list is
    /// at its end: a page with a token is followed by another one that shows something. After
    /// ``AuthorityLimits/rowsPerPageMax`` rows it ends all the same, with a token to go on. One
    /// question is asked for the rows of each reading.
    package func page<Element>(
        of list: ReachedList<Element>,
        _ size: PageSize,
        from token: String,
        for query: PageQuery,
        _ call: CallContext
    ) async throws -> Page<Element> {
        var position = try tokens.position(of: token, for: query)
        var page = PageInMaking<Element>(size: size.count)
        var lookedAt = 0
        var count = min(size.count + 1, authority.limits.recordsPerQuestionMax)
        while true {
            let rows = try await database.scan { [list, position, count] reader in
                try list.rows(reader, position, count)
            }
            let reached = try await authority.judge(rows.map(list.owner), call)
            for row in rows {
                guard let sees = try reached[list.owner(row)],
                    let element = try list.element(row, sees)
                else { continue }
                if page.isFull { return page.goingOn(tokens, query) }
                page.add(element, try list.keys.map(row.value))
            }
            guard rows.count == count, let last = rows.last else { return page.ending }
            position = try list.keys.map(last.value)
            lookedAt += count
            let left = authority.limits.rowsPerPageMax - lookedAt
            if left <= 0 { return page.goingOn(tokens, query, after: position) }
            count = min(left, authority.limits.recordsPerQuestionMax)
        }
    }
}

/// A page as it fills.
private struct PageInMaking<Element: Sendable> {
    let size: Int
    private var elements: [Element] = []
    private var last: [StoredValue] = []

    init(size: Int) { self.size = size }

    var isFull: Bool { elements.count == size }

    mutating func add(_ element: Element, _ keys: [StoredValue]) {
        elements.append(element)
        last = keys
    }

    /// The page as the last one.
    var ending: Page<Element> { Page(elements: elements, nextPageToken: "") }

    /// The page with a token for what comes after its last element, or after another place.
    func goingOn(
        _ tokens: PageTokens,
        _ query: PageQuery,
        after position: [StoredValue]? = nil
    ) -> Page<Element> {
        Page(
            elements: elements,
            nextPageToken: tokens.token(after: position ?? last, for: query)
        )
    }
}
