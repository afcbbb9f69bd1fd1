private import Glibc
internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

/// Turns SIGTERM and SIGINT into a drain; the second one ends the process at once.
struct StopSignals {
    let group: ServiceGroup
    let logger: Logger

    /// Watches until it is cancelled.
    func watch() async {
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        var isDraining = false
        for await signal in signals {
            if isDraining {
                logger.warning("stopped at once by a second signal")
                // No clean-up: storage survives it, and the operator does not want to wait.
                _exit(128 + signal.rawValue)
            }
            isDraining = true
            await group.triggerGracefulShutdown()
        }
    }
}
