import FileEncryption
import Foundation
import Runtime

/// A backup whose files can be read: as it is, or opened aside when it is encrypted.
struct OpenedBackup {
    /// The folder with the files.
    let folder: URL
    /// What they are.
    let manifest: BackupManifest

    /// Opens a backup whose files are as the manifest says, with the secret key in a file.
    init(
        of manifest: BackupManifest,
        in backup: URL,
        _ identity: String?,
        aside: URL
    ) throws(ProcessFailure) {
        guard manifest.encryption != nil else {
            (folder, self.manifest) = (backup, manifest)
            return
        }
        let identities = try Self.identities(identity)
        let opened = aside.appending(path: "opened")
        try BackupFile.makeNewFolder(opened)
        var stores: [BackupManifest.Store] = []
        for store in manifest.stores {
            stores.append(
                BackupManifest.Store(
                    service: store.service,
                    engine: store.engine,
                    content: try Self.open(store.content, backup, opened, identities),
                    auditRecords: store.auditRecords,
                    auditHash: store.auditHash
                )
            )
        }
        var files: [BackupManifest.File] = []
        for file in manifest.files {
            files.append(try Self.open(file, backup, opened, identities))
        }
        folder = opened
        self.manifest = BackupManifest(
            encryption: nil,
            madeAt: manifest.madeAt,
            stores: stores,
            files: files
        )
    }

    private static func identities(_ path: String?) throws(ProcessFailure) -> [Identity] {
        guard let path else {
            throw ProcessFailure(
                .usage,
                "the backup is encrypted: name the file with the secret key with --identity"
            )
        }
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be read")
        }
        guard let identities = Identity.identities(in: text) else {
            throw ProcessFailure(.data, "\(path) holds no secret key as age-keygen writes it")
        }
        return identities
    }

    private static func open(
        _ file: BackupManifest.File,
        _ backup: URL,
        _ opened: URL,
        _ identities: [Identity]
    ) throws(ProcessFailure) -> BackupManifest.File {
        guard file.name.hasSuffix(BackupManifest.encryptedEnding) else {
            throw ProcessFailure(.data, "\(file.name) is not encrypted, but the backup is")
        }
        let name = String(file.name.dropLast(BackupManifest.encryptedEnding.count))
        do {
            try EncryptedFile.decrypt(
                backup.appending(path: file.name).path,
                to: opened.appending(path: name).path,
                with: identities
            )
        } catch {
            throw ProcessFailure(.data, "\(file.name) cannot be opened: \(error)")
        }
        return try BackupFile.describe(name, in: opened)
    }
}
