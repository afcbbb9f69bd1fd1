internal import Identity

/// Whose calls a service takes.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--caller-key` | `CANBO_CALLER_KEY` | `callerKey` | `data/NAME.caller-key` |
/// | `--unsigned-calls` | `CANBO_UNSIGNED_CALLS` | `unsignedCalls` | `refused` |
package struct CallersConfiguration: ProcessConfiguration {
    /// The file of the key that the service shares with the gateway.
    let path: String
    /// The keys of the file; none where unsigned calls are taken and there is no file.
    let keys: [CallerKey]
    /// What becomes of calls that nobody has signed.
    let unsigned: UnsignedCalls

    /// What becomes of calls that nobody has signed.
    enum UnsignedCalls: String, Sendable, CaseIterable {
        /// They are refused: everybody comes through the gateway.
        case refused
        /// They are taken, as calls of nobody in particular: for trying things out only.
        case taken
    }

    private static func key(_ process: ProcessDescription) -> Setting<String> {
        Setting(
            "caller key",
            form: "FILE",
            meaning: "The secret that the service shares with the gateway (canbo caller-key)",
            default: "data/\(process.name).caller-key"
        ) { $0.isEmpty ? nil : $0 }
    }
    private static let unsigned = Setting<UnsignedCalls>(
        "unsigned calls",
        form: UnsignedCalls.allCases.map(\.rawValue).joined(separator: "|"),
        meaning: "Whether calls are taken that did not come through the gateway",
        default: .refused
    ) { UnsignedCalls(rawValue: $0) }

    /// Every setting of a service's callers.
    package static func settings(of process: ProcessDescription) -> [SettingDescription] {
        [key(process).description, unsigned.description]
    }

    /// Reads the settings and the file of the key.
    package init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        path = settings.value(Self.key(process))
        unsigned = settings.value(Self.unsigned)
        let file = CallerKeyFile(path: path)
        guard unsigned == .refused || file.exists else {
            keys = []
            return
        }
        do throws(CallerKeysRefused) {
            keys = try file.read(of: process.name)
        } catch {
            for problem in error.problems { settings.report(inNamedFile: problem) }
            keys = []
        }
    }
}

/// A configuration that says whose calls its process takes.
package protocol AdmittingConfiguration: ProcessConfiguration {
    /// The callers of the process; `nil` for the gateway, to which everybody comes.
    var callers: CallersConfiguration? { get }

    /// What is wrong with files that take longer to read; empty when nothing is.
    func problemsOfFiles() async -> [String]
}

extension AdmittingConfiguration {
    /// There are no such files.
    package func problemsOfFiles() async -> [String] { [] }
}
