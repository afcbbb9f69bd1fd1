/// The settings of a process, as its `--check-configuration` prints them.
struct ToldSettings {
    /// One setting.
    struct Setting: Equatable {
        let flag: String
        /// As it was written; no value holds a secret.
        let value: String
        /// Its name where it was written, or `default`.
        let origin: String

        /// Where it came from, in words.
        var source: String {
            if origin == "default" { return origin }
            if origin.hasPrefix("--") { return "flag" }
            return origin.hasPrefix("CANBO_") ? "environment \(origin)" : "file, \(origin)"
        }
    }

    /// Every setting, in the order of the help.
    let list: [Setting]

    /// Reads lines such as `--log-level info (default)`.
    init(_ text: String) {
        list = text.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("--"), line.hasSuffix(")"),
                let flagEnd = line.firstIndex(of: " "), let open = line.lastIndex(of: "("),
                let valueEnd = line.index(open, offsetBy: -1, limitedBy: line.startIndex)
            else { return nil }
            let valueStart = line.index(after: flagEnd)
            return Setting(
                flag: String(line[..<flagEnd]),
                value: valueStart < valueEnd ? String(line[valueStart..<valueEnd]) : "",
                origin: String(line[line.index(after: open)...].dropLast())
            )
        }
    }

    /// The value of a setting, its default included; empty when the process has no such setting.
    subscript(flag: String) -> String { list.first { $0.flag == flag }?.value ?? "" }

    /// Whether somebody has set a setting that has no default.
    func isSet(_ flag: String) -> Bool {
        list.contains { $0.flag == flag && $0.origin != "default" && !$0.value.isEmpty }
    }
}
