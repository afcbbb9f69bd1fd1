import Foundation
import Glibc
import Runtime
import Storage

/// The files of a backup.
enum BackupFile {
    /// What the manifest says of a file.
    static func describe(
        _ name: String,
        in folder: URL
    ) throws(ProcessFailure) -> BackupManifest.File {
        let path = folder.appending(path: name).path
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let bytes = attributes?[.size] as? Int, let digest = fileDigest(at: path) else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be read")
        }
        return BackupManifest.File(name: name, bytes: Int64(bytes), sha256: digest)
    }

    /// Copies a file that must not exist at its target.
    static func copy(_ source: URL, to target: URL) throws(ProcessFailure) {
        do {
            try FileManager.default.copyItem(at: source, to: target)
        } catch {
            throw ProcessFailure(
                .inputOutput,
                "\(source.path) cannot be copied to \(target.path): \(error.localizedDescription)"
            )
        }
    }

    /// Returns after the files of a folder and their names are on the disk.
    static func makeDurable(_ folder: URL) throws(ProcessFailure) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        } catch {
            throw ProcessFailure(.inputOutput, "\(folder.path) cannot be read: \(error)")
        }
        try ProcessFailure.told {
            for name in names { try DurableFile.sync(folder.appending(path: name).path) }
            try DurableFile.sync(folder.path)
        }
    }

    /// Makes a folder that must not be there yet.
    static func makeNewFolder(_ folder: URL) throws(ProcessFailure) {
        guard mkdir(folder.path, 0o700) != 0 else { return }
        throw ProcessFailure(
            .inputOutput,
            "\(folder.path) cannot be made: \(String(cString: strerror(errno)))"
        )
    }

    /// Makes a folder, unless it is there.
    static func makeFolder(_ folder: URL) throws(ProcessFailure) {
        try ProcessFailure.told { try DurableFile.makeFolder(folder.path, mode: 0o700) }
    }
}
