internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Merges the record of a person into another one of the same person.
///
/// Who merges reaches both, and neither is the own one. Guards: both stand, and neither is erased;
/// together they have nothing that one person cannot have (`MERGE_CONFLICTS`); what the survivor's
/// record then says follows the rules of every other change. By configuration it needs two persons
/// (`TWO_PERSON_METHODS`).
struct MergeOfficials {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let randomness: any RandomSource
    let authority: AuthorityRules

    func callAsFunction(
        _ request: MergeOfficialsRequest,
        _ call: CallContext
    ) async throws -> OfficialMerge {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let draft = try MergeDraft(request, from: randomness)
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            try draft.admit(by: caller, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { [today] transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            try draft.admit(by: caller, call)
            let officials = OfficialReader(reader: transaction)
            guard let survivor = try officials.find(id: draft.survivorID) else {
                throw try officials.absence(of: draft.survivorID)
            }
            guard let merged = try officials.find(id: draft.mergedID) else {
                throw try officials.absence(of: draft.mergedID)
            }
            try survivor.checkNotErased()
            try merged.checkNotErased()
            try EntityTag(version: survivor.version)
                .check(request.officialEtag, resource: survivor.name)
            try EntityTag(version: merged.version)
                .check(request.mergedEtag, resource: merged.name)
            let writer = MergeWriter(transaction: transaction, now: now, today: today)
            let made = try caller.veiling {
                try writer.merge(draft, merged, into: survivor, by: call.caller.personalName)
            }
            return try made.change(in: transaction, on: today)
        }
    }
}

extension MergeDraft {
    /// Passes when the caller reaches both records, also those that were merged, whose refusal
    /// then says so.
    fileprivate func admit(by caller: CallerAuthority, _ call: CallContext) throws {
        try caller.admit(standing: survivorID, call)
        try caller.admit(standing: mergedID, call)
    }
}

extension CallerAuthority {
    /// Passes when the caller reaches the record that stands for an official.
    func admit(standing id: String, _ call: CallContext) throws {
        if isEverywhere { return }
        let found = try OfficialReader(reader: organizations.reader).standing(id: id)
        try admit(found, named: ResourceNames.official(id), call)
    }
}
