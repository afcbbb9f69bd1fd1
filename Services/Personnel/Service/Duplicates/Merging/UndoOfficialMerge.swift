internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Undoes a merge, when both turn out to be two persons.
///
/// Both records are as they were, with what has been changed since on the survivor's side; what
/// came along goes back. Guards: the merge stands, and is the latest one of its survivor; the
/// survivor is not erased; the merged record may still be what it was: its number is free, its
/// organisations have not ended since.
struct UndoOfficialMerge {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let authority: AuthorityRules

    func callAsFunction(
        _ request: UndoOfficialMergeRequest,
        _ call: CallContext
    ) async throws -> OfficialMerge {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.officialMerge)
        let survivorID = checks.identifier(request.official, "official", ResourceNames.official)
        let reason = checks.line(request.reason, "reason", length: DuplicateLimits.reasonLength)
        try checks.finish()
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            let merge = try MergeReader(reader: caller.organizations.reader).find(id: id)
            try caller.admit(merge, named: ResourceNames.officialMerge.name(id), call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { [today] transaction, now in
            let merges = MergeReader(reader: transaction)
            let found = try merges.find(id: id)
            let caller = try authority.authority(of: call, in: transaction)
            try caller.admit(found, named: ResourceNames.officialMerge.name(id), call)
            guard let merge = found else { throw Failure.noOfficialMerge(id) }
            try merge.check(survivorID)
            try EntityTag(version: merge.version).check(request.etag, resource: merge.name)
            if let later = try merges.following(merge) {
                throw Failure.condition(
                    .mergeFollowed,
                    ["resource": merge.name, "later": later.name],
                    subject: later.name
                )
            }
            let survivor = try OfficialReader(reader: transaction)
                .find(number: merge.survivor.number)
            guard let survivor else { throw Failure(.storageDamaged) }
            try survivor.checkNotErased()
            let writer = MergeWriter(transaction: transaction, now: now, today: today)
            let made = try caller.veiling {
                try writer.undo(merge, survivor, because: reason, by: call.caller.personalName)
            }
            return try made.change(in: transaction, on: today)
        }
    }
}

extension MergeRecord {
    /// Refuses a merge that was undone, and one into another record than the caller says.
    fileprivate func check(_ survivorID: String) throws(Failure) {
        if survivorID != survivor.id {
            var checks = FieldChecks()
            checks.malformed(
                "official",
                vi: "Phải là \(survivor.name).",
                en: "Must be \(survivor.name)."
            )
            try checks.finish()
        }
        guard let undoneAt else { return }
        throw Failure.condition(
            .mergeUndone,
            ["resource": name, "undo_time": "\(undoneAt)"],
            subject: name
        )
    }
}

extension CallerAuthority {
    /// Passes when the caller reaches both officials of a merge, or the one that stands for both.
    func admit(_ merge: MergeRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let merge else { throw Failure.notWithinReach(name) }
        try admit(standing: merge.survivor.id, call)
        try admit(standing: merge.merged.id, call)
    }
}
