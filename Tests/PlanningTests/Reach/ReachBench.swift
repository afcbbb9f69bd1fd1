import Fleet
import Kernel
import PersonnelContract
import PlanningContract
import RPC
import WellKnownMessages

/// Planning asked by officials whose rights reach as far as their posts do.
extension Bench {
    /// The subject of the account of an official by number.
    static func subject(_ number: Int) -> String { "people/hanoi-id:o\(number)" }

    /// Adds the office `vp` below `bd`, the ward `hk` with the official `o9` elsewhere, and a plan
    /// of each, `vp-2030` and `hk-2030`.
    func widen() async throws {
        try await organization("vp", under: "bd")
        try await organization("hk")
        try await official(9, in: "hk")
        for id in ["vp", "hk"] { try await plan("\(id)-2030", in: id) }
    }

    private func organization(_ id: String, under parent: String = "") async throws {
        _ = try await personnel.createOrganization(
            CreateOrganizationRequest(
                organization: Organization(
                    code: id,
                    nameVi: "Đơn vị \(id)",
                    organizationType: .localAdministration,
                    organizationLevel: parent.isEmpty ? .commune : .grassroots,
                    parentOrganization: parent.isEmpty ? "" : "organizations/\(parent)"
                ),
                organizationID: id
            )
        )
    }

    /// Gives an official an account.
    func account(_ number: Int) async throws {
        _ = try await accounts.createAccount(
            CreateAccountRequest(
                account: Account(
                    subject: Self.subject(number),
                    official: "officials/o\(number)",
                    startDate: .iso("2026-11-21")
                )
            )
        )
    }

    /// Lets an official hold a new post over an organisation.
    @discardableResult
    func post(
        _ id: String,
        over organization: String,
        _ role: AccessRole,
        heldBy number: Int,
        from day: String = "2026-11-21"
    ) async throws -> Holding {
        _ = try await posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Chức danh \(id)",
                    organization: "organizations/\(organization)",
                    headKind: .specialist,
                    quota: 1,
                    accessRoles: [role]
                ),
                positionID: id,
                effectiveDate: .iso("2026-11-21")
            )
        )
        return try await posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: "officials/o\(number)",
                    position: "positions/\(id)",
                    startDate: .iso(day),
                    holdingKind: .appointed,
                    decisionNumber: "1/QĐ",
                    decisionDate: .iso("2026-11-21")
                ),
                holdingID: "h-\(id)"
            )
        )
    }

    /// Ends a holding on a day.
    func end(_ holding: Holding, on day: String) async throws {
        _ = try await posts.endHolding(
            EndHoldingRequest(
                name: holding.name,
                endDate: .iso(day),
                endReason: .transferred,
                decisionNumber: "2/QĐ",
                decisionDate: .iso("2026-11-21")
            )
        )
    }

    /// Does something as an official by number, and is who reaches everything again.
    func acting<Answer>(
        as number: Int,
        _ body: () async throws -> Answer
    ) async throws -> Answer {
        caller.become(.holdingPosts(Self.subject(number)))
        defer { caller.become(Caller(.system, "systems/everything")) }
        return try await body()
    }

    /// The reason for which a call is refused; `nil` when it is answered.
    func refusal(_ body: () async throws -> Void) async -> String? {
        let end = await status(of: body)
        return end.code == .ok ? nil : end.reason ?? "?"
    }
}
