package import Kernel

/// What is wrong with a filter, and where.
package struct FilterMistake: Error, Hashable, Sendable {
    /// In characters from 1.
    package let position: Int
    /// What is wrong, and what is allowed.
    package let text: BilingualText

    init(at position: Int, vi: String, en: String) {
        self.position = position
        text = BilingualText(vi: vi, en: en)
    }
}

extension FieldChecks {
    /// Reports a mistake in a field that holds a filter.
    package mutating func mistake(_ mistake: FilterMistake, _ field: String) {
        malformed(
            field,
            vi: "Ký tự \(mistake.position): \(mistake.text.vietnamese)",
            en: "Character \(mistake.position): \(mistake.text.english)"
        )
    }
}
