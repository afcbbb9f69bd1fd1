import ArgumentParser
import Foundation
import Runtime
import Storage

/// Removes audit records that an export holds.
struct AuditPruneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Removes audit records that a verified export holds, and keeps their hashes.",
        discussion: """
            The export is verified again, and each record is compared with the store, before it is \
            removed; the removal itself is a record of the log. Whole segments of 1,024 records \
            go, in their order, up to the first that a hold covers. Their hashes stay, so that \
            proofs and canbo audit verify hold as before.
            """
    )

    @OptionGroup var store: AuditStoreOptions
    @Option(help: ArgumentHelp("The file that canbo audit export has made.", valueName: "file"))
    var export: String

    func run() async throws {
        let keys = try store.keys()
        let service = store.service
        // What is removed must not be lost with the power.
        try ProcessFailure.told {
            try DurableFile.sync(export)
            try DurableFile.sync(DurableFile.folder(of: export))
        }
        let checkpoint = try AuditExportReading.verify(export, of: service, keys: keys)
        guard let digest = fileDigest(at: export) else {
            throw ProcessFailure(.inputOutput, "\(export) cannot be read")
        }
        let pruned = try store.location().inspect { try AuditPruning.prunedRecords(in: $0) }
        let last = checkpoint.size / AuditPruning.segmentSize * AuditPruning.segmentSize
        var reading = try AuditExportReading(export, of: service, keys: keys)
        guard reading.first <= pruned + 1 else {
            throw ProcessFailure(
                .data,
                "\(export) begins with record \(reading.first), and records from \(pruned + 1) on "
                    + "are not pruned: give their export first"
            )
        }
        guard last > pruned else {
            throw ProcessFailure(
                .data,
                "nothing to remove: \(pruned) records are pruned, and the export has no further "
                    + "\(AuditPruning.segmentSize) whole"
            )
        }
        var removed = pruned
        do {
            try await store.withPruning { pruning in
                try await pruning.announce(through: last, exportDigest: digest)
                while let number = try nextSegment(of: &reading, after: removed, through: last) {
                    try await pruning.prune(number.number, exported: number.hashes)
                    removed += AuditPruning.segmentSize
                }
            }
        } catch {
            tell(removed, pruned)
            throw error
        }
        tell(removed, pruned)
    }

    private func tell(_ removed: Int64, _ pruned: Int64) {
        Output.standard.result(
            removed == pruned
                ? "\(store.service): nothing was removed"
                : "\(store.service): records \(pruned + 1) to \(removed) were removed, their "
                    + "hashes are kept"
        )
    }

    /// The hashes of the records of the next segment; `nil` behind the last one.
    private func nextSegment(
        of reading: inout AuditExportReading,
        after removed: Int64,
        through last: Int64
    ) throws(ProcessFailure) -> (number: Int64, hashes: [[UInt8]])? {
        guard removed < last else { return nil }
        var hashes: [[UInt8]] = []
        while Int64(hashes.count) < AuditPruning.segmentSize, let entry = try reading.nextRecord() {
            if entry.record.sequence > removed { hashes.append(entry.hash) }
        }
        return (removed / AuditPruning.segmentSize + 1, hashes)
    }
}
