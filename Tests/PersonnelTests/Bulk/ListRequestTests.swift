import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing

/// Which requests for tables are refused, and which rows are whose.
@Suite struct ListRequestTests {
    @Test func whatIsWrongIsToldByItsPlaceInTheRequest() async throws {
        try await AuthorityBench.withOfficer { bench in
            let wrong: [(ExportListRequest, [String])] = [
                (ExportListRequest(), ["format", "list"]),
                (ExportListRequest(format: .csv), ["list"]),
                (
                    ExportListRequest(
                        format: .csv,
                        list: .vacancies(ListVacanciesRequest(parent: "x"))
                    ), ["vacancies.parent"]
                ),
                (
                    ExportListRequest(
                        format: .csv,
                        list: .vacancies(
                            ListVacanciesRequest(
                                parent: "organizations/-",
                                pageSize: 7,
                                pageToken: "x"
                            )
                        )
                    ), ["vacancies.page_size", "vacancies.page_token"]
                ),
                (
                    ExportListRequest(
                        format: .csv,
                        columns: ["quota", "month"],
                        list: .vacancies(ListVacanciesRequest(parent: "organizations/-"))
                    ), ["columns[1]"]
                ),
                (
                    ExportListRequest(
                        format: .csv,
                        list: .evaluationDistribution(GetEvaluationDistributionRequest())
                    ), ["evaluation_distribution.name"]
                ),
            ]
            for (request, fields) in wrong {
                let refused = await status { _ = try await bench.bulk.exportList(request) }
                #expect(refused.code == .invalidArgument && refused.fields == fields, "\(refused)")
            }
        }
    }

    @Test func aListIsReadByTheRightsToItsMethod() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.position("free", in: "vp")
            try await bench.position("other", in: "hk")
            let everywhere = ListVacanciesRequest(parent: "organizations/-")
            try await bench.asOfficer {
                let bulk = bench.bulk
                let vacant = try await bulk.file(
                    of: bulk.exportList(
                        ExportListRequest(
                            format: .csv,
                            words: .codes,
                            columns: ["position_code", "organization_code", "quota"],
                            list: .vacancies(everywhere)
                        )
                    )
                )
                #expect(
                    vacant.lines == ["position_code,organization_code,quota", "free,vp,1"]
                )
                // Personnel officers of agencies have no right to the dues of members.
                let dues = await status {
                    _ = try await bulk.exportList(
                        ExportListRequest(
                            format: .csv,
                            list: .dues(ListDuesRequest(parent: "organizations/bd"))
                        )
                    )
                }
                #expect(dues.reason == "NOT_WITHIN_REACH")
            }
        }
    }

    /// Of two places one shows what is guarded, and the other does not.
    @Test func someRowsAreHiddenAndOthersAreNot() async throws {
        try await AuthorityBench.withOfficer { bench in
            for (post, official) in [("head-2", "o2"), ("head-4", "o4")] {
                try await bench.position(post, in: official == "o2" ? "bd" : "hk")
                try await bench.end(try await bench.hold(post, official), on: "2026-12-01")
            }
            let caller = Caller(
                .system,
                "systems/partner",
                rights: CallRights(
                    clearance: .everything,
                    reach: Reach([
                        ReachPart(.organization("bd"), sees: .everything),
                        ReachPart(.organization("hk"), sees: []),
                    ])
                )
            )
            try await bench.acting(as: caller) {
                let bulk = bench.bulk
                let officials = try await bulk.file(
                    of: bulk.exportOfficials(
                        ExportOfficialsRequest(
                            format: .csv,
                            words: .codes,
                            columns: ["name", "personal_id"]
                        )
                    )
                )
                #expect(
                    officials.lines == [
                        "name,personal_id", "officials/o1,000000000001",
                        "officials/o2,000000000002", "officials/o3,000000000003",
                        "officials/o4,(not visible)",
                    ]
                )
                #expect(officials.file.partlyHiddenRowCount == 1)
                #expect(officials.officials == ["officials/o1", "officials/o2", "officials/o3"])
                let holdings = try await bulk.file(
                    of: bulk.exportHoldings(
                        ExportHoldingsRequest(
                            format: .csv,
                            words: .codes,
                            columns: ["official", "end_date", "end_reason"]
                        )
                    )
                )
                #expect(
                    holdings.lines.dropFirst() == [
                        "officials/o1,,", "officials/o2,2026-12-01,TRANSFERRED",
                        "officials/o4,2026-12-01,(not visible)",
                    ]
                )
                #expect(holdings.file.partlyHiddenRowCount == 1)
                #expect(holdings.officials == ["officials/o2"])
            }
        }
    }
}
