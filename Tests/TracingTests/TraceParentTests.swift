import Testing
import Tracing

/// The rules of W3C Trace Context for `traceparent`, with the cases of its test suite.
@Suite struct TraceParentTests {
    private static let trace = "0af7651916cd43dd8448eb211c80319c"
    private static let span = "b7ad6b7169203331"

    @Test func readsAndWritesTheSpecificationsExample() throws {
        let text = "00-\(Self.trace)-\(Self.span)-01"
        let context = try #require(TraceContext(text))
        #expect(context.traceHigh == 0x0AF7_6519_16CD_43DD)
        #expect(context.traceLow == 0x8448_EB21_1C80_319C)
        #expect(context.span == 0xB7AD_6B71_6920_3331)
        #expect(context.isSampled)
        #expect(context.traceID == Self.trace)
        #expect(context.text == text)
        #expect(context.traceBytes.count == 16)
        #expect(context.traceBytes.prefix(3) == [0x0A, 0xF7, 0x65])
        #expect(context.spanBytes == [0xB7, 0xAD, 0x6B, 0x71, 0x69, 0x20, 0x33, 0x31])
    }

    @Test(arguments: [
        "", "00", "00-", "00-\(trace)-\(span)", "00-\(trace)-\(span)-", "00-\(trace)-\(span)-0",
        // Version ff is none, and all zero is no identifier.
        "ff-\(trace)-\(span)-01", "00-00000000000000000000000000000000-\(span)-01",
        "00-\(trace)-0000000000000000-01",
        // Version 00 ends with the flags.
        "00-\(trace)-\(span)-01-what-the-future-will-be-like", "00-\(trace)-\(span)-01.",
        // Capitals and other letters are no digits here.
        "00-0AF7651916CD43DD8448EB211C80319C-\(span)-01", "00-\(trace)-B7AD6B7169203331-01",
        "00-\(trace)-\(span)-0A", "0G-\(trace)-\(span)-01", "00-\(trace)-\(span)-.1",
        "00-.af7651916cd43dd8448eb211c80319c-\(span)-01", "00-\(trace)-.7ad6b7169203331-01",
        // Too long, too short, and other signs between.
        "000-\(trace)-\(span)-01", "0-\(trace)-\(span)-01", "00_\(trace)-\(span)-01",
        "00-\(trace)0-\(span)-01", "00-\(trace)-\(span)0-01", "00-\(trace)-\(span)-001",
        " 00-\(trace)-\(span)-01", "00-\(trace)-\(span)-01 ",
        // Of a later version, too, the first part has to be there.
        "cc-\(trace)-\(span)", "cc-\(trace)-\(span)-01.what", "cc-\(trace)-\(span)-012",
        "00-\u{E9}\(trace.dropFirst(2))-\(span)-01",
    ])
    func whatIsNoneIsNotRead(text: String) {
        #expect(TraceContext(text) == nil)
    }

    @Test(arguments: [
        "cc-\(trace)-\(span)-01", "cc-\(trace)-\(span)-01-what", "01-\(trace)-\(span)-01-",
    ])
    func ofLaterVersionsIsReadWhatIsKnown(text: String) throws {
        let context = try #require(TraceContext(text))
        #expect(context.text == "00-\(Self.trace)-\(Self.span)-01")
    }

    @Test(arguments: [("00", false), ("01", true), ("ff", true), ("02", false), ("fe", false)])
    func ofTheFlagsOneIsKnown(flags: String, isSampled: Bool) throws {
        let context = try #require(TraceContext("00-\(Self.trace)-\(Self.span)-\(flags)"))
        #expect(context.isSampled == isSampled)
        #expect(context.text.hasSuffix(isSampled ? "-01" : "-00"))
    }

    @Test func readsAndWritesBytesInPlace() throws {
        let text = "00-\(Self.trace)-\(Self.span)-01"
        let bytes = Array(text.utf8)
        let read = TraceContext(bytes.span.bytes)
        let context = try #require(read)
        let written = [UInt8](capacity: TraceContext.textSize) { context.write(to: &$0) }
        #expect(written == bytes)
    }
}
