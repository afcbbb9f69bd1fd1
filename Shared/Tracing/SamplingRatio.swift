/// Which part of the traces that begin here is recorded, to a millionth.
///
/// The identifier of the trace decides: whoever has the same ratio records the same traces.
package struct SamplingRatio: Hashable, Sendable {
    /// Traces of a million that are recorded.
    package let millionths: Int

    /// One of twenty: enough to see what is slow, cheap enough for every day.
    package static let standard = SamplingRatio(millionths: 50_000)

    private init(millionths: Int) {
        self.millionths = millionths
    }

    /// Reads `0`, `1` and what lies between, with at most six decimals: `0.05`.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts[0] == "0" || parts[0] == "1" else { return nil }
        var millionths = parts[0] == "1" ? 1_000_000 : 0
        if parts.count == 2 {
            guard (1...6).contains(parts[1].utf8.count),
                parts[1].utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
                let decimals = Int(parts[1])
            else { return nil }
            millionths += (parts[1].utf8.count..<6).reduce(decimals) { number, _ in number * 10 }
        }
        guard millionths <= 1_000_000 else { return nil }
        self.init(millionths: millionths)
    }

    /// Below which the lowest 56 bits of an identifier have to be, which its maker has drawn at
    /// random.
    var bound: UInt64 {
        let scaled = (Self.decidingBits + 1).multipliedFullWidth(by: UInt64(millionths))
        return UInt64(1_000_000).dividingFullWidth(scaled).quotient
    }

    /// The bits of an identifier's second half that decide.
    static let decidingBits: UInt64 = 0x00FF_FFFF_FFFF_FFFF
}

extension SamplingRatio: CustomStringConvertible {
    /// As an operator writes it: `0.05`.
    package var description: String {
        guard millionths % 1_000_000 != 0 else { return String(millionths / 1_000_000) }
        var decimals = String(millionths)
        decimals = String(repeating: "0", count: 6 - decimals.count) + decimals
        while decimals.last == "0" { decimals.removeLast() }
        return "0." + decimals
    }
}
