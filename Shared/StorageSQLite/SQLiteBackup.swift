private import GRDB
private import GRDBSQLite
import Kernel
import Storage

/// Copies of SQLite stores, also of one that a service is writing to.
package enum SQLiteBackup {
    /// Copies a store as it is at one moment, whole and durable, into a file that must not exist.
    ///
    /// Writers go on meanwhile: they write behind the moment that is copied.
    package static func copy(_ source: String, to target: String) throws {
        var reading = Configuration()
        reading.readonly = true
        reading.busyMode = .timeout(5)
        do {
            let from = try DatabaseQueue(path: source, configuration: reading)
            let into = try DatabaseQueue(path: target)
            try from.backup(to: into)
            try check(into)
            try into.close()
            try from.close()
        } catch let error as DatabaseError {
            throw SQLiteFault(
                code: error.extendedResultCode.rawValue,
                message: error.message ?? "",
                statement: "backup"
            ).publicError
        }
        do {
            try DurableFile.sync(target)
        } catch {
            throw Failure(.storageUnavailable, cause: error)
        }
    }

    /// Throws `STORAGE_DAMAGED` when pages or indexes of a file do not fit together.
    package static func check(_ path: String) throws {
        var reading = Configuration()
        reading.readonly = true
        do {
            let queue = try DatabaseQueue(path: path, configuration: reading)
            try check(queue)
            try queue.close()
        } catch let error as DatabaseError {
            throw SQLiteFault(
                code: error.extendedResultCode.rawValue,
                message: error.message ?? "",
                statement: "integrity check"
            ).publicError
        }
    }

    private static func check(_ queue: DatabaseQueue) throws {
        let found = try queue.read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check(5)")
        }
        guard found == ["ok"] else {
            throw SQLiteFault(
                code: SQLITE_CORRUPT,
                message: found.joined(separator: "; "),
                statement: "integrity check"
            ).publicError
        }
    }
}
