internal import Kernel
internal import RPC

/// What some authorities have revoked of the certificates that they have signed.
///
/// It fails closed: a certificate whose authority has no list here, or one whose next list should
/// have come, is not taken.
struct Revocations: Sendable {
    /// One list that an authority has signed.
    private struct Entry {
        let revoked: Set<[UInt8]>
        let nextUpdate: Timestamp
    }

    /// By the encoded name of their authority.
    private let entries: [[UInt8]: [Entry]]
    /// When the first of the lists should be replaced.
    let end: Timestamp?

    /// What lists say whose signatures were found right.
    init(_ lists: [CertificateList]) {
        var entries: [[UInt8]: [Entry]] = [:]
        for list in lists {
            let entry = Entry(revoked: list.revoked, nextUpdate: list.nextUpdate)
            entries[list.encodedIssuer, default: []].append(entry)
        }
        self.entries = entries
        end = lists.map(\.nextUpdate).min()
    }

    /// What stands against a certificate.
    enum Objection {
        case revoked
        /// The list should have been replaced by then.
        case outdated(Timestamp)
        case noList
    }

    /// What stands against a certificate; `nil` when it is not revoked.
    func objection(to certificate: PeerCertificate, at now: Timestamp) -> Objection? {
        guard let known = entries[certificate.issuer] else { return .noList }
        if known.contains(where: { $0.revoked.contains(certificate.serialNumber) }) {
            return .revoked
        }
        return known.map(\.nextUpdate).min().flatMap { $0 <= now ? .outdated($0) : nil }
    }
}

extension Revocations.Objection {
    /// What a caller is told whose connection stands.
    var failure: Failure {
        switch self {
        case .revoked: Failure(.certificateRevoked)
        case .outdated, .noList: Failure(.revocationsOutdated)
        }
    }

    /// The same as a clause about `the peer`, for the log.
    var problem: String {
        switch self {
        case .revoked: "the peer's certificate was revoked by its authority"
        case .outdated(let end):
            "the list of revoked certificates of the peer's authority was to be replaced at \(end)"
        case .noList: "there is no list of revoked certificates of the peer's authority here"
        }
    }
}
