import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import WellKnownMessages

/// Management scopes and the posts in them, as tests of authority make them.
extension AuthorityBench {
    /// Adds a scope that decides on appointments, by the names of posts.
    @discardableResult
    func scope(
        _ id: String,
        decidedBy organization: String,
        positions: [String],
        consulting: [String] = [],
        from: String = "2026-11-21",
        to end: String? = nil,
        _ change: (inout ManagementScope) -> Void = { _ in }
    ) async throws -> ManagementScope {
        var scope = ManagementScope.sample(organization, from: from, to: end)
        scope.positions = positions.map { "positions/\($0)" }
        scope.consultingOrganizations = consulting.map { "organizations/\($0)" }
        change(&scope)
        return try await scopes.createManagementScope(
            CreateManagementScopeRequest(managementScope: scope, managementScopeID: id)
        )
    }

    /// Adds a scope by a rule for the posts of an organisation and of all below it.
    @discardableResult
    func scope(
        _ id: String,
        decidedBy organization: String,
        under root: String,
        levels: [Int32] = [],
        kinds: [HeadKind] = [],
        from: String = "2026-11-21",
        to end: String? = nil,
        _ change: (inout ManagementScope) -> Void = { _ in }
    ) async throws -> ManagementScope {
        try await scope(id, decidedBy: organization, positions: [], from: from, to: end) { scope in
            scope.positionRule = PositionRule(
                organization: "organizations/\(root)",
                positionLevels: levels,
                headKinds: kinds
            )
            change(&scope)
        }
    }

    /// Ends a scope.
    @discardableResult
    func endScope(_ id: String, on day: String, etag: String = "") async throws -> ManagementScope {
        try await scopes.endManagementScope(
            EndManagementScopeRequest(
                name: "managementScopes/\(id)",
                endDate: GoogleDate(day),
                etag: etag
            )
        )
    }

    /// Adds a post with a level that there is since a day.
    func position(
        _ id: String,
        in organization: String,
        level: Int32 = 0,
        _ kind: HeadKind = .head,
        quota: Int32 = 9
    ) async throws {
        _ = try await posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Chức danh \(id)",
                    organization: "organizations/\(organization)",
                    positionLevel: level,
                    headKind: kind,
                    quota: quota
                ),
                positionID: id,
                effectiveDate: GoogleDate("2026-11-21")
            )
        )
    }

    /// Lets an official hold a post.
    @discardableResult
    func hold(
        _ id: String,
        _ official: String,
        _ position: String,
        from: String = "2026-11-21",
        isMain: Bool = false
    ) async throws -> Holding {
        try await posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: "officials/\(official)",
                    position: "positions/\(position)",
                    startDate: GoogleDate(from),
                    holdingKind: .appointed,
                    isMain: isMain,
                    decisionNumber: "1/QĐ",
                    decisionDate: GoogleDate("2026-11-21")
                ),
                holdingID: id
            )
        )
    }

    /// In which scope an official or a post is, today unless a day is given.
    func explain(_ record: String, on day: String? = nil) async throws -> ExplainScopeResponse {
        try await scopes.explainScope(
            ExplainScopeRequest(record: record, asOf: day.map { GoogleDate($0) })
        )
    }

    /// The scope's identifier, or `nil` when it is in none.
    func scopeID(of record: String, on day: String? = nil) async throws -> String? {
        try await explain(record, on: day).managementScope.map {
            String($0.name.dropFirst("managementScopes/".count))
        }
    }
}

extension ManagementScope {
    /// A valid scope but for its posts.
    static func sample(
        _ organization: String,
        from: String = "2026-11-21",
        to end: String? = nil
    ) -> ManagementScope {
        ManagementScope(
            scopeCode: "BTV_CITY",
            displayName: "Diện Ban Thường vụ quản lý",
            decidingOrganization: "organizations/\(organization)",
            decides: [.appoint, .plan],
            startDate: GoogleDate(from),
            endDate: end.map { GoogleDate($0) }
        )
    }
}
