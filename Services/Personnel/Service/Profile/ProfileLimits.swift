extension PersonnelLimits {
    /// Values in one request, and values that one request clears.
    package static let profileValuesMax = 64
    /// Number of a paper or decision, in characters.
    package static let profilePaperNumberLength = 1...100
    /// Another register, in characters.
    package static let profileRegisterLength = 1...200
    /// Why a profile was given back, in characters.
    package static let profileReasonLength = 1...2_000
    /// Entries of one official, those included that hold no longer.
    package static let profileEntriesMax = 2_000
    /// Findings on the profile of one official, those included that were withdrawn.
    package static let profileFindingsMax = 200
    /// Documents of one official.
    package static let profileDocumentsMax = 1_000
    /// Files of documents that arrive at the same time.
    package static let profileUploadsMax = 8
}
