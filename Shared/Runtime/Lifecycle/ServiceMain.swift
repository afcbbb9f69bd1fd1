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
        let reading = ConfigurationReading<Further>(
            description,
            arguments: Array(CommandLine.arguments.dropFirst()),
            environment: ProcessInfo.processInfo.environment
        )
        await answer(reading, description)
        signal(SIGPIPE, SIG_IGN)
        let logger = Logger(label: description.name) { _ in
            JSONLogHandler(process: description.name, level: reading.runtime.logLevel)
        }
        do {
            try await Lifecycle(description.name, reading.runtime, logger)
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
        guard problems.isEmpty else {
            let lines = problems.map { "\(description.name): \($0)\n" }.joined()
            write(lines, toDescriptor: STDERR_FILENO)
            exit(ExitCode.usage.rawValue)
        }
        if case .checkConfiguration = reading.task { end(with: reading.report) }
    }

    private static func end(with text: String) -> Never {
        write(text, toDescriptor: STDOUT_FILENO)
        exit(ExitCode.success.rawValue)
    }
}
