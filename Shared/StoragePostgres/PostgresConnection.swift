import Glibc
import Kernel
import Storage

/// One connection with its prepared statements; it connects anew after its server was lost.
///
/// Writers of one store take turns by an advisory lock, across all processes: so a transaction
/// sees what all before it have done, as with the one writer of SQLite, and none fails because
/// another was faster. Used by one thread at a time.
// @unchecked: handed from thread to thread by its owner's queue, never shared; only the
// interruption is touched by others.
final class PostgresConnection: @unchecked Sendable {
    let configuration: PostgresConfiguration
    private let interruption = Interruption()
    private var link: PostgresLink?
    private var names = PreparedNames()
    private var cursors = 0
    /// The statement whose rows are being read.
    private weak var running: RowStream?
    private var mark = CommitMark()
    /// Whether this session has committed yet.
    private var hasCommitted = false
    private var hold: StoreHold?
    /// Tells whether a server that went away is waited for; `nil` when it never is.
    private let absence: ServerAbsence?

    /// A connection that stands when it is first used.
    init(
        _ configuration: PostgresConfiguration,
        holding hold: StoreHold? = nil,
        waitingOut absence: ServerAbsence? = nil
    ) {
        self.configuration = configuration
        self.hold = hold
        self.absence = absence
    }

    /// Connects, unless it stands already; waits for no server.
    func connect() throws(PostgresFault) {
        _ = try standing(on: PostgresLink(configuration, interruption))
    }

    private func standing() throws(PostgresFault) -> PostgresLink {
        if let link { return link }
        return try standing(on: reached())
    }

    /// A new link to the server, which is waited for when it went away a short time ago, as long as
    /// somebody wants the answer.
    private func reached() throws(PostgresFault) -> PostgresLink {
        while true {
            do throws(PostgresFault) {
                let link = try PostgresLink(configuration, interruption)
                absence?.ends()
                return link
            } catch {
                guard let absence, absence.goesOn(), !interruption.isRaised else { throw error }
                // The thread belongs to this connection.
                poll(nil, 0, PostgresLimits.pauseInAbsence)
            }
        }
    }

    private func standing(on link: PostgresLink) throws(PostgresFault) -> PostgresLink {
        try hold?.take(on: link, configuration)
        names = PreparedNames()
        hasCommitted = false
        self.link = link
        return link
    }

    /// Runs something with the session, unless nobody wants it; a session that is lost by it is
    /// left.
    private func using<Value>(
        _ body: (PostgresLink) throws(PostgresFault) -> Value
    ) throws -> Value {
        guard !interruption.isRaised else { throw CancellationError() }
        let link: PostgresLink
        do {
            link = try standing()
            try running?.keepRest()
            return try body(link)
        } catch {
            if error.endsConnection { self.link = nil }
            throw interruption.isRaised ? CancellationError() : error.publicError
        }
    }
}

/// Statements.
extension PostgresConnection {
    /// Starts a statement and gives its rows.
    func rows(_ statement: Statement) throws -> RowStream {
        let values = try BoundValues(statement.binds)
        let stream = try using { (link) throws(PostgresFault) in
            let name = try prepared(statement.text, values.types, link)
            try link.start(name, values, text: statement.text)
            return RowStream(link, statement.text)
        }
        running = stream
        return stream
    }

    /// The next row of a started statement.
    func next(_ stream: RowStream) throws -> Answer? {
        guard !interruption.isRaised else { throw CancellationError() }
        do {
            return try stream.next()
        } catch {
            if error.endsConnection { link = nil }
            throw interruption.isRaised ? CancellationError() : error.publicError
        }
    }

    /// Runs a statement to its end; the rows that it changed.
    func execute(_ statement: Statement) throws -> Int {
        let values = try BoundValues(statement.binds)
        return try using { (link) throws(PostgresFault) in
            let name = try prepared(statement.text, values.types, link)
            try link.start(name, values, text: statement.text)
            var changed = 0
            while let answer = try link.next(of: statement.text) { changed = answer.changedRows }
            return changed
        }
    }

    /// Makes a cursor over the rows of a statement and gives its name.
    func openCursor(_ statement: Statement) throws -> String {
        cursors += 1
        let name = "canbo_rows_\(cursors)"
        let values = try BoundValues(statement.binds)
        let text = PostgresDialect.numbered(statement.text)
        _ = try using { (link) throws(PostgresFault) in
            try link.run("DECLARE \(name) NO SCROLL CURSOR FOR \(text)", values)
        }
        return name
    }

    /// The next rows of a cursor; none after the last.
    func fetch(from cursor: String) throws -> Answer {
        try using { (link) throws(PostgresFault) in
            try link.run("FETCH \(PostgresLimits.cursorRows) FROM \(cursor)")
        }
    }

    /// Lets go of a cursor; the end of its transaction does so too.
    func closeCursor(_ cursor: String) {
        _ = try? link?.run("CLOSE \(cursor)")
    }

    /// Runs a statement that changes the schema.
    func define(_ statement: Statement) throws {
        let values = try BoundValues(statement.binds)
        let text = PostgresDialect.numbered(PostgresDialect.definition(statement.text))
        _ = try using { (link) throws(PostgresFault) in try link.run(text, values) }
    }

    /// Runs a body without the foreign keys of the store, then puts them on, which checks them.
    func withoutForeignKeys(_ body: () throws -> Void) throws {
        let keys = try PostgresReader(self).rows(ForeignKey.all).map { try ForeignKey($0) }
        for key in keys {
            _ = try using { (link) throws(PostgresFault) in try link.run(key.removal) }
        }
        try body()
        for key in keys {
            _ = try using { (link) throws(PostgresFault) in try link.run(key.addition) }
        }
    }

    private func prepared(
        _ text: String,
        _ types: [UInt32],
        _ link: PostgresLink
    ) throws(PostgresFault) -> String {
        let key = PreparedNames.Key(text: text, types: types)
        if let name = names.name(of: key) { return name }
        let (name, leaving) = names.insert(key)
        do throws(PostgresFault) {
            if let leaving { _ = try link.run("DEALLOCATE \(leaving)") }
            try link.prepare(name, PostgresDialect.numbered(text), types: types)
        } catch {
            names.remove(key)
            throw error
        }
        return name
    }
}

/// Transactions.
extension PostgresConnection: EngineConnection {
    func begin() throws {
        try beginWriting("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
    }

    /// Begins a transaction that writes and sees one state of the rows throughout; for who holds
    /// the store alone.
    func beginAlone() throws {
        try beginWriting("BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE")
    }

    private func beginWriting(_ begin: String) throws {
        try open(begin)
        do {
            _ = try using { (link) throws(PostgresFault) in try link.run(Self.turn) }
        } catch {
            rollBack()
            throw error
        }
    }

    /// Waits until no other process writes to the store, and keeps the others waiting.
    private static let turn = """
        SELECT pg_advisory_xact_lock(hashtextextended('canbo ' || current_schema(), 0))
        """

    /// Begins a transaction that sees one state of the rows throughout.
    func beginReading() throws {
        try open("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    /// A session may have been lost since its last use, when nothing hung on it: one more is tried.
    private func open(_ begin: String) throws {
        if let link {
            do throws(PostgresFault) {
                _ = try link.run(begin)
                return
            } catch {
                self.link = nil
            }
        }
        _ = try using { (link) throws(PostgresFault) in try link.run(begin) }
    }

    func commit() throws {
        running?.end()
        guard let link else { throw TransactionLost(Failure(.storageUnavailable)) }
        let answer: Answer
        do throws(PostgresFault) {
            answer = try mark.commit(on: link, isFirst: !hasCommitted)
            hasCommitted = true
        } catch {
            guard error.endsConnection else { throw TransactionLost(error.publicError) }
            self.link = nil
            return try learnFate(after: error)
        }
        // PostgreSQL answers a COMMIT that it cannot do with ROLLBACK.
        guard answer.tag == "COMMIT" else {
            throw TransactionLost(
                PostgresFault(refused: "the transaction had failed", statement: "COMMIT")
            )
        }
    }

    /// Asks whether the transaction whose server went away at its end was committed.
    private func learnFate(after loss: PostgresFault) throws {
        for attempt in 1...PostgresLimits.fateAttemptsMax {
            if let isCommitted = try? isCommitted() {
                guard isCommitted else {
                    throw TransactionLost(Failure(.storageUnavailable, cause: loss))
                }
                return
            }
            // The server is on its way up.
            poll(nil, 0, Int32(attempt * 200))
        }
        throw Failure(.storageOutcomeUnknown, cause: loss)
    }

    private func isCommitted() throws -> Bool {
        try open("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY")
        defer { rollBack() }
        return try using { (link) throws(PostgresFault) in
            _ = try link.run(Self.turn)
            return try mark.isKept(link)
        }
    }

    func rollBack() {
        running?.end()
        guard let link, link.isInTransaction else { return }
        if (try? link.run("ROLLBACK")) == nil { self.link = nil }
    }

    func markPlace() throws { try control("SAVEPOINT body") }

    func keepSincePlace() throws { try control("RELEASE body") }

    func undoSincePlace() throws {
        try control("ROLLBACK TO body")
        try control("RELEASE body")
    }

    private func control(_ text: String) throws {
        running?.end()
        _ = try using { (link) throws(PostgresFault) in try link.run(text) }
    }

    var isInTransaction: Bool { link?.isInTransaction ?? false }

    func interrupt() { interruption.raise() }

    func clearInterruption() {
        if link?.recover() == false { link = nil }
        interruption.clear()
    }

    func close() { link = nil }
}
