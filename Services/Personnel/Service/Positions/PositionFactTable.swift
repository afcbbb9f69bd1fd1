internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

extension PositionFacts: DatedFacts {}

extension FactTable<PositionFacts> {
    /// The history of posts; the days of a post are those of its facts, without a gap.
    static let positions = FactTable(
        "position_fact",
        subject: "position_number",
        columns: """
            code, name_vi, sort_key, level, head_kind, is_leadership, is_elected, quota,
            term_months, max_consecutive_terms, access_roles, authority_organization_number,
            authority_organization_id
            """,
        values: { facts in
            """
            \(facts.code), \(facts.nameVi), \(facts.sortKey), \(facts.level),
            \(facts.headKind.number), \(facts.isLeadership), \(facts.isElected), \(facts.quota),
            \(facts.termMonths), \(facts.maxConsecutiveTerms), \(facts.accessRoles),
            \(facts.authorityNumber), \(facts.authorityID)
            """
        },
        read: PositionFacts.init
    )
}

extension Timeline<PositionFacts> {
    /// The timeline of a post that ends on a day: without what held from then on, or with what held
    /// last until then.
    func ending(on day: CalendarDate) -> Timeline {
        let kept = periods.filter { $0.from < day }
        guard let last = kept.last else { return Timeline() }
        let parts = kept.dropLast() + [FactPeriod(last.facts, from: last.from, to: day)]
        return Timeline(Array(parts)) ?? Timeline()
    }

    /// The facts that the record shows as the present ones: those of the day, the first of a post
    /// to come, the last of one that has ended.
    func present(on day: CalendarDate) throws(Failure) -> FactPeriod<PositionFacts> {
        let next = periods.first { $0.to > day }
        guard let period = next ?? periods.last else { throw Failure(.storageDamaged) }
        return period
    }
}
