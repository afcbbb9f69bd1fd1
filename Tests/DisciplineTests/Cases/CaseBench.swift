import DisciplineContract
import DisciplineService
import Fleet
import Kernel
import Policy
import RPC
import Storage
import Testing
import WellKnownMessages

/// Cases of discipline over a store, asked by callers of whom the test says who they are, on
/// 2026-11-21.
///
/// The official `an` is the subject. `lead`, `member`, `secretary` and `hearer` take part as their
/// names say; `organ` is a member of the organisation that decides on `an`, and `officer` reaches
/// `an` by a post. Each is also an official of that name.
struct CaseBench: Sendable {
    let cases: CaseClient
    let discipline: DisciplineClient
    let outbox: Outbox
    let clock: CalendarClock
    let caller: ToldCaller
    let judge: ToldJudge

    static let names = ["an", "lead", "member", "secretary", "hearer", "organ", "officer", "other"]

    static func run(
        _ kind: StoreKind = .memory,
        limits: DisciplineLimits = .standard,
        _ body: (CaseBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.discipline, clock: clock) { store in
            let journal = Journal(store, producer: "discipline", clock: clock)
            let tokens = try await PageTokens(of: store)
            let (caller, judge) = (ToldCaller(), ToldJudge())
            let services: [any RPCService] = [
                CaseService(
                    journal: journal,
                    tokens: tokens,
                    authority: judge.desk(),
                    policy: try .embedded(),
                    clock: clock,
                    limits: limits,
                    keepsSecretRecords: true
                ),
                DisciplineService(
                    journal: journal,
                    tokens: tokens,
                    authority: judge.desk(),
                    policy: try .embedded(),
                    clock: clock,
                    limits: limits,
                    keepsSecretRecords: true
                ),
            ]
            for name in names { judge.know("people/\(name)", as: "officials/\(name)") }
            judge.decide("people/organ", on: "officials/an")
            let channel = LocalGateway.channel(services, within: [caller])
            try await body(
                CaseBench(
                    cases: CaseClient(channel),
                    discipline: DisciplineClient(channel),
                    outbox: Outbox(journal),
                    clock: clock,
                    caller: caller,
                    judge: judge
                )
            )
        }
    }

    /// Somebody whose rights are those of the record: posts and roles in cases.
    static func person(_ name: String, sees: Clearance = .everything) -> Caller {
        .holdingPosts("people/\(name)", sees: sees)
    }

    /// Does something as somebody, and is who reaches everything again.
    func acting<Answer>(
        as name: String,
        _ body: () async throws -> Answer
    ) async throws -> Answer {
        caller.become(Self.person(name))
        defer { caller.become(Caller(.system, "systems/everything")) }
        return try await body()
    }

    /// The reason for which somebody is refused something; OK's is empty.
    func refusal(of name: String, _ body: () async throws -> Void) async throws -> RPCStatus {
        try await acting(as: name) { await status(of: body) }
    }

    /// Records a case against `an`, as whoever calls.
    func create(
        _ made: DisciplineCase = .signal(),
        requestID: String = ""
    ) async throws -> DisciplineCase {
        try await cases.createCase(
            CreateCaseRequest(
                parent: "officials/an",
                disciplineCase: made,
                requestID: requestID
            )
        )
    }

    func get(_ name: String) async throws -> DisciplineCase {
        try await cases.getCase(GetCaseRequest(name: name))
    }

    /// Takes a case further, as whoever calls.
    @discardableResult
    func advance(
        _ old: DisciplineCase,
        to state: CaseState,
        reason: String = "Lý do"
    ) async throws -> DisciplineCase {
        try await cases.advanceCase(
            AdvanceCaseRequest(
                name: old.name,
                state: state,
                evidenceDocument: "7-BB",
                reason: reason,
                etag: old.etag
            )
        )
    }

    /// Takes a case through states one after the other.
    func advance(
        _ old: DisciplineCase,
        through states: [CaseState]
    ) async throws -> DisciplineCase {
        var found = old
        for state in states { found = try await advance(found, to: state) }
        return found
    }

    func decide(
        _ old: DisciplineCase,
        _ outcome: CaseOutcome = .sanction,
        _ sanction: Sanction? = .ofCase()
    ) async throws -> DisciplineCase {
        let isSanction = outcome == .sanction
        return try await cases.decideCase(
            DecideCaseRequest(
                name: old.name,
                outcome: outcome,
                sanction: isSanction ? sanction : nil,
                evidenceDocument: isSanction ? "" : "9-QĐ",
                reason: isSanction ? "" : "Không đủ căn cứ",
                etag: old.etag
            )
        )
    }

    func events() async throws -> [Event] {
        try await outbox.page(after: .beginning, limit: 1_000).events.map(\.event)
    }
}

extension DisciplineCase {
    /// A case of the Party with its team.
    static func signal(
        _ number: String = "07/HS",
        _ track: DisciplineTrack = .party,
        _ violations: [Violation] = [.act()]
    ) -> DisciplineCase {
        DisciplineCase(
            caseNumber: number,
            track: track,
            caseSource: .orgDetected,
            violations: violations,
            accusationSummary: "Tóm tắt",
            internalPoliticalNote: "Ghi chú bảo vệ chính trị",
            discoveredDate: .iso("2026-11-01"),
            participants: [
                .named("lead", .leadInspector), .named("member", .teamMember),
                .named("secretary", .secretary), .named("hearer", .hearingRepresentative),
            ]
        )
    }
}

extension Violation {
    /// An act of some days.
    static func act(
        from start: String = "2026-01-01",
        to end: String? = "2026-02-01",
        _ limitation: LimitationClass = .reprimand
    ) -> Violation {
        Violation(
            act: "Hành vi",
            startDate: .iso(start),
            endDate: end.map { .iso($0) },
            severity: .nghiemTrong,
            articleReference: "Điều 1",
            limitationClass: limitation
        )
    }
}

extension CaseParticipant {
    /// An official who takes part from a day on.
    static func named(
        _ official: String,
        _ role: CaseRole,
        from start: String? = nil
    ) -> CaseParticipant {
        CaseParticipant(
            official: "officials/\(official)",
            role: role,
            startDate: start.map { .iso($0) },
            decisionNumber: "3-QĐ",
            decisionDate: .iso("2026-11-20")
        )
    }
}

extension Sanction {
    /// A reprimand that a case is decided to.
    static func ofCase(effective: String = "2026-11-21") -> Sanction {
        Sanction(
            track: .party,
            subject: .partyMember,
            form: .reprimand,
            decisionNumber: "21-QĐ/UBKT",
            decisionDate: .iso("2026-11-21"),
            effectiveDate: .iso(effective),
            reasonReference: "HS-2026/07"
        )
    }
}
