package import Kernel

/// How much one cache of tokens keeps.
package struct TokenCacheLimits: Sendable, Hashable {
    /// The most tokens that were right.
    package var entriesMax: Int
    /// The most memory for what they say.
    package var bytesMax: ByteCount
    /// The most tokens that were refused; they have a room of their own.
    package var refusedMax: Int
    /// How long a refusal is remembered.
    package var refusedFor: Duration

    /// Limits, each with the standard value unless stated.
    package init(
        entriesMax: Int = 100_000,
        bytesMax: ByteCount = .mebibytes(64),
        refusedMax: Int = 1_024,
        refusedFor: Duration = .seconds(10)
    ) {
        self.entriesMax = entriesMax
        self.bytesMax = bytesMax
        self.refusedMax = refusedMax
        self.refusedFor = refusedFor
    }
}

/// Remembers what was found out about tokens, by their hash, so that a token is verified once and
/// not for each call.
///
/// A token is forgotten when it ends; everything is forgotten when other issuers or keys are
/// followed. A flood of one bad token costs a hash each; a flood of different bad tokens leaves the
/// good ones where they are. A refusal that time would heal (a token that is not valid yet) may be
/// told for ``TokenCacheLimits/refusedFor`` longer.
///
/// A value for one thread, an event loop for example: there is one cache for each.
package struct TokenCache: Sendable {
    private let limits: TokenCacheLimits
    private var verified: RecentEntries<VerifiedToken>
    private var refused: RecentEntries<TokenRefusal>
    /// Who has verified what is remembered.
    private var issuers: IssuerTable?

    /// A cache that remembers nothing yet.
    package init(_ limits: TokenCacheLimits = TokenCacheLimits()) {
        self.limits = limits
        verified = RecentEntries(entriesMax: limits.entriesMax, bytesMax: limits.bytesMax)
        refused = RecentEntries(entriesMax: limits.refusedMax, bytesMax: limits.bytesMax)
    }

    /// How many tokens are remembered that were right.
    package var count: Int { verified.count }

    /// How many tokens are remembered that were refused.
    package var refusedCount: Int { refused.count }

    /// The memory for what tokens say that were right.
    package var size: ByteCount { .bytes(verified.bytes) }

    /// What a token says, remembered or found out now; throws as ``TokenVerifier`` does.
    package mutating func verify(
        _ token: String,
        by verifier: TokenVerifier,
        at now: Timestamp
    ) throws(TokenRefusal) -> VerifiedToken {
        // Before anything is hashed: it may be of any length.
        guard token.utf8.count <= TokenLimits.tokenSizeMax.bytes else { throw .tooLarge }
        follow(verifier.issuers)
        let hash = TokenHash(of: token)
        if let known = verified.value(of: hash, at: now) { return known }
        if let refusal = refused.value(of: hash, at: now) { throw refusal }
        do throws(TokenRefusal) {
            let found = try verifier.verify(token, at: now)
            verified.insert(found, for: hash, size: found.size, until: found.notAfter)
            return found
        } catch {
            refused.insert(error, for: hash, size: 0, until: now + limits.refusedFor)
            throw error
        }
    }

    private mutating func follow(_ present: IssuerTable) {
        guard issuers !== present else { return }
        verified.removeAll()
        refused.removeAll()
        issuers = present
    }
}

extension VerifiedToken {
    /// What its texts take in memory, in bytes.
    fileprivate var size: Int {
        // The header of a piece of memory of its own.
        let overhead = 32
        let texts = [subject, onBehalfOf ?? "", clientIdentifier ?? "", identifier ?? ""] + scopes
        return texts.reduce(scopes.count * MemoryLayout<String>.stride) { sum, text in
            sum + overhead + text.utf8.count
        } + (certificateThumbprint?.count ?? 0) + 2 * overhead
    }
}
