import ArgumentParser
import Foundation
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
    @Option(help: "The data folder, where store, key and checkpoints are unless told.")
    var data = "data"
    @Option(help: "The store, sqlite:PATH or postgres://...")
    var storage: String?
    @Option(
        help: ArgumentHelp(
            "A public key in PEM that is trusted; may be given several times.",
            valueName: "file"
        )
    )
    var key: [String] = []
    @Option(help: "A file of checkpoints; may be given several times.")
    var checkpoints: [String] = []

    func run() async throws {
        let location = try location()
        let keys = try keys()
        let kept = try kept()
        let result = try verify(location, keys, kept)
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
        let text = storage ?? "sqlite:\(data)/\(service).db"
        guard let location = StorageLocation(text) else {
            throw ProcessFailure(.usage, "--storage: sqlite:PATH or postgres://..., not \(text)")
        }
        return location
    }

    private func keys() throws(ProcessFailure) -> [[UInt8]] {
        let folder = URL(filePath: data, directoryHint: .isDirectory)
        let found = StoreLocations(data: folder, server: nil).publicKeys(of: service)
            .map { folder.appending(path: $0) }
        let files = key.isEmpty ? found : key.map { URL(filePath: $0) }
        guard !files.isEmpty else {
            throw ProcessFailure(
                .inputOutput,
                "there is no public key of \(service) in \(folder.path); name one with --key"
            )
        }
        var keys: [[UInt8]] = []
        for file in files { keys.append(try StoreLocations.publicKey(at: file)) }
        return keys
    }

    private func kept() throws(ProcessFailure) -> [AuditCheckpoint] {
        let standard = "\(data)/" + StoreLocations.checkpoints(of: service)
        let isThere = FileManager.default.fileExists(atPath: standard)
        var kept: [AuditCheckpoint] = []
        for path in checkpoints.isEmpty && isThere ? [standard] : checkpoints {
            kept += try CheckpointFile.checkpoints(at: path)
        }
        return kept
    }

    private func verify(
        _ location: StorageLocation,
        _ keys: [[UInt8]],
        _ kept: [AuditCheckpoint]
    ) throws(ProcessFailure) -> AuditVerification {
        try location.inspect { reader in
            try AuditVerification(of: service, in: reader, keys: keys, kept: kept)
        }
    }
}
