import Foundation
import Kernel
import Runtime
import Storage

/// Reads an export of audit records from its first to its last line, and believes nothing of it.
///
/// Each record must follow from the one before, and the whole must be what its checkpoint says,
/// signed by a trusted key.
struct AuditExportReading {
    /// The file.
    let path: String
    /// The number of the first record.
    let first: Int64
    /// The checkpoint, once the last line was read.
    private(set) var checkpoint: AuditCheckpoint?

    private let service: String
    private let keys: [[UInt8]]
    private let decoder = JSONDecoder()
    private var lines: FileLines
    private var next: Int64
    private var chainHash: [UInt8]
    private var tree = GrowingTree()

    /// Opens an export of a service's audit log.
    init(
        _ path: String,
        of service: String,
        keys: [[UInt8]]
    ) throws(ProcessFailure) {
        self.path = path
        self.service = service
        self.keys = keys
        lines = try FileLines(path)
        guard let line = try lines.next(),
            let head = try? decoder.decode(AuditExportForm.Head.self, from: line),
            head.format == AuditExportForm.name, head.first > 0,
            let start = [UInt8](hexadecimal: head.chainHash)
        else { throw ProcessFailure(.data, "\(path) is no export of an audit log") }
        guard head.service == service else {
            throw ProcessFailure(.data, "\(path) is of \(head.service), not of \(service)")
        }
        first = head.first
        next = head.first
        chainHash = start
        // The one way to part the records before into whole subtrees, the largest first.
        guard head.first <= Self.firstMax,
            head.subtrees.map(\.size) == Self.subtreeSizes(of: head.first - 1)
        else { throw ProcessFailure(.data, "\(path) does not begin where it says") }
        for subtree in head.subtrees {
            guard let hash = [UInt8](hexadecimal: subtree.hash) else {
                throw ProcessFailure(.data, "\(path) is no export of an audit log")
            }
            tree.append(hash, size: subtree.size)
        }
    }

    /// The largest number that a first record may have: far beyond what any log will hold, and no
    /// sum of it and the records of a file leaves 64 bits.
    private static let firstMax: Int64 = 1 << 62

    /// The sizes of the whole subtrees over so many records: a power of two for each bit.
    private static func subtreeSizes(of records: Int64) -> [Int64] {
        (0..<62).reversed().map { 1 << $0 }.filter { records & $0 != 0 }
    }

    /// The next record; `nil` after the last one, when the whole was found right.
    mutating func nextRecord() throws(ProcessFailure) -> AuditLog.Entry? {
        guard let line = try lines.next() else {
            throw ProcessFailure(.data, "\(path) ends after record \(next - 1): it is cut off")
        }
        guard let form = try? decoder.decode(AuditExportForm.Record.self, from: line) else {
            guard let end = try? decoder.decode(AuditExportForm.End.self, from: line) else {
                throw ProcessFailure(.data, "\(path): what follows record \(next - 1) is no record")
            }
            try finish(end)
            return nil
        }
        guard form.sequence == next, let told = [UInt8](hexadecimal: form.hash) else {
            throw ProcessFailure(.data, "\(path): record \(next) is missing or no record")
        }
        let record = form.record
        guard AuditChain.hash(of: record, after: chainHash) == told else {
            throw ProcessFailure(
                .data,
                "\(path): record \(next) was altered: its hash does not follow from its contents "
                    + "and the record before"
            )
        }
        chainHash = told
        tree.append(MerkleTree.leaf(told))
        next += 1
        return AuditLog.Entry(record: record, hash: told)
    }

    private mutating func finish(_ end: AuditExportForm.End) throws(ProcessFailure) {
        guard let found = AuditCheckpoint(line: end.checkpoint), found.service == service else {
            throw ProcessFailure(.data, "\(path) has no checkpoint of \(service) at its end")
        }
        let key = keys.first { AuditKey.identifier(of: $0) == found.key }
        guard let key, AuditKey.isSigned(found, by: key) else {
            throw ProcessFailure(.data, "\(path): the checkpoint is not signed by a trusted key")
        }
        guard found.size == next - 1, found.chainHash == chainHash, found.root == tree.root else {
            throw ProcessFailure(.data, "\(path): the records are not those of the checkpoint")
        }
        guard try lines.next() == nil else {
            throw ProcessFailure(.data, "\(path) goes on behind its checkpoint")
        }
        checkpoint = found
    }

    /// Reads a whole export and throws when anything is wrong with it; its checkpoint.
    static func verify(
        _ path: String,
        of service: String,
        keys: [[UInt8]]
    ) throws(ProcessFailure) -> AuditCheckpoint {
        var reading = try AuditExportReading(path, of: service, keys: keys)
        while try reading.nextRecord() != nil {}
        guard let checkpoint = reading.checkpoint else {
            throw ProcessFailure(.data, "\(path) has no checkpoint")
        }
        return checkpoint
    }
}

/// The lines of a file, read in parts of 1 MiB.
private struct FileLines {
    /// The longest line, in bytes: a record is far shorter.
    private static let lengthMax = 1_048_576

    private let file: FileHandle
    private let path: String
    private var rest = Data()
    private var isAtEnd = false

    init(_ path: String) throws(ProcessFailure) {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be read")
        }
        self.file = file
        self.path = path
    }

    /// The next line without its end; `nil` after the last one.
    mutating func next() throws(ProcessFailure) -> Data? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                defer { rest = rest[rest.index(after: end)...] }
                return rest[..<end]
            }
            guard !isAtEnd else {
                guard rest.isEmpty else {
                    throw ProcessFailure(.data, "\(path) ends in the middle of a line")
                }
                return nil
            }
            guard rest.count <= Self.lengthMax else {
                throw ProcessFailure(.data, "\(path) has a line of more than 1 MiB")
            }
            try fill()
        }
    }

    private mutating func fill() throws(ProcessFailure) {
        do {
            let part = try file.read(upToCount: 1_048_576) ?? Data()
            isAtEnd = part.isEmpty
            rest = Data(rest) + part
        } catch {
            throw ProcessFailure(.inputOutput, "\(path) cannot be read: \(error)")
        }
    }
}
