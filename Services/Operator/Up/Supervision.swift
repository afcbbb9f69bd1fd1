import RPC
import Runtime
import UnixSignals

/// Watches over a running fleet until it is stopped, or until one of its processes ends.
struct Supervision {
    private enum Event: Sendable {
        case prepared
        case failed(ProcessFailure)
        case ended(String, ProcessEnd)
        case signal
    }

    private let fleet: RunningFleet
    private let data: DataFolder
    private let signals: UnixSignalsSequence

    /// A watch that ends the fleet on a signal.
    init(_ fleet: RunningFleet, _ data: DataFolder, _ signals: UnixSignalsSequence) {
        self.fleet = fleet
        self.data = data
        self.signals = signals
    }

    /// Runs `prepare`, then waits; throws when something other than a signal ends the fleet.
    func run(_ prepare: @escaping @Sendable () async throws -> Void) async throws {
        for await event in events(prepare) {
            switch event {
            case .prepared: continue
            case .failed(let failure):
                await stop()
                throw failure
            case .ended(let name, let end):
                let failure = failure(of: name, end)
                await stop()
                throw failure
            case .signal:
                Output.standard.tell(
                    "Stopping: calls under way may end. Ctrl-C again stops at once."
                )
                return await stop()
            }
        }
    }

    private func stop() async {
        let forced = await fleet.stop()
        guard forced.isEmpty else {
            return Output.standard.tell("Stopped by force: \(forced.joined(separator: ", ")).")
        }
        Output.standard.tell("Stopped.")
    }

    private func failure(of name: String, _ end: ProcessEnd) -> ProcessFailure {
        let code: ExitCode
        switch end {
        case .exit(let number): code = ExitCode(rawValue: number) ?? .software
        case .signal: code = .software
        }
        let log = data.endOfLog(name, lines: 5).map { "\n  " + $0 }.joined()
        return ProcessFailure(
            code == .success ? .software : code,
            "\(name) \(end); everything is stopped. The end of its log:\(log)"
        )
    }

    private func events(
        _ prepare: @escaping @Sendable () async throws -> Void
    ) -> AsyncStream<Event> {
        let (events, continuation) = AsyncStream<Event>.makeStream()
        for child in fleet.children {
            Task {
                let end = await child.ended()
                continuation.yield(.ended(child.name, end))
            }
        }
        Task { [signals, fleet] in
            // The sequence may be walked once only. A second signal does not wait for calls.
            var isStopping = false
            for await _ in signals {
                if isStopping { fleet.stopAtOnce() }
                isStopping = true
                continuation.yield(.signal)
            }
        }
        Task {
            do {
                try await prepare()
                continuation.yield(.prepared)
            } catch let failure as ProcessFailure {
                continuation.yield(.failed(failure))
            } catch {
                continuation.yield(.failed(ProcessFailure(.unavailable, "\(error)")))
            }
        }
        return events
    }
}
