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
    let effective: [EffectiveSetting]
    /// The mistakes in the settings themselves, not in the files that they name.
    let mistakes: [String]

    init(_ process: ProcessDescription, arguments: [String], environment: [String: String]) {
        let settings =
            [SettingsFile.setting.description] + RuntimeConfiguration.settings(of: process)
            + Further.settings(of: process)
        let line = ProcessArguments(arguments, flags: Set(settings.map(\.flag)))
        let file = SettingsFile(line, environment, Array(settings.dropFirst()))
        var reader = SettingsReader(
            flags: line.values,
            environment: environment,
            file: file.values,
            problems: line.problems + file.problems
        )
        runtime = RuntimeConfiguration(reading: &reader, of: process)
        further = Further(reading: &reader, of: process)
        task = line.task
        problems = reader.problems
        mistakes = reader.mistakes
        help = process.help(settings)
        effective = file.effective + reader.effective
    }

    /// Every setting on a line of its own.
    var report: String { effective.map { "\($0)\n" }.joined() }
}
