import Fleet
import Kernel
import PersonnelContract
import RPC
import WellKnownMessages

extension AuthorityBench {
    /// The name by which the official An calls.
    static let an = "people/hanoi-id:an"

    /// Runs a body with An, who has a post with some roles in the commune of Ba Đình; Bình works
    /// there, Chi in the office below, Dũng elsewhere.
    static func withOfficer(
        _ kind: StoreKind = .memory,
        _ roles: [AccessRole] = [.hrOfficer],
        _ body: (AuthorityBench) async throws -> Void
    ) async throws {
        try await run(kind) { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            try await bench.personnel.official(2, "Trần Thị Bình")
            try await bench.personnel.official(3, "Lê Minh Chi", in: "vp")
            try await bench.personnel.official(4, "Phạm Văn Dũng", in: "hk")
            try await bench.account(an, "o1")
            try await bench.post("hr", in: "bd", roles, heldBy: "o1")
            try await body(bench)
        }
    }

    /// Does something as An, whose rights reach as far as the posts do.
    func asOfficer<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        try await acting(as: .byPosts(Self.an), body)
    }

    /// Adds a post without a holder.
    @discardableResult
    func position(
        _ id: String,
        in organization: String,
        over authority: String = "",
        _ roles: [AccessRole] = []
    ) async throws -> Position {
        try await posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Chức danh \(id)",
                    organization: "organizations/\(organization)",
                    headKind: .specialist,
                    quota: 1,
                    accessRoles: roles,
                    authorityOrganization: authority.isEmpty ? "" : "organizations/\(authority)"
                ),
                positionID: id
            )
        )
    }

    /// Lets an official hold a post from today on.
    @discardableResult
    func hold(_ position: String, _ official: String) async throws -> Holding {
        try await posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: "officials/\(official)",
                    position: "positions/\(position)",
                    startDate: GoogleDate(year: 2026, month: 11, day: 21),
                    holdingKind: .appointed,
                    decisionNumber: "3/QĐ",
                    decisionDate: GoogleDate(year: 2026, month: 11, day: 21)
                ),
                holdingID: "h-\(position)"
            )
        )
    }

    /// Changes the fields of a post that the message has.
    @discardableResult
    func change(_ position: Position) async throws -> Position {
        try await posts.updatePosition(UpdatePositionRequest(position: position))
    }
}
