import Foundation
import Runtime
import Storage
import StorageSQLite

/// One backup on its way back.
struct Restoration {
    private let manifest: BackupManifest
    private let backup: URL
    /// Where files are restored before they stand in their place, on the same disk.
    private let aside: URL
    private let server: PostgresServerAddress?

    init(
        of manifest: BackupManifest,
        from backup: URL,
        aside: URL,
        server: PostgresServerAddress?
    ) {
        self.manifest = manifest
        self.backup = backup
        self.aside = aside
        self.server = server
    }

    /// Throws when a store is in the way of one that would be restored.
    func requireRoom(in data: URL) throws(ProcessFailure) {
        for store in manifest.stores where store.engine == .sqlite {
            for ending in ["", "-wal", "-shm"] {
                let path = data.appending(path: store.content.plainName + ending).path
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
            let path = aside.appending(path: name)
            try BackupFile.copy(backup.appending(path: name), to: path)
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
                "--dbname=\(address)", backup.appending(path: store.content.plainName).path,
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
        for name in StoreLocations(data: backup, server: nil).publicKeys(of: service) {
            keys.append(try StoreLocations.publicKey(at: backup.appending(path: name)))
        }
        let kept = StoreLocations.checkpoints(of: service)
        guard manifest.files.contains(where: { $0.plainName == kept }) else { return (keys, []) }
        return (keys, try CheckpointFile.checkpoints(at: backup.appending(path: kept).path))
    }

    /// Puts what was tried out where services look for it; durable when the function returns.
    ///
    /// Stores that are files come last: before they are there, the same can be done again.
    func putInPlace(_ data: URL) throws(ProcessFailure) {
        try fillDatabases()
        for file in manifest.files {
            let target = data.appending(path: file.plainName)
            guard !FileManager.default.fileExists(atPath: target.path) else { continue }
            let copy = aside.appending(path: file.plainName)
            try BackupFile.copy(backup.appending(path: file.plainName), to: copy)
            try ProcessFailure.told { try DurableFile.move(copy.path, toNew: target.path) }
        }
        for store in manifest.stores where store.engine == .sqlite {
            let name = store.content.plainName
            try ProcessFailure.told {
                try DurableFile.move(
                    aside.appending(path: name).path,
                    toNew: data.appending(path: name).path
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
