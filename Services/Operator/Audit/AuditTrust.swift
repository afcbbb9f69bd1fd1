import ArgumentParser
import Foundation
import Runtime

/// The data folder of an installation, and the public keys that are trusted there.
struct AuditTrust: ParsableArguments {
    @Option(help: "The data folder, where store, key and checkpoints are unless told.")
    var data = "data"
    @Option(
        help: ArgumentHelp(
            "A public key in PEM that is trusted; may be given several times.",
            valueName: "file"
        )
    )
    var key: [String] = []

    /// The store of a service in the data folder.
    func location(of service: String) -> StorageLocation {
        .sqlite(path: "\(data)/" + StoreLocations.store(of: service))
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
}
