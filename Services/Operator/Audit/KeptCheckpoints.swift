import ArgumentParser
import Foundation
import Runtime
import Storage

/// Checkpoints of an audit chain that were kept outside its store.
struct KeptCheckpoints: ParsableArguments {
    @Option(help: "A file of checkpoints; may be given several times.")
    var checkpoints: [String] = []

    /// Those of a service: in the files told, or else in the one of its data folder.
    func kept(of service: String, in data: String) throws(ProcessFailure) -> [AuditCheckpoint] {
        let standard = "\(data)/" + StoreLocations.checkpoints(of: service)
        let isThere = FileManager.default.fileExists(atPath: standard)
        var kept: [AuditCheckpoint] = []
        for path in checkpoints.isEmpty && isThere ? [standard] : checkpoints {
            kept += try CheckpointFile.checkpoints(at: path)
        }
        return kept
    }
}
