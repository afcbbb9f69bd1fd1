import DisciplineContract
import DisciplineService
import Fleet
import Kernel
import Policy
import RPC
import Storage
import WellKnownMessages

/// The discipline service over a store, called like a client calls it, on 2026-11-21.
struct Bench: Sendable {
    let client: DisciplineClient
    let outbox: Outbox
    let clock: CalendarClock
    /// Who calls.
    let caller: ToldCaller
    /// What the caller reaches.
    let judge: ToldJudge

    static func run(
        _ kind: StoreKind = .memory,
        limits: DisciplineLimits = .standard,
        _ body: (Bench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.discipline, clock: clock) { store in
            let journal = Journal(store, producer: "discipline", clock: clock)
            let (caller, judge) = (ToldCaller(), ToldJudge())
            let service = DisciplineService(
                journal: journal,
                tokens: try await PageTokens(of: store),
                authority: judge.desk(),
                policy: try .embedded(),
                clock: clock,
                limits: limits
            )
            let client = DisciplineClient(LocalGateway.channel([service], within: [caller]))
            try await body(
                Bench(
                    client: client,
                    outbox: Outbox(journal),
                    clock: clock,
                    caller: caller,
                    judge: judge
                )
            )
        }
    }

    /// Every event of the service.
    func events() async throws -> [RecordedEvent] {
        try await outbox.page(after: .beginning, limit: 1_000).events
    }

    /// Records a sanction of the official `an`.
    func record(
        _ sanction: Sanction = .reprimand(),
        requestID: String = ""
    ) async throws -> Sanction {
        try await client.recordSanction(
            RecordSanctionRequest(
                parent: "officials/an",
                sanction: sanction,
                requestID: requestID
            )
        )
    }

    /// The kinds of the blocks of the official `an` against planning on a day.
    func blocks(
        on day: String,
        act: DisciplineContract.PersonnelAct = .plan
    ) async throws
        -> [DisciplineContract.BlockKind]
    {
        try await client.listBlocks(
            ListBlocksRequest(parent: "officials/an", date: .iso(day), act: act)
        ).blocks.map(\.kind)
    }
}

extension Sanction {
    /// A reprimand of a Party member.
    static func reprimand(
        _ number: String = "12-QĐ/UBKT",
        decided: String = "2026-01-31",
        effective: String? = nil
    ) -> Sanction {
        Sanction(
            track: .party,
            subject: .partyMember,
            form: .reprimand,
            decisionNumber: number,
            decisionDate: .iso(decided),
            effectiveDate: .iso(effective ?? decided),
            reasonReference: "HS-2026/07",
            organization: "organizations/ba-dinh"
        )
    }
}

extension GoogleDate {
    /// A day given as `2026-11-21`.
    static func iso(_ text: String) -> GoogleDate {
        let numbers = text.split(separator: "-").compactMap { Int32($0) }
        return GoogleDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
}
