import ArgumentParser
import Runtime
import Storage

/// Verifies the audit chain of one service, on its live store or on a copy.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Looks at every audit record of a service and says what is wrong.",
        discussion: """
            Compares each record with the one before, the whole with the signed checkpoints in \
            the store, and with those that were kept elsewhere. Nothing is changed. Ends with 65 \
            when anything is wrong. Only checkpoints and a public key from another place than the \
            store show that nobody has made the whole anew.
            """
    )

    @OptionGroup var store: AuditStoreOptions
    @OptionGroup var outside: KeptCheckpoints

    @Option(
        help: ArgumentHelp(
            "An export that is verified, too, and compared; may be given several times.",
            valueName: "file"
        )
    )
    var export: [String] = []

    private var service: String { store.service }

    func run() async throws {
        let location = try store.location()
        let keys = try store.keys()
        let kept = try outside.kept(of: service, in: store.trust.data)
        let result = try verify(location, keys, kept)
        for finding in result.findings { Output.standard.result("\(service): \(finding)") }
        if result.findingsCount > result.findings.count {
            let more = result.findingsCount - result.findings.count
            Output.standard.result("\(service): and \(more) more")
        }
        for path in export { try compare(path, location, keys) }
        Output.standard.result(
            "\(service): \(result.records) records, \(result.checkpoints) checkpoints right, the "
                + "last over \(result.coveredRecords) records; "
                + (result.findingsCount == 0 ? "nothing is wrong" : "NOT AS IT WAS WRITTEN")
        )
        if result.prunedRecords > 0 {
            Output.standard.result(
                "\(service): the first \(result.prunedRecords) records were pruned; what they said "
                    + "is in their exports"
            )
        }
        if result.findingsCount > 0 {
            throw ProcessFailure(.data, "the audit log of \(service) was altered or is damaged")
        }
    }

    /// Verifies an export, and that the store has the same records, or had when they were pruned.
    private func compare(
        _ path: String,
        _ location: StorageLocation,
        _ keys: [[UInt8]]
    ) throws(ProcessFailure) {
        let count = try location.inspect { reader in
            var reading = try AuditExportReading(path, of: service, keys: keys)
            var count = 0
            var segment: (before: Int64, hashes: [[UInt8]]) = (0, [])
            while let entry = try reading.nextRecord() {
                let sequence = entry.record.sequence
                if !segment.hashes.indices.contains(Int(sequence - segment.before - 1)) {
                    segment = try AuditLog.segment(with: sequence, in: reader)
                }
                let place = Int(sequence - segment.before - 1)
                guard segment.hashes.indices.contains(place), segment.hashes[place] == entry.hash
                else {
                    throw ProcessFailure(.data, "\(path): the store has another record \(sequence)")
                }
                count += 1
            }
            return count
        }
        Output.standard.result("\(service): \(path): \(count) records, as in the store")
    }

    private func verify(
        _ location: StorageLocation,
        _ keys: [[UInt8]],
        _ kept: [AuditCheckpoint]
    ) throws(ProcessFailure) -> AuditVerification {
        if let mark = try location.inspect({ try MovedMark(in: $0) }) {
            Output.standard.tell("\(service): \(location) was moved to \(mark.target)")
        }
        return try location.inspect { reader in
            try AuditVerification(of: service, in: reader, keys: keys, kept: kept)
        }
    }
}
