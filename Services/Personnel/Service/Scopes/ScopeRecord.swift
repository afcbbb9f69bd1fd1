internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// A management scope (diện quản lý) as the store keeps it.
struct ScopeRecord: Sendable {
    /// The service's own key, smaller than the identifier in every index.
    let number: Int64
    let id: String
    let posts: ScopePosts
    let decidingNumber: Int64
    let decidingID: String
    /// Identifiers in order, each once.
    let consultingIDs: [String]
    var period: FactPeriod<ScopeFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.managementScope.name(id) }

    private static let fixedColumns: Statement = """
        management_scope.number, management_scope.id, management_scope.deciding_number,
        management_scope.deciding_id, management_scope.position_ids,
        management_scope.rule_number, management_scope.rule_id, management_scope.rule_levels,
        management_scope.rule_head_kinds, management_scope.consulting_ids,
        management_scope.version, management_scope.created_at
        """

    /// The columns that make a record of what is known now.
    static let columns: Statement = """
        \(fixedColumns), management_scope.scope_code, management_scope.display_name,
        management_scope.decides, management_scope.valid_from, management_scope.valid_to,
        management_scope.updated_at
        """

    /// The columns that make a record of what `management_scope_fact`, there called `fact`, has.
    static let recordedColumns: Statement = """
        \(fixedColumns), fact.scope_code, fact.display_name, fact.decides, fact.valid_from,
        fact.valid_to, fact.recorded_from AS updated_at
        """
}

/// Which posts are in a management scope.
enum ScopePosts: Sendable, Hashable {
    /// These, by their identifiers in order, each once.
    case named([String])
    /// Those of an organisation and of all below it that have one of the levels and kinds.
    case ruled(ScopeRule)
}

/// A rule for posts by what they are.
struct ScopeRule: Sendable, Hashable {
    let organizationNumber: Int64
    let organizationID: String
    /// In order, each once; empty for all.
    let levels: [Int32]
    /// In order, each once; empty for all.
    let headKinds: [HeadKind]

    /// The levels that the rule takes, written out.
    var takenLevels: [Int32] { levels.isEmpty ? Array(PersonnelLimits.positionLevel) : levels }

    /// The kinds that the rule takes, written out.
    var takenKinds: [HeadKind] {
        headKinds.isEmpty ? HeadKind.allCases.filter { $0 != .unspecified } : headKinds
    }
}

extension ScopeRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            posts: try ScopePosts(row),
            decidingNumber: try row.integer("deciding_number"),
            decidingID: try row.text("deciding_id"),
            consultingIDs: try row.text("consulting_ids").split(separator: " ").map(String.init),
            period: FactPeriod(
                try ScopeFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}

extension ScopePosts {
    /// The posts of a row with their columns.
    init(_ row: Row) throws {
        let organization = try row.integer("rule_number")
        guard organization != 0 else {
            self = .named(try row.text("position_ids").split(separator: " ").map(String.init))
            return
        }
        self = .ruled(
            ScopeRule(
                organizationNumber: organization,
                organizationID: try row.text("rule_id"),
                levels: try row.text("rule_levels").split(separator: " ").compactMap { Int32($0) },
                headKinds: CodeText.values(try row.text("rule_head_kinds"), of: HeadKind.self)
            )
        )
    }

    /// The posts by name; empty for a rule.
    var positionIDs: [String] {
        guard case .named(let identifiers) = self else { return [] }
        return identifiers
    }

    /// The rule; `nil` for posts by name.
    var rule: ScopeRule? {
        guard case .ruled(let rule) = self else { return nil }
        return rule
    }
}

extension ManagementScope {
    /// The message of a record, as recorded at an instant unless it is what is known now.
    init(_ record: ScopeRecord, at instant: Timestamp? = nil) {
        let facts = record.period.facts
        self.init(
            name: record.name,
            scopeCode: facts.code,
            displayName: facts.displayName,
            decidingOrganization: ResourceNames.organization(record.decidingID),
            positions: record.posts.positionIDs.map { ResourceNames.position.name($0) },
            positionRule: record.posts.rule.map { rule in
                PositionRule(
                    organization: ResourceNames.organization(rule.organizationID),
                    positionLevels: rule.levels,
                    headKinds: rule.headKinds
                )
            },
            decides: CodeText.values(facts.decides, of: ScopeDecision.self),
            consultingOrganizations: record.consultingIDs.map(ResourceNames.organization),
            startDate: GoogleDate(record.period.from),
            endDate: record.period.to.effectiveEnd,
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: instant == nil ? EntityTag(version: record.version).text : "",
            asRecordedAt: instant.map { GoogleTimestamp($0) }
        )
    }
}
