internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What has to hold of an official's facts on every day that a change touches.
struct OfficialRules {
    let reader: any Reader
    /// 0 for an official about to be created.
    let number: Int64
    /// The resource name.
    let resource: String
    let before: Timeline<OfficialFacts>
    let after: Timeline<OfficialFacts>
    /// What was found of organisations in the transaction.
    var memory: OrganizationMemory?

    /// Refuses a change from a day on that breaks a rule on some day.
    func check(from day: CalendarDate) throws {
        try checkStatuses(from: day)
        try checkOthers()
    }

    /// Refuses facts of before the birth, a number that somebody else has, and an organisation that
    /// has ended.
    func checkOthers() throws {
        let asserted = before.revision(to: after).asserted
        for period in asserted { try checkBirth(period) }
        for period in asserted { try checkPersonalID(period) }
        for period in asserted { try checkOrganization(period) }
    }

    /// A status follows from the one that stood there, and later ones from it.
    private func checkStatuses(from day: CalendarDate) throws(Failure) {
        guard let next = after.facts(on: day)?.status else { return }
        if let stood = before.facts(on: day)?.status {
            try stood.check(changeTo: next, of: resource)
        }
        for period in after.periods where period.from > day {
            let eve = period.from.adding(days: -1)
            let stood = (before.facts(on: eve)?.status, before.facts(on: period.from)?.status)
            guard let previous = after.facts(on: eve)?.status,
                stood != (previous, period.facts.status)
            else { continue }
            try previous.check(changeTo: period.facts.status, of: resource)
        }
    }

    /// Nothing holds of an official, no post and no status, on days before the birth.
    ///
    /// The refusal does not tell the day.
    private func checkBirth(_ period: FactPeriod<OfficialFacts>) throws {
        guard let birth = period.facts.birthDate, birth >= period.from else { return }
        var checks = FieldChecks()
        checks.report(
            FieldViolation(
                "effective_date",
                "OUT_OF_RANGE",
                vi: "Phải sau ngày sinh; sửa ngày sinh thì mọi dữ kiện phải sau ngày đó.",
                en: "Must be after the day of birth, as all that is on record of an official."
            )
        )
        try checks.finish()
    }

    /// On no day does the number belong to two officials.
    private func checkPersonalID(_ period: FactPeriod<OfficialFacts>) throws {
        let personalID = period.facts.personalID
        guard !before.satisfies({ $0.personalID == personalID }, throughout: period) else { return }
        let row = try reader.first(othersNumbered(in: period))
        guard let owner = try row?.integer("number") else { return }
        guard let owner = try OfficialReader(reader: reader).find(number: owner) else {
            throw Failure(.storageDamaged)
        }
        throw Failure(
            .personalIDTaken,
            ["resource": owner.name],
            details: [.resource(type: ResourceNames.officialType, name: owner.name)]
        )
    }

    /// Whoever else has the personal identification number of a period on a day of it.
    func othersNumbered(in period: FactPeriod<OfficialFacts>) -> Statement {
        let personalID = period.facts.personalID
        return """
            SELECT number FROM official
            WHERE personal_id = \(personalID) AND number <> \(number)
                AND valid_from < \(period.to) AND valid_to > \(period.from)
            UNION ALL
            SELECT official_number AS number FROM official_fact AS fact
            WHERE personal_id = \(personalID) AND \(OfficialFacts.areBesideThePresent)
                AND official_number <> \(number) AND recorded_to = \(Timestamp.openEnd)
                AND valid_from < \(period.to) AND valid_to > \(period.from)
            LIMIT 1
            """
    }

    /// On no day does a newly named organisation manage the official after its end.
    private func checkOrganization(_ period: FactPeriod<OfficialFacts>) throws {
        let organization = period.facts.organizationNumber
        let stays = before.satisfies(
            { $0.organizationNumber == organization },
            throughout: period
        )
        guard !stays else { return }
        let touched = period.from..<period.to
        guard try ends(of: organization).contains(where: { $0.overlaps(touched) }) else { return }
        let name = ResourceNames.organization(period.facts.organizationID)
        throw Failure.condition(.organizationEnded, ["organization": name], subject: name)
    }

    /// The times during which an organisation has ceased.
    private func ends(of organization: Int64) throws -> [Range<CalendarDate>] {
        if let known = memory?.ends[organization] { return known }
        let ended = OrganizationStatus.allCases.filter(\.isFinal).map(\.number)
        let ends = try reader.rows(
            """
            SELECT valid_from, valid_to FROM organization_fact
            WHERE organization_number = \(organization) AND recorded_to = \(Timestamp.openEnd)
                AND status IN \(list: ended)
            """
        ).map { try $0.date("valid_from")..<(try $0.date("valid_to")) }
        memory?.ends[organization] = ends
        return ends
    }
}
