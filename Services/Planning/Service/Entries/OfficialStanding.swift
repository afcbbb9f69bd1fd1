internal import Conventions
internal import Kernel
internal import Storage
internal import TypeContract

/// What the other services say of an official.
struct OfficialStanding: Sendable, Hashable {
    /// The identifiers of all records of the person: what was entered under any of them counts.
    let officialIDs: [String]
    /// Whether personnel counts the official as at work here.
    let isServing: Bool
    /// What stands against the official, as discipline tells it.
    let blocks: [StandingBlock]
}

extension EntryTable {
    /// Everything that the guards look at, in one snapshot.
    func situation(
        _ draft: EntryDraft,
        _ plan: PlanRecord,
        _ post: PostRecord,
        _ standing: OfficialStanding,
        on today: CalendarDate
    ) throws -> EntrySituation {
        EntrySituation(
            official: draft.official,
            plan: plan.name,
            planState: plan.state(on: today),
            isServing: standing.isServing,
            isEntered: try holds(standing.officialIDs, for: post),
            entryCount: post.entryCount,
            maxEntryCount: post.maxEntryCount,
            isLeadership: post.kind.isLeadership,
            leadershipPostCount: try leadershipPostCount(
                of: standing.officialIDs,
                at: plan.level,
                on: today
            ),
            blocks: standing.blocks,
            overrideReason: draft.overrideReason
        )
    }
}

extension EntryDraft {
    /// The entry with its identifier, the rules applied and the instant at which it was made.
    func entry(_ id: String, _ rules: [RuleReference], at now: Timestamp) -> EntryRecord {
        EntryRecord(
            planID: planID,
            postID: postID,
            id: id,
            officialID: officialID,
            plannedDate: plannedDate,
            group: group,
            overrideReason: overrideReason,
            rules: rules,
            recordedAt: now
        )
    }
}
