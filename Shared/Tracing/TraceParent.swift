/// `traceparent`, the text by which a call carries its place in a trace.
///
/// `00-TRACE-SPAN-FLAGS` with 32, 16 and 2 digits (W3C Trace Context 3.2).
extension TraceContext {
    /// The name of the metadata.
    package static let metadataName = "traceparent"
    /// The length of the text, in bytes.
    package static let textSize = 55

    /// Reads the text; `nil` for what is none, of which nothing is told to anybody: a new trace
    /// begins.
    ///
    /// Of a version after 00 what is known of it is read, and what follows is left alone.
    package init?(_ text: RawSpan) {
        guard let context = text.withUnsafeBytes(Self.read) else { return nil }
        self = context
    }

    /// Reads the text, as above.
    package init?(_ text: String) {
        var text = text
        guard let context = text.withUTF8({ Self.read(UnsafeRawBufferPointer($0)) }) else {
            return nil
        }
        self = context
    }

    private static func read(_ text: UnsafeRawBufferPointer) -> TraceContext? {
        let dash = UInt8(ascii: "-")
        guard text.count >= textSize, text[2] == dash, text[35] == dash, text[52] == dash,
            let version = Hexadecimal.number(text[0..<2]), version != 0xFF,
            text.count == textSize || version != 0 && text[textSize] == dash,
            let high = Hexadecimal.number(text[3..<19]),
            let low = Hexadecimal.number(text[19..<35]),
            let span = Hexadecimal.number(text[36..<52]),
            let flags = Hexadecimal.number(text[53..<55])
        else { return nil }
        return TraceContext(traceHigh: high, traceLow: low, span: span, isSampled: flags & 1 == 1)
    }

    /// The text of version 00; flags that this version does not know are not set.
    package var text: String {
        String(unsafeUninitializedCapacity: Self.textSize) { text in
            var place = 0
            forEachByte {
                text.initializeElement(at: place, to: $0)
                place += 1
            }
            return place
        }
    }

    /// Writes the text where there is room for it.
    package func write(to text: inout OutputSpan<UInt8>) {
        forEachByte { text.append($0) }
    }

    private func forEachByte(_ body: (UInt8) -> Void) {
        func digits(_ number: UInt64, _ count: Int) {
            for place in 1...count {
                body(Hexadecimal.digit(number >> UInt64((count - place) * 4)))
            }
        }
        digits(0, 2)
        body(UInt8(ascii: "-"))
        digits(traceHigh, 16)
        digits(traceLow, 16)
        body(UInt8(ascii: "-"))
        digits(span, 16)
        body(UInt8(ascii: "-"))
        digits(isSampled ? 1 : 0, 2)
    }
}
