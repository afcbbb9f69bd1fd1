import Foundation
import Runtime
import Storage
import StorageSQLite

/// One backup on its way back.
struct Restoration {
    private let manifest: BackupManifest
    private let backup: OpenedBackup
    /// Where files go, and where they are before.
    private let target: RestorationPlace
    private let server: PostgresServerAddress?

    init(
        of manifest: BackupManifest,
        from backup: OpenedBackup,
        to target: RestorationPlace,
        server: PostgresServerAddress?
    ) {
        self.manifest = manifest
        self.backup = backup
        self.target = target
        self.server = server
    }

    /// Throws when a store is in the way of one that would be restored.
    func requireRoom() throws(ProcessFailure) {
        for store in manifest.stores where store.engine == .sqlite {
            for ending in ["", "-wal", "-shm"] {
                let path = target.place(of: store.content.plainName).path + ending
                guard !FileManager.default.fileExists(atPath: path) else {
                    throw ProcessFailure(
                        .usage,
                        "\(path) is there: move it away, or restore into another folder"
                    )
                }
            }
        }
        for store in manifest.stores where store.engine == .postgres {
            let address = try requireServer().database(of: store.service)
            let tables = try StorageLocation.postgres(address: address).inspect { try $0.tables() }
            guard tables.isEmpty else {
                throw ProcessFailure(
                    .usage,
                    "\(address) holds tables: restore into empty databases"
                )
            }
        }
    }

    private func requireServer() throws(ProcessFailure) -> PostgresServerAddress {
        if let server { return server }
        throw ProcessFailure(
            .usage,
            "the backup is of PostgreSQL: name the server with --postgres"
        )
    }

    /// Restores a store aside and verifies it; throws when it is not what was backed up.
    ///
    /// A database that was made for it is removed again.
    func tryOut(_ store: BackupManifest.Store) throws(ProcessFailure) -> AuditVerification {
        switch store.engine {
        case .sqlite:
            let name = store.content.plainName
            let path = target.aside(ofFile: name)
            try BackupFile.copy(backup.place(of: name), to: path)
            do {
                try SQLiteBackup.check(path.path)
            } catch {
                throw ProcessFailure(.data, "\(name) is damaged: \(error)")
            }
            return try verify(store, .sqlite(path: path.path))
        case .postgres: return try tryOut(store, on: requireServer())
        }
    }

    private func tryOut(
        _ store: BackupManifest.Store,
        on server: PostgresServerAddress
    ) throws(ProcessFailure) -> AuditVerification {
        let name = "drill_\(store.service)_\(ProcessInfo.processInfo.processIdentifier)"
        let maintenance = "--maintenance-db=\(server.database(of: store.service))"
        try PostgresTool.run("createdb", [maintenance, "canbo_\(name)"])
        let outcome: Result<AuditVerification, ProcessFailure>
        do throws(ProcessFailure) {
            let address = server.database(of: name)
            try fill(address, store)
            outcome = .success(try verify(store, .postgres(address: address)))
        } catch {
            outcome = .failure(error)
        }
        do throws(ProcessFailure) {
            try PostgresTool.run("dropdb", [maintenance, "canbo_\(name)"])
        } catch {
            let remains = "the database canbo_\(name) remains: \(error)"
            guard case .failure(let failure) = outcome else {
                throw ProcessFailure(error.exitCode, remains)
            }
            throw ProcessFailure(failure.exitCode, "\(failure); \(remains)")
        }
        return try outcome.get()
    }

    private func fill(_ address: String, _ store: BackupManifest.Store) throws(ProcessFailure) {
        try PostgresTool.run(
            "pg_restore",
            [
                "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges",
                "--dbname=\(address)", backup.place(of: store.content.plainName).path,
            ]
        )
    }

    private func verify(
        _ store: BackupManifest.Store,
        _ location: StorageLocation
    ) throws(ProcessFailure) -> AuditVerification {
        let (keys, checkpoints) = try companions(of: store.service)
        let (head, outcome) = try location.inspect { reader in
            (
                try AuditHead(reader),
                try AuditVerification(
                    of: store.service,
                    in: reader,
                    keys: keys,
                    kept: checkpoints
                )
            )
        }
        guard head.records == store.auditRecords, head.hash == store.auditHash else {
            throw ProcessFailure(
                .data,
                "\(store.service) has \(head.records) audit records; \(store.auditRecords) were "
                    + "backed up"
            )
        }
        if let finding = outcome.findings.first {
            throw ProcessFailure(
                .data,
                "the audit log of \(store.service) is not as it was written: \(finding)"
            )
        }
        return outcome
    }

    /// The public keys and the checkpoints that the backup has of a service.
    private func companions(
        of service: String
    ) throws(ProcessFailure) -> ([[UInt8]], [AuditCheckpoint]) {
        var keys: [[UInt8]] = []
        let folder = backup.folder(service)
        for name in StoreLocations(data: folder, server: nil).publicKeys(of: service) {
            keys.append(try StoreLocations.publicKey(at: folder.appending(path: name)))
        }
        let kept = StoreLocations.checkpoints(of: service)
        guard manifest.files.contains(where: { $0.plainName == kept }) else { return (keys, []) }
        return (keys, try CheckpointFile.checkpoints(at: folder.appending(path: kept).path))
    }

    /// Puts what was tried out where services look for it; durable when the function returns.
    ///
    /// Stores that are files come last: before they are there, the same can be done again.
    func putInPlace() throws(ProcessFailure) {
        try fillDatabases()
        for file in manifest.files {
            let place = target.place(of: file.plainName)
            guard !FileManager.default.fileExists(atPath: place.path) else { continue }
            let copy = target.aside(ofFile: file.plainName)
            try BackupFile.copy(backup.place(of: file.plainName), to: copy)
            try ProcessFailure.told { try DurableFile.move(copy.path, toNew: place.path) }
        }
        for store in manifest.stores where store.engine == .sqlite {
            let name = store.content.plainName
            try ProcessFailure.told {
                try DurableFile.move(
                    target.aside(ofFile: name).path,
                    toNew: target.place(of: name).path
                )
            }
        }
    }

    private func fillDatabases() throws(ProcessFailure) {
        var filled: [String] = []
        for store in manifest.stores where store.engine == .postgres {
            let address = try requireServer().database(of: store.service)
            do throws(ProcessFailure) {
                try fill(address, store)
                filled.append(address)
                _ = try verify(store, .postgres(address: address))
            } catch {
                guard !filled.isEmpty else { throw error }
                let places = filled.joined(separator: ", ")
                throw ProcessFailure(error.exitCode, "\(error); filled already: \(places)")
            }
        }
    }
}
