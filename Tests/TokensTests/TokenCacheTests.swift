import Kernel
import Testing

@testable import Tokens

/// What a cache remembers, for how long, and of how many.
@Suite struct TokenCacheTests {
    private let issuer: TestIssuer

    init() throws { issuer = try TestIssuer() }

    private func refusal(
        _ cache: inout TokenCache,
        _ token: String,
        _ verifier: TokenVerifier,
        at now: Timestamp = testNow
    ) -> TokenRefusal? {
        do throws(TokenRefusal) {
            _ = try cache.verify(token, by: verifier, at: now)
            return nil
        } catch {
            return error
        }
    }

    private func tokens(_ count: Int) throws -> [String] {
        try (0..<count).map { try issuer.token(TestIssuer.claims(["sub": "\"caller-\($0)\""])) }
    }

    @Test func saysWhatTheVerifierSays() async throws {
        let verifier = try await issuer.verifier()
        var cache = TokenCache()
        let token = try issuer.token()
        for _ in 0..<3 {
            let known = try cache.verify(token, by: verifier, at: testNow)
            #expect(known == (try verifier.verify(token, at: testNow)))
        }
        #expect(cache.count == 1 && cache.refusedCount == 0)
    }

    @Test func aTokenIsForgottenWhenItEnds() async throws {
        let verifier = try await issuer.verifier()
        var cache = TokenCache()
        let token = try issuer.token()
        #expect(refusal(&cache, token, verifier) == nil)
        let end = testNow + .seconds(660)
        #expect(refusal(&cache, token, verifier, at: end + .microseconds(-1)) == nil)
        #expect(refusal(&cache, token, verifier, at: end) == .expired)
        #expect(cache.count == 0)
    }

    @Test func otherKeysMakeItForgetEverything() async throws {
        let before = try await issuer.verifier()
        var cache = TokenCache()
        let token = try issuer.token()
        let other = try TestIssuer()
        let unknown = try other.token()
        #expect(refusal(&cache, token, before) == nil)
        #expect(refusal(&cache, unknown, before) == .signatureWrong)
        try issuer.folder.write("keys.json", other.keySet)
        let after = try await issuer.verifier()
        #expect(refusal(&cache, token, after) == .signatureWrong)
        #expect(refusal(&cache, unknown, after) == nil)
        #expect(cache.count == 1 && cache.refusedCount == 1)
    }

    @Test func aRefusalIsRememberedForAShortTime() async throws {
        let verifier = try await issuer.verifier()
        var cache = TokenCache()
        let token = try issuer.token(TestIssuer.claims(["nbf": "\(testSeconds + 61)"]))
        #expect(refusal(&cache, token, verifier) == .notYetValid)
        let later = testNow + .seconds(10)
        #expect(refusal(&cache, token, verifier, at: later + .microseconds(-1)) == .notYetValid)
        #expect(refusal(&cache, token, verifier, at: later) == nil)
    }

    @Test func aFloodOfBadTokensLeavesTheGoodOnes() async throws {
        let verifier = try await issuer.verifier()
        var cache = TokenCache(TokenCacheLimits(entriesMax: 4, refusedMax: 8))
        let good = try tokens(4)
        for token in good { #expect(refusal(&cache, token, verifier) == nil) }
        for number in 0..<1_000 {
            #expect(refusal(&cache, "\(number)", verifier) == .notThreeParts)
        }
        #expect(cache.count == 4 && cache.refusedCount == 8)
    }

    @Test func aTokenThatIsTooLargeIsNotRemembered() async throws {
        let verifier = try await issuer.verifier()
        var cache = TokenCache()
        let token = String(repeating: "a", count: 8_193)
        #expect(refusal(&cache, token, verifier) == .tooLarge)
        #expect(cache.refusedCount == 0)
    }

    @Test func whatWasUsedLeastRecentlyGoesFirst() async throws {
        let verifier = try await issuer.verifier()
        var cache = TokenCache(TokenCacheLimits(entriesMax: 3))
        for token in try tokens(50) { #expect(refusal(&cache, token, verifier) == nil) }
        #expect(cache.count == 3)
        let small = cache.size
        var tight = TokenCache(TokenCacheLimits(bytesMax: small))
        for token in try tokens(50) { #expect(refusal(&tight, token, verifier) == nil) }
        #expect(tight.count == 3 && tight.size <= small)
    }
}

/// The table behind the cache, against a plain list.
@Suite struct RecentEntriesTests {
    @Test func keepsWhatAPlainListWouldKeep() throws {
        var entries = RecentEntries<Int>(entriesMax: 8, bytesMax: .bytes(10_000))
        var list: [(key: Int, cost: Int, end: Int)] = []
        let hashes = (0..<20).map { TokenHash(of: "\($0)") }
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for step in 0..<20_000 {
            let key = random(hashes.count)
            if random(3) == 0 {
                let (cost, end) = (random(3_000), step + random(30))
                entries.insert(
                    key,
                    for: hashes[key],
                    size: cost,
                    until: Timestamp(microseconds: Int64(end))
                )
                let whole = cost + RecentEntries<Int>.overhead
                list.removeAll { $0.key == key }
                while list.count >= 8 || list.reduce(whole, { $0 + $1.cost }) > 10_000 {
                    list.removeFirst()
                }
                list.append((key, whole, end))
            } else {
                let found = entries.value(of: hashes[key], at: Timestamp(microseconds: Int64(step)))
                let index = list.firstIndex { $0.key == key }
                let known = index.map { list.remove(at: $0) }
                let isValid = known.map { step < $0.end } ?? false
                if let known, isValid { list.append(known) }
                #expect(found == (isValid ? key : nil), "step \(step)")
            }
            try #require(
                entries.count == list.count && entries.bytes == list.reduce(0) { $0 + $1.cost }
            )
        }
    }

    @Test func whatAloneIsTooMuchIsNotKept() {
        var entries = RecentEntries<Int>(entriesMax: 8, bytesMax: .bytes(1_000))
        let hash = TokenHash(of: "a")
        entries.insert(1, for: hash, size: 1, until: testNow)
        entries.insert(2, for: TokenHash(of: "b"), size: 1_000, until: testNow)
        #expect(entries.count == 1)
        var none = RecentEntries<Int>(entriesMax: 0, bytesMax: .bytes(1_000))
        none.insert(1, for: hash, size: 1, until: testNow)
        #expect(none.count == 0)
    }
}
