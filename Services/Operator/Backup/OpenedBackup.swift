import FileEncryption
import Foundation
import Runtime

/// A backup whose files can be read: as it is, or opened aside when it is encrypted.
struct OpenedBackup {
    /// The folder with the files of a service, by their plain names.
    let folder: (_ service: String) -> URL

    /// Opens a backup whose files are as the manifest says, with the secret key in a file.
    init(
        of manifest: BackupManifest,
        in backup: URL,
        _ identity: String?,
        aside: RestorationPlace
    ) throws(ProcessFailure) {
        guard manifest.encryption != nil else {
            folder = { _ in backup }
            return
        }
        let identities = try Self.identities(identity)
        let opened = { (service: String) in aside.aside(of: service).appending(path: "opened") }
        var made: Set<URL> = []
        for file in manifest.stores.map(\.content) + manifest.files {
            let folder = opened(StoreLocations.service(ofFile: file.plainName))
            if made.insert(folder).inserted { try BackupFile.makeNewFolder(folder) }
            try Self.open(file, backup, folder, identities)
        }
        folder = opened
    }

    /// Where a file is, by its plain name.
    func place(of name: String) -> URL {
        folder(StoreLocations.service(ofFile: name)).appending(path: name)
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
    ) throws(ProcessFailure) {
        guard file.name.hasSuffix(BackupManifest.encryptedEnding) else {
            throw ProcessFailure(.data, "\(file.name) is not encrypted, but the backup is")
        }
        do {
            try EncryptedFile.decrypt(
                backup.appending(path: file.name).path,
                to: opened.appending(path: file.plainName).path,
                with: identities
            )
        } catch {
            throw ProcessFailure(.data, "\(file.name) cannot be opened: \(error)")
        }
    }
}
