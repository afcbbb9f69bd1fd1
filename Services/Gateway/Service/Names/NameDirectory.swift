internal import RPC
internal import RPCTransport

/// Decides when the names of the routes are looked up, and remembers what was found.
///
/// A value without I/O. A name is *idle* or *being looked up*. It is due when it was never looked
/// up, after ``interval``, and earlier when the last look-up failed or one of its addresses does
/// not answer, but not before ``pause`` is over, and when a look-up hangs, after ``patience``. What
/// was found last stays while look-ups fail.
struct NameDirectory {
    /// From one look-up of a name to the next.
    static let interval: Duration = .seconds(30)
    /// The least time between two look-ups of a name.
    ///
    /// Calls wait for a process that is started again elsewhere until its name stands for the new
    /// place.
    static let pause: Duration = .seconds(1)
    /// Time after which a look-up that has not ended is left to itself: resolvers may wait long for
    /// servers that are not there, and meanwhile the name has come to stand for something.
    static let patience: Duration = .seconds(2)
    /// The most look-ups at a time: each look-up holds a thread.
    static let lookUpsMax = 8
    /// The most addresses that count of one name.
    static let addressesMax = 256

    private var names: [Endpoint: Name] = [:]

    private struct Name {
        var addresses: [Endpoint] = []
        var lookedUpAt: MonotonicInstant?
        /// Look-ups that have not ended.
        var lookUps = 0
        var hasFailed = false
    }

    /// Knows these names from now on and forgets others.
    mutating func follow(_ names: [Endpoint]) {
        let before = self.names
        self.names = [:]
        for name in names { self.names[name] = before[name] ?? Name() }
    }

    /// The addresses that stand for a name now.
    func addresses(of name: Endpoint) -> [Endpoint] { names[name]?.addresses ?? [] }

    /// Whether the last look-up of a name has failed.
    func hasFailed(_ name: Endpoint) -> Bool { names[name]?.hasFailed ?? false }

    /// The names that are to be looked up now; they are noted as being looked up.
    mutating func due(
        at now: MonotonicInstant,
        isSilent: (Endpoint) -> Bool
    ) -> [Endpoint] {
        let due = names.filter { _, name in
            guard let last = name.lookedUpAt else { return true }
            guard name.lookUps == 0 else { return now - last >= Self.patience }
            let isNews = name.hasFailed || name.addresses.contains(where: isSilent)
            return now - last >= (isNews ? Self.pause : Self.interval)
        }
        .map(\.key)
        let free = Self.lookUpsMax - names.values.reduce(0) { $0 + $1.lookUps }
        let chosen = Array(due.prefix(max(0, free)))
        for name in chosen {
            names[name]?.lookUps += 1
            names[name]?.lookedUpAt = now
        }
        return chosen
    }

    /// Takes what a look-up has found, `nil` when it has failed; returns whether the addresses are
    /// others than before.
    mutating func learn(_ addresses: [Endpoint]?, of name: Endpoint) -> Bool {
        guard var known = names[name] else { return false }
        known.lookUps = max(0, known.lookUps - 1)
        known.hasFailed = addresses?.isEmpty ?? true
        defer { names[name] = known }
        guard let addresses, !addresses.isEmpty else { return false }
        let ordered = Array(Set(addresses)).sorted { $0.description < $1.description }
        let kept = Array(ordered.prefix(Self.addressesMax))
        guard kept != known.addresses else { return false }
        known.addresses = kept
        return true
    }
}
