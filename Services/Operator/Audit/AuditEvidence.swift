import ArgumentParser
import Foundation
import Runtime
import Storage

/// What an audit chain is compared with: public keys that are trusted, and checkpoints that were
/// kept outside the store.
struct AuditEvidence: ParsableArguments {
    @Option(help: "The data folder, where store, key and checkpoints are unless told.")
    var data = "data"
    @Option(
        help: ArgumentHelp(
            "A public key in PEM that is trusted; may be given several times.",
            valueName: "file"
        )
    )
    var key: [String] = []
    @Option(help: "A file of checkpoints; may be given several times.")
    var checkpoints: [String] = []

    /// The store of a service in the data folder.
    func location(of service: String) -> StorageLocation {
        .sqlite(path: "\(data)/\(service).db")
    }

    /// The keys that are trusted for a service; throws when there is none.
    func keys(of service: String) throws(ProcessFailure) -> [[UInt8]] {
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

    /// The checkpoints of a service that were kept outside its store.
    func kept(of service: String) throws(ProcessFailure) -> [AuditCheckpoint] {
        let standard = "\(data)/" + StoreLocations.checkpoints(of: service)
        let isThere = FileManager.default.fileExists(atPath: standard)
        var kept: [AuditCheckpoint] = []
        for path in checkpoints.isEmpty && isThere ? [standard] : checkpoints {
            kept += try CheckpointFile.checkpoints(at: path)
        }
        return kept
    }
}
