import ArgumentParser
import Foundation
import Kernel
import Runtime
import Storage
import StoragePostgres
import StorageSQLite

/// The store whose audit log a command is about, and the keys that it trusts.
struct AuditStoreOptions: ParsableArguments {
    @Argument(help: "The service: personnel, planning, discipline or notification.")
    var service: String
    @Option(help: "The store, sqlite:PATH or postgres://...")
    var storage: String?
    @OptionGroup var trust: AuditTrust

    /// Where the store is.
    func location() throws(ProcessFailure) -> StorageLocation {
        guard let storage else { return trust.location(of: service) }
        guard let location = StorageLocation(storage) else {
            // Not repeated: what is refused may be an address with a password.
            throw ProcessFailure(.usage, "--storage: sqlite:PATH or postgres://..., no password")
        }
        return location
    }

    /// The public keys that are trusted.
    func keys() throws(ProcessFailure) -> [[UInt8]] { try trust.keys(of: service) }

    /// Changes the store beside the service, which may run.
    ///
    /// Throws when the store is not at the schema of this program: then its service has to be
    /// started first.
    func withPruning(_ body: (AuditPruning) async throws -> Void) async throws {
        let location = try location()
        guard try location.inspect({ try DatabaseSchema.hasEveryStorageTable($0) }) else {
            throw ProcessFailure(
                .configuration,
                "\(location) is of another version; start \(service) of this version first"
            )
        }
        let database = try await open(location)
        let journal = Journal(database, producer: service, clock: SystemWallClock())
        do {
            try await body(AuditPruning(of: journal, by: "operators/\(NSUserName())"))
        } catch let refusal as PruningRefusal {
            await database.close()
            throw ProcessFailure(.data, refusal.told)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    private func open(_ location: StorageLocation) async throws -> any Storage.Database {
        // No tables of its own: those of the service are not touched.
        let schema = DatabaseSchema("operator", [])
        switch location {
        case .sqlite(let path):
            return try await SQLiteDatabase.open(
                SQLiteConfiguration(location: .file(path)),
                schema: schema
            )
        case .postgres(let address):
            return try await PostgresDatabase.open(
                PostgresConfiguration(address: address),
                schema: schema
            )
        }
    }
}

extension PruningRefusal {
    /// The refusal for an operator.
    fileprivate var told: String {
        switch self {
        case .held(let name, let record): "the hold \(name) covers record \(record)"
        case .exportDiffers(let record): "the store has another record \(record) than the export"
        case .holdExists(let name): "there is a hold \(name) already"
        case .holdUnknown(let name): "there is no hold \(name)"
        }
    }
}
