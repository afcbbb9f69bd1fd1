import Kernel
import Storage

/// Tells, after a server was lost during a COMMIT, whether the transaction was committed.
///
/// Each transaction that changes something leaves the number of its writer's last commit in a
/// table. The server's own account (`pg_xact_status`) does not serve: a server that crashes may
/// give the number of a transaction that was lost to another one, which is then committed.
struct CommitMark {
    /// The table of the marks, which belongs to the engine: no part of a store's content.
    static let table = "canbo_commit_mark"
    /// Marks of writers that are no more are removed after this.
    private static let kept = "1 day"

    private let writer = randomUUID()
    private var number = 0

    /// Commits, with a mark if anything was changed; the answer to the COMMIT.
    mutating func commit(
        on link: PostgresLink,
        isFirst: Bool
    ) throws(PostgresFault) -> Answer {
        if isFirst { try prepare(link) }
        number += 1
        return try link.runAll(
            """
            INSERT INTO \(Self.table) (writer, number, changed_at)
            SELECT '\(writer)', \(number), now()
            WHERE pg_current_xact_id_if_assigned() IS NOT NULL
            ON CONFLICT (writer) DO UPDATE
            SET number = excluded.number, changed_at = excluded.changed_at; COMMIT
            """
        )
    }

    /// Makes the table, in the transaction that leaves its first mark there.
    private func prepare(_ link: PostgresLink) throws(PostgresFault) {
        let isThere = try isThere(link)
        if !isThere {
            // Rows that are often changed find place on their own page.
            _ = try link.run(
                """
                CREATE TABLE \(Self.table) (
                    writer text PRIMARY KEY, number bigint NOT NULL, changed_at timestamptz NOT NULL
                ) WITH (fillfactor = 20)
                """
            )
        }
        _ = try link.run(
            "DELETE FROM \(Self.table) WHERE changed_at < now() - interval '\(Self.kept)'"
        )
    }

    private func isThere(_ link: PostgresLink) throws(PostgresFault) -> Bool {
        let name = "quote_ident(current_schema()) || '.\(Self.table)'"
        return try link.run("SELECT 1 WHERE to_regclass(\(name)) IS NOT NULL").rowCount > 0
    }

    /// Whether the last commit took place, asked in a transaction that has the writers' turn: so
    /// the one that was left behind has ended.
    func isKept(_ link: PostgresLink) throws(PostgresFault) -> Bool {
        guard try isThere(link) else { return false }
        return try link.run(
            "SELECT 1 FROM \(Self.table) WHERE writer = '\(writer)' AND number = \(number)"
        ).rowCount > 0
    }
}
