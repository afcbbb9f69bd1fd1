internal import Conventions
internal import Kernel
internal import PersonnelContract

extension ResourceNames {
    /// The type told in `ResourceInfo` for a staff quota.
    static let staffQuotaType = "personnel.canbo.gov.vn/StaffQuota"
    /// The type told in `ResourceInfo` for a case of streamlining.
    static let streamliningCaseType = "personnel.canbo.gov.vn/StreamliningCase"
    /// The type told in `ResourceInfo` for a review of a function.
    static let functionReviewType = "personnel.canbo.gov.vn/FunctionReview"

    static let staffQuota: ResourcePattern = "staffQuotas/*"
    static let streamliningCase: ResourcePattern = "streamliningCases/*"
    static let functionReview: ResourcePattern = "functionReviews/*"
}

extension Failure {
    /// A quota that does not exist, asked for by its name.
    static func noStaffQuota(_ id: String) -> Failure {
        notFound(ResourceNames.staffQuotaType, ResourceNames.staffQuota.name(id))
    }

    /// A case that does not exist, asked for by its name.
    static func noStreamliningCase(_ id: String) -> Failure {
        notFound(ResourceNames.streamliningCaseType, ResourceNames.streamliningCase.name(id))
    }

    /// A review that does not exist, asked for by its name.
    static func noFunctionReview(_ id: String) -> Failure {
        notFound(ResourceNames.functionReviewType, ResourceNames.functionReview.name(id))
    }
}
