import Conventions
import Fleet
import Kernel
import LongrunningContract
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Tables of organisations, posts, holdings and memberships, as their lists give them.
@Suite struct ListExportTests {
    @Test(arguments: StoreKind.allCases)
    func organizationsArePassedOnAsImportsTakeThem(kind: StoreKind) async throws {
        try await PersonnelBench.run(kind) { bench in
            _ = try await bench.importOrganizations(
                ImportFile(
                    """
                    code,name,level,type,parent_code
                    01,Thành phố Hà Nội,province,thành phố trung ương,
                    00004,Phường Ba Đình,commune,phường,01
                    vp,=Văn phòng,GRASSROOTS,STATE_OFFICE,00004
                    """
                )
            )
            let bulk = try await bench.bulk()
            let columns = ["code", "name", "level", "type", "parent_code"]
            let all = try await bulk.file(
                of: bulk.exportOrganizations(
                    ExportOrganizationsRequest(
                        format: .csv,
                        words: .codes,
                        columns: columns,
                        parent: "organizations/-"
                    )
                )
            )
            #expect(
                Set(all.lines) == [
                    "code,name,level,type,parent_code",
                    "01,Thành phố Hà Nội,province,thành phố trung ương,",
                    "00004,Phường Ba Đình,commune,phường,01",
                    "vp,\"'=Văn phòng\",GRASSROOTS,STATE_OFFICE,00004",
                ]
            )
            let below = try await bulk.file(
                of: bulk.exportOrganizations(
                    ExportOrganizationsRequest(
                        format: .csv,
                        columns: ["name", "parent_name", "type"],
                        parent: "organizations/unit-01",
                        includeBelow: true,
                        asOf: GoogleDate("2026-11-21")
                    )
                )
            )
            #expect(below.lines.first == "Tên,Tổ chức cấp trên,Loại")
            #expect(below.lines.contains("Phường Ba Đình,Thành phố Hà Nội,phường"))
            #expect(below.file.rowCount == 2 && below.file.fileName == "to-chuc-2026-11-21.csv")
            let again = try await bench.importOrganizations(
                ImportFile(all.lines.filter { !$0.contains("=") }.joined(separator: "\n"))
            )
            #expect(again.unchangedCount == 2 && again.refusedCount == 0, "\(again.mistakes)")
        }
    }

    @Test func postsAndHoldingsAreThoseThatTheCallerReaches() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.position("head", in: "hk")
            let ended = try await bench.hold("head", "o2")
            try await bench.end(ended, on: "2026-12-01")
            try await bench.asOfficer {
                let posts = try await bench.bulk.file(
                    of: bench.bulk.exportPositions(
                        ExportPositionsRequest(
                            format: .csv,
                            words: .codes,
                            columns: ["code", "organization_name", "head_kind", "quota"]
                        )
                    )
                )
                #expect(
                    posts.lines == [
                        "code,organization_name,head_kind,quota", "hr,Phường Ba Đình,SPECIALIST,1",
                    ]
                )
                let columns = ["official_name", "position_code", "start_date", "end_reason"]
                let holdings = try await bench.bulk.file(
                    of: bench.bulk.exportHoldings(
                        ExportHoldingsRequest(format: .csv, words: .codes, columns: columns)
                    )
                )
                #expect(
                    holdings.lines == [
                        "official_name,position_code,start_date,end_reason",
                        "Nguyễn Văn An,hr,2026-11-21,", "Trần Thị Bình,head,2026-11-21,TRANSFERRED",
                    ]
                )
                #expect(holdings.officials == ["officials/o2"])
                // Personnel officers of agencies have no right to lists of members.
                let members = await status {
                    _ = try await bench.bulk.exportMemberships(
                        ExportMembershipsRequest(format: .csv, parent: "organizations/bd")
                    )
                }
                #expect(members.reason == "NOT_WITHIN_REACH")
            }
            let unseen = try await bench.acting(as: .byPosts(AuthorityBench.an, sees: [])) {
                try await bench.bulk.file(
                    of: bench.bulk.exportHoldings(
                        ExportHoldingsRequest(format: .xlsx, columns: ["holding", "end_reason"])
                    )
                )
            }
            #expect(unseen.file.hiddenColumns == ["end_reason"] && unseen.file.rowCount == 2)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func membershipsAreGuarded(kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            let bulk = try await bench.personnel.bulk()
            let file = try await bulk.file(
                of: bulk.exportMemberships(
                    ExportMembershipsRequest(
                        format: .csv,
                        words: .codes,
                        columns: ["membership", "cell_code", "state", "member_number"],
                        parent: "organizations/xa",
                        states: [.official]
                    )
                )
            )
            #expect(
                file.lines == [
                    "membership,cell_code,state,member_number",
                    "memberships/m1,c1,OFFICIAL,DV-m1", "memberships/m2,c1,OFFICIAL,DV-m2",
                ]
            )
            #expect(file.officials == ["officials/o1", "officials/o2"])
            let missing = await status {
                _ = try await bulk.exportMemberships(ExportMembershipsRequest(format: .csv))
            }
            #expect(missing.fields == ["parent"])
        }
    }

    @Test func identifiersAreWritten() async throws {
        try await PersonnelBench.run { bench in
            let bulk = try await bench.bulk()
            let file = try await bulk.file(
                of: bulk.exportOrganizationIdentifiers(
                    ExportOrganizationIdentifiersRequest(format: .csv, words: .codes)
                )
            )
            #expect(
                file.lines == [
                    "organization_code,organization_name,scheme,value,start_date,end_date"
                ]
            )
        }
    }

    @Test func resultsOfEvaluationAreTheGradesThatWereTold() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            try await bench.grade("e1", "officials/o1", .httnv)
            let bulk = try await bench.record.personnel.bulk()
            let columns = ["evaluation", "organization_code", "period", "year", "state", "grade"]
            let request = ExportEvaluationsRequest(
                format: .csv,
                words: .codes,
                columns: columns,
                parent: "evaluationRounds/r"
            )
            let decided = try await bulk.file(of: bulk.exportEvaluations(request))
            #expect(decided.lines.first == columns.joined(separator: ","))
            #expect(decided.lines.last == "evaluations/e1,xa,YEAR,2025,DECIDED,")
            try await bench.publish()
            let told = try await bulk.file(of: bulk.exportEvaluations(request))
            #expect(told.lines.last == "evaluations/e1,xa,YEAR,2025,NOTIFIED,HTTNV")
            let words = try await bulk.file(
                of: bulk.exportEvaluations(
                    ExportEvaluationsRequest(
                        format: .csv,
                        columns: ["state", "grade", "period"],
                        parent: "officials/o1",
                        states: [.notified]
                    )
                )
            )
            #expect(words.lines.last == "Đã thông báo,Hoàn thành tốt nhiệm vụ,Năm")
        }
    }

    @Test func whatStandsBehindAGradeComesWhenAskedForAndIsGuarded() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            try await bench.grade("e1", "officials/o1", .httnv)
            try await bench.add("e2", "officials/o2")
            let bulk = try await bench.record.personnel.bulk()
            let columns = [
                "evaluation", "general_score", "result_score", "total_score", "decision_number",
                "decision_date", "deciding_organization_code", "reason",
            ]
            let request = ExportEvaluationsRequest(
                format: .csv,
                words: .codes,
                columns: columns,
                parent: "evaluationRounds/r"
            )
            let file = try await bulk.file(of: bulk.exportEvaluations(request))
            let first = try await bench.evaluation("e1")
            let (appraisal, decision) = (
                try #require(first.appraisal), try #require(first.decision)
            )
            let date = try #require(decision.decisionDate.flatMap { CalendarDate($0) })
            let scores = [appraisal.generalScore, appraisal.resultScore, appraisal.totalScore]
                .map(String.init).joined(separator: ",")
            #expect(
                file.lines == [
                    columns.joined(separator: ","),
                    "evaluations/e1,\(scores),\(decision.decisionNumber),\(date),xa,"
                        + decision.reason,
                    "evaluations/e2,,,,,,,",
                ]
            )
            #expect(file.officials == ["officials/o1"])
            let plain = try await bulk.file(
                of: bulk.exportEvaluations(
                    ExportEvaluationsRequest(format: .csv, parent: "evaluationRounds/r")
                )
            )
            #expect(plain.officials.isEmpty)
            #expect(!plain.file.columns.contains("total_score"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aFileIsNotForWhoHasLostTheRightsUnderWhichItWasMade(kind: StoreKind) async throws {
        try await AuthorityBench.run(kind) { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            try await bench.account(AuthorityBench.an, "o1")
            let post = try await bench.post("hr", in: "bd", [.hrOfficer], heldBy: "o1")
            try await bench.post(
                "above",
                in: "hn",
                [.hrOfficer],
                heldBy: "o1",
                from: "2026-11-22"
            )
            try await bench.end(post, on: "2026-11-22")
            let names = try await bench.asOfficer {
                [
                    try await bench.bulk.exported(ExportOfficialsRequest(format: .csv)).name,
                    try await bench.bulk.exported(
                        ExportOfficialsRequest(format: .csv, columns: ["personal_id"])
                    ).name,
                ]
            }
            bench.clock.turn(to: "2026-11-22")
            try await bench.asOfficer {
                // The post above reaches what the one before did.
                for name in names { _ = try await bench.bulk.fetched(name) }
            }
            let basic = await bench.fetching(names[0], sees: [])
            #expect(basic == nil)
            let guarded = await bench.fetching(names[1], sees: [])
            #expect(guarded == "FIELD_NOT_VISIBLE")
        }
    }

    @Test func aPostThatEndsTakesItsFilesAlong() async throws {
        try await AuthorityBench.withOfficer { bench in
            let operation = try await bench.asOfficer {
                try await bench.bulk.exported(ExportOfficialsRequest(format: .csv))
            }
            try await bench.end(Holding(name: "holdings/h-hr"), on: "2026-11-22")
            #expect(await bench.fetching(operation.name) == nil)
            bench.clock.turn(to: "2026-11-22")
            #expect(await bench.fetching(operation.name) == "FILE_RIGHTS_ENDED")
        }
    }
}

extension AuthorityBench {
    /// Why An does not get a file; `nil` when An does.
    fileprivate func fetching(_ name: String, sees: Clearance = .everything) async -> String? {
        caller.become(.byPosts(Self.an, sees: sees))
        defer { caller.become(Caller(.system, "systems/everything")) }
        do {
            _ = try await bulk.fetched(name)
            return nil
        } catch {
            return (error as? RPCStatus)?.reason ?? "\(error)"
        }
    }
}
