/// What the telling of what is due is held to.
package enum DueLimits {
    /// Records that one step looks at.
    package static let recordsAtOnce: Int64 = 1_000
    /// Between two looks at whether a day is to be told: the first comes so long after the start of
    /// the process, which has calls to answer before.
    package static let interval: Duration = .seconds(600)
}
