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

    @Argument(help: "The service: personnel, planning, discipline or notification.")
    var service: String
    @Option(help: "The store, sqlite:PATH or postgres://...")
    var storage: String?
    @OptionGroup var evidence: AuditEvidence

    func run() async throws {
        let location = try location()
        let keys = try evidence.keys(of: service)
        let kept = try evidence.kept(of: service)
        let result = try location.inspect { reader in
            try AuditVerification(of: service, in: reader, keys: keys, kept: kept)
        }
        for finding in result.findings { Output.standard.result("\(service): \(finding)") }
        if result.findingsCount > result.findings.count {
            let more = result.findingsCount - result.findings.count
            Output.standard.result("\(service): and \(more) more")
        }
        Output.standard.result(
            "\(service): \(result.records) records, \(result.checkpoints) checkpoints right, the "
                + "last over \(result.coveredRecords) records; "
                + (result.findingsCount == 0 ? "nothing is wrong" : "NOT AS IT WAS WRITTEN")
        )
        if result.findingsCount > 0 {
            throw ProcessFailure(.data, "the audit log of \(service) was altered or is damaged")
        }
    }

    private func location() throws(ProcessFailure) -> StorageLocation {
        guard let storage else { return evidence.location(of: service) }
        guard let location = StorageLocation(storage) else {
            throw ProcessFailure(.usage, "--storage: sqlite:PATH or postgres://..., not \(storage)")
        }
        return location
    }
}
