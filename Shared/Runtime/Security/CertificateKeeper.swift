internal import Kernel
internal import Logging
internal import RPC
private import Synchronization

/// Brings the certificates of one side of a process up to date with their files.
///
/// The tools that renew certificates replace files and tell nobody, so the files are looked at once
/// a minute, beside each SIGHUP. A replacement that was seen half done is wrong once and right a
/// minute later.
final class CertificateKeeper<Credentials: Hashable & Sendable>: Sendable {
    private let read: @Sendable () -> Credentials
    private let renew: @Sendable (Credentials) throws -> Void
    private let lastTried: Mutex<Credentials>

    /// A keeper of files whose content was taken already.
    init(
        of credentials: Credentials,
        read: @escaping @Sendable () -> Credentials,
        renew: @escaping @Sendable (Credentials) throws -> Void
    ) {
        lastTried = Mutex(credentials)
        self.read = read
        self.renew = renew
    }

    /// Takes the files as they are now.
    func reload() throws {
        let credentials = read()
        lastTried.withLock { $0 = credentials }
        try renew(credentials)
    }

    /// Whether the files are not what was tried last, for good or bad.
    var hasNews: Bool {
        let credentials = read()
        return lastTried.withLock { $0 != credentials }
    }
}

/// Tells that a certificate comes to its end, once on each of its last days.
package struct ExpiryNotice {
    /// Days before the end from which on it is told.
    package static let daysMax = 14

    private var lastTold: Int?

    /// The whole days that are left when that is news, 0 or less in the end; otherwise `nil`.
    mutating func news(of expiry: Timestamp?, at now: Timestamp) -> Int? {
        guard let expiry else { return nil }
        let days = Int((expiry - now).components.seconds / 86_400)
        guard days <= Self.daysMax, days != lastTold else { return nil }
        lastTold = days
        return days
    }
}
