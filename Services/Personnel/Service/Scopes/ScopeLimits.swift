extension PersonnelLimits {
    /// Code of a management scope, in characters.
    package static let scopeCodeLength = 1...35
    /// Posts that one management scope names.
    package static let scopePositionsMax = 200
    /// Organisations that one management scope consults.
    package static let scopeConsultantsMax = 20
    /// Levels, kinds or decisions named at once, repeated ones counted.
    package static let scopeChoicesMax = 32
    /// Holdings of posts in the scopes through which officials are reached that are sorted for a
    /// page; of more the officials are passed in the order of the list instead.
    package static let scopeHoldingsSortedMax = 10_000
}
