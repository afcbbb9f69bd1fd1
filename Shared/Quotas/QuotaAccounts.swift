internal import RPC
private import Synchronization

/// The accounts of those who have called lately, as many as there is room for.
///
/// An account is closed only for a new one, and only while its caller is at rest: a new one would
/// stand as it does.
struct QuotaAccounts {
    /// Accounts that are looked at to make room for a new one.
    private static let looksMax = 16

    private let most: Int
    private var accounts: [QuotaAccount] = []
    private var places: [String: Int] = [:]
    /// Where the next look begins.
    private var hand = 0

    init(most: Int) {
        self.most = most
    }

    var count: Int { accounts.count }

    /// The account of a caller; `nil` when it has none.
    func account(of name: String) -> QuotaAccount? { places[name].map { accounts[$0] } }

    /// The account of a caller, opened when it has none; `nil` when there is no room.
    mutating func openAccount(of name: String, at now: MonotonicInstant) -> QuotaAccount? {
        if let known = account(of: name) { return known }
        if count >= most { makeRoom(at: now) }
        guard count < most else { return nil }
        let account = QuotaAccount(name)
        places[name] = count
        accounts.append(account)
        return account
    }

    private mutating func makeRoom(at now: MonotonicInstant) {
        for _ in 0..<min(Self.looksMax, count) {
            hand = (hand + 1) % count
            if accounts[hand].usage.withLock({ $0.closeAtRest(at: now) }) { return close(hand) }
        }
    }

    private mutating func close(_ place: Int) {
        places[accounts[place].name] = nil
        let last = accounts.removeLast()
        guard place < count else { return }
        accounts[place] = last
        places[last.name] = place
    }
}
