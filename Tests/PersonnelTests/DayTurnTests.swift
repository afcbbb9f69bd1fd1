import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Synchronization
import Testing
import WellKnownMessages

/// The turn of a day, with calls that give up, changes that come late and clocks that differ.
@Suite struct DayTurnTests {
    @Test func whatIsDueIsDoneAlsoWhenItsCallerGivesUp() async throws {
        try await withScheduledChange { store, clock, replica in
            clock.set(day: 22)
            store.hold()
            let first = Task { try await replica.shownName() }
            await store.isHoldingOne()
            let others = (0..<8).map { _ in Task { try await replica.shownName() } }
            first.cancel()
            await #expect(throws: (any Error).self) { try await first.value }
            store.release()
            for other in others {
                let name = try await other.value
                #expect(name == "Phường Mới")
            }
            #expect(store.heldCount == 1)
        }
    }

    @Test func whatIsDueIsDoneAlsoWhenNobodyWaitsAnyMore() async throws {
        try await withScheduledChange { store, clock, replica in
            clock.set(day: 22)
            store.hold()
            let caller = Task { try await replica.shownName() }
            await store.isHoldingOne()
            caller.cancel()
            await #expect(throws: (any Error).self) { try await caller.value }
            store.release()
            await store.heldOneHasEnded()
            let isDone = try await store.read { reader in
                try reader.first("SELECT subject_number FROM scheduled_change") == nil
            }
            #expect(isDone)
        }
    }

    /// One replica has made a day's facts the present ones while a change that began on the day
    /// before waits in the other one.
    @Test(arguments: StoreKind.allCases)
    func aChangeThatWaitsForTheStoreOverMidnightIsShown(_ kind: StoreKind) async throws {
        try await kind.withStore(.personnel, clock: NightClock()) { store in
            let late = (store: HeldDatabase(store), clock: NightClock())
            let slow = try await Replica(late.store, late.clock)
            let clock = NightClock()
            let other = try await Replica(store, clock)
            try await slow.create()
            late.store.hold()
            let change = Task { try await slow.rename() }
            await late.store.isHoldingOne()
            clock.set(day: 22)
            #expect(try await other.shownName() == "Phường Ba Đình")
            late.clock.set(day: 22)
            late.store.release()
            try await change.value
            #expect(try await other.shownName() == "Phường Mới")
        }
    }

    @Test func aChangeOfAReplicaWhoseClockIsBehindIsShown() async throws {
        try await StoreKind.memory.withStore(.personnel, clock: NightClock()) { store in
            let behind = try await Replica(store, NightClock())
            let clock = NightClock()
            let ahead = try await Replica(store, clock)
            try await behind.create()
            clock.set(day: 22, seconds: 2)
            #expect(try await ahead.shownName() == "Phường Ba Đình")
            try await behind.rename()
            #expect(try await ahead.shownName() == "Phường Mới")
        }
    }

    /// Runs a body with a store in which a change waits for 22 November 2026, and a service.
    private func withScheduledChange(
        _ body: (HeldDatabase, NightClock, Replica) async throws -> Void
    ) async throws {
        let clock = NightClock()
        try await StoreKind.file.withStore(.personnel, clock: clock) { store in
            let held = HeldDatabase(store)
            let replica = try await Replica(held, clock)
            try await replica.create()
            try await replica.rename()
            try await body(held, clock, replica)
        }
    }
}

/// One of the processes that serve a store.
private struct Replica: Sendable {
    let client: PersonnelClient

    init(_ store: any Database, _ clock: any WallClock) async throws {
        let service = PersonnelService(
            journal: Journal(store, producer: "personnel", clock: clock),
            tokens: try await PageTokens(of: store),
            roles: try .embedded(),
            ages: try .embedded(),
            clock: clock
        )
        client = PersonnelClient(LocalGateway.channel(service))
    }

    func create() async throws {
        _ = try await client.createOrganization(
            CreateOrganizationRequest(
                organization: .sample("bd", "Phường Ba Đình"),
                organizationID: "bd"
            )
        )
    }

    /// Gives the organisation another name from 22 November on.
    func rename() async throws {
        _ = try await client.updateOrganization(
            UpdateOrganizationRequest(
                organization: Organization(name: "organizations/bd", nameVi: "Phường Mới"),
                effectiveDate: GoogleDate("2026-11-22")
            )
        )
    }

    /// The present name.
    func shownName() async throws -> String {
        try await client.getOrganization(GetOrganizationRequest(name: "organizations/bd")).nameVi
    }
}

/// A clock that shows noon of 21 November 2026 in Viet Nam until it is set.
private final class NightClock: WallClock {
    private let instant = Mutex(Timestamp(microseconds: 1_795_237_200_000_000))

    var now: Timestamp { instant.withLock { $0 } }

    /// So many seconds after the beginning of a day of November 2026; noon when none are given.
    func set(day: Int, seconds: Int = 43_200) {
        let noon = Timestamp(microseconds: 1_795_237_200_000_000)
        instant.withLock { $0 = noon + .seconds((day - 21) * 86_400 + seconds - 43_200) }
    }
}
