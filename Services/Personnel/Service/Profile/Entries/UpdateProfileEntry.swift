internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Changes values of an entry from a day on, or corrects those of some days.
struct UpdateProfileEntry {
    let desk: ProfileEntryDesk

    func callAsFunction(
        _ request: UpdateProfileEntryRequest,
        _ call: CallContext
    ) async throws -> ProfileEntry {
        let draft = try check(request)
        let cleared = request.clearedFields.enumerated().map { index, field in
            ("cleared_fields[\(index)]", desk.rules.catalogue.sensitivity(of: field))
        }
        let order = ProfileEntryDesk.Order(
            key: draft.key,
            classes: Dictionary(cleared) { first, _ in first },
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.change(order, request, call) { [desk] setting in
            let (old, before) = try desk.entry(draft.key, etag: draft.etag, setting)
            var checks = FieldChecks()
            let basis = checks.settledBasis(draft.basis, isOwn: setting.isOwn)
            try checks.scan(of: basis, setting.official, in: setting.transaction)
            checks.fields(of: draft.given, within: old.section)
            try checks.finish()
            return try ProfileRevising(rules: desk.rules, today: desk.today).revise(
                old,
                before,
                with: ProfileRevision(
                    draft: draft.given,
                    basis: basis,
                    from: draft.days.from,
                    to: draft.days.to
                ),
                setting.entries,
                of: setting.official
            )
        }
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Draft: Sendable {
        let key: ProfileEntryKey
        let etag: String
        let given: ProfileValueDraft
        let basis: ProfileBasis?
        let days: EffectiveDates
    }

    private func check(_ request: UpdateProfileEntryRequest) throws -> Draft {
        var checks = FieldChecks()
        let entry = request.profileEntry ?? ProfileEntry()
        let key = checks.profileEntry(entry.name, "profile_entry.name")
        let today = desk.today
        let given = ProfileValueRules(catalogue: desk.rules.catalogue, today: today)
            .draft(entry, clearing: request.clearedFields, &checks)
        let basis = checks.profileBasis(request.basis, today: today)
        let days = checks.effectiveDates(
            from: request.effectiveDate,
            to: request.effectiveEndDate,
            today: today
        )
        try checks.finish()
        return Draft(key: key, etag: entry.etag, given: given, basis: basis, days: days)
    }
}

extension ProfileEntryDesk {
    /// The entry that is to change, with its timeline; checks the entity tag.
    func entry(
        _ key: ProfileEntryKey,
        etag: String,
        _ setting: Setting
    ) throws -> (ProfileEntryRecord, Timeline<ProfileEntryFacts>) {
        let found = try ProfileEntryReader(reader: setting.transaction).find(key)
        guard let found else { throw Failure.noProfileEntry(key) }
        try EntityTag(version: found.version).check(etag, resource: found.name)
        let timeline = try FactTable.profileEntries
            .timeline(of: found.number, in: setting.transaction)
        return (found, timeline)
    }
}
