import ApprovalContract
import AuditContract
import DisciplineContract
import DisciplineService
import Fleet
import Kernel
import Policy
import RPC
import RPCTransport
import Records
import Storage
import Testing
import WellKnownMessages

/// The discipline service with the rule of two persons for its decisions, on 2026-11-21.
struct TwoPersonBench: Sendable {
    let discipline: DisciplineClient
    let approvals: ApprovalClient
    let audit: AuditClient
    let journal: Journal
    let clock: CalendarClock
    let desk: ApprovalDesk

    static func run(
        _ kind: StoreKind = .memory,
        limits: ApprovalLimits = .standard,
        asking inquiry: ToldApprovers = ToldApprovers(),
        judge: ToldJudge = ToldJudge(),
        _ body: (TwoPersonBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.discipline, clock: clock) { store in
            let journal = Journal(store, producer: "discipline", clock: clock)
            let tokens = try await PageTokens(of: store)
            let policy = try Policy.embedded()
            let service = DisciplineService(
                journal: journal,
                tokens: tokens,
                authority: judge.desk(),
                policy: policy,
                clock: clock
            )
            let cases = CaseService(
                journal: journal,
                tokens: tokens,
                authority: judge.desk(),
                policy: policy,
                clock: clock
            )
            let services: [any RPCService] = [service, cases]
            let methods = try TwoPersonMethods(
                .decisions,
                of: "discipline",
                served: services.flatMap(\.handlers).map(\.method),
                policy,
                on: clock.today
            )
            let desk = ApprovalDesk(
                for: services,
                of: journal,
                tokens: tokens,
                methods,
                asking: inquiry,
                reach: DisciplineProposals(cases, service.proposalReach),
                limits: limits
            )
            let audit = DisciplineAudit(AuditDesk(of: journal, tokens: tokens))
            let channel = InProcessTransport(
                Router(
                    desk.guardedServices + [DisciplineApprovals(desk), audit],
                    interceptors: [NamedAsTold()],
                    reads: UnrecordedReads(),
                    faults: FaultRecorder { fault in
                        if fault.reference != nil {
                            Issue.record("\(fault.method): \(fault.cause)")
                        }
                    }
                )
            )
            try await body(
                TwoPersonBench(
                    discipline: DisciplineClient(channel),
                    approvals: ApprovalClient(channel),
                    audit: AuditClient(channel),
                    journal: journal,
                    clock: clock,
                    desk: desk
                )
            )
        }
    }

    /// Records a sanction of the official `an`, and gives how that ends.
    func draft(
        _ sanction: Sanction = .reprimand(),
        requestID: String = "",
        by caller: String?
    ) async -> RPCStatus {
        await status {
            _ = try await discipline.recordSanction(
                RecordSanctionRequest(
                    parent: "officials/an",
                    sanction: sanction,
                    requestID: requestID
                ),
                .by(caller)
            )
        }
    }

    func approve(_ drafted: RPCStatus, by caller: String?) async throws -> ApprovalContract.Proposal
    {
        try await approvals.approveProposal(
            ApproveProposalRequest(
                name: drafted.told("proposal"),
                digest: drafted.told("digest")
            ),
            .by(caller)
        )
    }

    func sanctions() async throws -> [Sanction] {
        try await discipline.listSanctions(
            ListSanctionsRequest(parent: "officials/an"),
            .by(nil)
        ).sanctions
    }
}

extension RPCStatus {
    /// A value in the metadata of `ErrorInfo`.
    func told(_ key: String) -> String {
        detail(GoogleErrorInfo.self)?.metadata[key] ?? ""
    }
}
