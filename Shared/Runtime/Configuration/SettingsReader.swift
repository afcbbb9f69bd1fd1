internal import Configuration

/// Reads settings from flag, environment, file and default, in this order, and keeps every mistake.
///
/// Reading never stops at a mistake: the default stands in, so that one run tells all of them.
package struct SettingsReader {
    /// Every mistake found, one line each.
    package private(set) var problems: [String]
    /// Those of them that are in files that settings name, such as routes and certificates.
    ///
    /// A reload of the settings does not look at those: each such file has its own last good state.
    private(set) var problemsOfNamedFiles: Set<String> = []
    /// What each setting that was read is now, by flag; `--check-configuration` prints it.
    private(set) var effective: [EffectiveSetting] = []

    private let sources: [Source]

    /// A place that values come from, and how it names a setting.
    private struct Source {
        let provider: any ConfigProvider
        let name: @Sendable (SettingDescription) -> String
    }

    /// A reader over the command line's values, the environment and the file's values.
    init(
        flags: [String: String],
        environment: [String: String],
        file: [String: String],
        problems: [String]
    ) {
        self.problems = problems
        // An empty variable counts as not set: compose files pass those on.
        let variables = environment.filter { !$0.value.isEmpty }
        sources = [
            Source(provider: Self.provider(flags)) { $0.flag },
            Source(
                provider: EnvironmentVariablesProvider(environmentVariables: variables)
            ) { $0.variable },
            Source(provider: Self.provider(file)) { $0.key },
        ]
    }

    /// The value of a setting; its default when nobody sets it or the value set is wrong.
    package mutating func value<Value>(_ setting: Setting<Value>) -> Value {
        for source in sources {
            let name = source.name(setting.description)
            guard let text = Self.text(of: name, in: source.provider) else { continue }
            guard let value = setting.parse(text) else {
                let told = setting.description.mayHoldSecret ? "this value" : "\"\(text)\""
                problems.append("\(name): \(told) is not allowed; give \(setting.description.form)")
                effective.append(EffectiveSetting(setting.description, told, from: name))
                return setting.fallback
            }
            effective.append(EffectiveSetting(setting.description, text, from: name))
            return value
        }
        let fallback = setting.description.fallback
        effective.append(EffectiveSetting(setting.description, fallback, from: "default"))
        return setting.fallback
    }

    /// Keeps a mistake of settings that do not go together.
    package mutating func report(_ problem: String) {
        problems.append(problem)
    }

    /// Keeps a mistake in a file that a setting names.
    package mutating func report(inNamedFile problem: String) {
        problems.append(problem)
        problemsOfNamedFiles.insert(problem)
    }

    /// The mistakes in the settings themselves.
    var mistakes: [String] { problems.filter { !problemsOfNamedFiles.contains($0) } }

    private static func provider(_ values: [String: String]) -> InMemoryProvider {
        InMemoryProvider(
            values: Dictionary(
                uniqueKeysWithValues: values.map {
                    (AbsoluteConfigKey([$0.key]), ConfigValue(.string($0.value), isSecret: false))
                }
            )
        )
    }

    private static func text(of name: String, in provider: any ConfigProvider) -> String? {
        let result = try? provider.value(forKey: AbsoluteConfigKey([name]), type: .string)
        guard case .string(let text) = result?.value?.content else { return nil }
        return text
    }
}
