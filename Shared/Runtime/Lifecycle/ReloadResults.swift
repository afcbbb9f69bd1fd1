package import Kernel
private import Synchronization

/// How reloads went, of each thing that a process reads again: settings, routes, certificates.
///
/// Things are few and their names do not change while a process runs, so this stays small.
package struct ReloadResults: Sendable, Hashable {
    /// The most mistakes kept of one reload, and the most characters of each.
    static let problemsMax = 20
    static let problemLengthMax = 500

    /// How the reloads of one thing went.
    package struct Outcome: Sendable, Hashable {
        /// What was read, for example `routes`.
        package let what: String
        /// Reloads that were followed since the process started.
        package fileprivate(set) var followed = 0
        /// Reloads that had mistakes.
        package fileprivate(set) var refused = 0
        /// When it was last read.
        package fileprivate(set) var time: Timestamp
        /// When what holds now was read; `nil` for the start of the process.
        package fileprivate(set) var followedTime: Timestamp?
        /// What was wrong the last time; empty when nothing was.
        package fileprivate(set) var problems: [String] = []
    }

    /// Everything that was read again, in the order of the first time.
    package private(set) var outcomes: [Outcome] = []

    /// Nothing was read again yet.
    package init() {}

    /// Adds the result of a reload; without problems it was followed.
    package mutating func add(_ what: String, _ problems: [String], at now: Timestamp) {
        let place: Int
        if let known = outcomes.firstIndex(where: { $0.what == what }) {
            place = known
        } else {
            place = outcomes.count
            outcomes.append(Outcome(what: what, time: now))
        }
        outcomes[place].time = now
        outcomes[place].problems = problems.prefix(Self.problemsMax)
            .map { String($0.prefix(Self.problemLengthMax)) }
        if problems.isEmpty {
            outcomes[place].followed += 1
            outcomes[place].followedTime = now
        } else {
            outcomes[place].refused += 1
        }
    }
}

/// The results of the reloads of a process, for whoever asks while it runs.
package final class ReloadRecord: Sendable {
    private let clock: any WallClock
    private let kept = Mutex(ReloadResults())
    /// What can be read again, with the instant at which it was read first.
    private let starts = Mutex<[String: Timestamp]>([:])

    /// A record in which nothing stands yet.
    package init(clock: any WallClock = SystemWallClock()) {
        self.clock = clock
    }

    /// The results so far.
    package var results: ReloadResults { kept.withLock { $0 } }

    /// Whether each thing that can be read again was followed when it was read last, and when it
    /// was followed last, by name.
    ///
    /// The start counts.
    var present: [(what: String, isFollowed: Bool, followedTime: Timestamp)] {
        let outcomes = results.outcomes
        return starts.withLock { $0 }.sorted { $0.key < $1.key }.map { what, start in
            let outcome = outcomes.first { $0.what == what }
            return (what, outcome?.problems.isEmpty ?? true, outcome?.followedTime ?? start)
        }
    }

    /// Something was read at the start, and can be read again from now on.
    func begins(_ what: String) {
        let now = clock.now
        starts.withLock { $0[what] = now }
    }

    func add(_ what: String, _ problems: [String] = []) {
        let now = clock.now
        kept.withLock { $0.add(what, problems, at: now) }
    }
}
