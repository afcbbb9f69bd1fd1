internal import Kernel

/// Tells that lists of revoked certificates have to be replaced: once when little time is left, and
/// once when they count no more.
struct OutdatedNotice {
    /// What is left when it is told for the first time.
    static let soon: Duration = .seconds(43_200)

    private var lastTold: (end: Timestamp, isOver: Bool)?

    /// What is to be told of lists that end then; `nil` when that is no news.
    mutating func news(of end: Timestamp?, at now: Timestamp) -> String? {
        guard let end, end - now <= Self.soon else { return nil }
        let isOver = end <= now
        if let lastTold, lastTold == (end, isOver) { return nil }
        lastTold = (end, isOver)
        return isOver
            ? "a list of revoked certificates is outdated: no certificate of its authority is taken"
            : "a list of revoked certificates has to be replaced"
    }
}
