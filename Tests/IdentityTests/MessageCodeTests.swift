import Crypto
import Kernel
import RPC
import Testing

@testable import Identity

/// Codes of messages whose beginnings are taken in once.
@Suite struct MessageCodeTests {
    /// Half of the code that swift-crypto makes of a message in one go.
    private func expected(_ key: [UInt8], _ message: [UInt8]) -> [UInt8] {
        let whole = HMAC<SHA256>
            .authenticationCode(for: message, using: SymmetricKey(data: key))
        return Array(Array(whole).prefix(16))
    }

    private func code(_ key: [UInt8], _ message: [UInt8]) -> [UInt8] {
        var signed = message.withRoomForACode
        MessageCode(key: key).sign(&signed)
        return Array(signed.dropFirst(message.count))
    }

    /// RFC 4231, cases 1 to 5: those with keys of no more than a block.
    private static let vectors: [(key: [UInt8], message: [UInt8], code: String)] = [
        (
            Array(repeating: 0x0b, count: 20), Array("Hi There".utf8),
            "b0344c61d8db38535ca8afceaf0bf12b"
        ),
        (
            Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
            "5bdcc146bf60754e6a042426089575c7"
        ),
        (
            Array(repeating: 0xaa, count: 20), Array(repeating: 0xdd, count: 50),
            "773ea91e36800e46854db8ebd09181a7"
        ),
        (
            Array(1...25), Array(repeating: 0xcd, count: 50),
            "82558a389a443c0ea4cc819899f2083a"
        ),
        (
            Array(repeating: 0x0c, count: 20), Array("Test With Truncation".utf8),
            "a3b6167473100ee06e0c796c2955552b"
        ),
    ]

    @Test(arguments: vectors)
    func whatTheStandardGives(vector: (key: [UInt8], message: [UInt8], code: String)) {
        let digits = code(vector.key, vector.message).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        #expect(digits.joined() == vector.code)
    }

    @Test func beginningsOfAnySizeChangeNothing() {
        let key = CallerKey.random(for: "personnel").secretBytes
        let message = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        for split in message.indices {
            let begun = MessageCode(key: key).beginning(with: Array(message[..<split]))
            var end = Array(message[split...]).withRoomForACode
            begun.sign(&end)
            #expect(end.suffix(16) == expected(key, message)[...], "split at \(split)")
            #expect(begun.isSigned(end))
            // A copy was used up, not the beginning itself.
            #expect(begun.isSigned(end))
        }
    }

    @Test func everyBitAndByteOfAMessageCounts() {
        let key = CallerKey.random(for: "personnel").secretBytes
        let code = MessageCode(key: key)
        var signed = Array("a message".utf8).withRoomForACode
        code.sign(&signed)
        #expect(code.isSigned(signed))
        for place in signed.indices {
            for bit in 0..<8 {
                var other = signed
                other[place] ^= 1 << bit
                #expect(!code.isSigned(other), "byte \(place), bit \(bit)")
            }
            #expect(!code.isSigned(Array(signed[..<place])), "cut at \(place)")
        }
    }
}

/// Codes for methods, of which some are kept.
@Suite struct MethodCodesTests {
    private let key = CallerKey.random(for: "personnel")

    private func sign(_ codes: inout MethodCodes, _ path: String) -> [UInt8] {
        var message: [UInt8] = [1, 2, 3].withRoomForACode
        codes.code(of: path.utf8Span.span.bytes).sign(&message)
        return message
    }

    /// More methods than have places, twice, some of which are alike but for a byte.
    @Test func keptOrNotACodeIsOfItsPath() {
        var codes = MethodCodes(key, .toService)
        let paths = (0..<300).map { "/canbo.personnel.v1.PersonnelService/Get\($0)Official" }
        let first = paths.map { sign(&codes, $0) }
        #expect(Set(first).count == paths.count)
        #expect(paths.map { sign(&codes, $0) } == first)
        for (path, signed) in zip(paths, first) {
            var fresh = MethodCodes(key, .toService)
            #expect(sign(&fresh, path) == signed)
        }
    }

    @Test func pathsOfEverySizeDiffer() {
        var codes = MethodCodes(key, .toService)
        let paths = (0...MethodCodes.pathSizeMax + 3).map { String(repeating: "/", count: $0) }
        let first = paths.map { sign(&codes, $0) }
        #expect(Set(first).count == paths.count)
        #expect(paths.map { sign(&codes, $0) } == first)
    }
}

/// A statement's bytes, put together here once more as its documentation says.
@Suite struct StatementLayoutTests {
    private final class Watch: WallClock {
        let now = Timestamp(microseconds: 1_700_000_000_123_456)
    }

    private struct Numbers: RandomSource {
        func next() -> UInt64 { 0x1122_3344_5566_7787 }
    }

    @Test func aStatementIsWhatItsTableSays() {
        let secret = [UInt8](0..<32)
        let key = CallerKey(service: "personnel", identifier: 0xa1b2_c3d4, secret: secret)
        let signer = CallerSigner(key, .toGateway, clock: Watch(), randomness: Numbers())
        let path = "/canbo.personnel.v1.PersonnelService/GetOfficial"
        let caller = Caller(.person, "people/a/b", actsFor: "systems/c", clearance: .sensitive)

        var statement: [UInt8] = [4, 0xa1, 0xb2, 0xc3, 0xd4]
        // 1,700,000,000,123 ms
        statement += [0x01, 0x8b, 0xcf, 0xe5, 0x68, 0x7b]
        statement += [0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 1, 1, 0, 10]
        statement += Array("people/a/bsystems/c".utf8)
        var head = Array("canbo caller ".utf8) + [2, 0, 0, 0, UInt8(path.utf8.count)] + path.utf8
        head += [UInt8](repeating: 0, count: 128 - head.count)
        let code = HMAC<SHA256>
            .authenticationCode(for: head + statement, using: SymmetricKey(data: secret))
        statement += Array(code).prefix(16)

        #expect(signer.statement(of: caller, path: path) == statement)
    }
}

extension [UInt8] {
    fileprivate var withRoomForACode: [UInt8] {
        self + [UInt8](repeating: 0, count: MessageCode.size)
    }
}
