private import Synchronization
internal import TransportSecurity

/// The certificates that a process shows, as they are at each moment.
final class CertificateRegister: Sendable {
    /// One certificate, and whether callers are shown it, or servers that the process calls.
    typealias Entry = (facts: CertificateFacts, isShownToCallers: Bool)
    private typealias Side = (isShownToCallers: Bool, read: @Sendable () -> [CertificateFacts])

    private let sides = Mutex<[Side]>([])

    /// Adds one side's certificates.
    func add(shownToCallers: Bool, _ read: @escaping @Sendable () -> [CertificateFacts]) {
        sides.withLock { $0.append((shownToCallers, read)) }
    }

    /// Every certificate now.
    var present: [Entry] {
        sides.withLock { $0 }.flatMap { side in side.read().map { ($0, side.isShownToCallers) } }
    }
}
