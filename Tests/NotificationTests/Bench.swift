import Authority
import Authority
import Fleet
import Kernel
import NotificationContract
import NotificationService
import RPC
import Storage
import TypeContract
import WellKnownMessages

/// The notification service over a store, called like a client calls it.
struct Bench: Sendable {
    let client: NotificationClient
    let service: NotificationService
    /// Who calls.
    let caller: ToldCaller
    /// What the caller reaches.
    let judge: ToldJudge

    static func run(
        _ kind: StoreKind = .memory,
        limits: NotificationLimits = .standard,
        asking: AuthorityLimits = .standard,
        _ body: (Bench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.notification, clock: clock) { store in
            let (caller, judge) = (ToldCaller(), ToldJudge())
            let service = NotificationService(
                journal: Journal(store, producer: "notification", clock: clock),
                tokens: try await PageTokens(of: store),
                authority: judge.desk(asking),
                limits: limits
            )
            let client = NotificationClient(LocalGateway.channel([service], within: [caller]))
            try await body(
                Bench(client: client, service: service, caller: caller, judge: judge)
            )
        }
    }

    /// Sends events and gives how many were new.
    @discardableResult
    func receive(_ events: [TypeContract.Event]) async throws -> Int32 {
        try await client.receiveEvents(ReceiveEventsRequest(events: events)).acceptedCount
    }

    /// Every notice, the latest first.
    func notices(_ request: ListNoticesRequest = ListNoticesRequest()) async throws -> [Notice] {
        try await client.listNotices(request).notices
    }
}

extension TypeContract.Event {
    /// An entry into a plan, as planning announces it.
    static func entry(_ number: Int, organization: String = "ba-dinh") -> TypeContract.Event {
        TypeContract.Event(
            eventID: "event-\(number)",
            type: "plan.entry_added",
            occurTime: GoogleTimestamp(seconds: 1_790_000_000),
            producer: "planning",
            subject: "officials/an",
            organizations: ["organizations/\(organization)"],
            secrecyGrade: .internal,
            attributes: [
                "post_title": "Phó Bí thư", "plan_number": "05-QH/TU",
                "planned_date": "2026-11-21",
            ],
            rules: ["PLAN_PERSONS_PER_POST"],
            sequence: Int64(number)
        )
    }
}
