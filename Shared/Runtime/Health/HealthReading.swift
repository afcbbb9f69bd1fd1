internal import RPCTransport
internal import TransportSecurity

/// What `PROCESS health` is told: the settings of the process that is asked, and how long it may
/// take to answer.
///
/// Only what says where and how to ask is judged here. A mistake elsewhere, such as in a file that
/// the process would not follow at a reload, says nothing of the health of the one that runs.
struct HealthReading {
    /// The word of the command line that asks for the health of a process.
    static let word = "health"

    /// What the command line asks for: help and version as everywhere.
    let task: ProcessArguments.Task
    /// Every mistake.
    let problems: [String]
    /// The help text of the process.
    let help: String
    /// Where to ask.
    let target: Endpoint
    /// The longest wait for the answer.
    let timeout: Duration
    /// What is shown to the process, which answers by TLS; `nil` when it answers in plaintext.
    let credentials: ClientCredentials?

    private static let timeout = Setting<Duration>.duration(
        "timeout",
        in: .milliseconds(1) ... .seconds(60),
        meaning: "How long the process may take to answer",
        default: .seconds(3)
    )

    /// Reads what stands behind the word; `further` are the settings of the process beside those
    /// that every process has.
    init(
        _ process: ProcessDescription,
        _ further: [SettingDescription],
        arguments: some Sequence<String>,
        environment: [String: String]
    ) {
        let known = RuntimeConfiguration.settings(of: process) + further
        let all = [SettingsFile.setting.description] + known
        let line = ProcessArguments(
            Array(arguments),
            flags: Set(all.map(\.flag) + [Self.timeout.description.flag])
        )
        let file = SettingsFile(line, environment, known)
        // The time limit belongs to this one question, so that nothing but its own flag says it.
        var asking = SettingsReader(
            flags: line.values,
            environment: [:],
            file: [:],
            problems: line.problems + file.problems
        )
        timeout = asking.value(Self.timeout)
        if case .checkConfiguration = line.task {
            asking.report("--check-configuration: does not go with \(Self.word)")
        }
        var settings = SettingsReader(
            flags: line.values,
            environment: environment,
            file: file.values,
            problems: asking.problems
        )
        let listen = settings.value(RuntimeConfiguration.listen(process.listen))
        if listen.port == 0 {
            settings.report("--listen: any free port was taken; nobody knows which to ask")
        }
        target = listen.asOneself
        problems = settings.problems
        task = line.task
        help = process.help(all)
        // What is wrong with the files of certificates shows when the process is asked.
        credentials = Self.credentials(&settings, of: process)
    }

    /// Where a certificate must be shown, it is the one with which the process calls others, else
    /// the one with which it answers.
    private static func credentials(
        _ settings: inout SettingsReader,
        of process: ProcessDescription
    ) -> ClientCredentials? {
        let dial = DialSecurity(reading: &settings, of: process).files?.own
        guard let answers = ListenSecurity(reading: &settings).files else { return nil }
        let isAsked = !answers.authorities.isEmpty && answers.demand == .required
        let shown = isAsked ? dial ?? answers.own : nil
        return .toOneself(showing: shown?.read())
    }
}

extension Endpoint {
    /// Where a process that listens here reaches itself: an address that stands for all of the
    /// machine's cannot be called.
    fileprivate var asOneself: Endpoint {
        switch host {
        case "0.0.0.0": Endpoint(host: "127.0.0.1", port: port)
        case "::", "0:0:0:0:0:0:0:0": Endpoint(host: "::1", port: port)
        default: self
        }
    }
}
