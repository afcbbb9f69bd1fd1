import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

/// Who decides by management scope reaches officials wherever they stand, as long as the scope says
/// so.
@Suite struct ScopeAuthorityTests {
    private static let an = "people/hanoi-id:an"

    /// An sits in the standing committee of Ba Đình; Bình works there, Chi leads Hoàn Kiếm and
    /// Dũng is a deputy there, both in the scope on which Ba Đình decides; Giang is in none.
    private func withCommittee(
        _ kind: StoreKind = .memory,
        role: AccessRole = .committeeStanding,
        _ body: (AuthorityBench, Holding) async throws -> Void
    ) async throws {
        try await AuthorityBench.run(kind) { bench in
            let homes = ["An": "bd", "Bình": "bd", "Chi": "hk", "Dũng": "hk", "Giang": "hk"]
            for (index, name) in homes.keys.sorted().enumerated() {
                let home = homes[name] ?? ""
                try await bench.personnel.official(index + 1, "Nguyễn Văn \(name)", in: home)
            }
            try await bench.account(Self.an, "o1")
            let seat = try await bench.post("seat", in: "bd", [role], heldBy: "o1")
            try await bench.position("hk-head", in: "hk", level: 5)
            try await bench.position("hk-deputy", in: "hk", level: 6, .deputy)
            try await bench.hold("chi", "o3", "hk-head")
            try await bench.hold("dung", "o4", "hk-deputy")
            try await bench.scope(
                "leaders",
                decidedBy: "bd",
                under: "hk",
                levels: [5, 6],
                to: "2026-11-28"
            )
            try await body(bench, seat)
        }
    }

    private func reached(_ bench: AuthorityBench) async throws -> [String] {
        var found: [String] = []
        for number in 1...5 {
            let got = await status {
                _ = try await bench.personnel.client.getOfficial(
                    GetOfficialRequest(name: "officials/o\(number)")
                )
            }
            if got.code == .ok { found.append("o\(number)") }
            #expect(got.code == .ok || got.reason == "NOT_WITHIN_REACH")
        }
        let listed = try await listed(bench)
        // The own record is not for lists.
        #expect(listed == found || ["o1"] + listed == found)
        let searched = try await bench.personnel.found("nguyen", pageSize: 1)
        #expect(searched.count == listed.count)
        return listed
    }

    private func listed(_ bench: AuthorityBench) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await bench.personnel.client.listOfficials(
                ListOfficialsRequest(pageSize: 1, pageToken: token)
            )
            found += page.officials.map { String($0.name.dropFirst("officials/".count)) }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    @Test(arguments: StoreKind.allCases)
    func theScopeIsReachedUntilItEnds(kind: StoreKind) async throws {
        try await withCommittee(kind) { bench, _ in
            try await bench.acting(as: .byPosts(Self.an)) {
                #expect(try await reached(bench) == ["o1", "o2", "o3", "o4"])
                let chi = try await bench.personnel.client.getOfficial(
                    GetOfficialRequest(name: "officials/o3")
                )
                #expect(!chi.personalID.isEmpty)
                bench.clock.turn(to: "2026-11-27")
                #expect(try await reached(bench) == ["o1", "o2", "o3", "o4"])
                // Of facts of another day the scope of today says who is reached.
                let past = try await bench.personnel.client.listOfficials(
                    ListOfficialsRequest(asOf: GoogleDate("2026-11-22"))
                )
                #expect(past.officials.count == 4)
                bench.clock.turn(to: "2026-11-28")
                #expect(try await reached(bench) == ["o1", "o2"])
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func theNextCallAfterAnEndIsRefused(kind: StoreKind) async throws {
        try await withCommittee(kind) { bench, seat in
            bench.clock.turn(to: "2026-11-23")
            let caller = Caller.byPosts(Self.an)
            func told() async throws -> [String] {
                try await bench.acting(as: caller) { try await reached(bench) }
            }
            // A higher post outside the scope takes its holder out of it.
            try await bench.position("hn-head", in: "hn", level: 3)
            let higher = try await bench.hold("higher", "o3", "hn-head", from: "2026-11-23")
            #expect(try await told() == ["o1", "o2", "o4"])
            bench.clock.turn(to: "2026-11-24")
            try await bench.end(higher, on: "2026-11-24")
            #expect(try await told() == ["o1", "o2", "o3", "o4"])
            let scope = try await bench.scopes.getManagementScope(
                GetManagementScopeRequest(name: "managementScopes/leaders")
            )
            try await bench.endScope("leaders", on: "2026-11-24", etag: scope.etag)
            #expect(try await told() == ["o1", "o2"])
            try await bench.scope(
                "again",
                decidedBy: "bd",
                positions: ["hk-head"],
                from: "2026-11-24"
            )
            #expect(try await told() == ["o1", "o2", "o3"])
            try await bench.end(seat, on: "2026-11-24")
            #expect(try await told() == [])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whoIsConsultedReadsBasicData(kind: StoreKind) async throws {
        try await withCommittee(kind, role: .orgCommitteeOfficer) { bench, _ in
            try await bench.position("hk-office", in: "hk", level: 8)
            try await bench.hold("giang", "o5", "hk-office")
            try await bench.scope(
                "office",
                decidedBy: "hk",
                positions: ["hk-office"],
                consulting: ["vp", "bd"]
            )
            try await bench.acting(as: .byPosts(Self.an)) {
                #expect(try await reached(bench) == ["o1", "o2", "o3", "o4", "o5"])
                let giang = try await bench.personnel.client.getOfficial(
                    GetOfficialRequest(name: "officials/o5")
                )
                #expect(giang.fullName == "Nguyễn Văn Giang" && giang.personalID.isEmpty)
                // By the scope officials are read, not changed.
                for other in ["o3", "o5"] {
                    let changed = await status {
                        _ = try await bench.personnel.client.updateOfficial(
                            UpdateOfficialRequest(
                                official: Official(
                                    name: "officials/\(other)",
                                    currentPostTitle: "Mới"
                                ),
                                updateMask: GoogleFieldMask(paths: ["current_post_title"])
                            )
                        )
                    }
                    #expect(changed.reason == "NOT_WITHIN_REACH")
                }
            }
        }
    }

    @Test(arguments: [AccessRole.hrOfficer, .agencyHead, .inspectionHead, .planningOfficer])
    func otherRolesReachNobodyByScope(role: AccessRole) async throws {
        try await withCommittee(role: role) { bench, _ in
            let told = try await bench.acting(as: .byPosts(Self.an)) {
                try await reached(bench)
            }
            #expect(told == ["o1", "o2"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func ofManyHoldersTheListIsPassed(kind: StoreKind) async throws {
        try await withCommittee(kind) { bench, _ in
            let most = PersonnelLimits.scopeHoldingsSortedMax
            try await bench.personnel.journal.database.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO holding (
                        number, id, official_number, official_id, position_number, position_id,
                        kind, is_main, planned_end, decision_number, decision_date, term_no,
                        end_reason, end_decision_number, end_decision_date, valid_from, valid_to,
                        version, created_at, updated_at
                    )
                    WITH RECURSIVE copy (n) AS (
                        SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n <= \(most)
                    )
                    SELECT 1000 + copy.n, 'many-' || copy.n, official_number, official_id,
                        position_number, position_id, kind, is_main, planned_end, decision_number,
                        decision_date, term_no, end_reason, end_decision_number,
                        end_decision_date, valid_from, valid_to, version, created_at, updated_at
                    FROM copy CROSS JOIN holding WHERE id = 'dung'
                    """
                )
            }
            let told = try await bench.acting(as: .byPosts(Self.an)) {
                try await reached(bench)
            }
            #expect(told == ["o1", "o2", "o3", "o4"])
        }
    }

    @Test func whoActsForSomebodyReachesWhatBothReach() async throws {
        try await withCommittee { bench, _ in
            let rights = CallRights(
                clearance: .everything,
                reach: Reach([ReachPart(.organization("hk"), sees: .everything)]),
                principalReach: Reach([ReachPart(.posts, sees: .everything)])
            )
            let portal = Caller(.system, "systems/portal", actsFor: Self.an, rights: rights)
            let told = try await bench.acting(as: portal) {
                try await reached(bench)
            }
            #expect(told == ["o3", "o4"])
        }
    }

    @Test func explanationsNameTheScope() async throws {
        try await withCommittee { bench, _ in
            try await bench.acting(as: .byPosts(Self.an)) {
                let answer = try await bench.authority.explainAuthority(
                    ExplainAuthorityRequest(
                        subject: Self.an,
                        method: "canbo.personnel.v1.PersonnelService/GetOfficial",
                        record: "officials/o4"
                    )
                )
                #expect(answer.reached && answer.sees == [.sensitive, .internalPolitical])
                let role = try #require(answer.roles.first)
                #expect(role.role == "COMMITTEE_STANDING" && !role.isConsulted)
                #expect(role.managementScope == "managementScopes/leaders")
                let codes = role.rules.map(\.ruleCode)
                #expect(codes == ["ROLE_METHODS", "ROLE_SEES", "ROLE_REACH"])
                let scope = try await bench.explain("officials/o4")
                #expect(scope.managementScope?.decides == [.plan, .appoint])
                let stranger = await status { _ = try await bench.explain("officials/o5") }
                #expect(stranger.reason == "NOT_WITHIN_REACH")
                #expect(try await bench.scopeID(of: "positions/hk-head") == "leaders")
                let made = await status { try await bench.endScope("leaders", on: "2026-11-25") }
                #expect(made.reason == "WHOLE_RECORD_NEEDED")
            }
        }
    }
}
