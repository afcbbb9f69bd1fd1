extension String {
    /// Whether this may name somebody: 1 to so many bytes, without characters that control or
    /// order a text and would hide in logs what the name is.
    package func isName(upTo limit: Int) -> Bool {
        guard (1...limit).contains(utf8.count) else { return false }
        return unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }
}
