import Kernel
package import Storage

/// Whole stores that come and go.
extension PostgresDatabase {
    /// Changes a store that no service has open, in one transaction that sees one state of the
    /// rows; no service opens it until that has ended.
    ///
    /// Throws `StoreRefusal.inUse` when a service has it open.
    package static func holdAlone<Value>(
        _ configuration: PostgresConfiguration,
        _ body: (any Transaction) throws -> Value
    ) throws -> Value {
        try alone(configuration) { connection in
            try connection.beginAlone()
            return try body(PostgresTransaction(connection))
        }
    }

    /// Makes a store in an empty schema, in one transaction: it is there whole or not at all.
    ///
    /// Throws `StoreRefusal.holdsData` when the schema has tables, `StoreRefusal.inUse` when a
    /// service is about to make them.
    package static func make<Value>(
        _ configuration: PostgresConfiguration,
        _ body: (any Transaction) throws -> Value
    ) throws -> Value {
        try alone(configuration) { connection in
            try connection.begin()
            let transaction = PostgresTransaction(connection)
            if let table = try transaction.tables().first {
                throw StoreRefusal.holdsData("the table \(table.name)")
            }
            return try body(transaction)
        }
    }

    /// Runs a body that begins a transaction, and commits it.
    private static func alone<Value>(
        _ configuration: PostgresConfiguration,
        _ body: (PostgresConnection) throws -> Value
    ) throws -> Value {
        // One statement may look at every row of a large table.
        var patient = configuration
        patient.statementTimeout = .seconds(6 * 3_600)
        let connection = PostgresConnection(patient, holding: StoreHold(.alone))
        defer { connection.close() }
        do {
            try connection.connect()
        } catch {
            guard error.message == StoreHold.refusal else { throw error.publicError }
            throw StoreRefusal.inUse
        }
        do {
            let value = try body(connection)
            try connection.commit()
            return value
        } catch {
            connection.rollBack()
            throw (error as? TransactionLost)?.reason ?? error
        }
    }
}
