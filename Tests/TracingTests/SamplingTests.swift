import Kernel
import Testing
import Tracing

/// Which traces are recorded.
@Suite struct SamplingTests {
    @Test(arguments: [
        ("0", 0), ("1", 1_000_000), ("1.0", 1_000_000), ("0.05", 50_000), ("0.000001", 1),
        ("0.999999", 999_999), ("0.5", 500_000), ("0.050000", 50_000),
    ])
    func readsARatio(text: String, millionths: Int) throws {
        #expect(SamplingRatio(text)?.millionths == millionths)
    }

    @Test(arguments: [
        "", ".", "1.", ".5", "-1", "2", "1.000001", "0.0000001", "0,5", "5%", "00", "0.x", "0.5.1",
        "٠",
    ])
    func refusesWhatIsNone(text: String) {
        #expect(SamplingRatio(text) == nil)
    }

    @Test(arguments: ["0", "1", "0.05", "0.000001", "0.5", "0.999999"])
    func isWrittenAsItIsRead(text: String) {
        #expect(SamplingRatio(text)?.description == text)
    }

    private func tracer(_ ratio: String, _ random: any RandomSource) throws -> Tracer {
        Tracer(
            try #require(SamplingRatio(ratio)),
            clock: SpanClock(StillClock()) { 0 },
            random: random
        )
    }

    @Test(arguments: [
        ("0", 0...0), ("0.05", 400...600), ("0.5", 4_700...5_300), ("1", 10_000...10_000),
    ])
    func aRatioRecordsThatPart(ratio: String, expected: ClosedRange<Int>) throws {
        let tracer = try tracer(ratio, SystemRandomSource())
        let recorded = (0..<10_000).count { _ in
            tracer.beginTrace(.received(method: "a.B/C")) != nil
        }
        #expect(expected.contains(recorded))
    }

    /// The lowest 56 bits of the identifier decide, by a comparison of whole numbers.
    @Test func theIdentifierDecides() throws {
        let half: UInt64 = 1 << 55
        for (low, isRecorded) in [
            (0, true), (half - 1, true), (half, false), (0xFF00_0000_0000_0000 | half - 1, true),
            (UInt64.max, false),
        ] {
            let tracer = try tracer("0.5", SteadyNumbers([low, 7, 9]))
            let span = tracer.beginTrace(.received(method: "a.B/C"))
            #expect((span != nil) == isRecorded)
            if let span { #expect(span.context.traceLow == low && span.context.traceHigh == 7) }
        }
    }

    @Test func theCallersDecisionHolds() throws {
        let trace = "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331"
        let none = try tracer("0", SystemRandomSource())
        let all = try tracer("1", SystemRandomSource())
        let wanted = try #require(TraceContext("00-\(trace)-01"))
        let unwanted = try #require(TraceContext("00-\(trace)-00"))
        let subject = SpanSubject.received(method: "a.B/C")
        let span = try #require(none.begin(subject, continuing: wanted))
        #expect(span.context.traceID == wanted.traceID)
        #expect(span.context.span != wanted.span)
        #expect(span.context.isSampled)
        #expect(all.begin(subject, continuing: unwanted) == nil)
    }

    @Test func anotherRatioHoldsFromThenOn() throws {
        let tracer = try tracer("0", SystemRandomSource())
        #expect(tracer.beginTrace(.received(method: "a.B/C")) == nil)
        tracer.follow(try #require(SamplingRatio("1")))
        #expect(tracer.beginTrace(.received(method: "a.B/C")) != nil)
    }
}
