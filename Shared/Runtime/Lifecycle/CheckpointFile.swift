private import FoundationEssentials
private import Glibc
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
        try? FileManager.default.createDirectory(
            at: URL(filePath: path).deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else {
            throw ProcessFailure(
                .inputOutput,
                "\(path) cannot be written: \(String(cString: strerror(errno)))"
            )
        }
    }

    /// Adds a checkpoint; returns after it is durable.
    func append(_ checkpoint: AuditCheckpoint) throws(ProcessFailure) {
        let line = Array((checkpoint.line + "\n").utf8)
        guard write(file, line, line.count) == line.count, fsync(file) == 0 else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be written")
        }
    }

    /// Every checkpoint of a file; throws at the first line that is none.
    package static func checkpoints(at path: String) throws(ProcessFailure) -> [AuditCheckpoint] {
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be read")
        }
        var checkpoints: [AuditCheckpoint] = []
        for (index, line) in text.split(separator: "\n").enumerated() {
            guard let checkpoint = AuditCheckpoint(line: line) else {
                throw ProcessFailure(.data, "\(path), line \(index + 1): no checkpoint")
            }
            checkpoints.append(checkpoint)
        }
        return checkpoints
    }
}
