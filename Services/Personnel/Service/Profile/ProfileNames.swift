internal import Conventions
internal import Kernel
internal import Storage

extension ResourceNames {
    /// The type told in `ResourceInfo` for an entry of a profile.
    static let profileEntryType = "personnel.canbo.gov.vn/ProfileEntry"
    /// The type told in `ResourceInfo` for a finding on a profile.
    static let profileFindingType = "personnel.canbo.gov.vn/ProfileFinding"

    static let profile: ResourcePattern = "officials/*/profile"
    static let profileEntry: ResourcePattern = "officials/*/profileEntries/*"
    static let profileFinding: ResourcePattern = "profileFindings/*"
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
    /// A finding that does not exist, asked for by its name.
    static func noProfileFinding(_ id: String) -> Failure {
        notFound(ResourceNames.profileFindingType, ResourceNames.profileFinding.name(id))
    }

    /// A finding that the record did not have yet at an instant.
    static func notRecorded(_ finding: ProfileFindingRecord, at instant: Timestamp) -> Failure {
        Failure(
            .resourceNotRecorded,
            [
                "resource": finding.name, "as_recorded_at": instant.description,
                "since": "\(finding.createdAt)",
            ],
            details: [.resource(type: ResourceNames.profileFindingType, name: finding.name)]
        )
    }
}
