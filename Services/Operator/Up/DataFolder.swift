import Foundation
import Glibc
import Runtime

/// The folder in which one installation keeps its databases, its routes and its logs.
struct DataFolder {
    private let folder: URL
    /// Held for as long as the folder is in use.
    private let lock: Int32

    /// A log is set aside at the next start when it is larger, in bytes.
    static let logSizeMax = 16 * 1_048_576

    /// Makes the folder when it is missing and takes it for this process alone.
    init(path: String) throws(ProcessFailure) {
        folder = URL(fileURLWithPath: path, isDirectory: true)
        do {
            try FileManager.default.createDirectory(
                at: folder.appending(path: "log"),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw ProcessFailure(
                .inputOutput,
                "the data folder \(path) cannot be made: \(error.localizedDescription)"
            )
        }
        lock = open(folder.appending(path: "up.lock").path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            throw ProcessFailure(
                .temporary,
                "another `canbo up` uses the data folder \(path); stop it or choose another "
                    + "with --data"
            )
        }
    }

    /// The path of the folder.
    var path: String { folder.path }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Writes a file of the folder, whole or not at all.
    func write(_ text: String, to name: String) throws(ProcessFailure) {
        do {
            try Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
        } catch {
            throw ProcessFailure(
                .inputOutput,
                "\(path(name)) cannot be written: \(error.localizedDescription)"
            )
        }
    }

    /// Writes a file that only its owner may read, in the place of the one before.
    func writeSecret(_ text: String, to name: String) throws(ProcessFailure) {
        let (place, aside) = (path(name), path("\(name).new"))
        unlink(aside)
        let file = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        let bytes = Array(text.utf8)
        let isWritten = file >= 0 && Glibc.write(file, bytes, bytes.count) == bytes.count
        if file >= 0 { close(file) }
        guard isWritten, rename(aside, place) == 0 else {
            unlink(aside)
            throw ProcessFailure(.inputOutput, "\(place) cannot be written")
        }
    }

    /// Removes a file, if it is there.
    func remove(_ name: String) { unlink(path(name)) }

    /// The log of a process, opened for appending.
    func openLog(_ process: String) throws(ProcessFailure) -> FileHandle {
        let path = path("log/\(process).log")
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        if size > Self.logSizeMax { rename(path, path + ".1") }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be written")
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// The last lines of a process's log.
    func endOfLog(_ process: String, lines: Int) -> [String] {
        guard let file = FileHandle(forReadingAtPath: path("log/\(process).log")),
            let size = try? file.seekToEnd()
        else { return [] }
        try? file.seek(toOffset: size > 16_384 ? size - 16_384 : 0)
        let text = String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
        return text.split(separator: "\n").suffix(lines).map(String.init)
    }
}
