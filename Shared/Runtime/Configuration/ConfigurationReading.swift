/// The configuration of one start of a process, read once.
struct ConfigurationReading<Further: ProcessConfiguration> {
    /// What the command line asks for.
    let task: ProcessArguments.Task
    let runtime: RuntimeConfiguration
    let further: Further
    /// Every mistake, from wherever it came.
    let problems: [String]
    /// The help text.
    let help: String
    /// Every setting with its value and where it came from.
    let report: String

    private static var file: Setting<String> {
        Setting(
            "config",
            form: "FILE",
            meaning: "A JSON file with settings",
            default: "",
            shownAs: "none",
            parse: { $0 }
        )
    }

    init(_ process: ProcessDescription, arguments: [String], environment: [String: String]) {
        let settings =
            [Self.file.description] + RuntimeConfiguration.settings(of: process)
            + Further.settings(of: process)
        let line = ProcessArguments(arguments, flags: Set(settings.map(\.flag)))
        var finding = SettingsReader(
            flags: line.values,
            environment: environment,
            file: [:],
            problems: line.problems
        )
        let path = finding.value(Self.file)
        let file =
            path.isEmpty
            ? nil : ConfigurationFile(path: path, keys: Set(settings.dropFirst().map(\.key)))
        var reader = SettingsReader(
            flags: line.values,
            environment: environment,
            file: file?.values ?? [:],
            problems: finding.problems + (file?.problems ?? [])
        )
        runtime = RuntimeConfiguration(reading: &reader, of: process)
        further = Further(reading: &reader, of: process)
        task = line.task
        problems = reader.problems
        help = process.help(settings)
        report = reader.effective
            .map { "\($0.setting.flag) \($0.value) (\($0.origin))\n" }.joined()
    }
}
