internal import HTTP2
package import Kernel

/// Which calls are not forwarded while the installation is maintained.
package struct MaintenanceHold: Sendable {
    /// The maintenance that is under way.
    package let window: MaintenanceWindow
    /// The paths of the methods that go on, `/package.Service/Method`: those that change nothing,
    /// when the maintenance is for changes only.
    package let readPaths: Set<String>
    private let clock: any WallClock

    /// Holds calls back.
    package init(_ window: MaintenanceWindow, letting readPaths: Set<String>, clock: any WallClock)
    {
        self.window = window
        self.readPaths = window.isForChangesOnly ? readPaths : []
        self.clock = clock
    }

    /// Whether a call is held back; one of whose method nobody knows what it does is.
    func holds(_ request: HeaderList) -> Bool {
        guard window.isForChangesOnly, let path = request[.path] else { return true }
        return !readPaths.contains(path)
    }

    /// What a caller is told who comes now.
    var refusal: Failure { window.refusal(at: clock.now) }
    /// After which time it is asked to come again.
    var pause: Duration { window.pause(at: clock.now) }
}

/// The last answers to calls that were held back: the same for all calls of a second.
///
/// Confined to its event loop.
final class LastHeld {
    private var last: [Language: (window: MaintenanceWindow, pause: Duration, fields: HeaderList)] =
        [:]

    /// The answer in a language, made when it is not the last one.
    func answer(
        _ hold: MaintenanceHold,
        in language: Language,
        _ make: (Failure) -> HeaderList
    ) -> HeaderList {
        let pause = hold.pause
        if let last = last[language], last.window == hold.window, last.pause == pause {
            return last.fields
        }
        let fields = make(hold.refusal)
        last[language] = (hold.window, pause, fields)
        return fields
    }
}
