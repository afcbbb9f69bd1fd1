import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// What a decision makes of organisations, and of all that belongs to them.
@Suite struct ReorganizationTests {
    /// Two wards become one, which takes the code of the first.
    private func merge(
        _ bench: ReorganizationBench,
        from day: String = "2026-12-01",
        validateOnly: Bool = false
    ) async throws -> ReorganizationReport {
        try await bench.reorganize(
            [.step(.merge, "bd", "hb"), .step(.merge, "hk", "hb"), .rename("hn", "Thủ đô Hà Nội")],
            founding: [.ward("hb", "Phường Hồng Bàng", code: "bd")],
            from: day,
            validateOnly: validateOnly
        ) { request in
            request.heldPosts = .end
            request.positionFoundings = [
                PositionFounding(
                    position: Position(
                        code: "hb-ct",
                        nameVi: "Chủ tịch",
                        organization: "organizations/hb",
                        positionLevel: 6,
                        headKind: .head,
                        quota: 1,
                        termMonths: 60
                    ),
                    positionID: "hb-ct"
                )
            ]
            request.postSuccessions = [
                PostSuccession(
                    position: "positions/bd-ct",
                    successorPosition: "positions/hb-ct"
                )
            ]
        }
    }

    private func withPosts(
        _ kind: StoreKind = .memory,
        _ body: (ReorganizationBench) async throws -> Void
    ) async throws {
        try await ReorganizationBench.run(kind) { bench in
            var head = Position.sample("Chủ tịch")
            head.positionLevel = 6
            try await bench.record.position("bd-ct", head)
            try await bench.record.position("bd-pct", .sample(quota: 2))
            try await bench.record.start("h1", 1, "bd-ct") {
                $0.isMain = true
                $0.termNo = 2
                $0.plannedEndDate = GoogleDate("2027-06-30")
            }
            try await bench.record.start("h2", 2, "bd-pct")
            try await body(bench)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aMergerTakesEverythingToTheSuccessor(_ kind: StoreKind) async throws {
        try await withPosts(kind) { bench in
            let known = GoogleTimestamp(bench.personnel.clock.now)
            bench.personnel.clock.turn(to: "2026-12-22")
            let report = try await merge(bench)
            #expect(report.committed && report.obstacles.isEmpty)
            #expect(report.foundedCount == 1 && report.endedCount == 2)
            #expect(report.renamedCount == 1 && report.movedCount == 1)
            #expect(report.movedOfficialCount == 4 && report.lineageCount == 4)
            #expect(report.endedHoldingCount == 2 && report.startedHoldingCount == 1)
            #expect(report.endedPositionCount == 2)

            let ended = try await bench.personnel.organization("bd")
            #expect(ended.status == .merged && ended.code == "bd.2026-12-01")
            let before = try await bench.personnel.organization("bd", Past(day: "2026-11-30"))
            #expect(before.status == .active && before.code == "bd")
            let founded = try await bench.personnel.organization("hb")
            #expect(founded.status == .active && founded.code == "bd")
            #expect(founded.establishDate?.text == "2026-12-01")
            for official in 1...4 {
                let was = try await bench.manager(of: official, on: "2026-11-30")
                let is_ = try await bench.manager(of: official, on: "2026-12-01")
                #expect(was == "organizations/bd" && is_ == "organizations/hb")
            }
            let city = "organizations/hn"
            let eve = try await bench.personnel.organizations(
                under: city,
                Past(day: "2026-11-30")
            )
            #expect(eve == ["bd", "hk"])
            let below = try await bench.personnel.organizations(
                under: "organizations/hb",
                Past(day: "2026-12-01")
            )
            #expect(below == ["vp"])
            let unknowing = try await bench.personnel.organizations(
                under: city,
                Past(day: "2026-12-01", known: known)
            )
            #expect(unknowing == ["bd", "hk"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aSucceedingPostIsHeldToTheEndOfTheTerm(_ kind: StoreKind) async throws {
        try await withPosts(kind) { bench in
            _ = try await merge(bench)
            let old = try await bench.record.posts.getHolding(
                GetHoldingRequest(name: "holdings/h1")
            )
            #expect(old.endDate?.text == "2026-12-01" && old.endReason == .orgEnded)
            #expect(old.endDecisionNumber == "9/NQ")
            let page = try await bench.record.posts.listHoldings(
                ListHoldingsRequest(parent: "positions/hb-ct")
            )
            let new = try #require(page.holdings.first)
            #expect(new.official == "officials/o1" && new.isMain && new.termNo == 2)
            #expect(new.startDate?.text == "2026-12-01")
            #expect(new.plannedEndDate?.text == "2027-06-30")
            #expect(new.decisionNumber == "9/NQ" && new.endDate == nil)
            let positions = try await bench.record.posts.getPosition(
                GetPositionRequest(name: "positions/bd-pct")
            )
            #expect(positions.endDate?.text == "2026-12-01")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aReorganisationToComeIsPresentFromItsDayOn(_ kind: StoreKind) async throws {
        try await withPosts(kind) { bench in
            _ = try await merge(bench, from: "2027-01-01")
            #expect(try await bench.personnel.organization("bd").status == .active)
            let draft = try await bench.personnel.organization("hb")
            #expect(draft.status == .draft && draft.code == "bd.2027-01-01.new")
            #expect(try await bench.personnel.names(under: "organizations/bd").count == 4)
            let balance = try await bench.balance("2027-01-01")
            #expect(balance.total?.beforeCount == 4 && balance.total?.afterCount == 3)
            bench.personnel.clock.turn(to: "2027-01-01")
            #expect(try await bench.personnel.organization("bd").status == .merged)
            let founded = try await bench.personnel.organization("hb")
            #expect(founded.status == .active && founded.code == "bd")
            #expect(try await bench.personnel.names(under: "organizations/hb").count == 4)
            #expect(try await bench.personnel.names(under: "organizations/bd").isEmpty)
        }
    }

    @Test func aDryRunTellsTheSameAndChangesNothing() async throws {
        try await withPosts { bench in
            let tried = try await merge(bench, validateOnly: true)
            #expect(!tried.committed && tried.obstacles.isEmpty && tried.endedCount == 2)
            #expect(try await bench.lineage(of: "bd").isEmpty)
            #expect(try await bench.personnel.organization("bd").status == .active)
            var done = try await merge(bench)
            done.committed = false
            #expect(done == tried)
        }
    }

    @Test func aRepeatedRequestHasNoSecondEffect() async throws {
        try await ReorganizationBench.run { bench in
            let identifier = "6f1c2f9e-3f0a-4c3b-9a54-1c1f0f5f2b11"
            let first = try await bench.reorganize([.rename("hk", "Phường Mới")]) {
                $0.requestID = identifier
            }
            let again = try await bench.reorganize([.rename("hk", "Phường Mới")]) {
                $0.requestID = identifier
            }
            #expect(first == again)
            #expect(try await bench.lineage(of: "hk") == ["rename hk hk 0"])
        }
    }

    @Test func everyEndTellsWhoSucceeds() async throws {
        try await withPosts { bench in
            _ = try await merge(bench)
            let told = try await bench.personnel.journal.database.read { reader in
                try reader.rows(
                    """
                    SELECT subject_id FROM outbox_event WHERE type = 'org.succeeded'
                    ORDER BY sequence
                    """
                ).map { try $0.text("subject_id") }
            }
            #expect(told == ["bd", "hk"])
            let count = try await bench.personnel.count(
                "SELECT COUNT(*) AS n FROM outbox_event WHERE type = 'official.changed'"
            )
            #expect(count == 8)
        }
    }
}
