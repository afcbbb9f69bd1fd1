import Kernel
import Testing

@testable import Tokens

/// What nobody has thought of: any byte changed, any bytes at all.
@Suite struct RandomTokensTests {
    @Test func noByteOfATokenCanBeChanged() async throws {
        let issuer = try TestIssuer()
        let verifier = try await issuer.verifier()
        var random = SeededGenerator(state: 26)
        let alphabet = Array(Base64URL.text(of: 0..<255).utf8) + Array(".=+/ \n".utf8)
        for token in [try issuer.token(), try issuer.curveToken()] {
            let bytes = Array(token.utf8)
            for index in bytes.indices {
                var changed = bytes
                repeat {
                    changed[index] = alphabet.randomElement(using: &random) ?? 0
                } while changed[index] == bytes[index]
                let text = String(decoding: changed, as: UTF8.self)
                #expect(verifier.refusal(of: text) != nil, "byte \(index): \(text)")
            }
            #expect(verifier.refusal(of: token) == nil)
        }
    }

    @Test func noByteOfATokenCanBeLeftOutOrAdded() async throws {
        let issuer = try TestIssuer()
        let verifier = try await issuer.verifier()
        let bytes = Array(try issuer.curveToken().utf8)
        for index in bytes.indices {
            var shorter = bytes
            shorter.remove(at: index)
            var longer = bytes
            longer.insert(bytes[index], at: index)
            for changed in [shorter, longer, Array(bytes[..<index])] {
                let text = String(decoding: changed, as: UTF8.self)
                #expect(verifier.refusal(of: text) != nil, "byte \(index): \(text)")
            }
        }
    }

    /// Claims, headers and signatures with bytes changed below the encoding.
    @Test func decodedBytesThatAreChanged() async throws {
        let issuer = try TestIssuer()
        let verifier = try await issuer.verifier()
        var random = SeededGenerator(state: 27)
        let parts = try issuer.token().split(separator: ".")
            .map { try #require(Base64URL.bytes(of: $0.utf8)) }
        for _ in 0..<2_000 {
            var changed = parts
            let part = Int.random(in: 0..<3, using: &random)
            let place = Int.random(in: 0..<parts[part].count, using: &random)
            changed[part][place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            let text = changed.map { Base64URL.text(of: $0) }.joined(separator: ".")
            #expect(verifier.refusal(of: text) != nil, "\(text)")
        }
    }

    @Test func anyBytesAreRefused() async throws {
        let verifier = try await TestIssuer().verifier()
        var random = SeededGenerator(state: 28)
        let fragments = [
            "{", "}", "[", "]", "\"", ":", ",", "\\u", "\"alg\"", "\"EdDSA\"", "1e9", "-", "null",
        ]
        for _ in 0..<5_000 {
            let parts = (0..<Int.random(in: 0..<5, using: &random)).map { _ -> String in
                let count = Int.random(in: 0..<40, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0:
                    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
                    return String(decoding: bytes, as: UTF8.self)
                case 1:
                    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
                    return Base64URL.text(of: bytes)
                default:
                    let text = (0..<count).map { _ in fragments.randomElement(using: &random) ?? ""
                    }
                    return Base64URL.text(of: text.joined().utf8)
                }
            }
            #expect(verifier.refusal(of: parts.joined(separator: ".")) != nil)
        }
    }
}
