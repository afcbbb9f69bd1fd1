import Foundation
import Runtime

/// What a backup holds, in the file `manifest.json` beside its contents.
struct BackupManifest: Codable, Equatable {
    /// The form of the manifest: 2 for an encrypted backup, which programs that know only 1 refuse.
    let version: Int
    /// The version of the product that made it.
    let product: String
    /// How the files are encrypted; `nil` when they are not.
    let encryption: Encryption?
    /// When it was begun, in UTC.
    let madeAt: Date
    /// Every store.
    let stores: [Store]
    /// Every other file.
    let files: [File]

    /// What a backup of these files says.
    init(encryption: Encryption?, madeAt: Date, stores: [Store], files: [File]) {
        version = encryption == nil ? 1 : 2
        product = ProductVersion.text
        self.encryption = encryption
        self.madeAt = madeAt
        self.stores = stores
        self.files = files
    }

    /// The store of one service.
    struct Store: Codable, Equatable {
        let service: String
        let engine: Engine
        let content: File
        /// Audit records in it.
        let auditRecords: Int64
        /// The hash of the last of them, in hexadecimal.
        let auditHash: String
    }

    /// One file of the backup.
    struct File: Codable, Equatable {
        let name: String
        let bytes: Int64
        /// In hexadecimal.
        let sha256: String

        /// Its name where it was, without what an encrypted file has at the end.
        var plainName: String {
            name.hasSuffix(encryptedEnding) ? String(name.dropLast(encryptedEnding.count)) : name
        }
    }

    /// What a store was kept in.
    enum Engine: String, Codable {
        case sqlite, postgres
    }

    /// How files are encrypted.
    enum Encryption: String, Codable {
        /// Each in the format of age.
        case age
    }

    /// What the name of an encrypted file ends with.
    static let encryptedEnding = ".age"
    /// The name of the manifest's file.
    static let fileName = "manifest.json"

    /// Reads the manifest of a backup and checks that every file is there as it was written.
    static func verified(in folder: URL) throws(ProcessFailure) -> BackupManifest {
        let path = folder.appending(path: fileName)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        guard let data = try? Data(contentsOf: path) else {
            throw ProcessFailure(
                .inputOutput,
                "\(path.path) cannot be read: no backup, or half of one"
            )
        }
        guard let manifest = try? decoder.decode(Self.self, from: data),
            manifest.version == (manifest.encryption == nil ? 1 : 2)
        else {
            throw ProcessFailure(
                .data,
                "\(path.path) is no manifest of a backup that is known here"
            )
        }
        for file in manifest.stores.map(\.content) + manifest.files {
            guard !file.name.contains("/") else {
                throw ProcessFailure(.data, "\(path.path) names a file outside the backup")
            }
            guard try BackupFile.describe(file.name, in: folder) == file else {
                throw ProcessFailure(.data, "\(file.name) is not as it was when it was backed up")
            }
        }
        return manifest
    }

    /// Writes the manifest.
    func write(to folder: URL) throws(ProcessFailure) {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        do {
            try encoder.encode(self).write(to: folder.appending(path: Self.fileName))
        } catch {
            throw ProcessFailure(.inputOutput, "\(folder.path) cannot be written: \(error)")
        }
    }
}
