import Kernel
import Runtime
import Storage
import StoragePostgres
import StorageSQLite

/// One store on its way to another place.
struct StoreMove {
    /// Where it is.
    let source: StorageLocation
    /// Where it goes.
    let target: StorageLocation
    private let service: String
    private let schema: DatabaseSchema
    private let keys: [[UInt8]]
    private let checkpoints: [AuditCheckpoint]
    private let clock = SystemWallClock()

    init(
        of service: String,
        _ schema: DatabaseSchema,
        from source: StorageLocation,
        to target: StorageLocation,
        keys: [[UInt8]],
        checkpoints: [AuditCheckpoint]
    ) {
        self.service = service
        self.schema = schema
        self.source = source
        self.target = target
        self.keys = keys
        self.checkpoints = checkpoints
    }

    /// Copies the store as it is at one moment; what each table holds.
    func copy() throws(ProcessFailure) -> [TableContent] {
        try source.inspect { try fill(from: $0) }
    }

    /// Copies the store while nobody else has it open, and marks it as moved.
    ///
    /// The copy is durable before the mark is: whatever happens, one of both can be started on.
    func move() throws(ProcessFailure) -> [TableContent] {
        var isCopied = false
        do {
            return try source.holdAlone { held in
                let tables = try fill(from: held)
                isCopied = true
                try MovedMark(target: "\(target)").write(in: held, at: clock.now)
                return tables
            }
        } catch {
            guard isCopied else { throw error }
            throw ProcessFailure(
                .inputOutput,
                "\(target) is whole, but \(source) could not be marked as moved: \(error). Start "
                    + "\(service) on one of them only"
            )
        }
    }

    private func fill(from source: any Reader) throws(ProcessFailure) -> [TableContent] {
        try target.make { target in
            let tables = try copied(from: source, into: target)
            Output.standard.progress("verifying the audit log")
            let outcome = try AuditVerification(
                of: service,
                in: target,
                keys: keys,
                kept: checkpoints
            )
            if let finding = outcome.findings.first {
                throw ProcessFailure(
                    .data,
                    "the audit log of \(service) is not as it was written: \(finding); see canbo "
                        + "audit verify. Nothing was copied"
                )
            }
            return tables
        }
    }

    private func copied(
        from source: any Reader,
        into target: any Transaction
    ) throws -> [TableContent] {
        do {
            return try StoreCopy(of: schema, clock: clock).run(from: source, into: target) {
                Output.standard.progress("copying and comparing \($0)")
            }
        } catch let refusal as StoreRefusal {
            throw ProcessFailure(.data, "\(self.source) cannot be copied: \(refusal)")
        } catch let failure as Failure where failure.kind == .failedPrecondition {
            throw ProcessFailure(.data, "\(self.source) cannot be copied: \(failure)")
        }
    }
}

extension StorageLocation {
    /// Changes a store that nobody else has open.
    fileprivate func holdAlone<Value>(
        _ body: (any Transaction) throws -> Value
    ) throws(ProcessFailure) -> Value {
        try told {
            switch self {
            case .sqlite(let path):
                try requireFile(path)
                return try SQLiteDatabase.holdAlone(path, body)
            case .postgres(let address):
                return try PostgresDatabase.holdAlone(PostgresConfiguration(address: address), body)
            }
        }
    }

    /// Makes a store that is there whole or not at all.
    fileprivate func make<Value>(
        _ body: (any Transaction) throws -> Value
    ) throws(ProcessFailure) -> Value {
        try told {
            switch self {
            case .sqlite(let path): return try SQLiteDatabase.make(path, body)
            case .postgres(let address):
                return try PostgresDatabase.make(PostgresConfiguration(address: address), body)
            }
        }
    }

    private func told<Value>(_ body: () throws -> Value) throws(ProcessFailure) -> Value {
        do {
            return try body()
        } catch let failure as ProcessFailure {
            throw failure
        } catch StoreRefusal.inUse {
            throw ProcessFailure(.temporary, "\(self) cannot be moved: \(StoreRefusal.inUse)")
        } catch let refusal as StoreRefusal {
            throw ProcessFailure(.usage, "\(self) cannot be filled: \(refusal)")
        } catch {
            throw ProcessFailure(.inputOutput, "\(self) cannot be used: \(error)")
        }
    }
}
