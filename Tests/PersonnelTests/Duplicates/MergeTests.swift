import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Records merged, what comes along, where the old name points to, and the way back.
@Suite struct MergeTests {
    @Test(arguments: [StoreKind.memory, .postgres])
    func whatBelongsToARecordComesAlongAndGoesBack(_ kind: StoreKind) async throws {
        try await DuplicateBench.run(kind) { bench in
            try await bench.furnish()
            bench.clock.turn(to: "2026-11-22")
            let before = try await bench.told(of: ["o1", "o3"])
            let known = bench.now
            bench.clock.turn(to: "2026-11-23")
            let merge = try await bench.merge("o1", into: "o3", taking: ["current_post_title"])
            #expect(merge.movedRecords == 7)
            try await bench.expectGone("o1", into: "o3", knownBefore: known)
            let belongings = try await bench.told(of: ["o3"])
            #expect(belongings.count == before.count - 3)
            #expect(!belongings.contains { $0.contains("officials/o1") })
            bench.clock.turn(to: "2026-11-24")
            let between = bench.now
            bench.clock.turn(to: "2026-11-25")
            let undone = try await bench.undo(merge)
            #expect(undone.undoReason != "" && undone.undoTime != nil)
            let after = try await bench.told(of: ["o1", "o3"])
            #expect(after == before)
            for (instant, owner) in [(known, "o1"), (between, "o3"), (bench.now, "o1")] {
                let whose = try await bench.owners(at: instant)
                #expect(whose == Array(repeating: "officials/\(owner)", count: 3))
            }
            let then = try await bench.personnel.official("o1", Past(known: between))
            #expect(then.mergedInto == "officials/o3" && then.personalID == "")
            let again = await status { try await bench.undo(merge) }
            #expect(again.reason == "MERGE_UNDONE")
        }
    }

    @Test func whatFollowsForAPersonComesAlongAndGoesBack() async throws {
        try await DuplicateBench.run { bench in
            try await bench.personnel.journal.database.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO follow_up (
                        number, id, matter, rule_code, official_number, official_id, cause_name,
                        due_on, state, paper_number, version, created_at
                    )
                    SELECT 1, 'f-1', \(FollowUpMatter.departure.number), 'X', number, id,
                        'officials/o1', '2026-12-01', \(FollowUpState.open.number), '', 1, 0
                    FROM official WHERE id = 'o1'
                    """
                )
            }
            func owns(_ official: String) async throws -> Bool {
                try await bench.personnel.count(
                    """
                    SELECT COUNT(*) AS n FROM follow_up JOIN official
                        ON official.number = follow_up.official_number
                        AND official.id = follow_up.official_id
                    WHERE official.id = \(official)
                    """
                ) == 1
            }
            let merge = try await bench.merge("o1", into: "o3")
            #expect(try await owns("o3"))
            try await bench.undo(merge)
            #expect(try await owns("o1"))
        }
    }

    @Test func theOldNameSaysWhereItWent() async throws {
        try await DuplicateBench.run { bench in
            try await bench.merge("o4", into: "o5", "first")
            try await bench.merge("o5", into: "o6", "second")
            let identity = try await bench.client.getOfficialIdentity(
                GetOfficialIdentityRequest(official: "officials/o4")
            )
            #expect(identity.present == "officials/o6")
            #expect(identity.former == ["officials/o5", "officials/o4"])
            #expect(identity.merge == "officialMerges/first")
            let held = await status {
                try await bench.post("deputy")
                try await bench.hold("h", 4, "deputy", from: "2020-01-01")
            }
            #expect(held.reason == "OFFICIAL_MERGED")
            let changed = await status {
                try await bench.personnel.change(
                    Official(name: "officials/o5", currentPostTitle: "Chuyên viên chính")
                )
            }
            #expect(changed.reason == "OFFICIAL_MERGED")
            let twice = await status { try await bench.merge("o4", into: "o1") }
            #expect(twice.reason == "OFFICIAL_MERGED")
            let reused = await status { try await bench.record.official(4) }
            #expect(reused.code == .alreadyExists)
            let first = try await bench.client.getOfficialMerge(
                GetOfficialMergeRequest(name: "officialMerges/first")
            )
            let early = await status { try await bench.undo(first) }
            #expect(early.reason == "MERGE_FOLLOWED")
            let listed = try await bench.client.listOfficialMerges(
                ListOfficialMergesRequest(parent: "officials/o5", pageSize: 1)
            )
            #expect(listed.officialMerges == [first] && listed.nextPageToken != "")
        }
    }

    @Test func whatOnePersonCannotHaveIsNamed() async throws {
        try await DuplicateBench.run { bench in
            for id in ["deputy", "other"] { try await bench.post(id) }
            try await bench.hold("h1", 1, "deputy", from: "2020-01-01", isMain: true)
            try await bench.hold("h2", 2, "deputy", from: "2021-01-01")
            try await bench.hold("h3", 2, "other", from: "2021-01-01", isMain: true)
            try await bench.grade("e1", "o1", year: 2024)
            try await bench.grade("e2", "o2", year: 2024)
            let refused = await status { try await bench.merge("o2", into: "o1") }
            #expect(refused.reason == "MERGE_CONFLICTS")
            let told = refused.detail(GooglePreconditionFailure.self)?.violations ?? []
            #expect(told.map(\.type) == ["MAIN_POSTS", "SAME_POST", "MEMBERSHIPS", "EVALUATIONS"])
            #expect(
                told.map(\.subject)
                    == ["holdings/h3", "holdings/h2", "memberships/m2", "evaluations/e2"]
            )
            let itself = await status { try await bench.merge("o3", into: "o3") }
            #expect(itself.code == .invalidArgument)
            let unknown = await status { try await bench.merge("o4", into: "o3", taking: ["age"]) }
            #expect(unknown.code == .invalidArgument)
            let stale = await status {
                _ = try await bench.client.mergeOfficials(
                    MergeOfficialsRequest(
                        officialMerge: OfficialMerge(
                            official: "officials/o3",
                            merged: "officials/o4",
                            grounds: "Cùng một người"
                        ),
                        mergedEtag: "\"9\""
                    )
                )
            }
            #expect(stale.code == .aborted)
        }
    }

    @Test func whatWasChangedSinceStaysWithTheSurvivor() async throws {
        try await DuplicateBench.run { bench in
            let number = try await bench.personnel.official("o4").personalID
            let merge = try await bench.merge("o4", into: "o3", taking: ["personal_id"])
            #expect(try await bench.personnel.official("o3").personalID == number)
            try await bench.personnel.change(
                Official(name: "officials/o3", currentPostTitle: "Trưởng phòng")
            )
            try await bench.undo(merge)
            let survivor = try await bench.personnel.official("o3")
            #expect(survivor.currentPostTitle == "Trưởng phòng")
            #expect(survivor.personalID != number)
            #expect(try await bench.personnel.official("o4").personalID == number)
            let found = try await bench.personnel.found("nguyen van an")
            #expect(found.count == 6)
        }
    }

    @Test func erasureReachesWhatWasMerged() async throws {
        try await DuplicateBench.run { bench in
            let number = try await bench.personnel.official("o4").personalID
            let merge = try await bench.merge("o4", into: "o3")
            let now = bench.clock.now
            try await bench.personnel.journal.database.write { transaction in
                let found = try OfficialReader(reader: transaction).find(id: "o3")
                guard let found else { return }
                _ = try OfficialErasure(transaction: transaction, now: now).erase(found)
            }
            let kept = try await bench.personnel.count(
                "SELECT COUNT(*) AS n FROM official_fact WHERE personal_id = \(number)"
            )
            #expect(kept == 0)
            let read = try await bench.client.getOfficialMerge(
                GetOfficialMergeRequest(name: merge.name)
            )
            #expect(read.grounds == "")
            let back = await status { try await bench.undo(merge) }
            #expect(back.reason == "OFFICIAL_ERASED")
        }
    }
}

extension DuplicateBench {
    /// Gives `o1` something of every kind, and `o3` a post of before.
    fileprivate func furnish() async throws {
        for id in ["deputy", "other"] { try await post(id) }
        try await hold("h1", 1, "deputy", from: "2020-01-01", isMain: true)
        try await hold("h3", 3, "deputy", from: "2015-01-01", to: "2019-01-01", isMain: true)
        try await grade("e1", "o1", year: 2024)
        try await grade("e3", "o3", year: 2023)
        _ = try await record.dues.recordDues(
            RecordDuesRequest(
                duesEntry: DuesEntry(
                    membership: "memberships/m1",
                    month: GoogleDate("2026-09-01"),
                    amountVnd: 50_000,
                    paidDate: GoogleDate("2026-09-20")
                )
            )
        )
        _ = try await record.dues.recordDues(
            RecordDuesRequest(
                duesEntry: DuesEntry(
                    membership: "memberships/m1",
                    month: GoogleDate("2026-10-01"),
                    amountVnd: 50_000,
                    paidDate: GoogleDate("2026-10-20")
                )
            )
        )
        _ = try await record.accounts.createAccount(
            CreateAccountRequest(
                account: Account(subject: "people/hanoi-id:one", official: "officials/o1")
            )
        )
        _ = try await subjects.createCorrectionRequest(
            CreateCorrectionRequestRequest(
                correctionRequest: CorrectionRequest(
                    official: "officials/o1",
                    field: "current_post_title",
                    value: "Chuyên viên chính",
                    grounds: "Quyết định 5"
                )
            )
        )
        try await personnel.change(
            Official(name: "officials/o1", currentPostTitle: "Phó Chủ tịch"),
            from: "2020-01-01"
        )
    }

    /// Nothing of the present shows a merged record but its name, and the past shows all of it.
    fileprivate func expectGone(
        _ merged: String,
        into survivor: String,
        knownBefore instant: GoogleTimestamp
    ) async throws {
        let gone = try await personnel.official(merged)
        #expect(gone.mergedInto == "officials/\(survivor)")
        #expect(gone.personalID == "" && gone.fullName == "" && gone.birthDate == nil)
        let listed = try await personnel.names(under: "organizations/xa")
        let found = try await personnel.found("an")
        let dated = try await personnel.officials(
            under: "organizations/xa",
            Past(day: "2026-11-20")
        )
        #expect([listed.count, found.count, dated.count] == [5, 5, 5])
        let past = Past(day: "2026-11-20", known: instant)
        #expect(try await personnel.officials(under: "organizations/xa", past).count == 6)
        let then = try await personnel.official(merged, past)
        #expect(then.mergedInto == "" && then.personalID != "")
        #expect(try await personnel.official(survivor).currentPostTitle == "Phó Chủ tịch")
        let told = try await personnel.count(
            "SELECT COUNT(*) AS n FROM outbox_event WHERE type = 'official.merged'"
        )
        #expect(told == 1)
    }

    /// Whose the post, the membership and the evaluation of `o1` were at an instant.
    fileprivate func owners(at instant: GoogleTimestamp) async throws -> [String] {
        let holding = try await record.posts.getHolding(
            GetHoldingRequest(name: "holdings/h1", asRecordedAt: instant)
        )
        let membership = try await record.membership("m1", Past(known: instant))
        let evaluation = try await evaluation.client.getEvaluation(
            GetEvaluationRequest(name: "evaluations/e1", asRecordedAt: instant)
        )
        return [holding.official, membership.official, evaluation.subject]
    }
}
