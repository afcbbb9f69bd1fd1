import Compression
import Kernel
import Testing

@Suite struct GzipTests {
    private let text = Array(String(repeating: "hồ sơ cán bộ, ", count: 1_000).utf8)

    @Test(arguments: [1, 100, 16_383, 16_384, 16_385, 300_000])
    func whatWasCompressedComesBack(size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 / 7) }
        guard let member = Gzip.compress(bytes[...], behind: 0) else {
            return #expect(size < 100, "\(size) bytes did not become fewer")
        }
        #expect(member.count < size)
        #expect(try Gzip.decompress(member, limit: .bytes(size)) == bytes)
    }

    @Test func theMemberStandsBehindTheRoom() throws {
        let frame = try #require(Gzip.compress(text[...], behind: 5))
        #expect(frame.prefix(5) == [0, 0, 0, 0, 0])
        #expect(frame[5...].prefix(2) == [0x1F, 0x8B])
        #expect(try Gzip.decompress(Array(frame.dropFirst(5)), limit: .mebibytes(1)) == text)
    }

    @Test func whatDoesNotBecomeShorterIsLeft() {
        let random = SystemRandomSource()
        let noise = (0..<4_096).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        #expect(Gzip.compress(noise[...], behind: 5) == nil)
        #expect(Gzip.compress([], behind: 5) == nil)
    }

    @Test func aBombIsStoppedAtTheLimit() throws {
        let bomb = try #require(Self.zeros(mebibytes: 64))
        #expect(bomb.count < 400_000)
        #expect(throws: Gzip.Refusal.tooLarge) {
            try Gzip.decompress(bomb, limit: .mebibytes(4))
        }
    }

    /// A member that stands for so many mebibytes of zeros.
    private static func zeros(mebibytes: Int) -> [UInt8]? {
        Gzip.compress([UInt8](repeating: 0, count: mebibytes * 1_048_576)[...], behind: 0)
    }

    @Test func theLimitItselfIsAllowed() throws {
        let member = try #require(Gzip.compress(text[...], behind: 0))
        #expect(try Gzip.decompress(member, limit: .bytes(text.count)) == text)
        #expect(throws: Gzip.Refusal.tooLarge) {
            try Gzip.decompress(member, limit: .bytes(text.count - 1))
        }
    }

    @Test func everyCutOfAMemberIsCorrupt() throws {
        let member = try #require(Gzip.compress(text[...], behind: 0))
        for length in 0..<member.count {
            #expect(throws: Gzip.Refusal.corrupt) {
                try Gzip.decompress(Array(member.prefix(length)), limit: .mebibytes(1))
            }
        }
    }

    @Test func whatIsNoMemberOrMoreThanOneIsCorrupt() throws {
        let member = try #require(Gzip.compress(text[...], behind: 0))
        var wrongSum = member
        wrongSum[member.count - 8] ^= 1
        for bytes in [Array("plain text".utf8), member + [0], member + member, wrongSum] {
            #expect(throws: Gzip.Refusal.corrupt) {
                try Gzip.decompress(bytes, limit: .mebibytes(1))
            }
        }
    }
}
