import Foundation
import Kernel
import Testing

@testable import Tokens

/// Tokens of another implementation are taken here, and ours there.
@Suite struct PyJWTTests {
    private struct Sample: Decodable {
        let name: String
        let token: String
        let isGood: Bool
    }

    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs our script; `CANBO_PYTHON` names the interpreter that has PyJWT, `.ci/prepare test`
    /// makes one.
    private func python(_ arguments: String...) throws -> (status: Int32, output: String) {
        let prepared = Self.root.appending(path: ".build/python/bin/python").path
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            [
                ProcessInfo.processInfo.environment["CANBO_PYTHON"] ?? prepared,
                Self.root.appending(path: "Tests/TokensTests/Python/tokens.py").path,
            ] + arguments
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    @Test func itsTokensAreTakenOrRefused() async throws {
        let folder = try TemporaryFolder()
        let made = try python("make", folder.path, "\(testSeconds)")
        try #require(made.status == 0, "\(made.output)")
        let path = try folder.write(
            "issuers.json",
            """
            {"issuers": [{"name": "python", "issuer": "https://id.example.vn",
              "audiences": ["canbo"], "keys": "keys.json", "callers": "people",
              "algorithms": ["EdDSA", "ES256", "RS256"], "lifetimeMax": "1h"}]}
            """
        )
        let file = await IssuersFile(at: path)
        #expect(file.problems == [])
        let verifier = try #require(file.verifier)
        let data = try Data(contentsOf: URL(filePath: "\(folder.path)/tokens.json"))
        let samples = try JSONDecoder().decode([Sample].self, from: data)
        #expect(samples.count == 26)
        for sample in samples {
            let refusal = verifier.refusal(of: sample.token)
            #expect(
                (refusal == nil) == sample.isGood,
                "\(sample.name): \(String(describing: refusal))"
            )
        }
        for sample in samples where sample.isGood {
            changesAreRefused(of: sample.token, verifier)
        }
        let token = try verifier.verify(samples[0].token, at: testNow)
        #expect(token.subject == "nguyễn.an" && token.scopes == ["a", "b"])
        #expect(token.clientIdentifier == "web" && token.identifier == "7f3a")
    }

    /// Signatures of other lengths and with any byte changed, of RSA too.
    private func changesAreRefused(of token: String, _ verifier: TokenVerifier) {
        let parts = token.split(separator: ".")
        let signature = Base64URL.bytes(of: parts[2].utf8) ?? []
        let zeros = signature.map { _ in UInt8(0) }
        var others: [[UInt8]] = [
            zeros, [0] + signature, signature + [0], Array(signature.dropLast()), [0],
        ]
        for index in signature.indices {
            var changed = signature
            changed[index] ^= 1
            others.append(changed)
        }
        for other in others {
            let text = "\(parts[0]).\(parts[1]).\(Base64URL.text(of: other))"
            #expect(verifier.refusal(of: text) == .signatureWrong, "\(text)")
        }
    }

    @Test func itTakesTheTokensOfTheLocalIssuer() async throws {
        let folder = try TemporaryFolder()
        try LocalIssuer.make(in: folder.path, audience: "canbo")
        let issuer = try await LocalIssuer(in: folder.path)
        let request = TokenRequest(
            subject: "an.nguyen",
            callers: .people,
            audience: "canbo",
            lifetime: .seconds(60)
        )
        let token = try issuer.token(request, at: testNow)
        let taken = try python("verify", folder.path, token, "\(testSeconds)")
        #expect(taken.status == 0, "\(taken.output)")
        let changed = "\(token.dropLast(4))AAAA"
        let refused = try python("verify", folder.path, changed, "\(testSeconds)")
        #expect(refused.status == 1 && refused.output.contains("InvalidSignatureError"))
    }
}
