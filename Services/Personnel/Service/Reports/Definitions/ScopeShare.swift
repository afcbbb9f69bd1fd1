internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-SCOPE-01`: what share of a city's officials belongs to one bloc, of those whom the standing
/// committee manages (DOMAIN 7.2, AC-001-04).
///
/// The figure that was published leaves open what it is a share of: both readings are rows.
struct ScopeShare: CountedReport {
    let code = "RPT-SCOPE-01"
    let title = BilingualText(
        vi: "Tỷ lệ cán bộ diện Ban Thường vụ Thành ủy quản lý",
        en: "Share of the officials managed by the standing committee of the city"
    )
    let countingRule = BilingualText(
        vi: """
            Đếm mỗi cán bộ một lần theo chức vụ cao nhất của ngày. Tử số: cán bộ diện quản lý \
            thuộc tổ chức báo cáo; mẫu số: cán bộ chủ chốt, hoặc mọi cán bộ diện quản lý, của \
            thành phố.
            """,
        en: """
            Counts each official once by the highest post of the day. Numerator: those managed who \
            belong to the organisation; denominator: the key cadres, or all those managed, of the \
            city.
            """
    )
    let unit = ReportCountingUnit.persons
    let evidence = TypeContract.Evidence.report
    let ruleCodes = ["REPORT_BTV_SCOPE_CODES", "REPORT_KEY_CADRE_HEAD_KINDS"]
    let parameters = [
        ReportParameterRule(
            code: "city",
            title: BilingualText(vi: "Thành phố (mẫu số)", en: "The city (denominator)"),
            type: .organization,
            isRequired: true
        ),
        ReportParameterRule(
            code: "denominator",
            title: BilingualText(vi: "Mẫu số; cả hai khi không nêu", en: "Denominator; else both"),
            type: .code(["KEY_CADRES_CITY", "ALL_BTV_MANAGED"])
        ),
    ]

    private static let denominators = [
        ReportLine(
            1,
            "KEY_CADRES_CITY",
            vi: "Trên tổng số cán bộ chủ chốt của thành phố",
            en: "Of all key cadres of the city"
        ),
        ReportLine(
            2,
            "ALL_BTV_MANAGED",
            vi: "Trên tổng số cán bộ diện Ban Thường vụ quản lý",
            en: "Of all managed by the standing committee"
        ),
    ]

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        let wanted = question.parameters["denominator"]
        let rows = Self.denominators.filter { wanted.isEmpty || $0.code == wanted }
        guard let id = question.parameters.organizationID("city"),
            let city = try OrganizationReader(reader: reader).find(id: id)
        else { throw Failure.noOrganization(question.parameters.organizationID("city") ?? "") }
        let officials = try ManagedOfficials(question, city: city.number)
        return [
            ReportCounting(
                code: "share",
                title: title,
                rowTitle: BilingualText(vi: "Mẫu số", en: "Denominator"),
                rows: .listed(rows),
                columns: [
                    ReportLine(1, "managed", vi: "Của tổ chức", en: "Of the organisation"),
                    ReportLine(2, "all", vi: "Mẫu số", en: "Denominator"),
                ],
                shares: [
                    ReportShare(
                        line: ReportLine(0, "share", vi: "Tỷ lệ", en: "Share"),
                        numerator: "managed",
                        denominator: "all"
                    )
                ],
                hasTotal: false,
                guardsSmallCells: false,
                items: .officials,
                prelude: officials.expressions,
                source: officials.source(rows.map(\.key))
            )
        ]
    }
}

/// The officials of a city and a bloc, by the scope of their highest post at a point, in
/// statements that find for all what ``ScopeFinding`` finds for one.
private struct ManagedOfficials {
    private let point: HistoryPoint
    private let bloc: ReportTree
    private let city: ReportTree
    private let scopeCodes: [String]
    private let keyKinds: [Int32]

    init(_ question: ReportQuestion, city: Int64) throws {
        let (policy, point) = (question.policy, question.point)
        self.point = point
        bloc = ReportTree(root: question.organization.number, point: point, alongParty: true)
        self.city = ReportTree(root: city, point: point, alongParty: true)
        scopeCodes = try policy.rule("REPORT_BTV_SCOPE_CODES", at: point.day).codes
        keyKinds = try policy.rule("REPORT_KEY_CADRE_HEAD_KINDS", at: point.day)
            .values(of: HeadKind.self).map(\.number)
    }

    /// Numerators and denominators of some rows: 1 by the key cadres, 2 by all who are managed.
    func source(_ rows: [Int64]) -> Statement {
        let parts = rows.flatMap { row in
            [part(row, column: 1, managedInBloc), part(row, column: 2, all(of: row))]
        }
        return parts.dropFirst().reduce(parts.first ?? "") { $0 + "UNION ALL" + $1 }
    }

    private func part(_ row: Int64, column: Int64, _ officials: Statement) -> Statement {
        """
        SELECT CAST(\(row) AS BIGINT) AS row_key, CAST(\(column) AS BIGINT) AS column_key,
            official AS item
        FROM (\(officials)) AS counted_officials
        """
    }

    private var managedInBloc: Statement {
        "SELECT official FROM managed WHERE organization IN (SELECT number FROM below)"
    }

    private func all(of row: Int64) -> Statement {
        guard row == 1 else {
            return "SELECT official FROM managed WHERE organization IN (SELECT number FROM city)"
        }
        return """
            SELECT official FROM standing WHERE head_kind IN \(list: keyKinds)
                AND organization IN (SELECT number FROM city)
            """
    }

    var expressions: Statement {
        """
        WITH RECURSIVE \(bloc.expression("below")), \(city.expression("city")),
        \(standing), \(above), \(scopes), \(managed)
        """
    }

    /// The highest post of each official, as ``ScopeFinding/standing(of:)``.
    private var standing: Statement {
        """
        standing (official, position, organization, level, head_kind) AS (
            SELECT official, position, organization, level, head_kind FROM (
                SELECT holding.official_number AS official, position.number AS position,
                    position.organization_number AS organization, post.level AS level,
                    post.head_kind AS head_kind, ROW_NUMBER() OVER (
                        PARTITION BY holding.official_number
                        ORDER BY CASE WHEN post.level = 0 THEN 1 ELSE 0 END, post.level,
                            fact.is_main DESC, fact.valid_from, holding.number
                    ) AS place
                FROM holding_fact AS fact
                JOIN holding ON holding.number = fact.holding_number
                JOIN position ON position.number = holding.position_number
                JOIN position_fact AS post ON post.position_number = position.number
                WHERE \(point.condition("fact")) AND \(point.condition("post"))
            ) AS held WHERE place = 1
        )
        """
    }

    /// The organisations above each that has such a post, with how far they are.
    private var above: Statement {
        """
        above (start, number, depth) AS (
            SELECT DISTINCT organization, organization, 0 FROM standing
            UNION ALL
            SELECT above.start, fact.parent_number, above.depth + 1
            FROM above JOIN organization_fact AS fact ON fact.organization_number = above.number
            WHERE \(point.condition("fact")) AND fact.parent_number <> 0
                AND above.depth < \(PersonnelLimits.treeDepthMax)
        )
        """
    }

    private var scopes: Statement {
        """
        scopes (number, code) AS (
            SELECT fact.scope_number, fact.scope_code FROM management_scope_fact AS fact
            WHERE \(point.condition("fact"))
        )
        """
    }

    /// Who is in one of the scopes: the one that names the post before a rule, the nearest rule.
    private var managed: Statement {
        """
        named (official, scope) AS (
            SELECT standing.official, MIN(scopes.number) FROM standing
            JOIN management_scope_position AS post ON post.position_number = standing.position
            JOIN scopes ON scopes.number = post.scope_number
            GROUP BY standing.official
        ), ruled (official, scope) AS (
            SELECT official, scope FROM (
                SELECT standing.official AS official, scopes.number AS scope,
                    ROW_NUMBER() OVER (
                        PARTITION BY standing.official ORDER BY above.depth, scopes.number
                    ) AS place
                FROM standing JOIN above ON above.start = standing.organization
                JOIN management_scope_rule AS rule ON rule.organization_number = above.number
                    AND rule.level = standing.level AND rule.head_kind = standing.head_kind
                JOIN scopes ON scopes.number = rule.scope_number
            ) AS rules WHERE place = 1
        ), managed (official, organization) AS (
            SELECT standing.official, standing.organization FROM standing
            LEFT JOIN named ON named.official = standing.official
            LEFT JOIN ruled ON ruled.official = standing.official
            JOIN scopes ON scopes.number = COALESCE(named.scope, ruled.scope)
            WHERE scopes.code IN \(list: scopeCodes)
        )
        """
    }
}
