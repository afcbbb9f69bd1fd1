internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import Storage

/// What becomes of values of an entry, and from when to when.
struct ProfileRevision: Sendable {
    let draft: ProfileValueDraft
    let basis: ProfileBasis
    let from: CalendarDate
    /// `nil` when the change holds on.
    var to: CalendarDate?
}

/// Changes values of an entry that is on record, by the rules for all who do.
struct ProfileRevising {
    let rules: ProfileRules
    let today: CalendarDate

    /// Writes a revision; refuses values that contradict each other on some day.
    func revise(
        _ old: ProfileEntryRecord,
        _ before: Timeline<ProfileEntryFacts>,
        with revision: ProfileRevision,
        _ writer: ProfileEntryWriter,
        of official: OfficialRecord
    ) throws -> ProfileEntryDesk.Made {
        let facts = ProfileEntryFacts(
            values: revision.draft.values.mapValues { value in
                var value = value
                value.basis = revision.basis
                return value
            }
        )
        let fields = revision.draft.rows.keys.sorted()
        let change = DatedChange(facts, fields, from: revision.from, to: revision.to)
        let after = before.applying(change)
        var checks = FieldChecks()
        let order = ProfileOrder(
            catalogue: rules.catalogue,
            today: today,
            birthDate: official.facts.birthDate
        )
        for period in after.periods where period.to > revision.from {
            order.check(period.facts, paths: revision.draft.paths, &checks)
        }
        let shown = after.period(on: revision.from)
        if shown == nil {
            checks.report(
                FieldViolation(
                    "effective_date",
                    "OUT_OF_RANGE",
                    vi: "Ngày này mục không có giá trị nào để đính chính.",
                    en: "On that day nothing of the entry holds that could be corrected."
                )
            )
        }
        try checks.finish()
        let record = try writer.write(old, before, after, showing: shown)
        return ProfileEntryDesk.Made(
            record: record,
            fields: fields,
            decision: revision.basis.decisionNumber
        )
    }
}
