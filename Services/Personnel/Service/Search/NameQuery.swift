internal import Kernel
internal import Storage
internal import Vietnamese

/// The words of a search, each complete or only begun.
struct NameQuery: Sendable {
    /// Folded, each once, in an order that does not depend on the caller's.
    let words: [String]

    /// Reads a query; reports what is wrong with it.
    init(_ text: String, _ checks: inout FieldChecks) {
        checks.text(text, "query", length: PersonnelLimits.queryLength)
        words = Set(VietnameseText.searchWords(text)).sorted()
        if words.isEmpty, !text.isEmpty {
            checks.malformed(
                "query",
                vi: "Phải có ít nhất một từ gồm chữ cái.",
                en: "Must hold at least one word of letters."
            )
        }
        if words.count > PersonnelLimits.queryWordsMax {
            checks.malformed(
                "query",
                vi: "Tối đa \(PersonnelLimits.queryWordsMax) từ.",
                en: "At most \(PersonnelLimits.queryWordsMax) words."
            )
        }
    }
}
