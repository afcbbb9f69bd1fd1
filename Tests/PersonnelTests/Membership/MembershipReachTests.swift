import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

/// Who reads and changes memberships by posts: the secretary of a cell, the officer of a commune,
/// and the member.
@Suite struct MembershipReachTests {
    private static let secretary = "people/hanoi-id:secretary"
    private static let officer = "people/hanoi-id:officer"
    private static let out = "NOT_WITHIN_REACH"

    /// Runs a body in which `o2`, a member, is the secretary of the first cell, and `o6` is the
    /// officer of the commune.
    private static func run(
        _ kind: StoreKind = .memory,
        _ body: (MembershipBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { bench in
            try await bench.register("m3", 3, in: "c2")
            try await bench.seat(secretary, 2, in: "c1", .cellSecretary)
            try await bench.seat(officer, 6, in: "xa", .membershipOfficer)
            try await body(bench)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aSecretaryHasTheOwnCell(_ kind: StoreKind) async throws {
        try await Self.run(kind) { bench in
            try await bench.acting(as: .byPosts(Self.secretary)) {
                let own = try await bench.membership("m1")
                #expect(own.state == .official && own.memberNumber == "DV-m1")
                let listed = try await bench.list("organizations/c1")
                #expect(listed == ["m1", "m2"])
                let recorded = try await bench.cell(
                    "m1",
                    MembershipStep(
                        state: .exemptActivity,
                        date: GoogleDate("2026-11-01"),
                        decisionNumber: "3-NQ",
                        decisionDate: GoogleDate("2026-11-01"),
                        reason: .oldAge
                    )
                )
                #expect(recorded.state == .exemptActivity)
                for refused in [
                    await status { _ = try await bench.membership("m3") },
                    await status { _ = try await bench.list("organizations/c2") },
                    await status { _ = try await bench.list("organizations/xa") },
                    await status { try await bench.apply("n", 4) },
                ] {
                    #expect(refused.reason == Self.out)
                }
                let decision = await status {
                    _ = try await bench.members.recordMemberDecision(
                        RecordMemberDecisionRequest(name: "memberships/m1", step: .withdrawal())
                    )
                }
                #expect(decision.reason == Self.out)
            }
        }
    }

    @Test func nobodyActsOnTheOwnMembership() async throws {
        try await Self.run { bench in
            try await bench.acting(as: .byPosts(Self.secretary)) {
                let step = MembershipStep(state: .deceased, date: GoogleDate("2026-11-01"))
                let own = await status { try await bench.cell("m2", step) }
                #expect(own.reason == "OWN_CASE")
                let dues = await status {
                    _ = try await bench.dues.recordDues(
                        RecordDuesRequest(
                            duesEntry: DuesEntry(
                                membership: "memberships/m2",
                                month: GoogleDate("2026-11-01"),
                                amountVnd: 1,
                                paidDate: GoogleDate("2026-11-02")
                            )
                        )
                    )
                }
                #expect(dues.reason == "OWN_CASE")
            }
        }
    }

    @Test func anOfficerHasAllCellsBelow() async throws {
        try await Self.run { bench in
            try await bench.acting(as: .byPosts(Self.officer)) {
                let listed = try await bench.list("organizations/xa")
                #expect(listed == ["m1", "m2", "m3"])
                let opened = try await bench.apply("n", 4)
                #expect(opened.state == .applicant)
                let above = await status { _ = try await bench.list("organizations/tp") }
                #expect(above.reason == Self.out)
                let left = try await bench.members.recordMemberDecision(
                    RecordMemberDecisionRequest(name: "memberships/m3", step: .withdrawal())
                )
                #expect(left.state == .withdrew)
                let report = try await bench.members.getMembershipReport(
                    GetMembershipReportRequest(parent: "organizations/xa")
                )
                #expect(report.total?.members == 2)
            }
        }
    }

    @Test func whoIsNotClearedSeesNamesAlone() async throws {
        try await Self.run { bench in
            try await bench.acting(as: .byPosts(Self.officer, sees: [])) {
                let read = try await bench.membership("m1")
                #expect(read.official == "officials/o1" && read.cell == "organizations/c1")
                #expect(read.state == .unspecified && read.memberNumber == "")
                #expect(read.lastStep == nil)
                let written = await status { try await bench.apply("n", 4) }
                #expect(written.reason == "FIELD_NOT_VISIBLE")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aHostCellSeesItsGuestsForATime(_ kind: StoreKind) async throws {
        try await Self.run(kind) { bench in
            func start(_ id: String, in cell: String, on day: String) async throws -> Membership {
                try await bench.members.startTemporaryTransfer(
                    StartTemporaryTransferRequest(
                        name: "memberships/\(id)",
                        hostCell: "organizations/\(cell)",
                        date: GoogleDate(day),
                        plannedEndDate: GoogleDate("2027-06-30")
                    )
                )
            }
            let guest = try await start("m3", in: "c1", on: "2026-06-01")
            #expect(guest.hostCell == "organizations/c1" && guest.cell == "organizations/c2")
            #expect(guest.hostPlannedEndDate?.text == "2027-06-30")
            #expect(guest.stateDate?.text == "2013-05-19" && guest.state == .official)
            let twice = await status { _ = try await start("m3", in: "c3", on: "2026-07-01") }
            #expect(twice.reason == "MEMBERSHIP_STATE_REFUSED")
            let same = await status { _ = try await start("m1", in: "c1", on: "2026-07-01") }
            #expect(same.fields == ["host_cell"])
            try await bench.acting(as: .byPosts(Self.secretary)) {
                let read = try await bench.membership("m3")
                #expect(read.memberNumber == "DV-m3")
                let changed = await status {
                    try await bench.cell(
                        "m3",
                        MembershipStep(state: .deceased, date: GoogleDate("2026-11-01"))
                    )
                }
                #expect(changed.reason == Self.out)
            }
            let end = EndTemporaryTransferRequest(
                name: "memberships/m3",
                date: GoogleDate("2026-10-01")
            )
            let ended = try await bench.members.endTemporaryTransfer(end)
            #expect(ended.hostCell == "")
            let before = try await bench.membership("m3", Past(day: "2026-09-30"))
            #expect(before.hostCell == "organizations/c1")
            let again = await status { _ = try await bench.members.endTemporaryTransfer(end) }
            #expect(again.reason == "MEMBERSHIP_STATE_REFUSED")
            try await bench.acting(as: .byPosts(Self.secretary)) {
                let gone = await status { _ = try await bench.membership("m3") }
                #expect(gone.reason == Self.out)
            }
            let back = try await bench.members.takeBackMemberStep(
                TakeBackMemberStepRequest(name: "memberships/m3", etag: ended.etag)
            )
            #expect(back.hostCell == "organizations/c1" && back.state == .official)
        }
    }
}

extension MembershipBench {
    /// Gives an official an account and a post with a role.
    func seat(
        _ subject: String,
        _ official: Int,
        in organization: String,
        _ role: AccessRole
    ) async throws {
        let today = GoogleDate("2026-11-21")
        _ = try await accounts.createAccount(
            CreateAccountRequest(
                account: Account(
                    subject: subject,
                    official: "officials/o\(official)",
                    startDate: today
                )
            )
        )
        _ = try await posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: "p\(official)",
                    nameVi: "Chức danh",
                    organization: "organizations/\(organization)",
                    headKind: .head,
                    quota: 1,
                    accessRoles: [role]
                ),
                positionID: "p\(official)"
            )
        )
        _ = try await posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: "officials/o\(official)",
                    position: "positions/p\(official)",
                    startDate: today,
                    holdingKind: .appointed,
                    decisionNumber: "1/QĐ",
                    decisionDate: today
                )
            )
        )
    }
}
