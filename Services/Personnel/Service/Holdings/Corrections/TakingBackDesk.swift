internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// A request that takes something back that was recorded by mistake.
protocol TakingBackRequest: GuardedMessage {
    var name: String { get }
    var reason: String { get }
    var decisionNumber: String { get }
    var decisionDate: GoogleDate? { get }
    var etag: String { get }
    var requestID: String { get }
    var validateOnly: Bool { get }
}

extension TakeBackHoldingRequest: TakingBackRequest {}
extension TakeBackHoldingEndRequest: TakingBackRequest {}
extension TakeBackGoverningBodyRequest: TakingBackRequest {}
extension TakeBackBodyMemberRequest: TakingBackRequest {}

/// What somebody wants to take back: which, why, and by what.
struct TakingBackOrder: Sendable {
    let id: String
    let etag: String
    let reason: String
    let decision: HoldingFacts.Decision

    /// What was asked for, checked as far as the request alone allows.
    ///
    /// What is on record is corrected by who has read it: the entity tag is needed.
    fileprivate init(
        _ request: some TakingBackRequest,
        of pattern: ResourcePattern,
        today: CalendarDate
    ) throws(Failure) {
        var checks = FieldChecks()
        id = checks.identifier(request.name, "name", pattern)
        reason = checks.line(
            request.reason,
            "reason",
            length: PersonnelLimits.correctionReasonLength
        )
        decision = checks.decision(
            request.decisionNumber,
            request.decisionDate,
            "",
            today: today
        )
        if request.etag.isEmpty { checks.required("etag") }
        etag = request.etag
        try checks.finish()
    }
}

/// The course of every taking back: who may is judged before it is asked whether it was made
/// already, and again in the transaction that makes it.
struct TakingBackDesk: Sendable {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let rules: AuthorityRules

    /// Checks the request, judges who calls, then makes the change; with `validate_only` it leaves
    /// no trace.
    func takeBack<Request: TakingBackRequest, Answer: ProtobufMessage>(
        _ request: Request,
        of pattern: ResourcePattern,
        _ call: CallContext,
        admitting admit: @escaping @Sendable (TakingBackOrder, CallerAuthority) throws -> Void,
        _ change:
            @escaping @Sendable (TakingBackOrder, any Transaction, Timestamp) throws
            -> Change<Answer>
    ) async throws -> Answer {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try TakingBackOrder(request, of: pattern, today: today)
        try await rules.admit(call, writing: request, in: journal.database) { caller in
            try admit(order, caller)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try admit(order, try rules.authority(of: call, in: transaction))
            return try change(order, transaction, now)
        }
    }
}
