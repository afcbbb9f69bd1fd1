import Kernel
package import Storage

/// Whole stores that come and go.
extension SQLiteDatabase {
    /// Changes a store that nobody else has open, in one transaction; the file is not opened by
    /// others until that has ended.
    ///
    /// Afterwards the file has no write-ahead log beside it. Throws `StoreRefusal.inUse` when it is
    /// open in another process, also in one that only reads.
    package static func holdAlone<Value>(
        _ path: String,
        _ body: (any Transaction) throws -> Value
    ) throws -> Value {
        var configuration = SQLiteConfiguration(location: .file(path))
        configuration.busyTimeout = .seconds(1)
        let connection: Connection
        do {
            connection = try Connection(configuration, for: .alone)
        } catch let failure as Failure {
            guard (failure.cause as? SQLiteFault)?.isBusy == true else { throw failure }
            throw StoreRefusal.inUse
        }
        defer { connection.close() }
        return try connection.transaction(body)
    }

    /// Makes a store that is there whole, in one transaction, or not at all.
    ///
    /// It grows in a file beside its place, named with `.unfinished` at the end. Throws
    /// `StoreRefusal.holdsData` or `.unfinished` when either is there.
    package static func make<Value>(
        _ path: String,
        _ body: (any Transaction) throws -> Value
    ) throws -> Value {
        let unfinished = StoreFile(path: path + ".unfinished")
        if let taken = StoreFile(path: path).existing { throw StoreRefusal.holdsData(taken) }
        if let left = unfinished.existing { throw StoreRefusal.unfinished(left) }
        defer { unfinished.remove() }
        let value = try fill(unfinished.path, body)
        try unfinished.put(at: path)
        return value
    }

    private static func fill<Value>(
        _ path: String,
        _ body: (any Transaction) throws -> Value
    ) throws -> Value {
        let configuration = SQLiteConfiguration(location: .file(path))
        let connection = try Connection(configuration, for: .writing)
        defer { connection.close() }
        return try connection.transaction(body)
    }
}

extension Connection {
    /// Runs a body in a transaction that ends with it.
    fileprivate func transaction<Value>(
        _ body: (SQLiteTransaction) throws -> Value
    ) throws -> Value {
        do {
            try begin()
            let value = try body(SQLiteTransaction(self))
            try commit()
            return value
        } catch {
            rollBack()
            throw (error as? TransactionLost)?.reason ?? error
        }
    }
}
