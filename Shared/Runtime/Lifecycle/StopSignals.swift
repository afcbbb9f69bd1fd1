private import Glibc
internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

/// Turns SIGTERM and SIGINT into a drain; the second one ends the process at once.
///
/// Before it is made, they end the process: nothing is drained that has not begun.
struct StopSignals {
    private let signals: UnixSignalsSequence
    private let logger: Logger

    /// Catches the signals from now on.
    init(logger: Logger) async {
        signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        self.logger = logger
    }

    /// Has a group drain when they come, those that came already included, within a limit.
    func drain(_ group: ServiceGroup, _ limit: EndLimit) async {
        var isDraining = false
        for await signal in signals {
            if isDraining {
                logger.warning("stopped at once by a second signal")
                // No clean-up: storage survives it, and the operator does not want to wait.
                _exit(128 + signal.rawValue)
            }
            isDraining = true
            limit.begin()
            await group.triggerGracefulShutdown()
        }
    }
}
