import Foundation
import Runtime
import Storage
import StoragePostgres
import StorageSQLite

/// The stores of the services of one installation.
struct StoreLocations {
    /// The services that have a store.
    static let services = ["personnel", "planning", "discipline", "notification"]

    /// The folder with the files of the installation.
    let data: URL
    /// Whether each service has a folder of its own in that one, as `canbo setup` makes them.
    var isApart = false
    /// The PostgreSQL server that keeps the stores; without it they are files of the folder.
    let server: PostgresServerAddress?
    /// The stores that are elsewhere, by their services.
    var others: [String: StorageLocation] = [:]

    /// The folder with the files of a service.
    func folder(of service: String) -> URL {
        isApart ? data.appending(path: service, directoryHint: .isDirectory) : data
    }

    /// The service after which a file is named.
    static func service(ofFile name: String) -> String { String(name.prefix { $0 != "." }) }

    /// Where a service's store is.
    func store(of service: String) -> StorageLocation {
        others[service] ?? server.map { .postgres(address: $0.database(of: service)) }
            ?? .sqlite(path: folder(of: service).appending(path: Self.store(of: service)).path)
    }

    /// The names of the public keys of a service's audit chain, of all that were ever used.
    func publicKeys(of service: String) -> [String] {
        let folder = folder(of: service).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix("\(service).audit-key.") && $0.hasSuffix(".pub.pem") }
            .sorted()
    }

    /// The name of the file that is a service's store.
    static func store(of service: String) -> String { "\(service).db" }

    /// The name of the file with the key of a service's audit chain.
    static func auditKey(of service: String) -> String { "\(service).audit-key.pem" }

    /// The name of the file that keeps the checkpoints of a service outside its store.
    static func checkpoints(of service: String) -> String { "\(service).checkpoints" }

    /// Reads a public key; throws when the file holds none.
    static func publicKey(at file: URL) throws(ProcessFailure) -> [UInt8] {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw ProcessFailure(.inputOutput, "\(file.path) cannot be read")
        }
        guard let part = AuditKey.publicPart(pem: text) else {
            throw ProcessFailure(.data, "\(file.path) holds no public Ed25519 key in PEM")
        }
        return part
    }
}

extension StorageLocation {
    /// Reads a store in which nothing is changed.
    ///
    /// The body may run again from its beginning, when a server is lost meanwhile.
    func inspect<Value>(_ body: (any Reader) throws -> Value) throws(ProcessFailure) -> Value {
        do {
            switch self {
            case .sqlite(let path):
                try requireFile(path)
                return try SQLiteDatabase.inspect(path, body)
            case .postgres(let address):
                return try PostgresDatabase.inspect(PostgresConfiguration(address: address), body)
            }
        } catch let failure as ProcessFailure {
            throw failure
        } catch {
            throw ProcessFailure(.inputOutput, "\(self) cannot be read: \(error)")
        }
    }

    /// Throws when a file is not there, which SQLite would make.
    func requireFile(_ path: String) throws(ProcessFailure) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw ProcessFailure(.inputOutput, "there is no file \(path)")
        }
    }
}

/// The end of the audit chain of a store.
struct AuditHead: Equatable {
    let records: Int64
    /// In hexadecimal.
    let hash: String

    init(_ reader: any Reader) throws {
        let row = try reader.first(
            "SELECT audit_sequence, audit_hash FROM journal_head WHERE id = 1"
        )
        records = try row?.integer("audit_sequence") ?? 0
        hash = try row?.bytes("audit_hash").hexadecimal ?? ""
    }
}
