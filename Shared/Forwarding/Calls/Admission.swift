internal import HTTP2
internal import Identity
internal import Quotas
internal import RPC

/// That a caller may call a method, with all that was found out for it: its calls share it.
///
/// What one call says of itself beside that is not in it: where rights depend on that, the
/// admission is for that call alone. Confined to its event loop.
final class Admission {
    /// Who calls, with the rights that it has in calls of the method.
    let caller: Caller
    /// How the caller has said who it is.
    let identification: Identification
    /// Which calls its calls go before.
    let priority: CallPriority
    /// What its calls take of what the caller may use; `nil` when that has no limits.
    let share: QuotaShare?
    /// Where the caller's calls are counted; `nil` when they are not.
    var account: QuotaAccount?
    /// The place of the route to its backends.
    let route: Int
    /// Until when that need not be found out again.
    let until: MonotonicInstant
    /// By which rules it was found out.
    let generation: Int
    /// What the statements for its calls have in common; `nil` before the first.
    var draft: StatementDraft?
    /// The path of its calls.
    private let path: [UInt8]

    /// How a caller has said who it is.
    enum Identification {
        /// Nobody asks.
        case unasked
        /// By the connection.
        case connection
        /// By a token.
        case bearer(ShownBearer)
        /// By the signature of a service, which is good for one call.
        case statement
    }

    /// The longest credentials and the longest path that are remembered, in bytes.
    static let credentialsSizeMax = 2_048
    private static let pathSizeMax = 256

    /// What was found out for a call.
    init(
        _ known: KnownCaller,
        _ request: HeaderList,
        _ share: QuotaShare?,
        _ account: QuotaAccount?,
        _ priority: CallPriority,
        route: Int,
        until: MonotonicInstant,
        generation: Int
    ) {
        caller = known.caller
        identification = known.identification
        path = request.withValue(.path) { $0.withUnsafeBytes { Array($0) } } ?? []
        self.share = share
        self.account = account
        self.priority = priority
        self.route = route
        self.until = until
        self.generation = generation
    }

    /// The token that has let the caller in; `nil` when something else has.
    var bearer: ShownBearer? {
        if case .bearer(let bearer) = identification { bearer } else { nil }
    }

    /// Whether it may be kept for further calls.
    var isSmall: Bool {
        path.count <= Self.pathSizeMax
            && bearer?.credentials.count ?? 0 <= Self.credentialsSizeMax
    }

    /// Whether a call is one of the same caller and method; what identifies it is still there.
    func isOf(_ request: HeaderList) -> Bool {
        guard request.has(.path, path) else { return false }
        switch identification {
        case .unasked: return true
        case .connection:
            return !request.contains(.ownNamespace) && !request.contains(.authorization)
        case .bearer(let bearer):
            return !request.contains(.ownNamespace)
                && request.has(.authorization, bearer.credentials)
                && request.occurrences(of: .authorization) == 1
        case .statement: return false
        }
    }

    /// Whether another one is for the same caller and method.
    func isLike(_ other: Admission) -> Bool {
        guard path == other.path else { return false }
        return switch (identification, other.identification) {
        case (.unasked, .unasked), (.connection, .connection): true
        case (.bearer(let own), .bearer(let other)): own.credentials == other.credentials
        default: false
        }
    }
}

/// What a call takes of what its caller may use.
struct QuotaShare {
    /// The name under which the caller's calls are counted.
    let account: String
    /// What the caller may use.
    let terms: QuotaTerms
    /// What the call costs, in units.
    let cost: Int
}
