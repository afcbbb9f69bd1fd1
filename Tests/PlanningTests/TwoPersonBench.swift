import ApprovalContract
import DisciplineContract
import Fleet
import Kernel
import PersonnelContract
import PlanningContract
import PlanningService
import Policy
import RPC
import Records
import Synchronization
import WellKnownMessages

/// Planning with the rule of two persons over the store of a bench, and what it asks its peers.
struct TwoPersonBench: Sendable {
    let planning: PlanningClient
    let approvals: PlanningContract.ApprovalClient
    let peers: AskedPeers

    init(over bench: Bench, asking inquiry: ToldApprovers = ToldApprovers()) async throws {
        let policy = try Policy.embedded()
        let peers = AskedPeers(bench.others)
        let service = PlanningService(
            journal: bench.journal,
            tokens: bench.tokens,
            policy: policy,
            peers: PlanningService.Peers(
                personnel: PersonnelClient(peers),
                authority: bench.authority,
                discipline: DisciplineClient(peers)
            ),
            clock: bench.clock
        )
        let desk = ApprovalDesk(
            for: [service],
            of: bench.journal,
            tokens: bench.tokens,
            try TwoPersonMethods(
                .decisions,
                of: "planning",
                served: service.handlers.map(\.method),
                policy,
                on: bench.clock.today
            ),
            asking: inquiry,
            reach: service.proposalReach
        )
        let channel = LocalGateway.channel(
            desk.guardedServices + [PlanningApprovals(desk)],
            within: [NamedAsTold()]
        )
        planning = PlanningClient(channel)
        approvals = PlanningContract.ApprovalClient(channel)
        self.peers = peers
    }

    /// Enters an official by number, and gives how that ends.
    func draft(_ number: Int, requestID: String = "", by caller: String) async -> RPCStatus {
        await status {
            _ = try await planning.addEntry(.sample(number, requestID: requestID), .by(caller))
        }
    }

    func approve(
        _ drafted: RPCStatus,
        by caller: String,
        sees clearance: Clearance = .everything
    ) async throws -> ApprovalContract.Proposal {
        try await approvals.approveProposal(
            ApproveProposalRequest(
                name: drafted.told("proposal"),
                digest: drafted.told("digest")
            ),
            .by(caller, sees: clearance)
        )
    }
}

extension RPCStatus {
    /// A value in the metadata of `ErrorInfo`.
    func told(_ key: String) -> String {
        detail(GoogleErrorInfo.self)?.metadata[key] ?? ""
    }
}

/// The way to the peers, which remembers for whom each question was asked.
final class AskedPeers: ClientChannel {
    private let channel: any ClientChannel
    private let asked = Mutex<[String]>([])

    init(_ channel: any ClientChannel) { self.channel = channel }

    /// Whoever was asked for since the last time.
    func takeAsked() -> Set<String> {
        asked.withLock { asked in
            defer { asked = [] }
            return Set(asked)
        }
    }

    func start(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        onlyRequest: [UInt8]?
    ) -> any ClientCall {
        channel.start(method, options, onlyRequest: onlyRequest)
    }

    func exchange(
        _ frame: [UInt8],
        _ method: MethodDescriptor,
        _ options: CallOptions
    ) async throws -> ClientAnswer {
        asked.withLock { $0.append(options.actsFor ?? "nobody") }
        return try await channel.exchange(frame, method, options)
    }
}
