internal import Conventions
internal import Kernel
internal import PersonnelContract

extension ResourceNames {
    /// The type told in `ResourceInfo` for a training plan.
    static let trainingPlanType = "personnel.canbo.gov.vn/TrainingPlan"
    /// The type told in `ResourceInfo` for a class.
    static let trainingClassType = "personnel.canbo.gov.vn/TrainingClass"
    /// The type told in `ResourceInfo` for an enrolment.
    static let enrolmentType = "personnel.canbo.gov.vn/Enrolment"

    static let trainingPlan: ResourcePattern = "trainingPlans/*"
    static let trainingClass: ResourcePattern = "trainingClasses/*"
    static let enrolment: ResourcePattern = "enrolments/*"
}

extension Failure {
    /// A plan that does not exist, asked for by its name.
    static func noTrainingPlan(_ id: String) -> Failure {
        notFound(ResourceNames.trainingPlanType, ResourceNames.trainingPlan.name(id))
    }

    /// A class that does not exist, asked for by its name.
    static func noTrainingClass(_ id: String) -> Failure {
        notFound(ResourceNames.trainingClassType, ResourceNames.trainingClass.name(id))
    }

    /// An enrolment that does not exist, asked for by its name.
    static func noEnrolment(_ id: String) -> Failure {
        notFound(ResourceNames.enrolmentType, ResourceNames.enrolment.name(id))
    }
}
