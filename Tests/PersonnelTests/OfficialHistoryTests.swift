import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Officials as the facts were, and as the record had them.
@Suite struct OfficialHistoryTests {
    @Test(arguments: StoreKind.allCases)
    func aSubtreeIsThatOfTheDayAndOfTheKnowledge(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            try await bench.official(1, "Nguyễn Văn An", in: "vp")
            try await bench.official(2, "Trần Thị Bình", in: "bd")
            try await bench.official(3, "Lê Văn Cường", in: "hk")
            bench.clock.turn(to: "2026-12-30")
            let moved = try await bench.change(
                Organization(name: "organizations/vp", parentOrganization: "organizations/hk"),
                from: "2026-12-10"
            )
            bench.clock.turn(to: "2026-12-31")
            try await bench.change(
                Official(name: "officials/o2", managingOrganization: "organizations/vp"),
                from: "2026-12-20"
            )
            func under(_ id: String, _ day: String) async throws -> [String] {
                try await bench.officials(under: "organizations/\(id)", Past(day: day))
            }
            let an = "Nguyễn Văn An"
            let binh = "Trần Thị Bình"
            let cuong = "Lê Văn Cường"
            #expect(try await under("bd", "2026-12-09") == [an, binh])
            #expect(try await under("bd", "2026-12-10") == [binh])
            #expect(try await under("hk", "2026-12-10") == [an, cuong])
            #expect(try await under("hk", "2026-12-20") == [an, binh, cuong])
            #expect(try await under("hn", "2026-12-20") == [an, binh, cuong])
            #expect(try await under("-", "2026-12-20") == [an, binh, cuong])
            #expect(try await under("-", "2026-11-20") == [])
            let known = moved.updateTime
            #expect(
                try await bench.officials(
                    under: "organizations/hk",
                    Past(day: "2026-12-31", known: known)
                ) == [an, cuong]
            )
            let unknowing = Past(day: "2026-12-31", known: known?.justBefore)
            #expect(try await bench.officials(under: "organizations/hk", unknowing) == [cuong])
            #expect(
                try await bench.officials(under: "organizations/hk", Past()) == [an, binh, cuong]
            )
        }
    }

    /// More facts than are sorted: the officials are passed in the order of the list.
    @Test(arguments: StoreKind.allCases)
    func aLargeSubtreeIsListedAlike(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            let names = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"]
            for (number, name) in names.enumerated() {
                try await bench.official(number, name, in: ["vp", "bd", "hk"][number])
            }
            let past = Past(day: "2026-11-21")
            #expect(
                try await bench.officials(under: "organizations/bd", past) == Array(names[..<2])
            )
            try await bench.journal.database.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO official_fact (
                        official_number, version, valid_from, valid_to, recorded_from, recorded_to,
                        personal_id, full_name, sort_key, gender, birth_date, kind, status,
                        organization_number, organization_id, post_title
                    )
                    WITH RECURSIVE step (n) AS (
                        SELECT 10 UNION ALL SELECT n + 1 FROM step WHERE n < 10100
                    )
                    SELECT official_number, n, valid_from, valid_to, 0, 1, personal_id, full_name,
                        sort_key, gender, birth_date, kind, status, organization_number,
                        organization_id, post_title
                    FROM official_fact CROSS JOIN step WHERE organization_id = 'vp'
                    """
                )
            }
            #expect(
                try await bench.officials(under: "organizations/bd", past) == Array(names[..<2])
            )
            #expect(try await bench.officials(under: "organizations/hk", past) == [names[2]])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aCorrectionKeepsWhatWasBelievedBefore(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            let first = try await bench.official(1, "Nguyễn Văn An")
            bench.clock.turn(to: "2026-12-31")
            let retired = Official(name: "officials/o1", status: .retired)
            try await bench.change(retired, from: "2026-12-01")
            let renamed = Official(name: "officials/o1", fullName: "Nguyễn Văn Ân")
            try await bench.change(renamed, from: "2026-11-21")
            let before = try await bench.official("o1", Past(day: "2026-11-25"))
            #expect(before.fullName == "Nguyễn Văn Ân")
            #expect(before.status == .active)
            #expect(before.personalID == first.personalID)
            let then = Past(day: "2026-11-25", known: first.updateTime)
            #expect(try await bench.official("o1", then).fullName == "Nguyễn Văn An")
            let present = try await bench.official("o1")
            #expect(present.fullName == "Nguyễn Văn Ân")
            #expect(present.status == .retired)
            #expect(present.effectiveDate?.text == "2026-12-01")
            let stale = await status {
                try await bench.change(
                    Official(name: "officials/o1", fullName: "A B", etag: "\"2\"")
                )
            }
            #expect(stale.reason == "ETAG_MISMATCH")
        }
    }

    @Test func aNumberMayNotHaveBelongedToTwoOnOneDay() async throws {
        try await PersonnelBench.withTree { bench in
            let first = try await bench.official(1, "Nguyễn Văn An")
            try await bench.official(2, "Trần Thị Bình")
            bench.clock.turn(to: "2026-12-31")
            let other = String(repeating: "0", count: 11) + "9"
            try await bench.change(
                Official(name: "officials/o1", personalID: other),
                from: "2026-12-15"
            )
            let taken = Official(name: "officials/o2", personalID: first.personalID)
            let early = await status { try await bench.change(taken, from: "2026-12-14") }
            #expect(early.reason == "PERSONAL_ID_TAKEN")
            let late = try await bench.change(taken, from: "2026-12-15")
            #expect(late.personalID == first.personalID)
        }
    }

    @Test func anOrganizationWithOfficialsOnSomeDayCannotHaveEndedBefore() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An", in: "vp")
            bench.clock.turn(to: "2026-12-31")
            try await bench.change(
                Official(name: "officials/o1", managingOrganization: "organizations/hk"),
                from: "2026-12-15"
            )
            let office = "organizations/vp"
            try await bench.change(
                Organization(name: office, status: .reorganising),
                from: "2026-12-01"
            )
            let ended = Organization(name: office, status: .ended)
            let early = await status { try await bench.change(ended, from: "2026-12-14") }
            #expect(early.rules == ["ORGANIZATION_NOT_EMPTY"])
            try await bench.change(ended, from: "2026-12-15")
            let late = await status {
                try await bench.change(
                    Official(name: "officials/o1", managingOrganization: office),
                    from: "2026-12-20"
                )
            }
            #expect(late.rules == ["ORGANIZATION_ENDED"])
            let back = try await bench.change(
                Official(name: "officials/o1", managingOrganization: "organizations/bd"),
                from: "2026-11-25",
                to: "2026-12-01"
            )
            #expect(back.effectiveEndDate?.text == "2026-12-01")
        }
    }

    @Test func filesStateTheDaysOfTheirRows() async throws {
        try await PersonnelBench.withTree { bench in
            bench.clock.turn(to: "2026-12-31")
            let header =
                "personal_id,full_name,gender,birth_date,official_kind,organization_code,effective_date"
            let file = """
                \(header)
                001080000001,Nguyễn Văn An,nam,1980-12-31,CONG_CHUC,bd,2026-12-01
                001080000002,Trần Thị Bình,nữ,1980-12-31,CONG_CHUC,bd,
                001080000003,Lê Văn Cường,nam,1980-12-31,CONG_CHUC,bd,01/01/2027
                001080000004,Phạm Văn Dũng,nam,1980-12-31,CONG_CHUC,bd,2026-13-01
                """
            let options = ImportOptions(
                mode: .validRows,
                effectiveDate: GoogleDate("2026-12-15")
            )
            let report = try await bench.importOfficials(ImportFile(file), options)
            #expect(
                report.mistakes == ["4 effective_date OUT_OF_RANGE", "5 effective_date MALFORMED"]
            )
            let on = try await bench.officials(under: "organizations/bd", Past(day: "2026-12-14"))
            #expect(on == ["Nguyễn Văn An"])
            let moved = file.replacing("CONG_CHUC,bd,2026-12-01", with: "CONG_CHUC,hk,2026-12-20")
            let again = try await bench.importOfficials(ImportFile(moved), options)
            #expect(again.updatedCount == 1)
            #expect(again.unchangedCount == 1)
            let old = try await bench.importOfficials(ImportFile(file), options)
            #expect(old.updatedCount == 0)
            #expect(
                try await bench.officials(under: "organizations/hk", Past()) == ["Nguyễn Văn An"]
            )
            let units = """
                code,name,level,type,parent_code,effective_date
                bd,Phường Ba Đình Cũ,COMMUNE,LOCAL_ADMINISTRATION,hn,2026-11-25
                hk,Phường Hoàn Kiếm,COMMUNE,LOCAL_ADMINISTRATION,hn,x
                """
            let organizations = try await bench.importOrganizations(ImportFile(units))
            #expect(organizations.mistakes == ["3 effective_date MALFORMED"])
            let earlier = try await bench.organization("bd", Past(day: "2026-11-24"))
            #expect(earlier.nameVi == "Phường Ba Đình")
            #expect(try await bench.organization("bd").nameVi == "Phường Ba Đình Cũ")
        }
    }
}
