internal import Conventions
internal import Forwarding
internal import GatewayContract
internal import Kernel
internal import WellKnownMessages

/// Tells the maintenance that is under way or announced.
struct PresentMaintenance {
    /// The one name that there is.
    static let name = "maintenances/current"

    let keeper: MaintenanceKeeper
    let clock: any WallClock

    /// The answer; throws INVALID_ARGUMENT for any other name.
    func run(_ request: GetMaintenanceRequest) throws -> Maintenance {
        var checks = FieldChecks()
        if request.name.isEmpty {
            checks.required("name")
        } else if request.name != Self.name {
            checks.malformed("name", vi: "Phải là \(Self.name).", en: "Must be \(Self.name).")
        }
        try checks.finish()
        return Maintenance(keeper.present, at: clock.now)
    }
}

extension Maintenance {
    /// What callers are told of a maintenance, or that there is none.
    init(_ window: MaintenanceWindow?, at now: Timestamp) {
        guard let window else {
            self.init(name: PresentMaintenance.name, state: .none)
            return
        }
        self.init(
            name: PresentMaintenance.name,
            state: window.isUnderWay(at: now) ? .underWay : .announced,
            startTime: GoogleTimestamp(window.start),
            endTime: GoogleTimestamp(window.end),
            changesOnly: window.isForChangesOnly,
            messageVi: window.words.vietnamese,
            messageEn: window.words.english
        )
    }
}
