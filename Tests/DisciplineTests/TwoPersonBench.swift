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

    static func run(
        _ kind: StoreKind = .memory,
        limits: ApprovalLimits = .standard,
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
                policy: policy,
                clock: clock
            )
            let methods = try TwoPersonMethods(
                .decisions,
                of: "discipline",
                served: service.handlers.map(\.method),
                policy,
                on: clock.today
            )
            let desk = ApprovalDesk(
                for: [service],
                of: journal,
                tokens: tokens,
                methods,
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
                    clock: clock
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

extension CallOptions {
    /// A call of somebody: `people/a`, `systems/s for people/a`, of nobody known for `nil`.
    static func by(_ caller: String?, sees clearance: Clearance = .everything) -> CallOptions {
        var metadata = Metadata()
        if let caller { metadata.append(NamedAsTold.caller, caller) }
        metadata.append(NamedAsTold.clearance, String(clearance.rawValue))
        return CallOptions(timeout: .seconds(20), metadata: metadata)
    }
}

/// Stands for the layer that verifies callers: each is who its call says.
struct NamedAsTold: ServerInterceptor {
    static let caller = "test-caller"
    static let clearance = "test-clearance"

    func intercept(_ call: CallContext, _ next: (CallContext) async throws -> Void) async throws {
        if let text = call.metadata[Self.caller] {
            let parts = text.split(separator: " for ").map(String.init)
            let clearance = call.metadata[Self.clearance].flatMap { UInt8($0) } ?? 3
            call.admit(
                Caller(
                    parts[0].hasPrefix("people/") ? .person : .system,
                    parts[0],
                    actsFor: parts.count > 1 ? parts[1] : nil,
                    clearance: Clearance(rawValue: clearance)
                )
            )
        }
        try await next(call)
    }
}
