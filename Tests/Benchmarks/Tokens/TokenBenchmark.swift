import Kernel
import Tokens

/// What a token costs: verified anew, and known already, alone and among many.
///
/// `token-benchmark FOLDER SECONDS TOKEN...` takes a folder with a file of issuers and an empty
/// folder `local`, the instant at which the tokens are looked at, and tokens; it prints a line for
/// each.
@main struct TokenBenchmark {
    private static let rounds = 2_000
    private static let lookUps = 1_000_000
    private static let crowd = 20_000

    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first,
            let seconds = arguments.dropFirst().first.flatMap(Int64.init)
        else { fatalError("usage: token-benchmark FOLDER SECONDS TOKEN...") }
        let now = Timestamp(microseconds: seconds * 1_000_000)
        let verifier = try await verifier(folder)
        print("| token | verified in | known in |\n|---|---:|---:|")
        for token in arguments.dropFirst(2) {
            let verifying = try ContinuousClock().measure {
                for _ in 0..<rounds { _ = try verifier.verify(token, at: now) }
            }
            var cache = TokenCache()
            _ = try cache.verify(token, by: verifier, at: now)
            let knowing = try ContinuousClock().measure {
                for _ in 0..<lookUps { _ = try cache.verify(token, by: verifier, at: now) }
            }
            let (slow, fast) = (verifying / rounds, knowing / lookUps)
            print("| \(token.utf8.count) bytes | \(shown(slow)) | \(shown(fast)) |")
        }
        try await measureCrowd(folder + "/local", at: now)
    }

    /// Many tokens in one cache, each used in turn: the look-ups miss the processor's caches.
    private static func measureCrowd(_ folder: String, at now: Timestamp) async throws {
        try LocalIssuer.make(in: folder, audience: "canbo")
        let issuer = try await LocalIssuer(in: folder)
        let verifier = try await verifier(folder)
        let tokens = try (0..<crowd).map { number in
            let request = TokenRequest(
                subject: "official-\(number)@hanoi.example.vn",
                callers: .people,
                audience: "canbo",
                lifetime: .seconds(3_600)
            )
            return try issuer.token(request, at: now)
        }
        var cache = TokenCache()
        let verifying = try ContinuousClock().measure {
            for token in tokens { _ = try cache.verify(token, by: verifier, at: now) }
        }
        let knowing = try ContinuousClock().measure {
            for token in tokens { _ = try cache.verify(token, by: verifier, at: now) }
        }
        let (slow, fast) = (verifying / crowd, knowing / crowd)
        print("| one of \(crowd) | \(shown(slow)) | \(shown(fast)) |")
        print("\(cache.size.bytes / crowd) bytes are counted for each token that is known")
    }

    private static func verifier(_ folder: String) async throws -> TokenVerifier {
        let file = await IssuersFile(at: "\(folder)/\(LocalIssuer.issuersFile)")
        guard let verifier = file.verifier else { fatalError("\(file.problems)") }
        return verifier
    }

    private static func shown(_ time: Duration) -> String {
        "\(time.components.attoseconds / 1_000_000_000) ns"
    }
}
