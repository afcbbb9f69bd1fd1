package import Authority
internal import Conventions
internal import Storage

extension PlanningService {
    /// Which proposals callers know of whose rights reach parts of the record: those of plans of
    /// organisations that they reach, about officials whom they reach.
    package var proposalReach: ProposalOwners {
        ProposalOwners(desk.authority, in: desk.journal.database) { name, call, reader in
            if name.isOfPlan {
                let id = String(name.split(separator: "/")[1])
                let plan = try PlanTable(reader: reader).plan(id, for: call)
                return ReachedThing(name, of: plan?.organization)
            }
            return name.isOwner ? ReachedThing(name) : nil
        }
    }
}

extension String {
    /// Whether it names a plan, or something in one.
    fileprivate var isOfPlan: Bool {
        [PlanRecord.pattern, PostRecord.pattern, EntryRecord.pattern]
            .contains { $0.identifiers(in: self) != nil }
    }
}
