private import FoundationEssentials
private import Glibc
internal import Kernel
package import Storage

/// The checkpoints of an audit chain outside the store, a line each: whoever alters the store
/// cannot make them fit.
///
/// Only ever appended to; meant to be copied to where the store's administrators cannot write.
package struct CheckpointFile: Sendable {
    private let path: String
    private let file: Int32

    /// Opens the file, made when it is missing; it stays open for as long as the process runs.
    init(path: String) throws(ProcessFailure) {
        self.path = path
        let folder = DurableFile.folder(of: path)
        try ProcessFailure.told { try DurableFile.makeFolder(folder, mode: 0o777) }
        file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0, Self.cutHalfLine(of: file) else {
            throw ProcessFailure(
                .inputOutput,
                "\(path) cannot be written: \(String(cString: strerror(errno)))"
            )
        }
        try ProcessFailure.told { try DurableFile.sync(folder) }
    }

    /// Removes the half of a line that a crash has left at the end, so that the next one begins on
    /// a line of its own; `false` when that cannot be done.
    private static func cutHalfLine(of file: Int32) -> Bool {
        let size = lseek(file, 0, SEEK_END)
        guard size > 0 else { return size == 0 }
        let tailSize = min(Int(size), AuditCheckpoint.lineSizeMax.bytes)
        var tail = [UInt8](repeating: 0, count: tailSize)
        guard pread(file, &tail, tailSize, size - tailSize) == tailSize else { return false }
        let half = tail.count - (tail.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
        guard half < size, half == tailSize else {
            return half == 0 || ftruncate(file, size - half) == 0
        }
        // No line of ours is that long: this is another file.
        errno = EINVAL
        return false
    }

    /// Adds a checkpoint; returns after it is durable.
    func append(_ checkpoint: AuditCheckpoint) throws(ProcessFailure) {
        let line = Array((checkpoint.line + "\n").utf8)
        guard write(file, line, line.count) == line.count, fsync(file) == 0 else {
            _ = Self.cutHalfLine(of: file)
            throw ProcessFailure(.inputOutput, "\(path) cannot be written")
        }
    }

    /// Adds the last checkpoint of the store unless the file ends with it; returns after it is
    /// durable.
    ///
    /// A file that could not be written for a while, or was lost, goes on with it.
    func follow(_ last: AuditCheckpoint) throws(ProcessFailure) {
        guard lastLine != last.line else { return }
        try append(last)
    }

    /// The last whole line; `nil` when there is none, or it cannot be read.
    private var lastLine: String? {
        let size = lseek(file, 0, SEEK_END)
        // The line and the end of the one before.
        let tailSize = min(Int(size), AuditCheckpoint.lineSizeMax.bytes + 1)
        guard tailSize > 0 else { return nil }
        var tail = [UInt8](repeating: 0, count: tailSize)
        guard pread(file, &tail, tailSize, size - tailSize) == tailSize else { return nil }
        let lines = tail.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.dropLast().last.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every checkpoint of a file; throws at the first line that is none.
    ///
    /// What stands behind the last end of a line is half of one: it was being written when the
    /// file was copied, or when the power failed.
    package static func checkpoints(at path: String) throws(ProcessFailure) -> [AuditCheckpoint] {
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be read")
        }
        var checkpoints: [AuditCheckpoint] = []
        let whole = text.lastIndex(of: "\n").map { text[..<$0] } ?? ""
        for (index, line) in whole.split(separator: "\n").enumerated() {
            guard let checkpoint = AuditCheckpoint(line: line) else {
                throw ProcessFailure(.data, "\(path), line \(index + 1): no checkpoint")
            }
            checkpoints.append(checkpoint)
        }
        return checkpoints
    }
}
