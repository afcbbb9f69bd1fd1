internal import Conventions
internal import Kernel

extension ResourceNames {
    /// The type told in `ResourceInfo` for a merge.
    static let officialMergeType = "personnel.canbo.gov.vn/OfficialMerge"

    static let officialMerge: ResourcePattern = "officialMerges/*"
}

extension Failure {
    /// A merge that does not exist, asked for by its name.
    static func noOfficialMerge(_ id: String) -> Failure {
        notFound(ResourceNames.officialMergeType, ResourceNames.officialMerge.name(id))
    }
}

/// What duplicates are looked for and merged at most.
package enum DuplicateLimits {
    /// Reason of a dismissal or an undoing, grounds of a merge, in characters.
    package static let reasonLength = 1...500
    /// Officials whose duplicates are looked for with one statement.
    package static let officialsAtOnce = 1_024
    /// Officials whose duplicates are looked for for one page.
    package static let officialsOfPageMax = 8_192
    /// Pairs that officials looked at at once may be in; more are mistakes of an import.
    package static let pairsAtOnceMax = 20_000
    /// What stands against a merge, told at once; the rest is told once these are settled.
    package static let conflictsMax = 20
}
