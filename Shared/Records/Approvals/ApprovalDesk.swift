package import Kernel
package import RPC
package import Storage

/// The rule of two persons in the services of one process: what is drafted, and who decides.
///
/// A change that needs two persons is tried by all its rules, undone, and kept as a proposal. Its
/// approval carries it out in the transaction that ends the proposal.
package struct ApprovalDesk: Sendable {
    let journal: Journal
    let tokens: PageTokens
    let methods: TwoPersonMethods
    let limits: ApprovalLimits
    /// Tells what callers may do by other methods, and who they are.
    let inquiry: any ApproverInquiry
    /// Judges who may know of proposals.
    let reach: any ProposalReach
    private let random: any RandomSource
    private let handlers: [String: MethodHandler]
    private let judgingReach: Set<String>
    private let services: [any RPCService]

    /// The rule for some services over one store; `tokens` are those of the same store.
    package init(
        for services: [any RPCService],
        of journal: Journal,
        tokens: PageTokens,
        _ methods: TwoPersonMethods,
        asking inquiry: any ApproverInquiry,
        reach: any ProposalReach,
        limits: ApprovalLimits = .standard,
        random: any RandomSource = SystemRandomSource()
    ) {
        self.services = services
        self.journal = journal
        self.tokens = tokens
        self.methods = methods
        self.limits = limits
        self.inquiry = inquiry
        self.reach = reach
        self.random = random
        let all = services.flatMap(\.handlers).map { ($0.method.description, $0) }
        handlers = Dictionary(all) { first, _ in first }
        judgingReach = Set(services.flatMap(\.methodsThatJudgeReach).map(\.description))
    }

    /// The services as callers reach them: what needs two persons is drafted.
    package var guardedServices: [any RPCService] {
        services.map { drafting($0) }
    }

    private func drafting(_ service: some RPCService) -> any RPCService {
        TwoPersonService(service, self)
    }

    /// What carries out the changes of a method, without a second person.
    func handler(_ method: String) -> MethodHandler? { handlers[method] }

    /// Whether a method asks of each record whether rights reach it.
    func judgesReach(_ method: String) -> Bool { judgingReach.contains(method) }

    /// The caller, who must be known.
    func party(_ call: CallContext) throws(Failure) -> ProposalParty {
        let caller = call.caller
        guard caller.kind != .anonymous else {
            throw Failure(.callerNotNamed, ["method": call.method.description])
        }
        return ProposalParty(caller.name, actsFor: caller.actsFor)
    }

    /// A new identifier.
    func identifier() -> String { randomUUID(from: random) }
}
