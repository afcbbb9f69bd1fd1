extension PersonnelLimits {
    /// Organisations, posts, steps or successions that one reorganisation names, of each.
    package static let reorganizationPartsMax = 2_000
    /// Rows of a file that one reorganisation carries out.
    package static let reorganizationRowsMax = 10_000
    /// Officials whom one reorganisation moves.
    package static let officialsReorganizedMax = 8_000
    /// Things in the way of a reorganisation that a report tells; the rest are counted.
    package static let obstaclesToldMax = 500
    /// Things in the way that a failure names, so many that trailers stay small.
    package static let obstaclesNamedMax = 10
    /// Records that have no successor and are named, of each kind and organisation.
    package static let obstacleResourcesMax = 10
    /// Steps of the lineage of one organisation.
    package static let lineageStepsMax = 5_000
    /// Organisations that one balance counts.
    package static let balanceOrganizationsMax = 90_000
}
