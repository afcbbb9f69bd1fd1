internal import Logging
internal import Storage
private import Synchronization

extension ServiceProcess {
    /// Signs checkpoints of the audit chain for as long as the process runs, and keeps each in a
    /// file beside the store too.
    ///
    /// Throws ``ProcessFailure`` when the key or the file cannot be used.
    func keepAudit(
        of journal: Journal,
        _ configuration: StoreConfiguration
    ) throws(ProcessFailure) {
        let key = try AuditKeyFile(path: configuration.auditKey).key(logger)
        let file = try CheckpointFile(path: configuration.auditCheckpoints)
        let (logger, results) = (logger, workResults)
        let work = "audit checkpoints"
        for kind in [work, "audit checkpoint file"] { results.begins(kind) }
        let keep = { @Sendable (checkpoint: AuditCheckpoint) in
            do {
                try file.follow(checkpoint)
            } catch {
                results.failed("audit checkpoint file")
                logger.error("\(error)")
            }
        }
        let keeper = AuditKeeper(of: journal, key: key) { progress in
            switch progress {
            case .signed(let checkpoint):
                results.succeeded(work, done: 1)
                logger.info(
                    "audit checkpoint signed",
                    metadata: ["records": "\(checkpoint.size)", "key": "\(checkpoint.key)"]
                )
                keep(checkpoint)
            case .unchanged(let checkpoint):
                results.succeeded(work, done: 0)
                keep(checkpoint)
            case .failed(let error):
                results.failed(work)
                logger.error("audit checkpoint not signed", metadata: ["error": "\(error)"])
            }
        }
        run("audit keeper") { try await keeper.run() }
        whenDone {
            do {
                while try await keeper.keep() {}
            } catch {
                logger.error("last audit checkpoint not signed", metadata: ["error": "\(error)"])
            }
        }
    }
}
