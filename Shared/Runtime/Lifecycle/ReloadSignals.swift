internal import Logging
internal import UnixSignals

/// Has a process read its files again at each SIGHUP, while it goes on answering.
struct ReloadSignals {
    private let signals: UnixSignalsSequence
    private let logger: Logger

    /// Traps SIGHUP from now on; one that comes before ``watch(_:)`` is answered then.
    init(logger: Logger) async {
        signals = await UnixSignalsSequence(trapping: .sighup)
        self.logger = logger
    }

    /// Runs every reload, one after the other, at each signal, until it is cancelled.
    func watch(_ reloads: [Reload]) async {
        for await _ in signals {
            logger.notice("asked to read files again", metadata: ["files": "\(reloads.count)"])
            for reload in reloads { await reload.run(logger) }
        }
    }
}
