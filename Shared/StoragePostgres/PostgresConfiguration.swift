/// Where a PostgreSQL store lies and how much work it takes at once.
package struct PostgresConfiguration: Sendable {
    /// How libpq finds the database: `postgres://USER@HOST:PORT/DATABASE?...`.
    ///
    /// Several hosts may be named; a connection goes to one that takes writes.
    package var address: String
    /// Connections for reads, each with a thread.
    package var readers = 8
    /// Reads that may wait for a connection.
    package var readQueueMax = 1_024
    /// Writes that may wait for their turn.
    package var writeQueueMax = 4_096
    /// Writes that share one transaction and one flush of the write-ahead log.
    package var writeGroupMax = 256
    /// How long a connection may take to stand, for each host.
    package var connectTimeout: Duration = .seconds(5)
    /// How long work waits for a server that went away, from when it went; later work is refused at
    /// once until it is back.
    ///
    /// Longer than a restart takes, shorter than callers wait.
    package var absenceMax: Duration = .seconds(8)
    /// How long a write waits for another process that writes to the same store.
    package var lockTimeout: Duration = .seconds(5)
    /// How long one statement may run.
    package var statementTimeout: Duration = .seconds(60)
    /// How long past that a server may stay silent; then its connection is given up.
    package var silenceAllowed: Duration = .seconds(5)
    /// The oldest server that is used, as 10,000 times its version: transactions tell whether they
    /// have changed anything since 13.
    package var serverVersionMin: Int32 = 130_000

    /// A store at that address, with the standard limits.
    package init(address: String) {
        self.address = address
    }
}

/// Limits of one connection that nobody needs to configure.
enum PostgresLimits {
    /// Prepared statements kept for reuse on one connection; the least recently used go first.
    static let preparedStatementsMax = 256
    /// Rows that a cursor gives at once.
    static let cursorRows = 256
    /// How often a running statement is asked whether its answer is still wanted.
    static let cancellationCheck: Duration = .milliseconds(20)
    /// How long the server may take to stop a statement; then its connection is given up.
    static let cancellationTime: Duration = .seconds(2)
    /// From one attempt to reach a server that is away to the next, in milliseconds.
    static let pauseInAbsence: Int32 = 100
    /// Times that the fate of a transaction is asked after when its server went away.
    static let fateAttemptsMax = 3
}
