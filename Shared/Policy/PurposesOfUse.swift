private import CPolicyData
package import Kernel

/// The purposes for which guarded fields may be read, as dated rows.
package struct PurposesOfUse: Sendable {
    private let rows: [PurposeOfUse]

    /// The purposes that the program carries within it.
    package static func embedded() throws(PolicyMistakes) -> PurposesOfUse {
        try PurposesOfUse(
            Array(
                UnsafeRawBufferPointer(
                    start: canbo_policy_purposes,
                    count: Int(canbo_policy_purposes_size)
                )
            )
        )
    }

    /// The purposes of a file, a JSON array of rows.
    package init(_ file: [UInt8]) throws(PolicyMistakes) {
        var mistakes: [String] = []
        rows = Policy.read(PurposeOfUse.self, from: file, "purposes", &mistakes)
        mistakes += Self.mistakes(in: rows)
        guard mistakes.isEmpty else { throw PolicyMistakes(mistakes) }
    }

    /// The row of a code on a day; `nil` when there is none then.
    package func purpose(_ code: String, at day: CalendarDate) -> PurposeOfUse? {
        rows.first { $0.code == code && $0.validity.contains(day) }
    }

    /// Whether a code is or was one.
    package func isKnown(_ code: String) -> Bool { rows.contains { $0.code == code } }

    /// The codes that may be named on a day, in the order of the file.
    package func codes(at day: CalendarDate) -> [String] {
        rows.filter { $0.validity.contains(day) }.map(\.code)
    }

    private static func mistakes(in rows: [PurposeOfUse]) -> [String] {
        rows.enumerated().flatMap { index, row in
            let isTie = rows.dropFirst(index + 1).contains { other in
                other.code == row.code && row.validity.overlaps(other.validity)
            }
            return [
                isCode(row.code) ? nil : "purposes, row \(index + 1): no code: \(row.code)",
                row.name.vietnamese.isEmpty || row.name.english.isEmpty
                    ? "\(row.code): a name is missing" : nil,
                isTie ? "\(row.code): two rows on one day" : nil,
            ].compactMap { $0 }
        }
    }

    private static func isCode(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
            }
    }
}
