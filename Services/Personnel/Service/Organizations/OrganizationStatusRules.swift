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

    /// The statuses that an update may set next.
    ///
    /// Dissolution is a disciplinary form: it comes with its decision, never by an update.
    var followers: Set<OrganizationStatus> {
        switch self {
        case .draft: [.active]
        case .active: [.reorganising]
        case .reorganising: [.active, .merged, .split, .ended]
        default: []
        }
    }

    /// Passes when a change of status is none or allowed.
    func check(changeTo next: OrganizationStatus, of resource: String) throws(Failure) {
        guard next != self, !followers.contains(next) else { return }
        throw Failure.condition(
            .statusTransitionRefused,
            ["resource": resource, "from": code, "to": next.code],
            subject: resource
        )
    }
}
