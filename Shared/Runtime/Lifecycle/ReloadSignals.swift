internal import UnixSignals

/// Has a process read its files again at each SIGHUP, while it goes on answering.
struct ReloadSignals {
    private let signals: UnixSignalsSequence

    /// Traps SIGHUP from now on; one that comes before ``watch(_:)`` is answered then.
    init() async {
        signals = await UnixSignalsSequence(trapping: .sighup)
    }

    /// Reads everything again at each signal, until it is cancelled.
    func watch(_ reloading: Reloading) async {
        for await _ in signals { await reloading.run() }
    }
}
