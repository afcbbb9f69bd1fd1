import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Testing
import WellKnownMessages

/// Stores of before the facts had both times.
@Suite struct FactsMigrationTests {
    private static let old = DatabaseSchema(
        "personnel",
        Array(DatabaseSchema.personnel.migrations.prefix(2))
    )

    @Test(arguments: StoreKind.allCases)
    func earlierHistoriesBecomeFacts(_ kind: StoreKind) async throws {
        let clock = CalendarClock("2026-12-31")
        try await kind.withStore(Self.old, clock: clock) { store in
            try await store.write { transaction in
                for statement in Self.rows { try transaction.execute(statement) }
            }
            try await SchemaMigrator(store, clock: clock).run(.personnel)
            let journal = Journal(store, producer: "personnel", clock: clock)
            for _ in 0..<2 { try await SortKeyCompletion(journal).run() }
            let service = PersonnelService(
                journal: journal,
                tokens: try await PageTokens(of: store),
                roles: try .embedded(),
                ages: try .embedded(),
                clock: clock
            )
            let client = PersonnelClient(LocalGateway.channel(service))
            let bench = PersonnelBench(client: client, journal: journal, clock: clock)
            try await expectHistory(bench)
        }
    }

    private func expectHistory(_ bench: PersonnelBench) async throws {
        #expect(try await bench.found("an nguyen") == ["Nguyễn Văn An"])
        #expect(try await bench.names(under: "organizations/hn") == ["Nguyễn Văn An"])
        let pairs = try await bench.count(
            """
            SELECT COUNT(*) AS n FROM name_pair
            WHERE first_word < second_word AND search_text = ' nguyen van an'
            """
        )
        #expect(pairs == 3)
        let known = GoogleTimestamp(Timestamp(microseconds: 150))
        let present = try await bench.organization("bd")
        #expect(present.nameVi == "Tên mới")
        #expect(present.etag == "\"2\"")
        #expect(
            try await bench.organization("bd", Past(day: "2026-11-30")).nameVi == "Phường Ba Đình"
        )
        let then = Past(day: "2026-12-31", known: known)
        #expect(try await bench.organization("bd", then).nameVi == "Phường Ba Đình")
        let early = await status { _ = try await bench.organization("bd", Past(day: "2025-06-30")) }
        #expect(early.reason == "RESOURCE_NOT_IN_FORCE")
        for past in [Past(day: "2026-11-30"), Past(day: "2026-12-01"), then] {
            #expect(try await bench.organizations(under: "organizations/hn", past) == ["bd"])
            #expect(try await bench.officials(under: "organizations/hn", past) == ["Nguyễn Văn An"])
        }
        let earlierName = Past(
            day: "2026-12-31",
            known: GoogleTimestamp(Timestamp(microseconds: 99))
        )
        #expect(
            try await bench.officials(under: "organizations/-", earlierName) == ["Nguyễn Văn Sai"]
        )
        try await bench.change(
            Organization(name: "organizations/bd", nameVi: "Tên khác"),
            from: "2026-12-10"
        )
        #expect(try await bench.organization("bd", Past(day: "2026-12-09")).nameVi == "Tên mới")
        try await bench.change(
            Organization(name: "organizations/bd", nameVi: "Tên sau"),
            from: "2026-12-20"
        )
        #expect(try await bench.organization("bd", Past(day: "2026-12-19")).nameVi == "Tên khác")
        #expect(try await bench.organization("bd").nameVi == "Tên sau")
    }

    /// Two organisations, one of which was renamed and then changed without effect, and an official
    /// whose name was corrected.
    private static let rows: [Statement] = [
        """
        INSERT INTO organization (
            number, id, code, name_vi, sort_key, type, level, parent_number, parent_id, unit_code,
            unit_type, status, established_on, valid_from, version, created_at, updated_at
        ) VALUES
            (1, 'hn', 'hn', 'Hà Nội', \([UInt8(1)]), 22, 2, 0, '', '', 0, 2, NULL,
                '2025-07-01', 1, 50, 50),
            (2, 'bd', 'bd', 'Tên mới', \([UInt8(2)]), 22, 5, 1, 'hn', '', 0, 2, NULL,
                '2026-12-01', 2, 50, 200)
        """,
        """
        INSERT INTO organization_history (
            organization_number, version, valid_from, valid_to, recorded_at, superseded_at, code,
            name_vi, type, level, parent_id, unit_code, unit_type, status, established_on
        ) VALUES
            (1, 1, '2025-07-01', NULL, 50, NULL, 'hn', 'Hà Nội', 22, 2, '', '', 0, 2, NULL),
            (2, 1, '2025-07-01', NULL, 50, 200, 'bd', 'Phường Ba Đình', 22, 5, 'hn', '', 0, 2,
                NULL),
            (2, 2, '2025-07-01', '2026-12-01', 200, NULL, 'bd', 'Phường Ba Đình', 22, 5, 'hn', '',
                0, 2, NULL),
            (2, 2, '2026-12-01', '2026-12-05', 200, NULL, 'bd', 'Tên mới', 22, 5, 'hn', '', 0, 2,
                NULL),
            (2, 2, '2026-12-05', NULL, 200, NULL, 'bd', 'Tên mới', 22, 5, 'hn', '', 0, 2, NULL)
        """,
        """
        INSERT INTO official (
            number, id, personal_id, full_name, search_text, sort_key, gender, birth_date, kind,
            status, organization_number, organization_id, post_title, valid_from, version,
            created_at, updated_at
        ) VALUES (1, 'o1', '000000000001', 'Nguyễn Văn An', ' nguyen van an', \([UInt8(3)]), 1,
            '1980-01-01', 2, 1, 2, 'bd', '', '2026-01-01', 2, 60, 100)
        """,
        """
        INSERT INTO official_placement (organization_number, sort_key, official_number)
        VALUES (1, \([UInt8(3)]), 1), (2, \([UInt8(3)]), 1)
        """,
        """
        INSERT INTO name_word (word, sort_key, official_number, search_text)
        VALUES (\(Array("nguyen".utf8)), \([UInt8(3)]), 1, ' nguyen van an'),
            (\(Array("van".utf8)), \([UInt8(3)]), 1, ' nguyen van an'),
            (\(Array("an".utf8)), \([UInt8(3)]), 1, ' nguyen van an')
        """,
        """
        INSERT INTO dictionary_word (word, weight)
        VALUES (\(Array("nguyen".utf8)), 0), (\(Array("van".utf8)), 0), (\(Array("an".utf8)), 0)
        """,
        """
        INSERT INTO official_history (
            official_number, version, valid_from, valid_to, recorded_at, superseded_at,
            personal_id, full_name, gender, birth_date, kind, status, organization_id, post_title
        ) VALUES
            (1, 1, '2026-01-01', NULL, 60, 100, '000000000001', 'Nguyễn Văn Sai', 1,
                '1980-01-01', 2, 1, 'bd', ''),
            (1, 2, '2026-01-01', NULL, 100, NULL, '000000000001', 'Nguyễn Văn An', 1,
                '1980-01-01', 2, 1, 'bd', '')
        """,
    ]
}
