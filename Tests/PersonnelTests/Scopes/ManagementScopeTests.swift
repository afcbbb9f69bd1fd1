import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Management scopes on record: what they say, what is refused, what was known before.
@Suite struct ManagementScopeTests {
    private func withPosts(
        _ kind: StoreKind = .memory,
        _ body: (AuthorityBench) async throws -> Void
    ) async throws {
        try await AuthorityBench.run(kind) { bench in
            try await bench.position("bd-5", in: "bd", level: 5)
            try await bench.position("vp-7", in: "vp", level: 7, .deputy)
            try await bench.position("hk-5", in: "hk", level: 5)
            try await body(bench)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aScopeSaysWhatItWasTold(kind: StoreKind) async throws {
        try await withPosts(kind) { bench in
            let named = try await bench.scope(
                "s1",
                decidedBy: "hn",
                positions: ["vp-7", "bd-5", "vp-7"],
                consulting: ["hk"]
            )
            #expect(named.positions == ["positions/bd-5", "positions/vp-7"])
            #expect(named.decides == [.plan, .appoint])
            #expect(named.consultingOrganizations == ["organizations/hk"])
            #expect(named.endDate == nil && named.positionRule == nil)
            let ruled = try await bench.scope(
                "s2",
                decidedBy: "hk",
                under: "hk",
                levels: [6, 5],
                kinds: [.deputy, .head]
            ) { $0.scopeCode = "LOCAL_WARD" }
            #expect(ruled.positionRule?.positionLevels == [5, 6])
            #expect(ruled.positionRule?.headKinds == [.head, .deputy])
            for told in [named, ruled] {
                let got = try await bench.scopes.getManagementScope(
                    GetManagementScopeRequest(name: told.name)
                )
                #expect(got.etag == told.etag && got.createTime == told.createTime)
                #expect(got.scopeCode == told.scopeCode && got.decides == told.decides)
            }
            #expect(try await listed(bench) == ["s1", "s2"])
            #expect(try await listed(bench, decidedBy: "hk") == ["s2"])
            #expect(try await listed(bench, on: "2026-11-20") == [])
        }
    }

    private func listed(
        _ bench: AuthorityBench,
        decidedBy organization: String? = nil,
        on day: String? = nil
    ) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await bench.scopes.listManagementScopes(
                ListManagementScopesRequest(
                    pageSize: 1,
                    pageToken: token,
                    asOf: day.map { GoogleDate($0) },
                    decidingOrganization: organization.map { "organizations/\($0)" } ?? ""
                )
            )
            found += page.managementScopes.map {
                String($0.name.dropFirst("managementScopes/".count))
            }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    @Test(arguments: StoreKind.allCases)
    func overlapsNameTheRowAndTheOtherScope(kind: StoreKind) async throws {
        try await withPosts(kind) { bench in
            try await bench.scope("named", decidedBy: "hn", positions: ["vp-7"])
            try await bench.scope("ruled", decidedBy: "hn", under: "hn", levels: [5])
            func refused(_ body: () async throws -> Void) async -> [String?] {
                let status = await status(of: body)
                let info = status.detail(GoogleErrorInfo.self)?.metadata
                return [status.reason, info?["row"], info?["scope"]]
            }
            let overlaps = "MANAGEMENT_SCOPE_OVERLAPS"
            let nameOnName = await refused {
                try await bench.scope("x", decidedBy: "bd", positions: ["vp-7"])
            }
            #expect(nameOnName == [overlaps, "positions/vp-7", "managementScopes/named"])
            let nameOnRule = await refused {
                try await bench.scope("x", decidedBy: "bd", positions: ["hk-5"])
            }
            #expect(nameOnRule == [overlaps, "positions/hk-5", "managementScopes/ruled"])
            let ruleOnName = await refused {
                try await bench.scope("x", decidedBy: "bd", under: "bd", levels: [7])
            }
            #expect(ruleOnName == [overlaps, "positions/vp-7", "managementScopes/named"])
            let ruleBelowRule = await refused {
                try await bench.scope("x", decidedBy: "vp", under: "vp", kinds: [.staff])
            }
            let row = "organizations/hn (head_kind STAFF, position_level 5)"
            #expect(ruleBelowRule == [overlaps, row, "managementScopes/ruled"])
            // Other levels, and days after the end, are free.
            try await bench.scope("other", decidedBy: "bd", under: "hn", levels: [8])
            let ruleAboveRule = await refused {
                try await bench.scope("x", decidedBy: "bd", under: "hn", levels: [8, 9])
            }
            #expect(ruleAboveRule.first == overlaps)
            try await bench.endScope("named", on: "2026-12-01")
            try await bench.scope(
                "next",
                decidedBy: "bd",
                positions: ["vp-7"],
                from: "2026-12-01"
            )
            let scope = try await bench.scopes.getManagementScope(
                GetManagementScopeRequest(name: "managementScopes/named")
            )
            let extended = await refused {
                try await bench.endScope("named", on: "2026-12-02", etag: scope.etag)
            }
            #expect(extended == [overlaps, "positions/vp-7", "managementScopes/next"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whatWasKnownBeforeAnEndCanBeRead(kind: StoreKind) async throws {
        try await withPosts(kind) { bench in
            let first = try await bench.scope("s", decidedBy: "hn", positions: ["bd-5"])
            bench.clock.turn(to: "2026-11-23")
            let ended = try await bench.endScope("s", on: "2026-11-25")
            #expect(ended.endDate == GoogleDate("2026-11-25"))
            let withoutTag = await status { try await bench.endScope("s", on: "2026-11-24") }
            #expect(withoutTag.reason == "INVALID_FIELDS")
            let stale = await status {
                try await bench.endScope("s", on: "2026-11-24", etag: first.etag)
            }
            #expect(stale.reason == "ETAG_MISMATCH")
            try await bench.endScope("s", on: "2026-11-24", etag: ended.etag)
            let ends = [first, ended].map(\.updateTime)
            var known: [GoogleDate?] = []
            for instant in ends {
                known.append(
                    try await bench.scopes.getManagementScope(
                        GetManagementScopeRequest(name: first.name, asRecordedAt: instant)
                    ).endDate
                )
            }
            #expect(known == [nil, GoogleDate("2026-11-25")])
            #expect(try await bench.scopeID(of: "positions/bd-5", on: "2026-11-23") == "s")
            #expect(try await bench.scopeID(of: "positions/bd-5", on: "2026-11-24") == nil)
        }
    }

    @Test func whatIsWrongIsToldByField() async throws {
        try await withPosts { bench in
            func fields(
                _ change: @escaping (inout ManagementScope) -> Void
            ) async -> String? {
                let status = await status {
                    try await bench.scope("x", decidedBy: "hn", positions: ["bd-5"], change)
                }
                return status.detail(GoogleErrorInfo.self)?.metadata["fields"]
            }
            // BTV_DIST is for days before the district level ended.
            for wrong in ["BTV_CITTY", "btv", "LOCAL_", "BTV_DIST"] {
                let told = await fields { $0.scopeCode = wrong }
                #expect(told == "management_scope.scope_code", "\(wrong)")
            }
            let undecided = await fields { $0.decides = [] }
            #expect(undecided == "management_scope.decides")
            let empty = await fields { $0.positions = [] }
            #expect(empty == "management_scope.positions")
            let both = await fields {
                $0.positionRule = PositionRule(organization: "organizations/bd")
            }
            #expect(both == "management_scope.position_rule")
            let level = await fields { scope in
                scope.positions = []
                scope.positionRule = PositionRule(
                    organization: "organizations/bd",
                    positionLevels: [11]
                )
            }
            #expect(level == "management_scope.position_rule.position_levels")
            try await bench.scope(
                "old",
                decidedBy: "hn",
                under: "bd",
                levels: [9],
                from: "2020-01-01",
                to: "2025-07-01"
            ) { $0.scopeCode = "BTV_DIST" }
            let late = await status {
                let old = try await bench.scopes.getManagementScope(
                    GetManagementScopeRequest(name: "managementScopes/old")
                )
                try await bench.endScope("old", on: "2025-07-02", etag: old.etag)
            }
            #expect(late.detail(GoogleErrorInfo.self)?.metadata["fields"] == "end_date")
        }
    }

    @Test func aTryLeavesNothingAndARepeatGetsTheFirstAnswer() async throws {
        try await withPosts { bench in
            var scope = ManagementScope.sample("hn")
            scope.positions = ["positions/bd-5"]
            var request = CreateManagementScopeRequest(
                managementScope: scope,
                managementScopeID: "s",
                validateOnly: true
            )
            _ = try await bench.scopes.createManagementScope(request)
            #expect(try await listed(bench) == [])
            request.validateOnly = false
            request.requestID = "7d0cd1b6-3b0a-4c52-9d59-0d0a5a5b2f12"
            let first = try await bench.scopes.createManagementScope(request)
            let again = try await bench.scopes.createManagementScope(request)
            #expect(first.createTime == again.createTime)
            #expect(try await listed(bench) == ["s"])
            request.requestID = ""
            let twice = await status {
                _ = try await bench.scopes.createManagementScope(request)
            }
            #expect(twice.reason == "RESOURCE_EXISTS")
        }
    }

    @Test func theHighestPostSaysInWhichScopeAnOfficialIs() async throws {
        try await withPosts { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            try await bench.scope("high", decidedBy: "hn", positions: ["bd-5", "hk-5"])
            try await bench.scope("low", decidedBy: "bd", under: "vp")
            try await bench.position("vp-0", in: "vp")
            #expect(try await bench.explain("officials/o1").position.isEmpty)
            try await bench.hold("h0", "o1", "vp-0")
            try await bench.hold("h1", "o1", "vp-7", from: "2026-11-22")
            let low = try await bench.explain("officials/o1", on: "2026-11-22")
            #expect(low.position == "positions/vp-7" && low.holding == "holdings/h1")
            #expect(low.match == .rule && low.ruleOrganization == "organizations/vp")
            #expect(low.managementScope?.decides == [.plan, .appoint])
            // Of equal levels the longest held, but the main post before all.
            try await bench.hold("h2", "o1", "hk-5", from: "2026-11-23")
            try await bench.hold("h3", "o1", "bd-5", from: "2026-11-24", isMain: true)
            let other = try await bench.explain("officials/o1", on: "2026-11-23")
            #expect(other.position == "positions/hk-5" && other.match == .position)
            let main = try await bench.explain("officials/o1", on: "2026-11-24")
            #expect(main.position == "positions/bd-5" && main.holding == "holdings/h3")
            #expect(main.managementScope?.name == "managementScopes/high")
        }
    }
}
