import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Changes recorded for a day to come.
@Suite struct ScheduledChangeTests {
    @Test(arguments: StoreKind.allCases)
    func aChangeIsShownFromItsDayOn(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            try await bench.official(1, "Nguyễn Văn An", in: "vp")
            let renamed = Organization(
                name: "organizations/bd",
                nameVi: "Phường Mới",
                parentOrganization: "organizations/hk"
            )
            let answer = try await bench.change(renamed, from: "2027-01-01")
            #expect(answer.nameVi == "Phường Mới")
            #expect(answer.asOf?.text == "2027-01-01")
            #expect(answer.etag == "\"2\"")
            let today = try await bench.organization("bd")
            #expect(today.nameVi == "Phường Ba Đình")
            #expect(today.effectiveEndDate?.text == "2027-01-01")
            #expect(today.etag == "\"2\"")
            #expect(try await bench.officials(under: "organizations/hk", Past()) == [])
            let toCome = Past(day: "2027-01-01")
            #expect(try await bench.organizations(under: "organizations/hk", toCome) == ["bd"])
            #expect(
                try await bench.officials(under: "organizations/hk", toCome) == ["Nguyễn Văn An"]
            )

            bench.clock.turn(to: "2026-12-31")
            #expect(try await bench.organization("bd").nameVi == "Phường Ba Đình")
            bench.clock.turn(to: "2027-01-01")
            let shown = try await bench.organization("bd")
            #expect(shown.nameVi == "Phường Mới")
            #expect(shown.etag == "\"3\"")
            #expect(shown.effectiveEndDate == nil)
            #expect(
                try await bench.officials(under: "organizations/hk", Past()) == ["Nguyễn Văn An"]
            )
            #expect(try await bench.organizations(under: "organizations/hk", Past()) == ["bd"])
            #expect(try await bench.count("SELECT COUNT(*) AS n FROM scheduled_change") == 0)
        }
    }

    @Test func theDayIsAuditedAndAnnouncedOnce() async throws {
        try await PersonnelBench.withTree { bench in
            let renamed = Organization(name: "organizations/bd", nameVi: "Phường Mới")
            try await bench.change(renamed, from: "2027-01-01")
            bench.clock.turn(to: "2027-02-01")
            await withTaskGroup { group in
                for _ in 0..<8 { group.addTask { _ = try? await bench.organization("bd") } }
            }
            let events = try await bench.journal.database.scan { reader in
                try reader.rows("SELECT data FROM outbox_event ORDER BY sequence").map {
                    String(decoding: try $0.bytes("data"), as: UTF8.self)
                }
            }
            #expect(events.count == 6)
            #expect(events.suffix(2).allSatisfy { $0.contains("2027-01-01") })
            #expect(events.prefix(4).allSatisfy { $0.contains("2026-11-21") })
            let entries = try await bench.count(
                """
                SELECT COUNT(*) AS n FROM audit_record
                WHERE actor = 'personnel' AND resource = 'organizations/bd'
                """
            )
            #expect(entries == 1)
        }
    }

    @Test func aChangeOfTodayKeepsWhatIsToCome() async throws {
        try await PersonnelBench.withTree { bench in
            let name = "organizations/bd"
            try await bench.change(Organization(name: name, nameVi: "Mới"), from: "2027-01-01")
            try await bench.change(Organization(name: name, administrativeUnitCode: "00004"))
            bench.clock.turn(to: "2027-01-01")
            let shown = try await bench.organization("bd")
            #expect(shown.nameVi == "Mới")
            #expect(shown.administrativeUnitCode == "00004")
            #expect(
                try await bench.organization("bd", Past(day: "2026-12-31")).nameVi
                    == "Phường Ba Đình"
            )
        }
    }

    /// Each alone would stand below itself until the other has moved.
    @Test func organizationsThatChangePlacesOnOneDayDoSoTogether() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An", in: "vp")
            try await bench.official(2, "Trần Thị Bình", in: "bd")
            let day = "2027-01-01"
            let office = Organization(
                name: "organizations/vp",
                parentOrganization: "organizations/hn"
            )
            try await bench.change(office, from: day)
            let ward = Organization(
                name: "organizations/bd",
                parentOrganization: "organizations/vp"
            )
            let early = await status { try await bench.change(ward, from: "2026-12-31") }
            #expect(early.rules == ["ORGANIZATION_CYCLE"])
            try await bench.change(ward, from: day)
            bench.clock.turn(to: day)
            let under = try await bench.officials(under: "organizations/vp", Past())
            #expect(under == ["Nguyễn Văn An", "Trần Thị Bình"])
            #expect(
                try await bench.officials(under: "organizations/bd", Past()) == ["Trần Thị Bình"]
            )
            #expect(try await bench.officials(under: "organizations/hn", Past()).count == 2)
            let dated = try await bench.officials(under: "organizations/vp", Past(day: day))
            #expect(dated == under)
        }
    }

    @Test func codesAreFreedBeforeTheyAreTaken() async throws {
        try await PersonnelBench.withTree { bench in
            let day = "2027-01-01"
            func set(_ code: String, of id: String) async throws {
                try await bench.change(
                    Organization(name: "organizations/\(id)", code: code),
                    from: day
                )
            }
            let taken = await status { try await set("hk", of: "bd") }
            #expect(taken.reason == "ORGANIZATION_CODE_TAKEN")
            try await set("tam", of: "hk")
            try await set("hk", of: "bd")
            try await set("bd", of: "hk")
            bench.clock.turn(to: day)
            #expect(try await bench.organization("bd").code == "hk")
            #expect(try await bench.organization("hk").code == "bd")
            #expect(try await bench.organization("bd", Past(day: "2026-12-31")).code == "bd")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aDayToComeHasRoomForSoManyOrganizations(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            try await bench.journal.database.write { transaction in
                for number in 1_000..<5_999 {
                    try transaction.execute(
                        """
                        INSERT INTO scheduled_change (effective_on, subject_kind, subject_number)
                        VALUES ('2027-01-01', 'organization', \(number))
                        """
                    )
                }
            }
            func rename(_ id: String, _ name: String, from day: String) async throws {
                try await bench.change(
                    Organization(name: "organizations/\(id)", nameVi: name),
                    from: day
                )
            }
            try await rename("bd", "Phường Mới", from: "2027-01-01")
            let full = await status { try await rename("hk", "Mới", from: "2027-01-01") }
            #expect(full.code == .resourceExhausted)
            #expect(full.reason == "STORAGE_LIMIT_REACHED")
            // It has its place on that day.
            try await rename("bd", "Phường Khác", from: "2027-01-01")
            try await rename("hk", "Mới", from: "2027-01-02")
            #expect(try await bench.organization("hk").etag == "\"2\"")
        }
    }

    /// The days on which something changes follow from the facts, whatever was recorded before.
    @Test func daysOnWhichNothingChangesAnyMoreAreStruckOff() async throws {
        try await PersonnelBench.withTree { bench in
            let name = "organizations/bd"
            try await bench.change(Organization(name: name, nameVi: "Một"), from: "2027-01-01")
            try await bench.change(Organization(name: name, nameVi: "Hai"), from: "2027-02-01")
            try await bench.change(Organization(name: name, nameVi: "Hai"), from: "2027-01-01")
            let days = try await bench.journal.database.read { reader in
                try reader.rows("SELECT effective_on FROM scheduled_change ORDER BY effective_on")
                    .map { try $0.text("effective_on") }
            }
            #expect(days == ["2027-01-01"])
        }
    }

    @Test func noDayToComeBreaksARule() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.change(
                Organization(name: "organizations/hk", status: .reorganising),
                from: "2027-01-01"
            )
            try await bench.change(
                Organization(name: "organizations/hk", status: .ended),
                from: "2027-02-01"
            )
            let intoEnded = await status {
                try await bench.change(
                    Organization(name: "organizations/vp", parentOrganization: "organizations/hk")
                )
            }
            #expect(intoEnded.rules == ["ORGANIZATION_ENDED"])
            let official = await status { try await bench.official(1, "Nguyễn Văn An", in: "hk") }
            #expect(official.rules == ["ORGANIZATION_ENDED"])
            let back = await status {
                try await bench.change(
                    Organization(name: "organizations/hk", status: .active),
                    from: "2027-01-15"
                )
            }
            #expect(back.rules == ["STATUS_TRANSITION_REFUSED"])
        }
    }

    @Test func anOfficialsChangesBecomePresentWithListsAndSearch() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An", in: "bd")
            try await bench.official(2, "Trần Thị Bình", in: "bd")
            let day = "2027-01-01"
            try await bench.change(
                Official(
                    name: "officials/o1",
                    fullName: "Nguyễn Văn Yên",
                    managingOrganization: "organizations/hk"
                ),
                from: day
            )
            func number(_ digits: String) -> String { String(repeating: "0", count: 11) + digits }
            try await bench.change(
                Official(name: "officials/o2", personalID: number("9")),
                from: day
            )
            try await bench.change(
                Official(name: "officials/o1", personalID: number("2")),
                from: day
            )
            try await bench.change(
                Official(name: "officials/o2", personalID: number("1")),
                from: day
            )
            #expect(try await bench.found("yen").isEmpty)
            bench.clock.turn(to: day)
            #expect(try await bench.found("yen") == ["Nguyễn Văn Yên"])
            #expect(try await bench.found("nguyen an").isEmpty)
            #expect(
                try await bench.officials(under: "organizations/hk", Past()) == ["Nguyễn Văn Yên"]
            )
            #expect(try await bench.official("o1").personalID == number("2"))
            #expect(try await bench.official("o2").personalID == number("1"))
            #expect(
                try await bench.official("o2", Past(day: "2026-12-31")).personalID == number("2")
            )
        }
    }
}
