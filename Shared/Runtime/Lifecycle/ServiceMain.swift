internal import Configuration
private import FoundationEssentials
private import Glibc
internal import Logging

/// The one way to start a process: `main` only wires.
package enum ServiceMain {
    /// Reads the configuration, starts the process, and ends with the exit code for how it went.
    ///
    /// The address is bound first, so that health can be asked at once; `wire` then opens storage
    /// and builds the services; only after that is the process ready. SIGTERM and SIGINT drain it.
    package static func run<Further: AdmittingConfiguration>(
        _ description: ProcessDescription,
        _ further: Further.Type = Further.self,
        _ wire: (Further, ServiceProcess) async throws -> Void
    ) async -> Never {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let environment = ProcessInfo.processInfo.environment
        signal(SIGPIPE, SIG_IGN)
        if arguments.first == HealthReading.word {
            await tellHealth(description, Further.self, arguments.dropFirst(), environment)
        }
        let read: @Sendable () -> ConfigurationReading<Further> = {
            ConfigurationReading(description, arguments: arguments, environment: environment)
        }
        let reading = read()
        await answer(reading, description)
        let threshold = LogThreshold(reading.runtime.logLevel)
        let logger = Logger(label: description.name) { _ in
            JSONLogHandler(process: description.name, level: threshold)
        }
        let settings = SettingsKeeper(SettingsReading(reading), logger) {
            SettingsReading(read())
        }
        let level = LogLevelHold(threshold)
        settings.whenChanged { level.configure($0.runtime.logLevel) }
        do {
            try await Lifecycle(description.name, settings, level, logger)
                .run(reading.further.callers) { process in
                    try await wire(reading.further, process)
                }
            exit(ExitCode.success.rawValue)
        } catch {
            let failure = error as? ProcessFailure ?? ProcessFailure(.software, "\(error)")
            logger.critical("\(failure.description)")
            exit(failure.exitCode.rawValue)
        }
    }

    /// Answers and ends when the command line asks for something else than to run, or is wrong.
    private static func answer<Further: AdmittingConfiguration>(
        _ reading: ConfigurationReading<Further>,
        _ description: ProcessDescription
    ) async {
        switch reading.task {
        case .help: end(with: reading.help)
        case .version: end(with: "\(description.name) \(ProductVersion.text)\n")
        case .run, .checkConfiguration: break
        }
        let problems = await reading.problems + reading.further.problemsOfFiles()
        guard problems.isEmpty else { end(with: problems, of: description) }
        if case .checkConfiguration = reading.task { end(with: reading.report) }
    }

    /// Asks the process that runs with the same settings whether it serves, and ends.
    private static func tellHealth<Further: AdmittingConfiguration>(
        _ description: ProcessDescription,
        _ further: Further.Type,
        _ arguments: ArraySlice<String>,
        _ environment: [String: String]
    ) async -> Never {
        let reading = HealthReading(
            description,
            Further.settings(of: description),
            arguments: arguments,
            environment: environment
        )
        switch reading.task {
        case .help: end(with: reading.help)
        case .version: end(with: "\(description.name) \(ProductVersion.text)\n")
        case .run, .checkConfiguration: break
        }
        guard reading.problems.isEmpty else { end(with: reading.problems, of: description) }
        do throws(ProcessFailure) {
            end(with: "\(description.name): \(try await HealthQuestion(reading).ask())\n")
        } catch {
            write("\(description.name): \(error)\n", toDescriptor: STDERR_FILENO)
            exit(error.exitCode.rawValue)
        }
    }

    private static func end(with problems: [String], of description: ProcessDescription) -> Never {
        let lines = problems.map { "\(description.name): \($0)\n" }.joined()
        write(lines, toDescriptor: STDERR_FILENO)
        exit(ExitCode.usage.rawValue)
    }

    private static func end(with text: String) -> Never {
        write(text, toDescriptor: STDOUT_FILENO)
        exit(ExitCode.success.rawValue)
    }
}
