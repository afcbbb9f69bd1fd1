internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Which status follows which (DOMAIN 5.1).
extension OrganizationStatus {
    /// Whether the organisation no longer exists in law.
    var isFinal: Bool {
        switch self {
        case .merged, .split, .ended, .dissolved: true
        default: false
        }
    }

    /// The statuses that an update may set next, or a reorganisation.
    ///
    /// What is merged or divided has lineage, which comes with the reorganisation that ends it: by
    /// its decision also what is at work ends. Dissolution is a disciplinary form: it comes with
    /// its own decision.
    func followers(byReorganization: Bool) -> Set<OrganizationStatus> {
        switch (self, byReorganization) {
        case (.draft, _): [.active]
        case (.active, false): [.reorganising]
        case (.reorganising, false): [.active, .ended]
        case (.active, true), (.reorganising, true): [.merged, .split, .ended]
        default: []
        }
    }

    /// Passes when a change of status is none or allowed.
    func check(
        changeTo next: OrganizationStatus,
        of resource: String,
        byReorganization: Bool = false
    ) throws(Failure) {
        guard next != self, !followers(byReorganization: byReorganization).contains(next) else {
            return
        }
        throw Failure.condition(
            .statusTransitionRefused,
            ["resource": resource, "from": code, "to": next.code],
            subject: resource
        )
    }
}
