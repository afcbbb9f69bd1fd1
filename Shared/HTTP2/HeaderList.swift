internal import CNGHTTP2
internal import Kernel

/// An ordered list of header fields, received or to be sent.
///
/// Received fields stay in nghttp2's reference-counted buffers, so a list that was received from
/// one session is sent on another without copying a byte. Once given to a stream a list is not
/// changed any more; one list may be sent on many streams. Confined to the event loop of the
/// sessions that it came from and goes to: the counts are not atomic.
@safe package final class HeaderList {
    private var fields: FieldList
    private var text = TextStorage()

    /// An empty list.
    package init() {
        fields = FieldList()
    }

    /// A list that was received.
    init(_ fields: consuming FieldList) {
        self.fields = fields
    }

    /// The number of fields.
    package var count: Int { fields.count }
    /// Sum of name + value + 32 over the fields (RFC 9113 section 6.5.2), in bytes.
    package var size: Int { fields.size }
    /// Whether received fields were dropped because the list was over its limit.
    package var isTruncated: Bool { fields.isTruncated }

    /// Adds a field whose texts live as long as the program.
    package func append(_ name: StaticString, constant value: StaticString) {
        add(Text(name), Text(value))
    }

    /// Adds a field; `name` is in lower case.
    package func append(_ name: StaticString, _ value: String) {
        add(Text(name), text.store(value))
    }

    /// Adds a field; `name` is in lower case.
    package func append(_ name: String, _ value: String) {
        add(text.store(name), text.store(value))
    }

    /// Adds a field whose value no other request has, or nobody may guess: no table of the
    /// compression keeps it (RFC 7541 section 7.1.3).
    ///
    /// The value has a size in bytes and is written where it stays.
    package func append(
        passing name: StaticString,
        size: Int,
        by write: (inout OutputSpan<UInt8>) -> Void
    ) {
        let (name, value) = (Text(name), text.store(size, by: write))
        unsafe fields.append(
            Field(name: name, value: value, known: KnownHeader(name.raw), passing: true)
        )
    }

    /// Adds a field whose value is a number in decimal digits; one that is `passing` is kept by no
    /// table of the compression, because no other answer has it.
    package func append(_ name: StaticString, _ number: UInt32, passing: Bool = false) {
        var digits = InlineArray<10, UInt8>(repeating: 0)
        var start = digits.count
        var rest = number
        repeat {
            start -= 1
            digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        let value = text.store(digits.count - start) { value in
            for place in start..<digits.count { value.append(digits[place]) }
        }
        let name = Text(name)
        unsafe fields.append(
            Field(name: name, value: value, known: KnownHeader(name.raw), passing: passing)
        )
    }

    /// Gives the first field of that name a value that lives as long as the program.
    package func replace(_ known: KnownHeader, constant value: StaticString) {
        guard let index = fields.firstIndex(of: known) else { return }
        fields.replaceValue(at: index, by: Text(value))
    }

    /// Drops every field of that name.
    package func removeAll(_ known: KnownHeader) {
        while let index = fields.firstIndex(of: known) { fields.remove(at: index) }
    }

    private func add(_ name: Text, _ value: Text) {
        unsafe fields.append(Field(name: name, value: value, known: KnownHeader(name.raw)))
    }
}

/// Reading.
extension HeaderList {
    /// Whether a field of that name is there.
    package func contains(_ known: KnownHeader) -> Bool { field(known) != nil }

    /// How many fields of that name there are.
    package func occurrences(of known: KnownHeader) -> Int {
        (0..<fields.count).count { fields[$0].known == known }
    }

    /// The first value of that name, or `nil` when there is none or it is not UTF-8.
    package subscript(_ known: KnownHeader) -> String? {
        guard let field = field(known) else { return nil }
        let bytes = unsafe field.value.bytes
        // Nearly all values are ASCII, of which a string is made without the validator's detours.
        return unsafe bytes.allSatisfy { $0 < 0x80 }
            ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
    }

    /// Whether the first value of that name is exactly this text.
    package func has(_ known: KnownHeader, _ value: StaticString) -> Bool {
        guard let field = field(known) else { return false }
        return unsafe field.value.raw.hasBytes(of: value)
    }

    /// Whether the first value of that name is exactly these bytes.
    package func has(_ known: KnownHeader, _ value: [UInt8]) -> Bool {
        guard let field = field(known) else { return false }
        return unsafe field.value.raw.hasBytes(of: value)
    }

    /// Looks at the first value of that name; `nil` when there is none.
    package func withValue<Result>(
        _ known: KnownHeader,
        _ body: (RawSpan) -> Result
    ) -> Result? {
        guard let field = field(known) else { return nil }
        return unsafe body(RawSpan(_unsafeBytes: field.value.raw))
    }

    /// Looks at every field, in order; names are in lower case.
    package func forEach(
        _ body: (_ known: KnownHeader, _ name: RawSpan, _ value: RawSpan) -> Void
    ) {
        for index in 0..<fields.count {
            let field = fields[index]
            unsafe body(
                field.known,
                RawSpan(_unsafeBytes: field.name.raw),
                RawSpan(_unsafeBytes: field.value.raw)
            )
        }
    }

    /// The field at a place below ``count``.
    func field(at index: Int) -> Field { fields[index] }

    private func field(_ known: KnownHeader) -> Field? {
        fields.firstIndex(of: known).map { fields[$0] }
    }
}
