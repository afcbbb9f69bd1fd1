/// What a service whose records may be secret can be told.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--secret-records` | `CANBO_SECRET_RECORDS` | `secretRecords` | `refused` |
///
/// and what its service's configuration can be told.
package struct Grading<Service: AdmittingConfiguration>: AdmittingConfiguration {
    /// What a service without such records is told, too.
    package let service: Service
    /// Whether records graded secret (mật) are kept: for installations that are approved for them.
    package let keepsSecretRecords: Bool
    /// Whose calls are taken.
    package var callers: CallersConfiguration? { service.callers }

    private enum Choice: String { case refused, kept }

    private static var setting: Setting<Choice> {
        Setting(
            "secret records",
            form: "refused|kept",
            meaning: "Whether records graded secret are kept; only where approved for them",
            default: .refused
        ) { Choice(rawValue: $0) }
    }

    /// Every setting of the service.
    package static func settings(of process: ProcessDescription) -> [SettingDescription] {
        Service.settings(of: process) + [setting.description]
    }

    /// Reads the settings.
    package init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        service = Service(reading: &settings, of: process)
        keepsSecretRecords = settings.value(Self.setting) == .kept
    }
}

extension Grading: StoringConfiguration where Service: StoringConfiguration {
    /// Where the service keeps its data.
    package var storage: StoreConfiguration { service.storage }
    /// Where the rows of the policy are that the unit has set itself; empty without such a file.
    package var policyPath: String { service.policyPath }
}
