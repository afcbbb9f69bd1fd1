/// Which guarded fields of an answer a caller may see.
///
/// Fields are guarded by the class that their `.proto` declares; what has no class is for everybody
/// who may call the method.
public struct Clearance: OptionSet, Hashable, Sendable {
    /// One bit for each class.
    public let rawValue: UInt8

    /// A set of classes.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Sensitive personal data (Law 91/2025/QH15; Decree 356/2025).
    public static let sensitive = Clearance(rawValue: 1)
    /// Conclusions of internal political protection.
    public static let internalPolitical = Clearance(rawValue: 2)

    /// State secrets: records graded secret, with all that is in them.
    public static let stateSecret = Clearance(rawValue: 4)

    /// All classes.
    public static let everything: Clearance = [.sensitive, .internalPolitical, .stateSecret]
}
