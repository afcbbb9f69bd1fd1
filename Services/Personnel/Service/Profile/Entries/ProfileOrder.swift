internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import WellKnownMessages

/// Refuses values of one entry that contradict each other, or the day of birth.
struct ProfileOrder {
    let catalogue: ProfileCatalogue
    let today: CalendarDate
    let birthDate: CalendarDate?

    /// Reports every field of an entry whose day lies before the one that it may not precede.
    func check(
        _ facts: ProfileEntryFacts,
        paths: [String: String],
        _ checks: inout FieldChecks
    ) {
        for (code, value) in facts.values.sorted(by: { $0.key < $1.key }) {
            guard let row = catalogue.field(code, at: today), !row.notBefore.isEmpty,
                let day = Self.day(value), let first = first(row.notBefore, in: facts),
                Self.precedes(day, first)
            else { continue }
            let other = catalogue.field(row.notBefore, at: today)?.name
            let (vi, en) = (other?.vietnamese ?? "ngày sinh", other?.english ?? "the day of birth")
            checks.report(
                FieldViolation(
                    paths[code] ?? paths[row.notBefore] ?? "profile_entry",
                    "OUT_OF_RANGE",
                    vi: "\(row.name.vietnamese): không được trước \(vi).",
                    en: "\(row.name.english): not before \(en)."
                )
            )
        }
    }

    private func first(_ field: String, in facts: ProfileEntryFacts) -> GoogleDate? {
        if field == ProfileCatalogue.birthDate { return birthDate.map { GoogleDate($0) } }
        return facts.values[field].flatMap(Self.day)
    }

    private static func day(_ value: ProfileValue) -> GoogleDate? {
        guard case .date(let day)? = value.value else { return nil }
        return day
    }

    /// Whether one day lies before another one, as far as both say.
    private static func precedes(_ day: GoogleDate, _ other: GoogleDate) -> Bool {
        let (month, first) = ((day.year, day.month), (other.year, other.month))
        if month != first { return month < first }
        return day.day != 0 && other.day != 0 && day.day < other.day
    }
}
