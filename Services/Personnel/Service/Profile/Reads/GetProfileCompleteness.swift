internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Says what a profile lacks of what is required (DOMAIN 5.3): a gap makes acts need a reason of
/// the deciding level, by the rules of the block PROFILE_INCOMPLETE, and bars none.
struct GetProfileCompleteness {
    let database: any Database
    let authority: AuthorityRules
    let rules: ProfileRules

    func callAsFunction(
        _ request: GetProfileCompletenessRequest,
        _ call: CallContext
    ) async throws -> ProfileCompleteness {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.profile)
        let act = checks.act(request.act, "act")
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: nil,
            clock: authority.clock
        )
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let (profile, entries) = try await database.read { reader in
            let official = try authority.official(id, in: reader, call)
            let profiles = ProfileReader(reader: reader)
            return (
                try profiles.profile(of: official, at: point),
                try ProfileEntryReader(reader: reader).all(of: official.number, at: point)
            )
        }
        let missing = missing(in: entries, for: act, at: point.day)
        let acts = act.map { [$0] } ?? PersonnelAct.allCases
        let blocks = try acts.filter { act in
            missing.contains { $0.requiredFor.contains(act.rawValue) }
        }.map { try rules.policy.block(.profileIncomplete, on: $0, at: point.day) }
        return ProfileCompleteness(
            name: profile.name,
            state: profile.state,
            complete: missing.isEmpty,
            missingFields: missing,
            blockRules: blocks.filter { $0.strength != .none }.map { RuleReference($0.rule) },
            asOf: GoogleDate(point.day)
        )
    }

    /// The required fields without a value, in the order of the catalogue.
    private func missing(
        in entries: [ProfileEntryRecord],
        for act: PersonnelAct?,
        at day: CalendarDate
    ) -> [MissingField] {
        let sections = rules.catalogue.sections(at: day).filter { !$0.isKeptElsewhere }
        return sections.flatMap { section in
            let own = entries.filter { $0.section == section.code }
            return rules.catalogue.fields(of: section.code, at: day)
                .filter { field in
                    act.map { field.requiredFor.contains($0.rawValue) }
                        ?? !field.requiredFor.isEmpty
                }
                .flatMap { field -> [MissingField] in
                    let lacking = own.filter { $0.values[field.code] == nil }.map(\.name)
                    return (own.isEmpty ? [""] : lacking).map { entry in
                        MissingField(
                            section: section.code,
                            field: field.code,
                            profileEntry: entry,
                            requiredFor: field.requiredFor
                        )
                    }
                }
        }
    }
}

extension FieldChecks {
    /// An act of the matrix of blocks; `nil` for none.
    fileprivate mutating func act(_ code: String, _ field: String) -> PersonnelAct? {
        guard !code.isEmpty else { return nil }
        if let act = PersonnelAct(rawValue: code) { return act }
        let allowed = PersonnelAct.allCases.map(\.rawValue).joined(separator: ", ")
        report(
            FieldViolation(
                field,
                "UNKNOWN_CODE",
                vi: "Mã không có trong danh mục; được phép: \(allowed).",
                en: "The code is not in the list; allowed: \(allowed)."
            )
        )
        return nil
    }
}
