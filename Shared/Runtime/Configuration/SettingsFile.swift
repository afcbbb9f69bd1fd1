/// The file of settings that a command line or the environment names, and what is in it.
struct SettingsFile {
    /// The setting that names the file.
    static let setting = Setting<String>.file("config", meaning: "A JSON file with settings")

    /// What it sets, by key; empty without a file.
    let values: [String: String]
    /// Every mistake in it.
    let problems: [String]
    /// Which file that is, and who says so.
    let effective: [EffectiveSetting]

    /// Finds the file and reads it; keys of other settings than those of the process are mistakes.
    init(
        _ line: ProcessArguments,
        _ environment: [String: String],
        _ settings: [SettingDescription]
    ) {
        var finding = SettingsReader(
            flags: line.values,
            environment: environment,
            file: [:],
            problems: []
        )
        let path = finding.value(Self.setting)
        let file =
            path.isEmpty
            ? nil : ConfigurationFile(path: path, keys: Set(settings.map(\.key)))
        values = file?.values ?? [:]
        problems = finding.problems + (file?.problems ?? [])
        effective = finding.effective
    }
}
