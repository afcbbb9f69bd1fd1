internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Which status follows which (DOMAIN 5.3).
extension OfficialStatus {
    /// The statuses of those who have left; they keep their record until its retention is over.
    static let leaving: Set<OfficialStatus> = [
        .retired, .left, .dismissed, .transferredOut, .deceased,
    ]

    /// The statuses that an update may set next.
    private var followers: Set<OfficialStatus> {
        switch self {
        case .active: return Self.leaving.union([.suspended, .secondedOut, .rotated])
        case .suspended: return [.active, .dismissed, .deceased]
        case .secondedOut, .rotated: return [.active, .deceased]
        case .retired, .left, .dismissed, .transferredOut: return [.deceased]
        default: return []
        }
    }

    /// Passes when a change of status is none or allowed.
    func check(changeTo next: OfficialStatus, of resource: String) throws(Failure) {
        guard next != self, !followers.contains(next) else { return }
        throw Failure.condition(
            .statusTransitionRefused,
            ["resource": resource, "from": code, "to": next.code],
            subject: resource
        )
    }
}
