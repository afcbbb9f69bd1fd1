package import Authority
internal import Conventions
internal import Storage

extension DisciplineService {
    /// Which proposals callers know of whose rights reach parts of the record: those about
    /// officials whom they reach.
    ///
    /// The organisation that decided on a sanction does not count: the sanction belongs to the
    /// official.
    package var proposalReach: ProposalOwners {
        ProposalOwners(authority, in: journal.database) { name, _, _ in
            if let identifiers = StoredSanction.pattern.identifiers(in: name) {
                return ReachedThing(name, of: ResourcePattern.official.name(identifiers[0]))
            }
            let isOfficial = ResourcePattern.official.identifiers(in: name) != nil
            return isOfficial ? ReachedThing(name) : nil
        }
    }
}
