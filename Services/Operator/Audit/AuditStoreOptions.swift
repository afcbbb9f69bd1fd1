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

    func validate() throws {
        guard StoreLocations.services.contains(service) else {
            let names = StoreLocations.services.joined(separator: ", ")
            throw ValidationError("\(service) is no service with a store: \(names)")
        }
    }

    /// Where the store is.
    func location() throws(ProcessFailure) -> StorageLocation {
        guard let storage else { return trust.location(of: service) }
        guard let location = StorageLocation(storage) else {
            // Not repeated: what is refused may be an address with a password.
            throw ProcessFailure(.usage, "--storage: sqlite:PATH or postgres://..., no password")
        }
        return location
    }

    /// What the store must be.
    var requirements: StoreRequirements {
        StoreRequirements(service: service, option: "--storage ")
    }

    /// The public keys that are trusted.
    func keys() throws(ProcessFailure) -> [[UInt8]] { try trust.keys(of: service) }

    /// Changes the store beside the service, which may run.
    ///
    /// Throws ``ProcessFailure`` when the store is another service's, was moved, cannot be written,
    /// or is not at the schema of this program: then its service has to be started first.
    func withPruning(_ body: (AuditPruning) async throws -> Void) async throws {
        let location = try location()
        try location.inspect { try requirements.requireChangeable($0) }
        do {
            let database = try await open(location)
            let journal = Journal(database, producer: service, clock: SystemWallClock())
            do {
                try await body(AuditPruning(of: journal, by: "operators/\(NSUserName())"))
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        } catch let refusal as PruningRefusal {
            throw ProcessFailure(.data, refusal.told)
        } catch let failure as Failure {
            throw failure.told(of: location)
        }
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

extension Failure {
    /// The failure of a store for an operator.
    func told(of location: StorageLocation) -> ProcessFailure {
        // A store that cannot be reached is no service that does not answer.
        let code = kind == .unavailable ? .inputOutput : Runtime.ExitCode(kind)
        return ProcessFailure(code, "\(location) cannot be changed: \(self)")
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
