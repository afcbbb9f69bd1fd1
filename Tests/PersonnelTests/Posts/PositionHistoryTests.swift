import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Testing
import WellKnownMessages

/// Posts in both times: what a post was on a day, as the record said at an instant.
@Suite struct PositionHistoryTests {
    @Test(arguments: StoreKind.allCases)
    func aPostIsReadAsItWasAndAsItWasKnown(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            let first = try await bench.position("ct", .sample("Trưởng ban", quota: 2))
            bench.personnel.clock.turn(to: "2026-11-22")
            let now = try await bench.change(
                Position(name: "positions/ct", nameVi: "Chủ nhiệm", positionLevel: 3),
                from: "2020-01-01"
            )
            #expect(now.asOf == nil)
            #expect(now.factsStartDate?.text == "2020-01-01")
            #expect(now.effectiveDate?.text == "2010-01-01")
            bench.personnel.clock.turn(to: "2026-11-23")
            // A correction of days that are over, made after: what was said before is kept.
            let corrected = try await bench.change(
                Position(name: "positions/ct", positionLevel: 5),
                from: "2012-01-01",
                to: "2015-01-01"
            )
            #expect(corrected.asOf?.text == "2012-01-01")
            #expect(corrected.etag == "\"3\"")
            let levels = try await ["2011-12-31", "2012-01-01", "2014-12-31", "2015-01-01"]
                .asyncMap { try await bench.read("ct", Past(day: $0)).positionLevel }
            #expect(levels == [0, 5, 5, 0])
            let then = Past(day: "2013-01-01", known: now.updateTime)
            let before = try await bench.read("ct", then)
            #expect(before.positionLevel == 0)
            #expect(before.etag == "")
            #expect(before.asRecordedAt == now.updateTime)
            #expect(before.factsEndDate?.text == "2020-01-01")
            let present = try await bench.read("ct")
            #expect(present.nameVi == "Chủ nhiệm" && present.positionLevel == 3)
            #expect(present.asOf == nil && present.etag == "\"3\"")
            #expect(try await bench.read("ct", Past(day: "2019-12-31")).nameVi == "Trưởng ban")
            let early = await status { _ = try await bench.read("ct", Past(day: "2009-12-31")) }
            #expect(early.reason == "RESOURCE_NOT_IN_FORCE")
            let unknown = await status {
                let past = Past(known: first.createTime?.justBefore)
                _ = try await bench.read("ct", past)
            }
            #expect(unknown.reason == "RESOURCE_NOT_RECORDED")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func listsShowTheFactsOfTheDayInTheirOrder(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("a", .sample("An"))
            try await bench.position("b", .sample("Bình"), in: "vp")
            let renamed = try await bench.change(
                Position(name: "positions/a", nameVi: "Chi"),
                from: "2026-11-25"
            )
            bench.personnel.clock.turn(to: "2026-12-01")
            let list = { (parent: String, past: Past, below: Bool) in
                try await bench.posts.listPositions(
                    ListPositionsRequest(
                        parent: parent,
                        asOf: past.asOf,
                        includeBelow: below,
                        asRecordedAt: past.known
                    )
                ).positions.map(\.nameVi)
            }
            for parent in ["organizations/bd", "organizations/-"] {
                #expect(try await list(parent, Past(), true) == ["Bình", "Chi"])
                let old = Past(day: "2026-11-24")
                #expect(try await list(parent, old, true) == ["An", "Bình"])
                let known = Past(day: "2026-12-01", known: renamed.updateTime?.justBefore)
                #expect(try await list(parent, known, true) == ["An", "Bình"])
            }
            #expect(try await list("organizations/bd", Past(day: "2026-11-24"), false) == ["An"])
            #expect(try await bench.positions(of: "-", on: "2026-12-01") == ["b", "a"])
            try await bench.endPosition("b", on: "2026-12-20")
            #expect(try await bench.positions(of: "-", on: "2026-12-20") == ["a"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aChangeToComeIsPresentWhenItsDayBegins(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct", .sample("Trưởng phòng"))
            let coming = try await bench.change(
                Position(name: "positions/ct", code: "moi", nameVi: "Chánh văn phòng"),
                from: "2026-12-01"
            )
            #expect(coming.nameVi == "Chánh văn phòng")
            #expect(coming.asOf?.text == "2026-12-01")
            #expect(try await bench.read("ct").nameVi == "Trưởng phòng")
            // Neither code is free while one of them is to come.
            for code in ["ct", "moi"] {
                let taken = await status {
                    var other = Position.sample()
                    other.code = code
                    other.organization = "organizations/hk"
                    _ = try await bench.posts.createPosition(CreatePositionRequest(position: other))
                }
                #expect(taken.reason == "POSITION_CODE_TAKEN")
            }
            bench.personnel.clock.turn(to: "2026-12-01")
            let present = try await bench.read("ct")
            #expect(present.nameVi == "Chánh văn phòng" && present.code == "moi")
            #expect(present.factsStartDate?.text == "2026-12-01")
            #expect(present.etag == "\"3\"")
            let event = try await bench.personnel.events(last: 1)
            #expect(event == ["position.changed position ct hn/bd"])
            var free = Position.sample()
            free.code = "ct"
            free.organization = "organizations/hk"
            _ = try await bench.posts.createPosition(CreatePositionRequest(position: free))
        }
    }

    @Test func theDaysOfAPostAndItsEndBoundItsFacts() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct", from: "2026-12-24")
            // Without a day, a change of a post to come is from its first day on.
            let named = try await bench.change(Position(name: "positions/ct", nameVi: "Mới"))
            #expect(named.effectiveDate?.text == "2026-12-24" && named.etag == "\"2\"")
            let older = try await bench.change(
                Position(name: "positions/ct", positionLevel: 2),
                from: "2026-01-01"
            )
            #expect(older.effectiveDate?.text == "2026-01-01" && older.nameVi == "Mới")
            try await bench.change(
                Position(name: "positions/ct", positionLevel: 4),
                from: "2027-06-01"
            )
            let ended = try await bench.endPosition("ct", on: "2027-01-01")
            #expect(ended.endDate?.text == "2027-01-01")
            #expect(ended.factsEndDate?.text == "2027-01-01" && ended.positionLevel == 2)
            let late = try await bench.endPosition("ct", on: "2028-01-01")
            #expect(late.positionLevel == 2 && late.factsEndDate?.text == "2028-01-01")
            let after = await status {
                try await bench.change(
                    Position(name: "positions/ct", nameVi: "Sau"),
                    from: "2028-01-01"
                )
            }
            #expect(after.rules == ["POSITION_NOT_IN_FORCE"])
            let turned = await status {
                try await bench.change(
                    Position(name: "positions/ct", nameVi: "Sau"),
                    from: "2026-05-01",
                    to: "2026-05-01"
                )
            }
            #expect(turned.fields == ["effective_end_date"])
            let before = await status {
                try await bench.change(
                    Position(name: "positions/ct", nameVi: "Sau"),
                    from: "2025-05-01",
                    to: "2026-05-01"
                )
            }
            #expect(before.fields == ["effective_date"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func rulesOfAHoldingAreThoseOfItsDays(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct", .sample(quota: 1))
            try await bench.change(Position(name: "positions/ct", quota: 2), from: "2020-01-01")
            try await bench.change(
                Position(name: "positions/ct", termMonths: 60),
                from: "2022-01-01"
            )
            try await bench.start("h1", 1, "ct", from: "2015-01-01")
            let full = await status {
                try await bench.start("h2", 2, "ct", from: "2019-06-01")
            }
            #expect(full.rules == ["POSITION_FULL"])
            #expect(full.message.contains("2019-06-01"))
            let second = try await bench.start("h2", 2, "ct", from: "2020-01-01")
            #expect(second.plannedEndDate == nil)
            let third = await status { try await bench.start("h3", 3, "ct", from: "2023-01-01") }
            #expect(third.rules == ["POSITION_FULL", "POSITION_FULL"])
            try await bench.end("h2", on: "2023-01-01")
            let termed = try await bench.start("h3", 3, "ct", from: "2024-02-29")
            #expect(termed.plannedEndDate?.text == "2029-02-28")
            // The quota is not lowered for days on which both hold it, though they are over.
            let lowered = await status {
                try await bench.change(
                    Position(name: "positions/ct", quota: 1),
                    from: "2021-01-01",
                    to: "2022-01-01"
                )
            }
            #expect(lowered.rules == ["POSITION_FULL", "POSITION_FULL"])
            try await bench.change(
                Position(name: "positions/ct", quota: 1),
                from: "2023-01-01",
                to: "2024-02-29"
            )
        }
    }

    @Test(arguments: StoreKind.allCases)
    func incumbentsAndVacanciesAreReadAsTheyWereKnown(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct", .sample("Chánh", quota: 2))
            let first = try await bench.start("h1", 1, "ct", from: "2015-01-01")
            bench.personnel.clock.turn(to: "2026-11-22")
            let ended = try await bench.end("h1", on: "2020-01-01")
            bench.personnel.clock.turn(to: "2026-11-23")
            try await bench.start("h2", 2, "ct", from: "2020-01-01")
            bench.personnel.clock.turn(to: "2026-11-24")
            let wide = try await bench.change(
                Position(name: "positions/ct", nameVi: "Phó", quota: 3),
                from: "2018-01-01"
            )
            let holders = { (past: Past) in
                try await bench.posts.listHoldings(
                    ListHoldingsRequest(
                        parent: "positions/ct",
                        asOf: past.asOf,
                        asRecordedAt: past.known
                    )
                ).holdings
            }
            #expect(try await holders(Past()).map(\.name) == ["holdings/h1", "holdings/h2"])
            let known = try await holders(Past(known: first.updateTime))
            #expect(known.map(\.name) == ["holdings/h1"])
            #expect(known.first?.endDate == nil && known.first?.etag == "")
            let onDay = try await holders(Past(day: "2021-01-01", known: ended.updateTime))
            #expect(onDay.isEmpty)
            let official = try await bench.posts.listHoldings(
                ListHoldingsRequest(parent: "officials/o1", asRecordedAt: first.updateTime)
            )
            #expect(official.holdings == known)
            let vacancies = { (past: Past) in
                try await bench.posts.listVacancies(
                    ListVacanciesRequest(
                        parent: "organizations/-",
                        asOf: past.asOf,
                        asRecordedAt: past.known
                    )
                ).vacancies.map {
                    "\($0.positionNameVi) \($0.holderCount)/\($0.quota) \($0.sinceDate?.text ?? "")"
                }
            }
            #expect(try await vacancies(Past()) == ["Phó 1/3 2010-01-01"])
            #expect(
                try await vacancies(Past(day: "2017-12-31")) == ["Chánh 1/2 2010-01-01"]
            )
            let before = Past(day: "2019-01-01", known: wide.updateTime?.justBefore)
            #expect(try await vacancies(before) == ["Chánh 1/2 2010-01-01"])
            let then = Past(day: "2026-01-01", known: ended.updateTime)
            #expect(try await vacancies(then) == ["Chánh 0/2 2010-01-01"])
        }
    }
}

extension [String] {
    /// What a body makes of each, one after the other.
    fileprivate func asyncMap<Result>(
        _ body: (String) async throws -> Result
    ) async throws -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await body(element)) }
        return results
    }
}

/// Stores of before posts had both times.
@Suite struct PositionMigrationTests {
    private static let old = DatabaseSchema(
        "personnel",
        Array(DatabaseSchema.personnel.migrations.prefix { $0.name != "posts in both times" })
    )

    @Test(arguments: StoreKind.allCases)
    func whatIsOnRecordBecomesTheFirstFacts(_ kind: StoreKind) async throws {
        let clock = CalendarClock("2026-12-31")
        try await kind.withStore(Self.old, clock: clock) { store in
            try await store.write { transaction in
                for statement in Self.rows { try transaction.execute(statement) }
            }
            try await SchemaMigrator(store, clock: clock).run(.personnel)
            let journal = Journal(store, producer: "personnel", clock: clock)
            let service = PostService(
                journal: journal,
                tokens: try await PageTokens(of: store),
                roles: try .embedded(),
                clock: clock
            )
            let client = PostClient(LocalGateway.channel(service))
            let read = { (past: Past) in
                try await client.getPosition(
                    GetPositionRequest(
                        name: "positions/ct",
                        asOf: past.asOf,
                        asRecordedAt: past.known
                    )
                )
            }
            let present = try await read(Past())
            #expect(present.nameVi == "Chủ tịch" && present.quota == 2)
            #expect(present.factsStartDate?.text == "2020-01-01")
            #expect(present.factsEndDate?.text == "2030-01-01")
            let known = GoogleTimestamp(Timestamp(microseconds: 50))
            let then = try await read(Past(day: "2025-01-01", known: known))
            #expect(then.nameVi == "Chủ tịch" && then.endDate?.text == "2030-01-01")
            let early = await status { _ = try await read(Past(day: "2019-12-31")) }
            #expect(early.reason == "RESOURCE_NOT_IN_FORCE")
            let changed = try await client.updatePosition(
                UpdatePositionRequest(
                    position: Position(name: "positions/ct", nameVi: "Khác"),
                    effectiveDate: GoogleDate("2026-01-01")
                )
            )
            #expect(changed.etag == "\"5\"")
            #expect(try await read(Past(day: "2025-12-31")).nameVi == "Chủ tịch")
        }
    }

    /// An organisation with a post that was changed and has an end.
    private static let rows: [Statement] = [
        """
        INSERT INTO organization (
            number, id, code, name_vi, sort_key, type, level, parent_number, parent_id, unit_code,
            unit_type, status, established_on, valid_from, version, created_at, updated_at
        ) VALUES (1, 'hn', 'hn', 'Hà Nội', \([UInt8(1)]), 22, 2, 0, '', '', 0, 2, NULL,
            '2010-01-01', 1, 50, 50)
        """,
        """
        INSERT INTO position (
            number, id, code, name_vi, sort_key, organization_number, organization_id, level,
            head_kind, is_leadership, is_elected, quota, term_months, max_consecutive_terms,
            access_roles, authority_organization_number, authority_organization_id, valid_from,
            valid_to, version, created_at, updated_at
        ) VALUES (1, 'ct', 'ct', 'Chủ tịch', \([UInt8(2)]), 1, 'hn', 2, 1, 1, 0, 2, 60, 2, '', 0,
            '', '2020-01-01', '2030-01-01', 4, 50, 200)
        """,
    ]
}
