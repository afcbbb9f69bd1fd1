internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// How many may be in a body on each day.
struct BodySeats {
    let reader: any Reader
    let body: GoverningBodyRecord

    /// Refuses a number of members that more are in the body than on some day of a period.
    func check(_ size: Int32, from: CalendarDate, to: CalendarDate) throws {
        try check(Int(size), size, from: from, to: to, besides: 0)
    }

    /// Refuses one more member than is set on some day of a period.
    func checkSeat(from: CalendarDate, to: CalendarDate, besides number: Int64) throws {
        let timeline = try FactTable.governingBodies.timeline(of: body.number, in: reader)
        for period in timeline.periods where period.from < to && period.to > from {
            try check(
                Int(period.facts.sizeSet) - 1,
                period.facts.sizeSet,
                from: max(from, period.from),
                to: min(to, period.to),
                besides: number
            )
        }
    }

    private func check(
        _ most: Int,
        _ size: Int32,
        from: CalendarDate,
        to: CalendarDate,
        besides number: Int64
    ) throws {
        let stays = try BodyMemberReader(reader: reader)
            .all(in: body.number, from: from, to: to, besides: number).map(\.stay)
        let full = Occupancy(stays).firstDay(withMoreThan: most, from: from, to: to)
        guard let full else { return }
        throw Failure.condition(
            .governingBodyFull,
            [
                "body": body.name, "size": String(size), "day": full.day.description,
                "count": String(full.holdings.count),
            ],
            subject: body.name
        )
    }
}

/// What has to hold of a member's time in a body.
struct BodyMemberRules {
    let reader: any Reader
    let rules: GoverningBodyRules
    let official: OfficialRecord
    let body: GoverningBodyRecord
    /// 0 for a time about to be recorded.
    let number: Int64

    /// Refuses a first day on which the official may not come in; the codes of the rows applied.
    func checkEntry(on day: CalendarDate) throws -> [String] {
        try HoldingRules.checkService(of: official, on: day, in: reader)
        let organizations = OrganizationReader(reader: reader)
        guard let organization = try organizations.find(number: body.organizationNumber) else {
            throw Failure(.storageDamaged)
        }
        let timeline = try FactTable.organizations.timeline(of: organization.number, in: reader)
        let type = (timeline.facts(on: day) ?? organization.facts).type
        guard try rules.isOfParty(body.kind, in: type, on: day) else { return [] }
        let states = try rules.policy.rule("BODY_MEMBER_STATES", at: day)
        var findings = RuleFindings(of: official.name, .governingBodyRefused)
        findings.note(
            states,
            holds: try isMember(on: day, in: try states.codes),
            vi: "Không phải là đảng viên chính thức vào ngày \(day).",
            en: "No official member of the Party on \(day)."
        )
        try findings.finish()
        return findings.applied
    }

    /// Refuses days on which the official may not be in the body with a function.
    func check(_ period: FactPeriod<BodyMemberFacts>) throws {
        guard body.from <= period.from, period.to <= body.to else {
            throw Failure.notInForce(body)
        }
        let others = try BodyMemberReader(reader: reader)
            .all(in: body.number, from: period.from, to: period.to, besides: number)
        if let own = others.first(where: { $0.officialNumber == official.number }) {
            throw Failure.condition(
                .bodyMemberOverlaps,
                ["official": official.name, "body": body.name, "member": own.name],
                subject: own.name
            )
        }
        if period.facts.function.leads,
            let head = others.first(where: { $0.period.facts.function.leads })
        {
            throw Failure.condition(
                .bodyHeadOverlaps,
                ["body": body.name, "member": head.name],
                subject: head.name
            )
        }
        try BodySeats(reader: reader, body: body)
            .checkSeat(from: period.from, to: period.to, besides: number)
    }

    private func isMember(on day: CalendarDate, in states: [String]) throws -> Bool {
        let memberships = try MembershipReader(reader: reader).all(of: official.number)
        return try memberships.contains { membership in
            let timeline = try FactTable.memberships.timeline(of: membership.number, in: reader)
            guard let state = timeline.facts(on: day)?.state else { return false }
            return states.contains(state.code)
        }
    }
}
