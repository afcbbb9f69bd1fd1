extension PersonnelLimits {
    /// Name of a body, in characters; 0 means none.
    package static let bodyNameLength = 0...300
    /// The number of a term; 0 means that terms are not counted.
    package static let bodyTerm: ClosedRange<Int32> = 0...100
    /// Members that are set for a body.
    package static let bodySize: ClosedRange<Int32> = 1...500
    /// Kinds that a list is narrowed to, repeated ones counted.
    package static let bodyKindsMax = 16
    /// Times of members of one body, of all days, that a change is compared with.
    package static let bodyMembersComparedMax = 5_000
}
