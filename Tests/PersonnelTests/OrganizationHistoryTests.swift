import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Organisations as they were, as they will be, and as the record had them.
@Suite struct OrganizationHistoryTests {
    @Test(arguments: StoreKind.allCases)
    func aRenamedAndMovedOrganizationIsReadAsItWasAndAsItWasKnown(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            bench.clock.turn(to: "2026-12-28")
            let name = "organizations/bd"
            let wrong = try await bench.change(
                Organization(name: name, nameVi: "Phường Sai"),
                from: "2026-12-01"
            )
            bench.clock.turn(to: "2026-12-29")
            try await bench.change(
                Organization(name: name, parentOrganization: "organizations/hk"),
                from: "2026-12-15"
            )
            bench.clock.turn(to: "2026-12-30")
            let before = try await bench.organization("bd")
            let right = try await bench.change(
                Organization(name: name, nameVi: "Phường Đúng"),
                from: "2026-12-01"
            )
            #expect(right.asOf?.text == "2026-12-01")
            #expect(right.effectiveEndDate?.text == "2026-12-15")
            #expect(right.parentOrganization == "organizations/hn")

            func told(_ past: Past) async throws -> String {
                let read = try await bench.organization("bd", past)
                #expect(read.etag.isEmpty)
                #expect(read.asOf?.text == past.day)
                #expect(read.asRecordedAt == past.known)
                return "\(read.nameVi) < \(read.parentOrganization.suffix(2))"
            }
            #expect(try await told(Past(day: "2026-11-30")) == "Phường Ba Đình < hn")
            #expect(try await told(Past(day: "2026-12-01")) == "Phường Đúng < hn")
            #expect(try await told(Past(day: "2026-12-15")) == "Phường Đúng < hk")
            let known = before.updateTime
            #expect(try await told(Past(day: "2026-12-01", known: known)) == "Phường Sai < hn")
            #expect(try await told(Past(day: "2026-12-31", known: known)) == "Phường Sai < hk")
            let earlier = Past(day: "2026-12-31", known: wrong.updateTime)
            #expect(try await told(earlier) == "Phường Sai < hn")
            let present = try await bench.organization("bd")
            #expect(present.nameVi == "Phường Đúng")
            #expect(present.parentOrganization == "organizations/hk")
            #expect(present.etag == "\"4\"")
            #expect(present.asOf == nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func listsShowTheTreeOfTheDayInTheOrderOfItsNames(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            try await bench.organization("aa", "Phường An", under: "hn")
            bench.clock.turn(to: "2026-12-30")
            try await bench.change(
                Organization(name: "organizations/aa", nameVi: "Phường Yên"),
                from: "2026-12-01"
            )
            bench.clock.turn(to: "2026-12-31")
            let moved = try await bench.change(
                Organization(name: "organizations/bd", parentOrganization: "organizations/hk"),
                from: "2026-12-15"
            )
            let city = "organizations/hn"
            func listed(_ day: String) async throws -> [String] {
                try await bench.organizations(under: city, Past(day: day))
            }
            #expect(try await listed("2026-11-30") == ["aa", "bd", "hk"])
            #expect(try await listed("2026-12-14") == ["bd", "hk", "aa"])
            #expect(try await listed("2026-12-15") == ["hk", "aa"])
            let hoanKiem = "organizations/hk"
            #expect(
                try await bench.organizations(under: hoanKiem, Past(day: "2026-12-15")) == ["bd"]
            )
            #expect(try await bench.organizations(under: hoanKiem, Past(day: "2026-12-14")) == [])
            let unknowing = Past(day: "2026-12-31", known: moved.updateTime?.justBefore)
            #expect(try await bench.organizations(under: city, unknowing) == ["bd", "hk", "aa"])
            #expect(try await bench.organizations(under: "", Past(day: "2026-12-31")) == ["hn"])
            let all = try await bench.organizations(
                under: "organizations/-",
                Past(day: "2026-12-31")
            )
            #expect(all == ["bd", "hk", "aa", "hn", "vp"])
            #expect(
                try await bench.organizations(under: "organizations/-", Past(day: "2026-11-20"))
                    == []
            )
        }
    }

    @Test func anAnswerSaysWhatItWasAskedFor() async throws {
        try await PersonnelBench.withTree { bench in
            let known = GoogleTimestamp(bench.clock.now)
            let page = try await bench.client.listOrganizations(
                ListOrganizationsRequest(asOf: GoogleDate("2026-11-21"), asRecordedAt: known)
            )
            #expect(page.asOf == GoogleDate("2026-11-21"))
            #expect(page.asRecordedAt == known)
            #expect(page.organizations.map(\.asRecordedAt) == [known])
        }
    }

    @Test func whatWasNotThereSaysSinceWhenItIs() async throws {
        try await PersonnelBench.withTree { bench in
            for past in [Past(day: "2026-11-20"), Past(day: "1900-01-01")] {
                await expectRefusal("RESOURCE_NOT_IN_FORCE", .notFound) { options in
                    _ = try await bench.client.getOrganization(
                        GetOrganizationRequest(name: "organizations/bd", asOf: past.asOf),
                        options
                    )
                }
            }
            let status = await status {
                _ = try await bench.organization("bd", Past(day: "2026-11-20"))
            }
            #expect(status.detail(GoogleErrorInfo.self)?.metadata["since"] == "2026-11-21")
            let known = GoogleTimestamp(bench.clock.now + .seconds(-1))
            await expectRefusal("RESOURCE_NOT_RECORDED", .notFound) { options in
                _ = try await bench.client.getOrganization(
                    GetOrganizationRequest(name: "organizations/bd", asRecordedAt: known),
                    options
                )
            }
            let parent = await Fleet.status {
                _ = try await bench.organizations(
                    under: "organizations/bd",
                    Past(day: "2026-01-01")
                )
            }
            #expect(parent.reason == "RESOURCE_NOT_IN_FORCE")
            let none = await Fleet.status {
                _ = try await bench.organization("none", Past(day: "2026-11-20"))
            }
            #expect(none.reason == "RESOURCE_NOT_FOUND")
        }
    }

    @Test func aPointOutOfRangeNamesItsFieldAndTheRange() async throws {
        try await PersonnelBench.withTree { bench in
            for day in ["1899-12-31", "2200-01-01", "none"] {
                let status = await status { _ = try await bench.organization("bd", Past(day: day)) }
                #expect(status.code == .invalidArgument)
                #expect(status.fields == ["as_of"])
                let list = await Fleet.status {
                    _ = try await bench.officials(under: "", Past(day: day))
                }
                #expect(list.fields == ["as_of"])
            }
            let later = GoogleTimestamp(bench.clock.now + .microseconds(1))
            for known in [later, GoogleTimestamp(seconds: 0, nanos: -1)] {
                let status = await status {
                    _ = try await bench.organizations(under: "", Past(day: nil, known: known))
                }
                #expect(status.fields == ["as_recorded_at"])
            }
            let told = await Fleet.status {
                _ = try await bench.organization("bd", Past(day: "1899-12-31"))
            }
            let violation = told.detail(GoogleBadRequest.self)?.fieldViolations.first
            #expect(violation?.description.contains("1900-01-01") == true)
        }
    }

    @Test func aPageTokenIsOfItsDayAndInstant() async throws {
        try await PersonnelBench.withTree { bench in
            let known = GoogleTimestamp(bench.clock.now)
            var request = ListOrganizationsRequest(
                parent: "organizations/-",
                pageSize: 1,
                asOf: GoogleDate("2026-11-21"),
                asRecordedAt: known
            )
            request.pageToken = try await bench.client.listOrganizations(request).nextPageToken
            #expect(try await bench.client.listOrganizations(request).organizations.count == 1)
            var others = [request, request, request]
            others[0].asOf = GoogleDate("2026-11-22")
            others[1].asRecordedAt = nil
            others[2].asOf = nil
            others[2].asRecordedAt = nil
            for other in others {
                let status = await status { _ = try await bench.client.listOrganizations(other) }
                #expect(status.reason == "PAGE_TOKEN_INVALID")
            }
        }
    }

    @Test func theDaysOfAChangeAreChecked() async throws {
        try await PersonnelBench.withTree { bench in
            let renamed = Organization(name: "organizations/bd", nameVi: "Tên")
            for (from, to, field) in [
                ("1899-12-31", nil, "effective_date"), ("2200-01-01", nil, "effective_date"),
                ("2026-11-21", "2026-11-21", "effective_end_date"),
                ("2026-11-21", "none", "effective_end_date"),
                ("2026-11-20", "2026-11-25", "effective_date"),
            ] as [(String, String?, String)] {
                let status = await status { try await bench.change(renamed, from: from, to: to) }
                #expect(status.fields == [field], "\(from)")
            }
        }
    }

    @Test func aChangeBeforeTheFirstDayExtendsTheRecordAndACorrectionEnds() async throws {
        try await PersonnelBench.withTree { bench in
            let name = "organizations/bd"
            try await bench.change(Organization(name: name, unitCode: "00004"), from: "2025-07-01")
            let early = try await bench.organization("bd", Past(day: "2025-07-01"))
            #expect(early.nameVi == "Phường Ba Đình")
            #expect(early.effectiveEndDate == nil)
            let corrected = try await bench.change(
                Organization(name: name, nameVi: "Phường Tạm"),
                from: "2026-01-01",
                to: "2026-02-01"
            )
            #expect(corrected.effectiveDate?.text == "2026-01-01")
            #expect(corrected.effectiveEndDate?.text == "2026-02-01")
            #expect(
                try await bench.organization("bd", Past(day: "2026-01-31")).nameVi == "Phường Tạm"
            )
            #expect(
                try await bench.organization("bd", Past(day: "2026-02-01")).nameVi
                    == "Phường Ba Đình"
            )
            #expect(try await bench.organization("bd").nameVi == "Phường Ba Đình")
        }
    }
}

extension Organization {
    /// An organisation with its code of an administrative unit alone.
    fileprivate init(name: String, unitCode: String) {
        self.init(name: name, administrativeUnitCode: unitCode)
    }
}
