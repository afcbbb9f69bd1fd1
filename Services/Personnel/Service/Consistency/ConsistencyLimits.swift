internal import Conventions

/// What checks of the record are held to.
package enum ConsistencyLimits {
    /// Records that one invariant judges in one step.
    package static let recordsAtOnce: Int64 = 1_000
    /// Between two looks at whether a check is due: the first comes so long after the start of the
    /// process, which has calls to answer before.
    package static let interval: Duration = .seconds(600)
    /// Codes in a filter.
    static let codesMax = 20
    /// Name of a subject in a filter, in characters; 0 means none.
    static let subjectLength = 0...300
}

extension ResourceNames {
    static let inconsistency: ResourcePattern = "inconsistencies/*"
    static let consistencyRun: ResourcePattern = "consistencyRuns/*"
}
