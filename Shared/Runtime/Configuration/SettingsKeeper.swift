internal import Logging
private import Synchronization

/// All settings of a process as they were read at one moment.
struct SettingsReading: Sendable {
    private(set) var runtime: RuntimeConfiguration
    /// What the process has beside; of the same type each time.
    private(set) var further: any ProcessConfiguration
    /// Every setting with its value.
    private(set) var effective: [EffectiveSetting]
    /// The mistakes in the settings themselves, not in the files that they name.
    let mistakes: [String]

    init<Further>(_ reading: ConfigurationReading<Further>) {
        runtime = reading.runtime
        further = reading.further
        effective = reading.effective
        mistakes = reading.mistakes
    }

    /// This reading, and a later one in the place of what a running process follows.
    ///
    /// Of ``further`` it is all that is told: whoever follows it takes of it what can change.
    func following(_ told: SettingsReading) -> SettingsReading {
        var reading = self
        reading.runtime = runtime.following(told.runtime)
        reading.further = told.further
        reading.effective = zip(effective, told.effective).map { running, told in
            running.setting.isReloadable ? told : running
        }
        return reading
    }

    /// What a later reading tells that differs from what runs.
    func differences(to told: SettingsReading) -> [(running: EffectiveSetting, told: String)] {
        zip(effective, told.effective).filter { $0.value != $1.value }.map { ($0, $1.value) }
    }
}

/// Settings that cannot be followed.
struct SettingsRefused: Error {
    /// Every mistake, one line each.
    let mistakes: [String]
}

/// The settings by which a process runs, read anew when it is asked to.
///
/// Flags and environment are those of its start; the file may have changed. All that is told is
/// followed, or nothing when there is any mistake.
final class SettingsKeeper: Sendable {
    private let read: @Sendable () -> SettingsReading
    private let logger: Logger
    private let state: Mutex<State>

    private struct State {
        var running: SettingsReading
        var followers: [@Sendable (SettingsReading) -> Void] = []
    }

    /// A keeper of settings that were read already, and of how they are read again.
    init(
        _ running: SettingsReading,
        _ logger: Logger,
        read: @escaping @Sendable () -> SettingsReading
    ) {
        self.read = read
        self.logger = logger
        state = Mutex(State(running: running))
    }

    /// The settings that hold now.
    var running: SettingsReading { state.withLock { $0.running } }

    /// Has somebody follow the settings at each reload.
    func whenChanged(_ body: @escaping @Sendable (SettingsReading) -> Void) {
        state.withLock { $0.followers.append(body) }
    }

    /// Reads the settings again and has everybody follow them; called by one at a time.
    func reload() async throws(SettingsRefused) {
        let told = read()
        guard told.mistakes.isEmpty else { throw SettingsRefused(mistakes: told.mistakes) }
        let (before, now, followers) = state.withLock { state in
            let before = state.running
            state.running = before.following(told)
            return (before, state.running, state.followers)
        }
        for body in followers { body(now) }
        for (running, value) in before.differences(to: told) {
            let metadata: Logger.Metadata = [
                "setting": "\(running.setting.flag)", "before": "\(running.value)",
                "told": "\(value)",
            ]
            if running.setting.isReloadable {
                logger.notice("setting changed", metadata: metadata)
            } else {
                logger.warning("setting not followed, it needs a restart", metadata: metadata)
            }
        }
    }
}
