import ArgumentParser
import Foundation
import Glibc
import Runtime
import Storage

/// Writes audit records into a file that can be verified by itself.
struct AuditExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes a service's audit records up to its last checkpoint into a file.",
        discussion: """
            One line of JSON for each record, with everything that its hash is made of, between \
            the state of the chain before the first record and the signed checkpoint over the \
            last one. The file is read back and verified before it gets its name. Records that \
            were pruned are in an earlier export.
            """
    )

    @OptionGroup var store: AuditStoreOptions
    @Option(help: ArgumentHelp("The file that is made.", valueName: "file"))
    var to: String

    func run() async throws {
        let keys = try store.keys()
        try UnfinishedFile.checkIsFree(to)
        let unfinished = UnfinishedFile.path(of: to)
        let file = try UnfinishedFile.make(unfinished)
        defer { unlink(unfinished) }
        let records = try write(to: file)
        let checkpoint = try AuditExportReading.verify(unfinished, of: store.service, keys: keys)
        guard checkpoint.size == records.upperBound, let digest = fileDigest(at: unfinished) else {
            throw ProcessFailure(.inputOutput, "\(unfinished) was changed meanwhile")
        }
        try ProcessFailure.told { try DurableFile.move(unfinished, toNew: to) }
        Output.standard.result(
            "\(store.service): records \(records.lowerBound) to \(records.upperBound) are in "
                + "\(to), read back and right; SHA-256 \(digest)"
        )
    }

    private func write(to file: FileHandle) throws(ProcessFailure) -> ClosedRange<Int64> {
        let service = store.service
        let writing = AuditExportWriting(file)
        return try store.location().inspect { reader in
            try writing.begin()
            let start = try AuditPruning.start(in: reader)
            guard let checkpoint = try AuditLog.latestCheckpoint(of: service, in: reader),
                checkpoint.size > start.records
            else {
                throw ProcessFailure(
                    .data,
                    "\(service) has no checkpoint over records that are not pruned; it signs one "
                        + "within a minute after a change, and at its end"
                )
            }
            try writing.write(
                AuditExportForm.Head(
                    service: service,
                    first: start.records + 1,
                    chainHash: start.chainHash.hexadecimal,
                    subtrees: start.tree.subtrees.map {
                        AuditExportForm.Subtree(hash: $0.hash.hexadecimal, size: $0.size)
                    }
                )
            )
            try AuditLog.each(through: checkpoint.size, in: reader) { entry in
                try writing.write(AuditExportForm.Record(entry))
            }
            try writing.write(AuditExportForm.End(checkpoint: checkpoint.line))
            try writing.flush()
            return start.records + 1...checkpoint.size
        }
    }
}

/// Writes the lines of an export, 1 MiB at a time.
private final class AuditExportWriting {
    private let file: FileHandle
    private let encoder = JSONEncoder()
    private var waiting = Data()

    init(_ file: FileHandle) {
        self.file = file
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// Forgets what was written so far.
    func begin() throws {
        waiting = Data()
        try file.truncate(atOffset: 0)
    }

    func write(_ line: some Encodable) throws {
        waiting += try encoder.encode(line)
        waiting.append(UInt8(ascii: "\n"))
        if waiting.count >= 1_048_576 { try flush() }
    }

    /// Writes what waits.
    func flush() throws {
        try file.write(contentsOf: waiting)
        waiting = Data()
    }
}
