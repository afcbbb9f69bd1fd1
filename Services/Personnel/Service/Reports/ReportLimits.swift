internal import Kernel

extension PersonnelLimits {
    /// Parameters of one run.
    package static let reportParametersMax = 20
    /// Runs of one organisation that are kept.
    package static let reportRunsMax = 10_000
    /// Name of a cell, in characters.
    package static let reportCellLength = 1...200
    /// Comparisons of cells by which small ones are suppressed; a larger table is hidden.
    package static let reportSuppressionMax = 4_000_000
    /// Rows of one table.
    package static let reportRowsMax = 5_000
}
