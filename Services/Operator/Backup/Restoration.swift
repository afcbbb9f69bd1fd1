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
                let path = data.appending(path: store.content.name + ending).path
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

    /// Restores a store and verifies it; throws when it is not what was backed up.
    ///
    /// A database that is only tried is removed again.
    func restore(
        _ store: BackupManifest.Store,
        keeps: Bool
    ) throws(ProcessFailure) -> AuditVerification {
        switch store.engine {
        case .sqlite:
            let path = aside.appending(path: store.content.name)
            try BackupFile.copy(backup.appending(path: store.content.name), to: path)
            do {
                try SQLiteBackup.check(path.path)
            } catch {
                throw ProcessFailure(.data, "\(store.content.name) is damaged: \(error)")
            }
            return try verify(store, .sqlite(path: path.path))
        case .postgres:
            let server = try requireServer()
            guard keeps else { return try tryOut(store, on: server) }
            let address = server.database(of: store.service)
            try fill(address, store)
            return try verify(store, .postgres(address: address))
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
        try PostgresTool.run("dropdb", [maintenance, "canbo_\(name)"])
        return try outcome.get()
    }

    private func fill(_ address: String, _ store: BackupManifest.Store) throws(ProcessFailure) {
        try PostgresTool.run(
            "pg_restore",
            [
                "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges",
                "--dbname=\(address)", backup.appending(path: store.content.name).path,
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
        guard manifest.files.contains(where: { $0.name == kept }) else { return (keys, []) }
        return (keys, try CheckpointFile.checkpoints(at: backup.appending(path: kept).path))
    }

    /// Puts restored files where services look for them.
    func putInPlace(_ data: URL) throws(ProcessFailure) {
        try BackupFile.makeFolder(data)
        for store in manifest.stores where store.engine == .sqlite {
            let target = data.appending(path: store.content.name).path
            guard rename(aside.appending(path: store.content.name).path, target) == 0 else {
                throw ProcessFailure(.inputOutput, "\(target) cannot be written")
            }
        }
        for file in manifest.files {
            let target = data.appending(path: file.name)
            guard !FileManager.default.fileExists(atPath: target.path) else { continue }
            try BackupFile.copy(backup.appending(path: file.name), to: target)
        }
    }
}
