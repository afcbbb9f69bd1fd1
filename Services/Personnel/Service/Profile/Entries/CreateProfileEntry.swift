internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Records an entry of a profile (khai một mục hồ sơ).
struct CreateProfileEntry {
    let desk: ProfileEntryDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateProfileEntryRequest,
        _ call: CallContext
    ) async throws -> ProfileEntry {
        let draft = try check(request)
        let order = ProfileEntryDesk.Order(
            key: draft.key,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.change(order, request, call) { [desk] setting in
            var checks = FieldChecks()
            let basis = checks.settledBasis(draft.basis, isOwn: setting.isOwn)
            try checks.scan(of: basis, setting.official, in: setting.transaction)
            let facts = ProfileEntryFacts(
                values: draft.given.values.mapValues { value in
                    var value = value
                    value.basis = basis
                    return value
                }
            )
            desk.order(of: setting.official)
                .check(facts, paths: draft.given.paths, &checks)
            try checks.finish()
            let record = try setting.entries.begin(
                draft.key,
                of: setting.official,
                section: draft.section.code,
                FactPeriod(facts, from: draft.from)
            )
            return ProfileEntryDesk.Made(
                record: record,
                fields: facts.values.keys.sorted(),
                decision: basis.decisionNumber
            )
        }
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Draft: Sendable {
        let key: ProfileEntryKey
        let section: ProfileSectionRow
        let given: ProfileValueDraft
        let basis: ProfileBasis?
        let from: CalendarDate
    }

    private func check(_ request: CreateProfileEntryRequest) throws -> Draft {
        var checks = FieldChecks()
        let official = checks.identifier(request.parent, "parent", ResourceNames.official)
        let today = desk.today
        let entry = request.profileEntry ?? ProfileEntry()
        let section = checks.profileSection(entry.section, desk.rules.catalogue, today)
        let id = identifier(request.profileEntryID, section, &checks)
        let rules = ProfileValueRules(catalogue: desk.rules.catalogue, today: today)
        let given = rules.draft(entry, clearing: [], &checks)
        if let section { checks.fields(of: given, within: section.code) }
        let basis = checks.profileBasis(request.basis, today: today)
        let days = checks.effectiveDates(from: request.effectiveDate, to: nil, today: today)
        try checks.finish()
        guard let section else { unreachable("a missing section is a violation") }
        return Draft(
            key: ProfileEntryKey(officialID: official, id: id),
            section: section,
            given: given,
            basis: basis,
            from: days.from
        )
    }

    /// That of the section where there is one entry; else the caller's, or a random one.
    private func identifier(
        _ wanted: String,
        _ section: ProfileSectionRow?,
        _ checks: inout FieldChecks
    ) -> String {
        let field = "profile_entry_id"
        guard let section, !section.isRepeated else {
            return checks.newIdentifier(wanted, field, from: randomness)
        }
        let own = section.code.lowercased().replacing("_", with: "-")
        if !wanted.isEmpty, wanted != own {
            checks.malformed(
                field,
                vi: "Phần này chỉ có một mục; phải bỏ trống hoặc là \(own).",
                en: "The section has one entry: must be left out, or \(own)."
            )
        }
        return own
    }
}

extension FieldChecks {
    /// A section that has entries on a day.
    mutating func profileSection(
        _ code: String,
        _ catalogue: ProfileCatalogue,
        _ day: CalendarDate
    ) -> ProfileSectionRow? {
        let sections = catalogue.sections(at: day).filter { !$0.isKeptElsewhere }
        if let found = sections.first(where: { $0.code == code }) { return found }
        let allowed = sections.map(\.code).joined(separator: ", ")
        report(
            FieldViolation(
                "profile_entry.section",
                "UNKNOWN_CODE",
                vi: "Không phải phần khai được ở đây; được phép: \(allowed).",
                en: "Is no section that has entries here; allowed: \(allowed)."
            )
        )
        return nil
    }

    /// Reports the fields that belong to another section.
    mutating func fields(of draft: ProfileValueDraft, within section: String) {
        for (code, row) in draft.rows.sorted(by: { $0.key < $1.key }) where row.section != section {
            report(
                FieldViolation(
                    draft.paths[code] ?? "profile_entry",
                    "OTHER_SECTION",
                    vi: "Trường thuộc phần \(row.section), không thuộc \(section).",
                    en: "The field belongs to the section \(row.section), not \(section)."
                )
            )
        }
    }
}

extension ProfileEntryDesk {
    /// What refuses values that contradict each other, or the official's day of birth.
    func order(of official: OfficialRecord) -> ProfileOrder {
        ProfileOrder(
            catalogue: rules.catalogue,
            today: today,
            birthDate: official.facts.birthDate
        )
    }
}
