/// How much of something a peer may do: so much at once, then so much each second.
struct Allowance {
    private let most: Int
    private let perSecond: Int
    private var left: Int
    private var second = 0

    init(atOnce most: Int, perSecond: Int) {
        self.most = most
        self.perSecond = perSecond
        left = most
    }

    /// Uses up one; returns whether it was still allowed.
    mutating func spend(at now: Int) -> Bool {
        if now > second {
            left = min(most, left + min(now - second, most) * perSecond)
            second = now
        }
        left -= 1
        return left >= 0
    }

    /// Gives some back.
    mutating func earn(_ count: Int) {
        left = min(most, left + count)
    }
}
