internal import Logging
private import Synchronization

/// Reads again all that may change in a running process: the settings, then the files that they
/// name.
///
/// When there is a mistake in the settings, nothing is read again and all stays as it was: half of
/// what an operator wrote is what nobody wants. A mistake in one of the files keeps that file from
/// being followed; the others are. Of several wishes one is met after the other.
final class Reloading: Sendable {
    private let settings: SettingsKeeper
    private let files: [Reload]
    private let record: ReloadRecord
    private let logger: Logger
    private let last = Mutex<Task<Void, Never>?>(nil)

    init(_ settings: SettingsKeeper, _ files: [Reload], _ record: ReloadRecord, _ logger: Logger) {
        self.settings = settings
        self.files = files
        self.record = record
        self.logger = logger
    }

    /// Reads everything again, after those who have asked before.
    func run() async {
        let task = last.withLock { last in
            let task = Task { [before = last] in
                await before?.value
                await readAgain()
            }
            last = task
            return task
        }
        await task.value
    }

    private func readAgain() async {
        logger.notice("asked to read files again", metadata: ["files": "\(files.count)"])
        do throws(SettingsRefused) {
            try await settings.reload()
            record.add("settings")
        } catch {
            record.add("settings", error.mistakes)
            for mistake in error.mistakes {
                logger.error(
                    "a mistake in the settings, everything stays as it was",
                    metadata: ["problem": "\(mistake)"]
                )
            }
            return
        }
        for file in files { await file.run(logger, record) }
    }
}
