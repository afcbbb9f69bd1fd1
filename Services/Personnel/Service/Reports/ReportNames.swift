internal import Conventions
internal import Kernel

extension ResourceNames {
    /// The type told in `ResourceInfo` for a run of a report.
    static let reportRunType = "personnel.canbo.gov.vn/ReportRun"

    static let reportRun: ResourcePattern = "reportRuns/*"
}

extension Failure {
    /// A run that does not exist, asked for by its name.
    static func noReportRun(_ id: String) -> Failure {
        notFound(ResourceNames.reportRunType, ResourceNames.reportRun.name(id))
    }
}
