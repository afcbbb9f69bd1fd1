import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Quotas, what stands above and below them, and what is used of them.
@Suite struct StaffQuotaTests {
    @Test(arguments: [StoreKind.memory, .postgres])
    func aBalanceOfADayIsTheSameAfterCorrections(_ kind: StoreKind) async throws {
        try await StaffingBench.run(kind) { bench in
            try await bench.quota("city", of: "tp", 10)
            try await bench.quota("commune", of: "xa", 2)
            try await bench.hold(1, in: "xa", from: "2026-02-01")
            try await bench.hold(2, in: "cs", from: "2026-03-01")
            try await bench.hold(3, in: "c1", from: "2026-04-01")
            try await bench.hold(1, in: "c2", from: "2026-02-01", .concurrent, isMain: false)
            let march = try await bench.balance(of: "xa", on: "2026-03-15")
            #expect(march?.allotted == 2 && march?.used == 2 && march?.free == 0)
            let printed = try await bench.client.getStaffBalance(
                GetStaffBalanceRequest(parent: "organizations/xa")
            )
            let now = printed.staffBalances.first
            // Over the quota: told, not refused.
            #expect(now?.used == 3 && now?.surplus == 1 && now?.free == 0)
            #expect(now?.staffQuota == "staffQuotas/commune")
            let city = try await bench.balance(of: "tp")
            #expect(city?.allotted == 10 && city?.distributed == 2 && city?.used == 3)
            #expect(city?.free == 7)
            let below = try await bench.balance(of: "cs")
            #expect(below?.staffQuota == "" && below?.used == 2)
            bench.record.clock.turn(to: "2026-11-22")
            let adjusted = try await bench.adjust("commune", to: 4, from: "2026-07-01")
            #expect(adjusted.allotted == 4 && adjusted.startDate == GoogleDate("2026-07-01"))
            try await bench.hold(4, in: "c1", from: "2026-11-01")
            let again = try await bench.balance(
                of: "xa",
                on: "2026-11-21",
                known: printed.asRecordedAt
            )
            #expect(again == now)
            let corrected = try await bench.balance(of: "xa", on: "2026-11-21")
            #expect(corrected?.used == 4 && corrected?.allotted == 4 && corrected?.surplus == 0)
            try await expectLists(bench)
        }
    }

    private func expectLists(_ bench: StaffingBench) async throws {
        let before = try await bench.client.getStaffQuota(
            GetStaffQuotaRequest(name: "staffQuotas/commune", asOf: GoogleDate("2026-06-30"))
        )
        #expect(before.allotted == 2 && before.decisionNumber == "7-QĐ" && before.etag == "")
        let quotas = try await bench.client.listStaffQuotas(
            ListStaffQuotasRequest(parent: "organizations/xa", year: 2026)
        )
        #expect(quotas.staffQuotas.map(\.allotted) == [4])
        var (found, token) = ([StaffBalance](), "")
        repeat {
            let page = try await bench.client.listStaffBalances(
                ListStaffBalancesRequest(
                    parent: "organizations/tp",
                    pageSize: 1,
                    pageToken: token,
                    asOf: GoogleDate("2026-04-30")
                )
            )
            found += page.staffBalances
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(found.map(\.organization) == ["organizations/tp", "organizations/xa"])
        #expect(found.map(\.used) == [3, 3] && found.map(\.surplus) == [0, 1])
        let surplus = try await bench.client.listStaffBalances(
            ListStaffBalancesRequest(
                parent: "organizations/tp",
                surplusOnly: true,
                asOf: GoogleDate("2026-04-30")
            )
        )
        #expect(surplus.staffBalances.map(\.organization) == ["organizations/xa"])
    }

    @Test func whoIsAwayIsCountedByTheOwner() async throws {
        try await StaffingBench.run { bench in
            try await bench.hold(1, in: "tp", from: "2026-02-01", .seconded)
            let host = try await bench.balance(of: "tp")
            #expect(host == nil)
            _ = try await bench.record.personnel.change(
                Official(name: "officials/o1", status: .secondedOut)
            )
            let owner = try await bench.balance(of: "xa")
            #expect(owner?.used == 1 && owner?.staffQuota == "")
        }
    }

    @Test func whatIsBelowStaysWithinWhatIsAbove() async throws {
        try await StaffingBench.run { bench in
            let rule = "STAFF_QUOTA_WITHIN_SUPERIOR"
            try await bench.quota("city", of: "tp", 10)
            // No quota between: the committee's is measured with the city's.
            try await bench.quota("committee", of: "cs", 6)
            let more = await status { try await bench.quota("x", of: "c3", 5) }
            #expect(more.reason == "STAFF_QUOTA_REFUSED" && bench.rules(of: more) == [rule])
            try await bench.quota("cell", of: "c3", 4)
            let less = await status { try await bench.adjust("city", to: 9, from: "2026-05-01") }
            #expect(bench.rules(of: less) == [rule])
            // One between takes the place of those below it.
            let between = await status { try await bench.quota("commune", of: "xa", 9) }
            #expect(bench.rules(of: between) == [rule])
            try await bench.quota("commune", of: "xa", 10)
            let kept = try await bench.balance(of: "tp")
            #expect(kept?.distributed == 10)
            // Every day of the year counts: more in May is in the way of more in March.
            try await bench.adjust("city", to: 12, from: "2026-03-01")
            try await bench.adjust("city", to: 10, from: "2026-05-01")
            let march = await status {
                try await bench.adjust("commune", to: 12, from: "2026-03-01")
            }
            #expect(bench.rules(of: march) == [rule])
            // Other kinds and years are other matters.
            try await bench.quota("next", of: "c3", 50, year: 2027)
            try await bench.quota("other", of: "c3", 50, year: 2026, .labourContract)
        }
    }

    @Test func whatIsWrongIsTold() async throws {
        try await StaffingBench.run { bench in
            try await bench.quota("q", of: "xa", 5)
            let twice = await status { try await bench.quota("x", of: "xa", 5) }
            #expect(twice.reason == "STAFF_QUOTA_EXISTS" && twice.code == .alreadyExists)
            let stale = await status {
                try await bench.adjust("q", to: 6, from: "2026-02-01", etag: "\"9\"")
            }
            #expect(stale.code == .aborted)
            let outside = await status { try await bench.adjust("q", to: 6, from: "2027-01-01") }
            let fields = outside.detail(GoogleBadRequest.self)?.fieldViolations.map(\.field)
            #expect(fields == ["start_date"])
            let kind = await status {
                try await bench.quota("x", of: "tp", -1, from: "2025-12-31", .retired)
            }
            let wrong = kind.detail(GoogleBadRequest.self)?.fieldViolations.map(\.field)
            #expect(
                wrong == [
                    "staff_quota.start_date", "staff_quota.allotted", "staff_quota.official_kind",
                ]
            )
        }
    }

    @Test func aQuotaIsGivenFromAbove() async throws {
        try await StaffingBench.run { bench in
            let evaluation = EvaluationBench(
                record: bench.record,
                client: EvaluationClient(LocalGateway.channel())
            )
            let (city, commune) = ("people/hanoi-id:city", "people/hanoi-id:commune")
            try await evaluation.seat(city, "o1", "city", in: "tp", [.orgCommitteeOfficer])
            try await evaluation.seat(commune, "o2", "commune", in: "xa", [.orgCommitteeOfficer])
            let own = await status {
                try await bench.record.acting(as: .byPosts(commune)) {
                    _ = try await bench.quota("q", of: "xa", 5)
                }
            }
            #expect(own.reason == "NOT_WITHIN_REACH")
            try await bench.record.acting(as: .byPosts(city)) {
                try await bench.quota("q", of: "xa", 5)
                try await bench.quota("top", of: "tp", 50)
            }
            try await bench.record.acting(as: .byPosts(commune)) {
                try await bench.quota("below", of: "cs", 3)
                let read = try await bench.balance(of: "xa")
                #expect(read?.allotted == 5 && read?.distributed == 3)
                let above = await status { _ = try await bench.balance(of: "tp") }
                #expect(above.reason == "NOT_WITHIN_REACH")
                let adjusted = await status {
                    try await bench.adjust("q", to: 9, from: "2026-02-01")
                }
                #expect(adjusted.reason == "NOT_WITHIN_REACH")
            }
        }
    }

    @Test func aReviewTellsOverlapsAndChangesNothing() async throws {
        try await StaffingBench.run { bench in
            let made = try await bench.client.createFunctionReview(
                CreateFunctionReviewRequest(
                    functionReview: FunctionReview(
                        organization: "organizations/c1",
                        function: "Tiếp công dân",
                        overlappingOrganizations: ["organizations/c2"],
                        overlap: "Cùng một địa bàn",
                        proposal: "Giao một đầu mối",
                        mergeInto: "organizations/c2",
                        documentNumber: "3-BC",
                        documentDate: GoogleDate("2026-10-01")
                    ),
                    functionReviewID: "r"
                )
            )
            let read = try await bench.client.getFunctionReview(
                GetFunctionReviewRequest(name: "functionReviews/r")
            )
            let list = try await bench.client.listFunctionReviews(
                ListFunctionReviewsRequest(parent: "organizations/tp")
            )
            #expect(read == made && list.functionReviews == [made])
            let wrong = await status {
                _ = try await bench.client.createFunctionReview(
                    CreateFunctionReviewRequest(
                        functionReview: FunctionReview(
                            organization: "organizations/c1",
                            function: "Tiếp công dân",
                            overlappingOrganizations: ["organizations/c1"],
                            documentNumber: "3-BC",
                            documentDate: GoogleDate("2026-12-01")
                        )
                    )
                )
            }
            let fields = wrong.detail(GoogleBadRequest.self)?.fieldViolations.map(\.field)
            #expect(
                fields == [
                    "function_review.overlapping_organizations[0]", "function_review.overlap",
                    "function_review.document_date",
                ]
            )
        }
    }
}
