import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// Authority follows the post: what a caller's posts and agreements reach, and nothing else.
@Suite struct AuthorityTests {
    private static let an = "people/hanoi-id:an"

    private func reason(_ body: () async throws -> Void) async -> String? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? RPCStatus)?.reason
        }
    }

    /// An is personnel officer of Ba Đình; Bình works there, Chi in the office below, Dũng
    /// elsewhere.
    private func withOfficer(
        _ kind: StoreKind = .memory,
        _ body: (AuthorityBench, Holding) async throws -> Void
    ) async throws {
        try await AuthorityBench.run(kind) { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            try await bench.personnel.official(2, "Trần Thị Bình")
            try await bench.personnel.official(3, "Lê Minh Chi", in: "vp")
            try await bench.personnel.official(4, "Phạm Văn Dũng", in: "hk")
            try await bench.account(Self.an, "o1")
            let holding = try await bench.post("hr", in: "bd", [.hrOfficer], heldBy: "o1")
            try await body(bench, holding)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aPostReachesItsOrganisationAndAllBelow(kind: StoreKind) async throws {
        try await withOfficer(kind) { bench, _ in
            try await bench.acting(as: .byPosts(Self.an)) {
                for official in ["o1", "o2", "o3"] {
                    let found = try await bench.personnel.client.getOfficial(
                        GetOfficialRequest(name: "officials/\(official)")
                    )
                    #expect(!found.personalID.isEmpty)
                }
                for other in ["officials/o4", "officials/nobody"] {
                    let refused = await reason {
                        _ = try await bench.personnel.client.getOfficial(
                            GetOfficialRequest(name: other)
                        )
                    }
                    #expect(refused == "NOT_WITHIN_REACH")
                }
                let names = try await bench.personnel.names()
                #expect(names == ["Nguyễn Văn An", "Trần Thị Bình", "Lê Minh Chi"])
                let elsewhere = try await bench.personnel.found("dung")
                #expect(elsewhere == [])
                let here = try await bench.personnel.found("binh")
                #expect(here == ["Trần Thị Bình"])
                let above = await reason {
                    _ = try await bench.personnel.names(under: "organizations/hn")
                }
                #expect(above == "NOT_WITHIN_REACH")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func endingThePostEndsTheRight(kind: StoreKind) async throws {
        try await withOfficer(kind) { bench, holding in
            let get = GetOfficialRequest(name: "officials/o2")
            let caller = Caller.byPosts(Self.an)
            _ = try await bench.acting(as: caller) {
                try await bench.personnel.client.getOfficial(get)
            }
            bench.clock.turn(to: "2026-11-25")
            try await bench.end(holding, on: "2026-11-25")
            let refused = try await bench.acting(as: caller) {
                await reason { _ = try await bench.personnel.client.getOfficial(get) }
            }
            #expect(refused == "NOT_WITHIN_REACH")
            // The own record stays with the person.
            let own = try await bench.acting(as: caller) {
                try await bench.personnel.client.getOfficial(
                    GetOfficialRequest(name: "officials/o1")
                )
            }
            #expect(!own.personalID.isEmpty)
        }
    }

    @Test func whoIsSuspendedHasNoAuthority() async throws {
        try await withOfficer { bench, _ in
            _ = try await bench.personnel.client.updateOfficial(
                UpdateOfficialRequest(
                    official: Official(name: "officials/o1", status: .suspended),
                    updateMask: GoogleFieldMask(paths: ["status"])
                )
            )
            let refused = try await bench.acting(as: .byPosts(Self.an)) {
                await reason {
                    _ = try await bench.personnel.client.getOfficial(
                        GetOfficialRequest(name: "officials/o2")
                    )
                }
            }
            #expect(refused == "NOT_WITHIN_REACH")
        }
    }

    @Test func whatIsSeenIsWhatTheRoleSeesThere() async throws {
        try await withOfficer { bench, _ in
            try await bench.post("training", in: "hk", [.trainingOfficer], heldBy: "o1")
            try await bench.acting(as: .byPosts(Self.an)) {
                let here = try await bench.personnel.client.getOfficial(
                    GetOfficialRequest(name: "officials/o2")
                )
                let there = try await bench.personnel.client.getOfficial(
                    GetOfficialRequest(name: "officials/o4")
                )
                #expect(!here.personalID.isEmpty)
                #expect(there.fullName == "Phạm Văn Dũng")
                #expect(there.personalID.isEmpty)
            }
        }
    }

    @Test func changesStayWithinReach() async throws {
        try await withOfficer { bench, _ in
            func update(_ official: Official, _ paths: [String]) async throws {
                _ = try await bench.personnel.client.updateOfficial(
                    UpdateOfficialRequest(
                        official: official,
                        updateMask: GoogleFieldMask(paths: paths)
                    )
                )
            }
            try await bench.acting(as: .byPosts(Self.an)) {
                try await bench.personnel.official(5, "Vũ Thị Giang", in: "vp")
                let elsewhere = await reason {
                    try await bench.personnel.official(6, "Bùi Văn Hải", in: "hk")
                }
                #expect(elsewhere == "NOT_WITHIN_REACH")
                let taken = await reason {
                    try await update(
                        Official(name: "officials/o4", managingOrganization: "organizations/bd"),
                        ["managing_organization"]
                    )
                }
                #expect(taken == "NOT_WITHIN_REACH")
                let sent = await reason {
                    try await update(
                        Official(name: "officials/o2", managingOrganization: "organizations/hk"),
                        ["managing_organization"]
                    )
                }
                #expect(sent == "NOT_WITHIN_REACH")
                try await update(
                    Official(name: "officials/o2", managingOrganization: "organizations/vp"),
                    ["managing_organization"]
                )
                let root = await reason {
                    try await bench.personnel.organization("x", "Mới")
                }
                #expect(root == "WHOLE_RECORD_NEEDED")
            }
        }
    }

    @Test func aRepeatedRequestIsJudgedAnew() async throws {
        try await withOfficer { bench, holding in
            let request = UpdateOfficialRequest(
                official: Official(name: "officials/o2", currentPostTitle: "Phó phòng"),
                updateMask: GoogleFieldMask(paths: ["current_post_title"]),
                requestID: "7d0cd1b6-3b0a-4c52-9d59-0d0a5a5b2f11"
            )
            let caller = Caller.byPosts(Self.an)
            _ = try await bench.acting(as: caller) {
                try await bench.personnel.client.updateOfficial(request)
            }
            bench.clock.turn(to: "2026-11-25")
            try await bench.end(holding, on: "2026-11-25")
            let again = try await bench.acting(as: caller) {
                await reason { _ = try await bench.personnel.client.updateOfficial(request) }
            }
            #expect(again == "NOT_WITHIN_REACH")
        }
    }

    @Test func fieldsThatAreNotSeenThereAreNotWrittenThere() async throws {
        try await withOfficer { bench, _ in
            let refused = try await bench.acting(as: .agreed(["bd"])) {
                await reason {
                    _ = try await bench.personnel.client.updateOfficial(
                        UpdateOfficialRequest(
                            official: Official(name: "officials/o2", personalID: "000000000099"),
                            updateMask: GoogleFieldMask(paths: ["personal_id"])
                        )
                    )
                }
            }
            #expect(refused == "FIELD_NOT_VISIBLE")
        }
    }

    @Test func whoActsForSomebodyReachesWhatBothReach() async throws {
        try await withOfficer { bench, _ in
            let rights = CallRights(
                clearance: .everything,
                reach: Reach([ReachPart(.organization("vp"), sees: .everything)]),
                principalReach: Reach([ReachPart(.posts, sees: .everything)])
            )
            let portal = Caller(.system, "systems/portal", actsFor: Self.an, rights: rights)
            try await bench.acting(as: portal) {
                let names = try await bench.personnel.names()
                #expect(names == ["Lê Minh Chi"])
            }
        }
    }

    @Test func methodsThatDoNotJudgeAreForTheWholeRecord() async throws {
        try await withOfficer { bench, _ in
            let refused = try await bench.acting(as: .byPosts(Self.an)) {
                await reason {
                    _ = try await bench.authority.judgeReach(JudgeReachRequest())
                }
            }
            #expect(refused == "WHOLE_RECORD_NEEDED")
        }
    }

    @Test func explanationsNameHoldingRoleAndRule() async throws {
        try await withOfficer { bench, _ in
            let method = "canbo.personnel.v1.PersonnelService/GetOfficial"
            let answer = try await bench.acting(as: .byPosts(Self.an)) {
                try await bench.authority.explainAuthority(
                    ExplainAuthorityRequest(
                        subject: Self.an,
                        method: method,
                        record: "officials/o3"
                    )
                )
            }
            #expect(answer.official == "officials/o1")
            #expect(answer.isServing)
            #expect(answer.reached)
            #expect(answer.sees == [.sensitive])
            let role = try #require(answer.roles.first)
            #expect(role.role == "HR_OFFICER")
            #expect(role.holding == "holdings/h-hr")
            #expect(role.position == "positions/hr")
            #expect(role.organization == "organizations/bd")
            #expect(role.rules.map(\.ruleCode) == ["ROLE_METHODS", "ROLE_SEES", "ROLE_REACH"])
            let others = try await bench.acting(as: .byPosts("people/hanoi-id:other")) {
                await reason {
                    _ = try await bench.authority.explainAuthority(
                        ExplainAuthorityRequest(subject: Self.an, method: method)
                    )
                }
            }
            #expect(others == "WHOLE_RECORD_NEEDED")
        }
    }
}
