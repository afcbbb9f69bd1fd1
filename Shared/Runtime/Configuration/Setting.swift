/// One setting of a process: its names, what it means, what it takes and what it is by default.
///
/// The same setting has the same name everywhere: `drain period` is the flag `--drain-period`,
/// the environment variable `CANBO_DRAIN_PERIOD` and the key `drainPeriod` of the file.
package struct Setting<Value: Sendable>: Sendable {
    /// What the help and the messages say of it.
    package private(set) var description: SettingDescription
    /// The value when nobody sets it.
    package let fallback: Value
    /// Reads a value; `nil` for text that is none.
    let parse: @Sendable (String) -> Value?

    /// A setting; `words` are its name in lower case, `form` says what a value looks like.
    package init(
        _ words: String,
        form: String,
        meaning: String,
        default fallback: Value,
        shownAs shown: String? = nil,
        mayHoldSecret: Bool = false,
        parse: @escaping @Sendable (String) -> Value?
    ) {
        self.description = SettingDescription(
            words: words.split(separator: " ").map(String.init),
            form: form,
            meaning: meaning,
            fallback: shown ?? "\(fallback)",
            mayHoldSecret: mayHoldSecret
        )
        self.fallback = fallback
        self.parse = parse
    }

    /// The same setting, which a running process follows when it is told something else.
    package var reloadable: Setting {
        var setting = self
        setting.description.isReloadable = true
        return setting
    }
}

/// The side of a setting that does not depend on its type.
package struct SettingDescription: Sendable, Hashable {
    let words: [String]
    /// What a value looks like: `HOST:PORT`.
    let form: String
    /// What it decides, in one line.
    let meaning: String
    /// The default, as an operator would write it.
    let fallback: String
    /// Whether a wrong value may hold a secret, so that no message repeats it.
    let mayHoldSecret: Bool
    /// Whether a running process follows it at SIGHUP; the others need a restart.
    var isReloadable = false

    /// On the command line: `--drain-period`.
    package var flag: String { "--" + words.joined(separator: "-") }
    /// In the environment: `CANBO_DRAIN_PERIOD`.
    package var variable: String { "CANBO_" + words.joined(separator: "_").uppercased() }
    /// In the file: `drainPeriod`.
    package var key: String {
        words.enumerated().map { $0.offset == 0 ? $0.element : $0.element.capitalizedWord }
            .joined()
    }
}

extension String {
    fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
