// The standard library composes and decomposes for its own comparisons and offers the result to
// Foundation under this name. Foundation's public form of it goes through a bridged NSString, costs
// ten times as much and would bring Foundation and its Unicode data into a target that needs
// neither. A toolchain without the name fails to compile here, and only here.
@_spi(_Unicode) private import Swift

extension VietnameseText {
    /// The text in Unicode normalisation form C (UAX #15), the only form that is stored.
    ///
    /// Keyboards and operating systems differ: `ễ` arrives as one scalar, as `ê` and a tilde, or as
    /// `e` and two marks.
    package static func normalised(_ text: String) -> String {
        guard !isPlainlyNormalised(text) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text._nfc { result.append(scalar) }
        return String(result)
    }

    /// The scalars of a text in normalisation form D: letters first, each followed by its marks.
    static func decomposed(_ text: String) -> some Sequence<Unicode.Scalar> { text._nfd }

    /// Whether a scalar is a mark on the letter before it.
    static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
    }
}
