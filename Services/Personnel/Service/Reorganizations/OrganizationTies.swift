internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Something that belongs to an organisation and needs a successor before it ends (DOMAIN 5.1,
/// one kind of record each.
///
/// A kind of record that the service comes to own is asked as soon as it stands in
/// ``OrganizationTies/all``.
protocol OrganizationTie: Sendable {
    /// What a reorganisation says of it; takes `resource`, `count`, `day` and `names`.
    var reason: Reason { get }
    /// How the records are called.
    var pattern: @Sendable (String) -> String { get }

    /// The identifiers, in a column `id`, of what belongs to an organisation on days from one
    /// until before another, without an order.
    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement
}

/// What needs a successor.
enum OrganizationTies {
    /// The kinds of record that keep an organisation from its end.
    static let all: [any OrganizationTie] = [
        TieOfOrganizations(), TieOfPartyLine(), TieOfOfficials(), TieOfHoldings(), TieOfScopes(),
        TieOfAuthorities(), TieOfMemberships(), TieOfBodies(), TieOfScreeningRounds(),
    ]

    /// Whether anything belongs to an organisation on a day of a period.
    static func isOccupied(
        _ number: Int64,
        during days: FactPeriod<OrganizationFacts>,
        _ reader: any Reader
    ) throws -> Bool {
        for tie in all {
            let records = tie.records(of: number, from: days.from, to: days.to)
            if try reader.first("\(records) LIMIT 1") != nil { return true }
        }
        return false
    }

    /// All that belongs to an organisation from a day on, a thing for each kind.
    static func open(
        _ organization: Ancestor,
        from day: CalendarDate,
        _ reader: any Reader
    ) throws -> [OpenTie] {
        let kinds = all + [TieOfPositions()]
        return try kinds.compactMap { try OpenTie($0, organization, from: day, reader) }
    }
}

/// Records of one kind that have no successor.
struct OpenTie: Sendable {
    let failure: Failure
    /// The first of them.
    let names: [String]
    let count: Int64

    /// Asks for one kind of record; `nil` when there are none.
    init?(
        _ tie: any OrganizationTie,
        _ organization: Ancestor,
        from day: CalendarDate,
        _ reader: any Reader
    ) throws {
        let records = tie.records(of: organization.number, from: day, to: .openEnd)
        let most = PersonnelLimits.obstacleResourcesMax
        let first = try reader.rows(
            "SELECT id FROM (\(records)) AS found ORDER BY id LIMIT \(most)"
        )
        guard !first.isEmpty else { return nil }
        names = try first.map { tie.pattern(try $0.text("id")) }
        let row = try reader.first("SELECT COUNT(*) AS n FROM (\(records)) AS found")
        count = try row?.integer("n") ?? 0
        let more = count - Int64(names.count)
        failure = Failure(
            tie.reason,
            [
                "resource": ResourceNames.organization(organization.id), "count": String(count),
                "day": day.description,
                "names": names.joined(separator: ", ") + (more > 0 ? " (+\(more))" : ""),
            ]
        )
    }
}

/// Organisations at work directly below it.
struct TieOfOrganizations: OrganizationTie {
    let reason = Reason.organizationsWithoutSuccessor
    var pattern: @Sendable (String) -> String { { ResourceNames.organization($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        HierarchyKind.state.organizations(under: number, from: from, to: to)
    }
}

/// Organisations at work directly below it in the vertical line of the Party.
struct TieOfPartyLine: OrganizationTie {
    let reason = Reason.partyLineWithoutSuccessor
    var pattern: @Sendable (String) -> String { { ResourceNames.organization($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        HierarchyKind.party.organizations(under: number, from: from, to: to)
    }
}

extension HierarchyKind {
    /// The identifiers of organisations at work directly under one on days of a period.
    func organizations(under number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        let ended = OrganizationStatus.allCases.filter(\.isFinal).map(\.number)
        return """
            SELECT DISTINCT organization.id AS id
            FROM organization_fact AS fact
            JOIN organization ON organization.number = fact.organization_number
            WHERE fact.\(column) = \(number) AND fact.recorded_to = \(Timestamp.openEnd)
                AND fact.valid_from < \(to) AND fact.valid_to > \(from)
                AND fact.status NOT IN \(list: ended)
            """
    }
}

/// Officials whom it manages; of whom the data are erased nobody needs to take over.
struct TieOfOfficials: OrganizationTie {
    let reason = Reason.officialsWithoutSuccessor
    var pattern: @Sendable (String) -> String { { ResourceNames.official($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        """
        SELECT DISTINCT official.id AS id
        FROM official_fact AS fact JOIN official ON official.number = fact.official_number
        WHERE fact.organization_number = \(number) AND fact.recorded_to = \(Timestamp.openEnd)
            AND fact.valid_from < \(to) AND fact.valid_to > \(from)
            AND official.erased_at IS NULL
        """
    }
}

/// Holdings of its posts.
struct TieOfHoldings: OrganizationTie {
    let reason = Reason.holdingsWithoutSuccessor
    var pattern: @Sendable (String) -> String { { ResourceNames.holding.name($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        """
        SELECT holding.id AS id FROM position CROSS JOIN holding
        WHERE position.organization_number = \(number)
            AND holding.position_number = position.number
            AND holding.valid_from < \(to) AND holding.valid_to > \(from)
        """
    }
}

/// Management scopes in which it decides or is consulted, or whose rule is about it.
struct TieOfScopes: OrganizationTie {
    let reason = Reason.scopesWithoutSuccessor
    var pattern: @Sendable (String) -> String { { ResourceNames.managementScope.name($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        """
        SELECT id FROM management_scope
        WHERE valid_from < \(to) AND valid_to > \(from) AND number IN (
            SELECT number FROM management_scope WHERE deciding_number = \(number)
            UNION SELECT scope_number FROM management_scope_rule
            WHERE organization_number = \(number)
            UNION SELECT scope_number FROM management_scope_consultant
            WHERE organization_number = \(number)
        )
        """
    }
}

/// Posts of others whose roles reach over it.
struct TieOfAuthorities: OrganizationTie {
    let reason = Reason.authoritiesWithoutSuccessor
    var pattern: @Sendable (String) -> String { { ResourceNames.position.name($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        """
        SELECT DISTINCT position.id AS id
        FROM position_fact AS fact JOIN position ON position.number = fact.position_number
        WHERE fact.authority_organization_number = \(number)
            AND position.organization_number <> \(number)
            AND fact.recorded_to = \(Timestamp.openEnd)
            AND fact.valid_from < \(to) AND fact.valid_to > \(from)
        """
    }
}

/// Posts that there are when it has ended; a reorganisation ends those that there are before.
struct TieOfPositions: OrganizationTie {
    let reason = Reason.positionsWithoutSuccessor
    var pattern: @Sendable (String) -> String { { ResourceNames.position.name($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        """
        SELECT id FROM position
        WHERE organization_number = \(number) AND valid_from < \(to) AND valid_to > \(from)
        """
    }
}
