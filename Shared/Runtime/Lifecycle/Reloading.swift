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
    private let last = Mutex<Task<Bool, Never>?>(nil)

    init(_ settings: SettingsKeeper, _ files: [Reload], _ record: ReloadRecord, _ logger: Logger) {
        self.settings = settings
        self.files = files
        self.record = record
        self.logger = logger
    }

    /// Reads everything again, after those who have asked before; whether all of it is followed.
    @discardableResult
    func run() async -> Bool {
        let task = last.withLock { last in
            let task = Task { [before = last] in
                _ = await before?.value
                return await readAgain()
            }
            last = task
            return task
        }
        return await task.value
    }

    private func readAgain() async -> Bool {
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
            return false
        }
        var isFollowed = true
        for file in files where await !file.run(logger, record) { isFollowed = false }
        return isFollowed
    }
}
