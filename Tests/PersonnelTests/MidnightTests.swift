import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Synchronization
import Testing
import WellKnownMessages

/// Changes during which the day ends.
@Suite struct MidnightTests {
    /// Whenever in the course of the call midnight comes, the change is shown on its day.
    @Test(arguments: 0..<8)
    func aChangeForTomorrowIsShownTomorrow(_ reads: Int) async throws {
        let clock = MidnightClock()
        try await StoreKind.memory.withStore(.personnel, clock: clock) { store in
            let service = PersonnelService(
                journal: Journal(store, producer: "personnel", clock: clock),
                tokens: try await PageTokens(of: store),
                roles: try .embedded(),
                ages: try .embedded(),
                clock: clock
            )
            let client = PersonnelClient(LocalGateway.channel(service))
            _ = try await client.createOrganization(
                CreateOrganizationRequest(
                    organization: .sample("bd", "Phường Ba Đình"),
                    organizationID: "bd"
                )
            )
            clock.strike(after: reads)
            _ = try await client.updateOrganization(
                UpdateOrganizationRequest(
                    organization: Organization(name: "organizations/bd", nameVi: "Phường Mới"),
                    effectiveDate: GoogleDate(year: 2026, month: 11, day: 22)
                )
            )
            clock.strike(after: 0)
            let request = GetOrganizationRequest(name: "organizations/bd")
            let shown = try await client.getOrganization(request)
            #expect(shown.nameVi == "Phường Mới")
            #expect(shown.effectiveDate == GoogleDate(year: 2026, month: 11, day: 22))
            #expect(shown.effectiveEndDate == nil)
        }
    }
}

/// A clock that shows 21 November 2026, and 22 November after so many more looks at it.
private final class MidnightClock: WallClock {
    private let looksLeft = Mutex(Int.max)

    func strike(after looks: Int) { looksLeft.withLock { $0 = looks } }

    var now: Timestamp {
        let isOver = looksLeft.withLock { looks in
            guard looks > 0 else { return true }
            looks -= 1
            return false
        }
        let noon = Timestamp(microseconds: 1_795_237_200_000_000)
        return isOver ? noon + .seconds(86_400) : noon
    }
}
