import Testing

@testable import HTTP2

/// The boundaries of frames, however they are cut into reads.
@Suite struct FrameScannerTests {
    private static let stream =
        RawFrame.preface + RawFrame.settings + RawFrame.headers(1) + RawFrame.data(1, [1, 2, 3])
        + RawFrame.padding(1, 4) + RawFrame.frame(0, 8, stream: 1) + RawFrame.ping()
        + RawFrame.frame(0xEE, 0xFF, stream: 3, [9])

    private func heads(in reads: [ArraySlice<UInt8>]) -> [FrameHead] {
        var scanner = FrameScanner(prefaceSize: FrameScanner.prefaceSize)
        var heads: [FrameHead] = []
        for read in reads {
            read.withUnsafeBytes { bytes in
                var position = 0
                while let head = scanner.next(in: bytes, from: &position) { heads.append(head) }
                #expect(position == bytes.count)
            }
        }
        #expect(!scanner.isInsideFrame)
        return heads
    }

    @Test(arguments: 1...40)
    func areFoundInReadsOfAnySize(size: Int) {
        let bytes = Self.stream
        let reads = stride(from: 0, to: bytes.count, by: size).map {
            bytes[$0..<min($0 + size, bytes.count)]
        }
        let heads = heads(in: reads)
        #expect(
            heads.map(\.type) == [.settings, .headers, .data, .data, .data, .ping, .unknown]
        )
        #expect(heads.map(\.stream) == [0, 1, 1, 1, 1, 0, 3])
        #expect(heads.map(\.padding) == [0, 0, 0, 5, 0, 0, 0])
        #expect(heads[2].length == 3)
    }

    @Test func aFrameIsUnfinishedUntilItsLastByte() {
        var scanner = FrameScanner(prefaceSize: 0)
        for (place, byte) in RawFrame.ping().enumerated() {
            withUnsafeBytes(of: byte) { bytes in
                var position = 0
                _ = scanner.next(in: bytes, from: &position)
            }
            #expect(scanner.isInsideFrame == (place < 16))
        }
    }
}

/// What a peer may do, by time.
@Suite struct AllowanceTests {
    @Test func isSpentAndComesBackWithTime() {
        var allowance = Allowance(atOnce: 3, perSecond: 2)
        let spent = [10, 10, 10, 10, 11, 11].map { allowance.spend(at: $0) }
        #expect(spent == [true, true, true, false, true, false])
    }

    @Test func isNeverMoreThanWhatIsAllowedAtOnce() {
        var allowance = Allowance(atOnce: 3, perSecond: 2)
        allowance.earn(100)
        let spent = (0..<4).map { _ in allowance.spend(at: 1_000_000) }
        #expect(spent == [true, true, true, false])
        allowance.earn(2)
        let again = allowance.spend(at: 1_000_000)
        #expect(again)
    }
}
