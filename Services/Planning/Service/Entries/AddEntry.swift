internal import Authority
internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage

/// Enters an official for a post of a plan (đưa vào quy hoạch).
///
/// Asks personnel who the official is and discipline what stands against the entry, both before
/// the transaction; then, inside it, the guards in the order of ``EntryGuards``, the entry, and
/// what it announces: `plan.entry_added`. Before all that it asks whether the caller reaches the
/// plan and the official. When a question has no certain answer, nothing is written. A repeated
/// request gets its first answer whatever the others say now, as long as its caller still reaches
/// both.
struct AddEntry: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk
    /// Knows the officials.
    let personnel: PersonnelDesk
    /// Knows their blocks.
    let discipline: DisciplineDesk

    /// The entry as made.
    func run(_ request: AddEntryRequest, _ call: CallContext) async throws -> PlanEntry {
        let today = desk.clock.today
        let draft = try EntryDraft(request, on: today, desk.limits)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let rules = try desk.entryRules(on: today)
        try await admit(call, to: draft, asked: request.parent)
        try call.checkVisibility(of: request)
        try await requirePost(draft, call)
        let standing = await Result.asking { try await ask(draft, on: today, call) }
        if mutation.requestID.isEmpty { _ = try standing.get() }
        let id = randomUUID(from: desk.random)
        return try await desk.journal.mutate(mutation) { transaction, now in
            guard let plan = try PlanTable(reader: transaction).plan(draft.planID),
                let post = try PostTable(reader: transaction).post(draft.postID, of: draft.planID)
            else { throw Failure.notFound("planning.canbo.gov.vn/PlanPost", request.parent) }
            let situation = try EntryTable(reader: transaction)
                .situation(draft, plan, post, try standing.get(), on: today)
            let guards = EntryGuards(
                rules: rules,
                showsBlocks: call.clearance.contains(.sensitive)
            )
            try Self.refuse(draft.official, guards.refusals(of: situation))
            let entry = draft.entry(id, guards.applied(to: situation), at: now)
            try transaction.execute(EntryTable.insertion(of: entry))
            return Change(
                entry.message(in: plan),
                audit: [audit(of: entry, plan)],
                events: [event(of: entry, plan, post)]
            )
        }
    }

    /// Passes when the caller reaches the plan and the official.
    ///
    /// An entry is seen by who reaches its plan (DOMAIN 11.2, the unit's own list); making one also
    /// tells what stands against the official, which is for who reaches the official.
    private func admit(
        _ call: CallContext,
        to draft: EntryDraft,
        asked parent: String
    ) async throws {
        if call.reachesEverywhere { return }
        let plan = try await desk.journal.database.read { reader in
            try PlanTable(reader: reader).plan(draft.planID)
        }
        try await desk.authority.admit(
            call,
            to: ReachedThing(parent, of: plan?.organization),
            ReachedThing(draft.official)
        )
        // A secret plan is to them what is not there.
        guard let plan, call.finds(plan.grade) else { throw Failure.notWithinReach(parent) }
    }

    /// Refuses early what has no place, before others are asked.
    private func requirePost(_ draft: EntryDraft, _ call: CallContext) async throws {
        let post = try await desk.journal.database.read { reader in
            try PlanTable(reader: reader).plan(draft.planID, for: call).flatMap { _ in
                try PostTable(reader: reader).post(draft.postID, of: draft.planID)
            }
        }
        guard post != nil else {
            throw Failure.notFound(
                "planning.canbo.gov.vn/PlanPost",
                PostRecord.pattern.name(draft.planID, draft.postID)
            )
        }
    }

    /// What the other services say of the official; they are asked at the same time.
    private func ask(
        _ draft: EntryDraft,
        on today: CalendarDate,
        _ call: CallContext
    ) async throws -> OfficialStanding {
        async let blocks = discipline.blocks(
            of: draft.official,
            on: draft.daysOfBlocks(on: today),
            call
        )
        async let person = desk.authority.person(of: draft.official, call)
        let status = try await personnel.status(of: draft.official, call)
        return OfficialStanding(
            officialIDs: try await person.officialIDs,
            isServing: status.isServing,
            blocks: try await blocks
        )
    }

    private static func refuse(
        _ official: String,
        _ refusals: [PreconditionViolation]
    ) throws(Failure) {
        guard !refusals.isEmpty else { return }
        throw Failure(
            .entryRefused,
            [
                "official": official,
                "rules": refusals.map(\.type).joined(separator: ", "),
            ],
            details: refusals.map(FailureDetail.precondition)
        )
    }

    private func audit(of entry: EntryRecord, _ plan: PlanRecord) -> AuditEntry {
        AuditEntry(
            plan.grade,
            resource: entry.name,
            summary: "entered \(entry.official) from \(entry.plannedDate)",
            rules: entry.ruleCodes
        )
    }

    private func event(
        of entry: EntryRecord,
        _ plan: PlanRecord,
        _ post: PostRecord
    ) -> Event {
        Event(
            "plan.entry_added",
            subjectKind: "official",
            subjectID: entry.officialID,
            organizationPath: ResourcePattern.organization.lastIdentifier(in: plan.organization),
            secrecyGrade: plan.grade.rawValue,
            data: [
                "entry": entry.name,
                "plan": plan.name,
                "plan_number": plan.planNumber,
                "post_title": post.displayName,
                "planned_date": "\(entry.plannedDate)",
            ],
            rules: entry.ruleCodes
        )
    }
}
