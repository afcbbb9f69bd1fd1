import HTTP2
import Testing

/// Fields whose values are numbers.
@Suite struct NumberFieldTests {
    @Test(arguments: [0, 9, 10, 90, 1_000_000, UInt32.max])
    func aNumberIsWrittenInDecimalDigits(number: UInt32) {
        let fields = HeaderList()
        fields.append("x-number", number)
        fields.append("x-passing", number, passing: true)
        var values: [String] = []
        fields.forEach { _, _, value in
            values.append(value.withUnsafeBytes { String(decoding: $0, as: UTF8.self) })
        }
        #expect(values == ["\(number)", "\(number)"])
    }
}
