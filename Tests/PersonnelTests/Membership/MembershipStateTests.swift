import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// The table of states, corrections of it, numbers, and bad input.
@Suite struct MembershipStateTests {
    /// DOMAIN 5.17, typed from the page: what may follow each state.
    private static let page: [MembershipState: Set<MembershipState>] = [
        .applicant: [.inEducation, .applicationClosed],
        .inEducation: [.cellVoted, .applicationClosed],
        .cellVoted: [.admittedProbation, .applicationClosed],
        .admittedProbation: [.official, .probationFailed, .struckOff, .withdrew, .deceased],
        .probationFailed: [.struckOff, .withdrew, .deceased],
        .official: [.exemptActivity, .transferring, .struckOff, .expelled, .withdrew, .deceased],
        .exemptActivity: [.official, .struckOff, .expelled, .withdrew, .deceased],
        .transferring: [.official, .deceased],
    ]

    @Test func theTableIsThePage() {
        var table: [MembershipState: Set<MembershipState>] = [:]
        for step in MembershipTransition.table { table[step.from, default: []].insert(step.next) }
        #expect(table == Self.page)
        #expect(MembershipTransition.table.count == Self.page.values.map(\.count).reduce(0, +))
        for state in MembershipState.allCases where state != .unspecified {
            #expect(state.isFinal == (Self.page[state] == nil), "\(state)")
        }
    }

    /// Every state that can be reached by steps, and every step from it that its maker does not
    /// have.
    @Test(arguments: [
        MembershipState.applicant, .inEducation, .cellVoted, .admittedProbation, .official,
    ])
    func everyOtherStepIsRefused(state: MembershipState) async throws {
        try await MembershipBench.run { bench in
            let record = try await bench.lead("n", 3, to: state)
            for maker in [MembershipTransition.Maker.cell, .superior] {
                let allowed = MembershipTransition.table.filter {
                    $0.from == state && $0.maker == maker
                }
                for next in MembershipTransition.reachable(by: maker)
                where !allowed.contains(where: { $0.next == next }) {
                    let told = await status {
                        let step = MembershipStep(state: next, date: GoogleDate("2026-11-21"))
                        if maker == .cell {
                            try await bench.cell("n", step)
                        } else {
                            try await bench.decide(
                                "n",
                                step.with { $0.decidingOrganization = "organizations/xa" }
                            )
                        }
                    }
                    #expect(told.reason == "MEMBERSHIP_STATE_REFUSED", "\(state) \(next)")
                    let metadata = told.detail(GoogleErrorInfo.self)?.metadata
                    #expect(metadata?["from"] == state.code)
                    #expect(metadata?["to"] == next.code)
                    for step in allowed {
                        #expect(metadata?["allowed"]?.contains(step.next.code) == true)
                    }
                }
            }
            let after = try await bench.membership("n")
            #expect(after == record)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aStepTakenBackStaysKnown(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            bench.clock.turn(to: "2026-11-22")
            let gone = try await bench.decide("m1", .strikeOff())
            bench.clock.turn(to: "2026-11-23")
            let back = try await bench.members.takeBackMemberStep(
                TakeBackMemberStepRequest(name: "memberships/m1", etag: gone.etag)
            )
            #expect(back.state == .official && back.etag == "\"3\"")
            #expect(back.cardNumber == "01.m1")
            let read = try await bench.membership("m1", Past(day: "2026-11-01"))
            #expect(read.state == .official)
            let known = try await bench.membership(
                "m1",
                Past(day: "2026-11-01", known: gone.updateTime)
            )
            #expect(known.state == .struckOff)
            #expect(known.lastStep?.reason == .noMeetingsOrDues)
            let blind = await status {
                _ = try await bench.members.takeBackMemberStep(
                    TakeBackMemberStepRequest(name: "memberships/m1")
                )
            }
            #expect(blind.fields == ["etag"])
            let first = try await bench.apply("n", 3)
            let none = await status {
                _ = try await bench.members.takeBackMemberStep(
                    TakeBackMemberStepRequest(name: "memberships/n", etag: first.etag)
                )
            }
            #expect(none.reason == "MEMBERSHIP_FIRST_STATE")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func numbersBelongToOneMember(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            let member = await status {
                try await bench.register("x", 3, in: "c1") { $0.memberNumber = "DV-m1" }
            }
            #expect(member.reason == "MEMBER_NUMBER_TAKEN")
            let card = await status {
                try await bench.register("x", 3, in: "c1") { $0.cardNumber = "01.m1" }
            }
            #expect(card.reason == "MEMBER_NUMBER_TAKEN")
            try await bench.lead("n", 3, to: .cellVoted)
            let admission = await status {
                try await bench.decide("n", .admission(number: "DV-m2"))
            }
            #expect(admission.reason == "MEMBER_NUMBER_TAKEN")
            func issue(_ id: String, _ number: String, on day: String) async throws -> Membership {
                try await bench.members.issueMemberCard(
                    IssueMemberCardRequest(
                        name: "memberships/\(id)",
                        cardNumber: number,
                        date: GoogleDate(day)
                    )
                )
            }
            let taken = await status { _ = try await issue("m1", "01.m2", on: "2026-11-01") }
            #expect(taken.reason == "MEMBER_NUMBER_TAKEN")
            let changed = try await issue("m1", "01.9", on: "2026-11-01")
            #expect(changed.cardNumber == "01.9")
            #expect(changed.stateDate?.text == "2013-05-19")
            let before = try await bench.membership("m1", Past(day: "2026-10-31"))
            #expect(before.cardNumber == "01.m1")
            let early = await status { _ = try await issue("m1", "01.8", on: "2026-10-01") }
            #expect(early.fields == ["date"])
            let none = await status { _ = try await issue("n", "01.7", on: "2026-11-01") }
            #expect(none.reason == "MEMBERSHIP_STATE_REFUSED")
        }
    }

    @Test func membersOfBeforeAreOfficialOrOnProbation() async throws {
        try await MembershipBench.run { bench in
            let probation = try await bench.register(
                "p",
                3,
                in: "c2",
                admitted: "2026-03-31",
                official: nil
            )
            #expect(probation.state == .admittedProbation)
            #expect(probation.probationEndDate?.text == "2027-03-31")
            let read = try await bench.membership("m1", Past(day: "2012-12-31"))
            #expect(read.state == .admittedProbation && read.cardNumber == "")
            let again = await status { try await bench.register("q", 3, in: "c1") }
            #expect(again.reason == "MEMBERSHIP_EXISTS")
            let wrong = await status {
                try await bench.register("q", 4, in: "c1", official: "2012-05-19") {
                    $0.memberNumber = "có dấu"
                    $0.cardNumber = String(repeating: "1", count: 21)
                }
            }
            #expect(
                Set(wrong.fields) == [
                    "membership.member_number", "membership.card_number",
                    "membership.official_date",
                ]
            )
        }
    }

    @Test func aStepHasItsPartsAndNoOthers() async throws {
        try await MembershipBench.run { bench in
            try await bench.lead("n", 3, to: .inEducation)
            let bare = await status {
                try await bench.cell(
                    "n",
                    MembershipStep(state: .cellVoted, date: GoogleDate("2025-08-01"))
                )
            }
            #expect(
                Set(bare.fields) == [
                    "step.decision_number", "step.vote", "step.sponsors", "step.documents",
                ]
            )
            let more = await status {
                try await bench.cell(
                    "m1",
                    MembershipStep(
                        state: .exemptActivity,
                        date: GoogleDate("2026-01-01"),
                        decisionNumber: "1-NQ",
                        decisionDate: GoogleDate("2026-01-01"),
                        vote: CellVote(officialMembers: 3, present: 3, inFavour: 3),
                        memberNumber: "1",
                        reason: .cardReturned
                    )
                )
            }
            #expect(Set(more.fields) == ["step.vote", "step.member_number", "step.reason"])
            let other = await status {
                try await bench.decide(
                    "m1",
                    .withdrawal().with {
                        $0.state = .expelled
                        $0.sanction = "officials/o2/sanctions/s1"
                    }
                )
            }
            #expect(other.fields == ["step.sanction"])
            let expelled = try await bench.decide(
                "m1",
                .withdrawal().with {
                    $0.state = .expelled
                    $0.sanction = "officials/o1/sanctions/s1"
                }
            )
            #expect(expelled.state == .expelled)
        }
    }

    @Test func everyWrongValueIsNamedAtOnce() async throws {
        try await MembershipBench.run { bench in
            let wrong = await status {
                try await bench.cell(
                    "m1",
                    MembershipStep(
                        state: .official,
                        date: GoogleDate("2026-11-22"),
                        decisionNumber: "1",
                        decisionDate: GoogleDate("2026-11-23"),
                        decidingOrganization: "organizations/xa",
                        vote: CellVote(officialMembers: 3, present: 4, inFavour: 5, against: -1),
                        sponsors: [
                            Sponsor(membership: "officials/o1"),
                            Sponsor(
                                membership: "memberships/m1",
                                knownSince: GoogleDate("2026-11-23")
                            ),
                        ],
                        documents: [.application, .application, .unspecified],
                        memberNumber: "a b",
                        sanction: "sanctions/1"
                    )
                )
            }
            #expect(wrong.code == .invalidArgument)
            for field in [
                "step.date", "step.decision_date", "step.deciding_organization",
                "step.vote.present", "step.vote.in_favour", "step.vote.against",
                "step.sponsors[0].membership", "step.sponsors[0].known_since",
                "step.sponsors[1].known_since", "step.documents[1]", "step.documents[2]",
                "step.member_number", "step.sanction",
            ] {
                #expect(wrong.fields.contains(field), "\(field)")
            }
            let superior = await status {
                try await bench.cell("m1", .strikeOff().with { $0.decidingOrganization = "" })
            }
            #expect(superior.fields == ["step.state"])
            let early = await status {
                try await bench.decide("m1", .strikeOff(on: "2013-05-19"))
            }
            #expect(early.fields == ["step.date"])
            let empty = await status {
                _ = try await bench.members.recordCellStep(RecordCellStepRequest())
            }
            #expect(Set(empty.fields) == ["name", "step", "step.state", "step.date"])
            let missing = await status { _ = try await bench.membership("none") }
            #expect(missing.code == .notFound)
            let stale = await status {
                try await bench.cell(
                    "m1",
                    MembershipStep(
                        state: .deceased,
                        date: GoogleDate("2026-11-20")
                    ),
                    etag: "\"9\""
                )
            }
            #expect(stale.reason == "ETAG_MISMATCH")
        }
    }

    @Test func aRepeatedRequestAndATrialChangeNothing() async throws {
        try await MembershipBench.run { bench in
            var request = RecordCellStepRequest(
                name: "memberships/m1",
                step: MembershipStep(state: .deceased, date: GoogleDate("2026-11-20")),
                requestID: "00000000-0000-4000-8000-000000000001",
                validateOnly: true
            )
            let trial = try await bench.members.recordCellStep(request)
            #expect(trial.state == .deceased)
            let still = try await bench.membership("m1")
            #expect(still.state == .official)
            request.validateOnly = false
            request.requestID = "00000000-0000-4000-8000-000000000002"
            let first = try await bench.members.recordCellStep(request)
            let again = try await bench.members.recordCellStep(request)
            #expect(first == again)
        }
    }
}
