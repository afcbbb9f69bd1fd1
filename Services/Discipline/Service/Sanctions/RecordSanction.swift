internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import Policy
internal import RPC
internal import Storage
internal import TypeContract

/// Records a disciplinary decision on an official (ghi nhận quyết định kỷ luật).
///
/// Guards: the caller reaches the official; its grade is kept here; the form exists for the subject
/// on the day of the decision; the Party sanction that it follows is recorded; the decision is not
/// recorded yet; there is room. Then the sanction with its period, and what it announces:
/// `sanction.effective`, and `block.started` for every block that follows.
struct RecordSanction: Sendable {
    /// The store and its journal.
    let journal: Journal
    /// Knows how far rights reach.
    let authority: AuthorityDesk
    /// The regulations.
    let policy: Policy
    /// Tells the day on which a decision cannot be in the future.
    let clock: any WallClock
    /// Makes identifiers.
    let random: any RandomSource
    /// What a sanction may hold.
    let limits: DisciplineLimits
    /// How secret it may be.
    let grades: GradesKept

    /// The sanction as recorded.
    func run(_ request: RecordSanctionRequest, _ call: CallContext) async throws -> Sanction {
        let draft = try SanctionDraft(request, on: clock.today, limits)
        let grade = try grades.grade(
            request.sanction?.secrecyGrade ?? .unspecified,
            "sanction.secrecy_grade",
            on: clock.today
        )
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await authority.admit(call, to: ReachedThing(draft.official))
        try call.checkVisibility(of: request)
        let id = randomUUID(from: random)
        return try await journal.mutate(mutation) { [self] transaction, now in
            let recorded = try SanctionRecording(policy: policy, limits: limits)
                .record(draft, id, grade, in: transaction, at: now, call)
            return Change(
                recorded.stored.message,
                audit: [recorded.audit],
                events: recorded.events
            )
        }
    }
}
