import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Tables of the lists that offices send each other, as the methods of these lists give them.
@Suite struct FurtherListTests {
    @Test(arguments: StoreKind.allCases)
    func nominationsAreNarrowedAsTheirListIs(kind: StoreKind) async throws {
        try await AwardBench.run(kind) { bench in
            try await bench.round()
            try await bench.nominate("n1", "officials/o1")
            try await bench.nominate("n2", "officials/o2")
            try await bench.step("n2", .checked, on: "2023-10-02")
            try await bench.step("n2", .voted, on: "2023-10-03")
            let columns = [
                "award_nomination", "subject_kind", "organization_code", "award_code",
                "period_end_date", "nomination_document_date", "vote_members", "vote_in_favour",
                "decision_document_number", "state", "state_date",
            ]
            let all = try await bench.record.table(
                .awardNominations(ListAwardNominationsRequest(parent: "awardRounds/r")),
                columns
            )
            let common = "PERSON,xa,BK_BTV_TU,2023-09-30,2023-10-01"
            #expect(
                all.lines == [
                    columns.joined(separator: ","),
                    "awardNominations/n1,\(common),,,,NOMINATED,2023-10-01",
                    "awardNominations/n2,\(common),11,9,,VOTED,2023-10-03",
                ]
            )
            #expect(all.officials.isEmpty)
            let voted = try await bench.record.table(
                .awardNominations(
                    ListAwardNominationsRequest(
                        parent: "awardRounds/r",
                        states: [.voted],
                        awardCode: "BK_BTV_TU",
                        subjectKind: .person
                    )
                ),
                ["award_nomination"]
            )
            #expect(voted.lines == ["award_nomination", "awardNominations/n2"])
            let words = try await Self.words(
                .awardNominations(ListAwardNominationsRequest(parent: "officials/o2")),
                ["official_name", "subject_kind", "state"],
                bench.record
            )
            #expect(words.lines.first == "Họ và tên,\"Cá nhân, tập thể\",Trạng thái")
            #expect(words.lines.last?.hasSuffix("Cá nhân,Hội đồng đã biểu quyết") == true)
            #expect(words.file.fileName == "khen-thuong-2026-11-21.csv")
        }
    }

    private static func words(
        _ list: ExportListRequest.List,
        _ columns: [String],
        _ bench: MembershipBench
    ) async throws -> FetchedFile {
        let bulk = try await bench.personnel.bulk(bench.caller)
        return try await bulk.file(
            of: bulk.exportList(ExportListRequest(format: .csv, columns: columns, list: list))
        )
    }

    @Test func enrolmentsTellWhatCameOfThem() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("p", 2026)
            try await bench.add("k", to: "p", "2026-09-01", "2026-09-10")
            try await bench.nominate("e1", 1, for: "k", on: "2026-08-01", as: .statePost)
            try await bench.nominate("e2", 2, for: "k", on: "2026-08-01")
            try await bench.confirm("e1", on: "2026-08-10")
            let columns = [
                "enrolment", "official", "organization_code", "plan_kind",
                "nomination_document_date", "confirmation_document_date", "certificate_number",
                "state",
            ]
            let all = try await bench.record.table(
                .enrolments(ListEnrolmentsRequest(parent: "trainingClasses/k")),
                columns
            )
            #expect(
                all.lines == [
                    columns.joined(separator: ","),
                    "enrolments/e1,officials/o1,xa,STATE_POST,2026-08-01,2026-08-10,,CONFIRMED",
                    "enrolments/e2,officials/o2,xa,,2026-08-01,,,NOMINATED",
                ]
            )
            let planned = try await bench.record.table(
                .enrolments(
                    ListEnrolmentsRequest(
                        parent: "trainingClasses/k",
                        states: [.confirmed],
                        planKinds: [.statePost]
                    )
                )
            )
            #expect(planned.file.rowCount == 1 && !planned.file.columns.contains("enrolment"))
        }
    }

    @Test func whyATimeInABodyEndedIsGuarded() async throws {
        try await GoverningBodyBench.run { bench in
            try await bench.found("b")
            try await bench.join("t1", 1, "b")
            try await bench.join("t2", 2, "b", to: "2026-01-01")
            let list = ExportListRequest.List.bodyMembers(
                ListBodyMembersRequest(parent: "governingBodies/b")
            )
            let columns = ["body_member", "function", "entry_kind", "end_date", "end_reason"]
            let file = try await bench.members.table(list, columns)
            #expect(
                file.lines == [
                    columns.joined(separator: ","), "bodyMembers/t1,MEMBER,ELECTED,,",
                    "bodyMembers/t2,MEMBER,ELECTED,2026-01-01,RELIEVED",
                ]
            )
            #expect(file.officials == ["officials/o2"])
            let plain = try await bench.members.table(list)
            #expect(plain.officials.isEmpty && !plain.file.columns.contains("end_reason"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func duesAreThoseOfTheLedger(kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            try await Self.pay(bench, "d1", "m1")
            try await Self.pay(bench, "d2", "m2")
            _ = try await bench.dues.reverseDues(
                ReverseDuesRequest(
                    name: "duesEntries/d2",
                    reason: "Ghi nhầm tháng",
                    duesEntryID: "d3"
                )
            )
            let columns = ["dues_entry", "cell_code", "month", "amount_vnd", "reversal_reason"]
            let paid = try await bench.table(
                .dues(ListDuesRequest(parent: "organizations/xa")),
                columns
            )
            #expect(
                paid.lines == [
                    columns.joined(separator: ","), "duesEntries/d1,c1,2026-10-01,50000,",
                    "duesEntries/d2,c1,2026-10-01,50000,",
                    "duesEntries/d3,c1,2026-10-01,-50000,Ghi nhầm tháng",
                ]
            )
            #expect(paid.officials.count == 3 && paid.officials[2] == "officials/o2")
            let unpaid = try await bench.table(
                .unpaidDues(ListUnpaidDuesRequest(parent: "organizations/xa")),
                ["membership", "cell_code", "last_paid_month"]
            )
            #expect(
                unpaid.lines == [
                    "membership,cell_code,last_paid_month", "memberships/m2,c1,",
                ]
            )
            #expect(unpaid.officials == ["officials/o2"])
        }
    }

    private static func pay(
        _ bench: MembershipBench,
        _ id: String,
        _ member: String
    ) async throws {
        _ = try await bench.dues.recordDues(
            RecordDuesRequest(
                duesEntry: DuesEntry(
                    membership: "memberships/\(member)",
                    month: GoogleDate("2026-10-01"),
                    amountVnd: 50_000,
                    paidDate: GoogleDate("2026-10-05")
                ),
                duesEntryID: id
            )
        )
    }

    @Test func aSecretaryExportsTheDuesOfTheOwnCell() async throws {
        try await MembershipBench.run { bench in
            let secretary = "people/hanoi-id:secretary"
            try await bench.register("m3", 3, in: "c2")
            try await bench.seat(secretary, 2, in: "c1", .cellSecretary)
            try await Self.pay(bench, "d1", "m1")
            try await Self.pay(bench, "d3", "m3")
            try await bench.acting(as: .byPosts(secretary)) {
                let own = try await bench.table(
                    .dues(ListDuesRequest(parent: "organizations/c1")),
                    ["dues_entry", "amount_vnd"]
                )
                #expect(own.lines == ["dues_entry,amount_vnd", "duesEntries/d1,50000"])
                #expect(own.officials == ["officials/o1"])
                let others = await status {
                    _ = try await bench.table(
                        .dues(ListDuesRequest(parent: "organizations/c2"))
                    )
                }
                #expect(others.reason == "NOT_WITHIN_REACH")
            }
        }
    }

    /// A list of a place says no more than its own method would: where nothing guarded may be seen,
    /// cells say so, and of a list that is guarded as a whole there is no row.
    @Test func whatMayNotBeSeenOfAPlaceIsInNoCell() async throws {
        try await MembershipBench.run { bench in
            try await Self.pay(bench, "d1", "m1")
            let caller = Caller(
                .system,
                "systems/partner",
                rights: CallRights(
                    clearance: .everything,
                    reach: Reach([
                        ReachPart(.organization("xa"), sees: []),
                        ReachPart(.organization("c2"), sees: .everything),
                    ])
                )
            )
            try await bench.acting(as: caller) {
                let paid = try await bench.table(
                    .dues(ListDuesRequest(parent: "organizations/xa")),
                    ["dues_entry", "amount_vnd"]
                )
                #expect(paid.lines.last == "duesEntries/d1,(not visible)")
                #expect(paid.file.partlyHiddenRowCount == 1 && paid.officials.isEmpty)
                let unpaid = await status {
                    _ = try await bench.table(
                        .unpaidDues(ListUnpaidDuesRequest(parent: "organizations/xa"))
                    )
                }
                #expect(unpaid.reason == "FIELD_NOT_VISIBLE")
            }
        }
    }

    @Test func screeningsAreHiddenOfWhomTheyMayNotBeSeen() async throws {
        try await ScreeningBench.run { bench in
            try await bench.record.register("m3", 3, in: "c2")
            try await bench.lead("m1", .help, to: .heard)
            try await bench.propose("m3", .educate)
            let list = ExportListRequest.List.screeningItems(
                ListScreeningItemsRequest(parent: "screeningRounds/r")
            )
            let columns = ["screening_item", "cell_code", "category", "state", "outcome"]
            let all = try await bench.record.table(list, columns)
            #expect(
                all.lines == [
                    columns.joined(separator: ","), "screeningItems/m1,c1,HELP,HEARD,GOING_ON",
                    "screeningItems/m3,c2,EDUCATE,PROPOSED,GOING_ON",
                ]
            )
            let caller = Caller(
                .system,
                "systems/partner",
                rights: CallRights(
                    clearance: .everything,
                    reach: Reach([
                        ReachPart(.organization("c1"), sees: .everything),
                        ReachPart(.organization("c2"), sees: []),
                    ])
                )
            )
            try await bench.record.acting(as: caller) {
                let some = try await bench.record.table(list, columns)
                let mark = "(not visible)"
                #expect(
                    some.lines == [
                        columns.joined(separator: ","), "screeningItems/m1,c1,HELP,HEARD,GOING_ON",
                        "screeningItems/m3,c2,\(mark),\(mark),\(mark)",
                    ]
                )
                #expect(some.file.partlyHiddenRowCount == 1)
                #expect(some.officials == ["officials/o1"])
                #expect(some.file.hiddenColumns.isEmpty)
            }
        }
    }

    @Test func staffIsTheNumbersAndTheCasesOfThem() async throws {
        try await StaffingBench.run { bench in
            try await bench.quota("q", of: "xa", 1)
            try await bench.hold(1, in: "xa", from: "2020-02-01")
            try await bench.hold(2, in: "xa", from: "2020-02-01")
            try await bench.list("c", 1)
            try await bench.opinion("c")
            let balances = try await bench.record.table(
                .staffBalances(ListStaffBalancesRequest(parent: "organizations/tp")),
                ["organization_code", "official_kind", "allotted", "used", "free", "surplus"]
            )
            #expect(balances.lines.last == "xa,CONG_CHUC,1,2,0,1")
            let columns = [
                "streamlining_case", "official_name", "group", "reason", "is_voluntary",
                "listing_document_date", "state",
            ]
            let cases = try await bench.record.table(
                .streamliningCases(
                    ListStreamliningCasesRequest(parent: "organizations/tp", groups: [2])
                ),
                columns
            )
            let name = try await bench.record.personnel.client.getOfficial(
                GetOfficialRequest(name: "officials/o1")
            ).fullName
            #expect(
                cases.lines.last
                    == "streamliningCases/c,\(name),2,Dôi dư do sắp xếp,false,2026-09-01,"
                    + "OPINION_TAKEN"
            )
            #expect(cases.officials == ["officials/o1"])
        }
    }

    @Test func vacanciesAndLineageAreThoseOfTheTree() async throws {
        try await ReorganizationBench.run { bench in
            _ = try await bench.reorganize([.rename("bd", "Phường Ba Đình Mới")])
            let bulk = try await bench.personnel.bulk()
            let steps = try await bulk.file(
                of: bulk.exportList(
                    ExportListRequest(
                        format: .csv,
                        words: .codes,
                        list: .organizationLineages(
                            ListOrganizationLineagesRequest(parent: "organizations/-")
                        )
                    )
                )
            )
            #expect(
                steps.lines == [
                    "kind,predecessor_code,predecessor_name,successor_code,successor_name,"
                        + "effective_date,decision_number,decision_date,distance",
                    "RENAME,bd,Phường Ba Đình Mới,bd,Phường Ba Đình Mới,2026-12-01,9/NQ,"
                        + "2026-11-21,0",
                ]
            )
            let vacant = try await bulk.file(
                of: bulk.exportList(
                    ExportListRequest(
                        format: .csv,
                        words: .codes,
                        list: .vacancies(ListVacanciesRequest(parent: "organizations/-"))
                    )
                )
            )
            #expect(
                vacant.lines.first
                    == "position_code,position_name,organization_code,organization_name,quota,"
                    + "holder_count,since_date"
            )
        }
    }

    @Test func theDistributionHasARowForEachGroup() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            try await bench.grade("e1", "officials/o1", .httnv)
            try await bench.grade("e2", "officials/o2", .htnv)
            let columns = ["subjects", "htxsnv", "httnv", "htnv", "not_graded", "quota_exceeded"]
            let list = ExportListRequest.List.evaluationDistribution(
                GetEvaluationDistributionRequest(name: "evaluationRounds/r")
            )
            let file = try await bench.record.table(list, columns)
            #expect(file.lines == [columns.joined(separator: ","), "2,0,1,1,0,false"])
            #expect(file.officials.isEmpty && file.file.rowCount == 1)
            let caller = Caller(
                .system,
                "systems/everything",
                rights: CallRights(clearance: [], reach: .everywhere)
            )
            let refused = await status {
                try await bench.acting(as: caller) { _ = try await bench.record.table(list) }
            }
            #expect(refused.reason == "FIELD_NOT_VISIBLE")
        }
    }
}
