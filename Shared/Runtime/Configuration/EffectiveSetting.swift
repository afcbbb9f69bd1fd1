/// A setting with the value that it has and where that came from.
struct EffectiveSetting: Sendable, Hashable, CustomStringConvertible {
    let setting: SettingDescription
    /// As it was written; a value that may hold a secret and is wrong is not repeated.
    let value: String
    /// Its name where it was written, `default` when nobody has set it.
    let origin: String

    init(_ setting: SettingDescription, _ value: String, from origin: String) {
        self.setting = setting
        self.value = value
        self.origin = origin
    }

    /// A line of what `--check-configuration` prints: `--log-level info (default)`.
    var description: String { "\(setting.flag) \(value) (\(origin))" }
}
