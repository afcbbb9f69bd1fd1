internal import Conventions
package import Kernel

extension ResourceNames {
    /// The type told in `ResourceInfo` for a management scope.
    static let managementScopeType = "personnel.canbo.gov.vn/ManagementScope"

    static let managementScope: ResourcePattern = "managementScopes/*"
}

extension Failure {
    /// A management scope that does not exist, asked for by its name.
    static func noManagementScope(_ id: String) -> Failure {
        notFound(ResourceNames.managementScopeType, ResourceNames.managementScope.name(id))
    }
}

extension Reason {
    /// A post is, or by its rule would be, in another scope on some day of a scope.
    package static let managementScopeOverlaps = Reason(
        "MANAGEMENT_SCOPE_OVERLAPS",
        .failedPrecondition,
        vi: "{row} đã thuộc {scope} từ ngày {since} đến trước ngày {until}.",
        en: "{row} is in {scope} already from {since} until before {until}."
    )
}
