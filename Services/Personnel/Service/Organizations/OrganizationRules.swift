internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What has to hold of an organisation's facts on every day that a change touches.
struct OrganizationRules {
    let reader: any Reader
    /// 0 for an organisation about to be created.
    let number: Int64
    /// The resource name.
    let resource: String
    let before: Timeline<OrganizationFacts>
    let after: Timeline<OrganizationFacts>
    /// Whether a reorganisation makes the change, whose lineage comes with it.
    var byReorganization = false
    /// Whether an end that was recorded by mistake is taken back: then no status follows another.
    var reopens = false

    /// Refuses a change from a day on that breaks a rule on some day.
    func check(from day: CalendarDate) throws {
        if !reopens { try checkStatuses(from: day) }
        let asserted = before.revision(to: after).asserted
        for period in asserted { try checkIsEmpty(period) }
        for period in asserted { try checkCode(period) }
        for tree in HierarchyKind.allCases {
            for period in asserted { try checkPlace(period, in: tree) }
        }
    }

    /// A status follows from the one that stood there, and later ones from it.
    private func checkStatuses(from day: CalendarDate) throws(Failure) {
        guard let next = after.facts(on: day)?.status else { return }
        if let stood = before.facts(on: day)?.status {
            try stood.check(changeTo: next, of: resource, byReorganization: byReorganization)
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

    private func checkIsEmpty(_ period: FactPeriod<OrganizationFacts>) throws {
        guard period.facts.status.isFinal, number != 0,
            !before.satisfies({ $0.status.isFinal }, throughout: period),
            try OrganizationTies.isOccupied(number, during: period, reader)
        else { return }
        throw Failure.condition(
            .organizationNotEmpty,
            ["resource": resource],
            subject: resource
        )
    }

    private func checkCode(_ period: FactPeriod<OrganizationFacts>) throws {
        let code = period.facts.code
        guard !before.satisfies({ $0.code == code }, throughout: period),
            let number = try OrganizationTree(reader: reader)
                .owner(of: code, besides: number, during: period)
        else { return }
        guard let owner = try OrganizationReader(reader: reader).find(number: number) else {
            throw Failure(.storageDamaged)
        }
        throw Failure(
            .organizationCodeTaken,
            ["code": code, "resource": owner.name],
            details: [.resource(type: ResourceNames.organizationType, name: owner.name)]
        )
    }

    /// On no day does it stand below itself, too deep, or at work under one that has ended.
    private func checkPlace(
        _ period: FactPeriod<OrganizationFacts>,
        in kind: HierarchyKind
    ) throws {
        let parent = period.facts.parent(in: kind).number
        let stays = before.satisfies(
            { $0.parent(in: kind).number == parent },
            throughout: period
        )
        guard !stays else { return }
        let tree = OrganizationTree(reader: reader, kind: kind)
        // Nothing stands below one that is only being founded.
        let height = number == 0 ? 1 : try tree.height(of: number, during: period)
        guard parent != 0 else { return try checkDepth(height) }
        var day = period.from
        repeat {
            let stretch = try tree.stretch(of: parent, from: day)
            if stretch.isEnded, day == period.from || !period.facts.status.isFinal {
                let name = ResourceNames.organization(period.facts.parent(in: kind).id)
                throw Failure.condition(
                    .organizationEnded,
                    ["organization": name],
                    subject: name
                )
            }
            guard !stretch.line.contains(number) else {
                throw Failure.condition(
                    .organizationCycle,
                    ["resource": resource],
                    subject: resource
                )
            }
            try checkDepth(stretch.line.count + height)
            day = stretch.until
        } while day < period.to
    }

    private func checkDepth(_ depth: Int) throws(Failure) {
        guard depth > PersonnelLimits.treeDepthMax else { return }
        throw Failure.condition(
            .treeTooDeep,
            ["depth_max": String(PersonnelLimits.treeDepthMax)],
            subject: resource
        )
    }
}
