import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// The way from the application to the recognition, and the rules on it.
@Suite struct AdmissionTests {
    @Test(arguments: StoreKind.allCases)
    func theWholeWayIsReadOnEveryDay(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            let recognised = try await bench.lead("n", 3, to: .official)
            #expect(recognised.state == .official)
            #expect(recognised.stateDate?.text == "2026-08-20")
            #expect(recognised.memberNumber == "DV-n")
            #expect(recognised.admitDate?.text == "2025-08-20")
            #expect(recognised.officialDate?.text == "2026-08-20")
            #expect(recognised.lastStep?.vote?.inFavour == 4)
            #expect(recognised.etag == "\"5\"")
            let days: [(String, MembershipState)] = [
                ("2024-01-10", .applicant), ("2024-02-29", .applicant),
                ("2024-03-01", .inEducation), ("2025-07-31", .inEducation),
                ("2025-08-01", .cellVoted), ("2025-08-20", .admittedProbation),
                ("2026-08-19", .admittedProbation), ("2026-08-20", .official),
                ("2030-01-01", .official),
            ]
            for (day, state) in days {
                let read = try await bench.membership("n", Past(day: day))
                #expect(read.state == state, "\(day)")
                #expect(read.cell == "organizations/c1")
                #expect(read.etag == "" && read.asOf?.text == day)
            }
            let before = await status {
                _ = try await bench.membership("n", Past(day: "2024-01-09"))
            }
            #expect(before.reason == "RESOURCE_NOT_IN_FORCE")
            let voted = try await bench.membership("n", Past(day: "2025-08-10"))
            #expect(voted.dueDate?.text == "2025-08-31")
            #expect(
                voted.lastStep?.sponsors.map(\.membership) == ["memberships/m1", "memberships/m2"]
            )
            let probation = try await bench.membership("n", Past(day: "2026-01-01"))
            #expect(probation.probationEndDate?.text == "2026-08-20")
            #expect(probation.dueDate?.text == "2026-10-19")
        }
    }

    @Test func auditAndEventsTellStatesAndRules() async throws {
        try await MembershipBench.run { bench in
            try await bench.lead("n", 3, to: .cellVoted)
            let audit = try await bench.personnel.audit(last: 1)
            #expect(audit[0].contains("state: IN_EDUCATION -> CELL_VOTED"))
            #expect(audit[0].contains("vote: 6 members, 5 present, 4 in favour, 1 against"))
            #expect(
                try await bench.personnel.events(last: 1) == [
                    "member.status_changed official o3 tp/xa/cs/c1"
                ]
            )
            let rules = try await bench.personnel.journal.database.scan { reader in
                try reader.first(
                    "SELECT rules FROM outbox_event ORDER BY sequence DESC LIMIT 1"
                ).map { try $0.text("rules") }
            }
            for rule in ["MEMBER_ADMISSION_AGE", "MEMBER_SPONSORS", "MEMBER_VOTE_SHARE"] {
                #expect(rules?.contains(rule) == true)
            }
        }
    }

    /// Votes in favour of official members, and whether two thirds are reached.
    @Test(
        arguments: [
            (2, 3, true), (4, 6, true), (3, 5, false), (5, 7, true), (4, 7, false), (1, 1, true),
            (0, 1, false), (6_667, 10_000, true), (6_666, 10_000, false),
        ] as [(Int32, Int32, Bool)]
    )
    func twoThirdsOfAllOfficialMembers(votes: Int32, members: Int32, passes: Bool) async throws {
        try await MembershipBench.run { bench in
            try await bench.lead("n", 3, to: .inEducation)
            let told = await status {
                try await bench.cell(
                    "n",
                    .vote().with {
                        $0.vote = CellVote(
                            officialMembers: members,
                            present: members,
                            inFavour: votes
                        )
                    }
                )
            }
            #expect(told.rules == (passes ? [] : ["MEMBER_VOTE_SHARE"]))
        }
    }

    /// Birthday, whether there is an approval, and whether the age allows the admission.
    @Test(arguments: [
        ("2007-08-01", false, true), ("2007-08-02", false, false), ("2007-08-02", true, false),
        ("1965-08-01", false, true), ("1965-07-31", false, false), ("1965-07-31", true, true),
    ])
    func fromEighteenToSixty(born: String, approved: Bool, passes: Bool) async throws {
        try await MembershipBench.run { bench in
            try await bench.official(7, born: born)
            try await bench.lead("n", 7, to: .inEducation)
            let told = await status {
                try await bench.cell(
                    "n",
                    .vote().with { if approved { $0.overAgeApprovalNumber = "9-QĐ/TU" } }
                )
            }
            #expect(told.rules == (passes ? [] : ["MEMBER_ADMISSION_AGE"]))
        }
    }

    @Test func everyBrokenRuleIsNamedAtOnce() async throws {
        try await MembershipBench.run { bench in
            try await bench.register("p", 4, in: "c1", admitted: "2026-01-01", official: nil)
            try await bench.lead("n", 3, to: .inEducation)
            let told = await status {
                try await bench.cell(
                    "n",
                    .vote().with { step in
                        step.sponsors = ["m1", "p", "n"].map {
                            Sponsor(
                                membership: "memberships/\($0)",
                                knownSince: GoogleDate("2024-08-02")
                            )
                        }
                        step.documents = [.application]
                        step.vote = CellVote(officialMembers: 3, present: 2, inFavour: 1)
                    }
                )
            }
            #expect(told.reason == "MEMBERSHIP_REFUSED")
            #expect(
                Set(told.rules) == [
                    "MEMBER_SPONSORS", "MEMBER_SPONSOR_ACQUAINTANCE_MONTHS",
                    "MEMBER_DOCUMENTS", "MEMBER_VOTE_SHARE",
                ]
            )
            let read = try await bench.membership("n")
            #expect(read.state == .inEducation)
        }
    }

    @Test func aDecisionComesInTimeFromAboveAndByAnother() async throws {
        try await MembershipBench.run { bench in
            try await bench.lead("n", 3, to: .cellVoted)
            let same = await status {
                _ = try await bench.members.recordMemberDecision(
                    RecordMemberDecisionRequest(
                        name: "memberships/n",
                        step: .admission(number: "DV-n")
                    )
                )
            }
            #expect(same.reason == "MEMBER_DECIDER_NOT_ANOTHER")
            for place in ["c1", "c2", "none"] {
                let beside = await status {
                    try await bench.decide(
                        "n",
                        .admission(number: "DV-n").with {
                            $0.decidingOrganization = "organizations/\(place)"
                        }
                    )
                }
                #expect(beside.rules == ["MEMBER_DECIDING_TYPES"], "\(place)")
            }
            let late = await status {
                try await bench.decide("n", .admission(number: "DV-n", on: "2025-09-01"))
            }
            #expect(late.rules == ["MEMBER_DECISION_DAYS"])
            let reasoned = try await bench.decide(
                "n",
                .admission(number: "DV-n", on: "2025-09-01").with {
                    $0.lateReason = "Chờ thẩm tra lý lịch"
                }
            )
            #expect(reasoned.state == .admittedProbation)
            let early = await status { try await bench.decide("n", .recognition()) }
            #expect(early.rules == ["MEMBER_PROBATION_MONTHS"])
            let official = try await bench.decide("n", .recognition(on: "2026-09-01"))
            #expect(official.state == .official)
        }
    }

    @Test func whoLeftWaitsForThirtySixMonths() async throws {
        try await MembershipBench.run { bench in
            try await bench.decide("m1", .withdrawal(on: "2020-01-31"))
            let early = await status { try await bench.apply("n", 1, on: "2023-01-30") }
            #expect(early.rules == ["MEMBER_READMISSION_MONTHS"])
            #expect(early.subjects == ["officials/o1"])
            let again = try await bench.apply("n", 1, on: "2023-01-31")
            #expect(again.state == .applicant)
            let twice = await status { try await bench.apply("again", 1) }
            #expect(twice.reason == "MEMBERSHIP_EXISTS")
            #expect(twice.subjects == ["memberships/n"])
            #expect(try await bench.list("officials/o1") == ["m1", "n"])
            // The old one would go on beside the new one.
            let back = await status {
                _ = try await bench.members.takeBackMemberStep(
                    TakeBackMemberStepRequest(name: "memberships/m1", etag: "\"2\"")
                )
            }
            #expect(back.reason == "MEMBERSHIP_EXISTS")
        }
    }

    @Test func onlyCellsHaveMembers() async throws {
        try await MembershipBench.run { bench in
            for place in ["xa", "cs"] {
                let told = await status { try await bench.apply("n", 3, to: place) }
                #expect(told.rules == ["MEMBER_CELL_TYPES"])
            }
            let none = await status { try await bench.apply("n", 3, to: "none") }
            #expect(none.reason == "ORGANIZATION_UNKNOWN")
            let nobody = await status { try await bench.apply("n", 99) }
            #expect(nobody.reason == "OFFICIAL_UNKNOWN")
        }
    }
}
