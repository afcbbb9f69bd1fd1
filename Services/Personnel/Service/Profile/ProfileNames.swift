internal import Conventions
internal import Kernel

extension ResourceNames {
    /// The type told in `ResourceInfo` for an entry of a profile.
    static let profileEntryType = "personnel.canbo.gov.vn/ProfileEntry"

    static let profile: ResourcePattern = "officials/*/profile"
    static let profileEntry: ResourcePattern = "officials/*/profileEntries/*"
}

/// Which entry is meant: whose, and by which identifier.
struct ProfileEntryKey: Sendable, Hashable {
    let officialID: String
    let id: String

    /// The resource name.
    var name: String { ResourceNames.profileEntry.name(officialID, id) }
}

extension FieldChecks {
    /// The entry that a name is of.
    mutating func profileEntry(_ name: String, _ field: String) -> ProfileEntryKey {
        let parts = self.name(name, field, ResourceNames.profileEntry) ?? ["", ""]
        return ProfileEntryKey(officialID: parts[0], id: parts[1])
    }
}

extension Failure {
    /// An entry that does not exist, asked for by its name.
    static func noProfileEntry(_ key: ProfileEntryKey) -> Failure {
        notFound(ResourceNames.profileEntryType, key.name)
    }
}
