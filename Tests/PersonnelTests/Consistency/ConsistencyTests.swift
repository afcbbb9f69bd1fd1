import Conventions
import Fleet
import Kernel
import PersonnelContract
import Policy
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// What a check of the record finds, tells once, and closes.
@Suite struct ConsistencyTests {
    /// Rows as an older program could have written them.
    private static let breaking: [Statement] = [
        // A second head, in a post that may have more.
        "UPDATE position SET quota = 2 WHERE id = 'head'",
        """
        INSERT INTO holding (
            number, id, official_number, official_id, position_number, position_id, kind, is_main,
            planned_end, decision_number, decision_date, term_no, end_reason, end_decision_number,
            end_decision_date, valid_from, valid_to, version, created_at, updated_at
        )
        SELECT number + 1000, 'second', official_number, official_id, position_number,
            position_id, kind, 0, planned_end, decision_number, decision_date, term_no, end_reason,
            end_decision_number, end_decision_date, '2021-01-01', '2022-01-01', version,
            created_at, updated_at
        FROM holding WHERE id = 'head'
        """,
        "UPDATE holding SET decision_number = ' ' WHERE id = 'plain'",
        "UPDATE position SET quota = 0 WHERE id = 'full'",
        // Recorded forty days ago: one decision of then, and one of 2019.
        """
        UPDATE holding SET decision_date = '2026-09-30', created_at = \(recorded)
        WHERE id = 'recent'
        """,
        "UPDATE holding SET created_at = \(recorded) WHERE id = 'historic'",
        "UPDATE membership SET cell_number = 0, cell_id = '' WHERE id = 'm2'",
        // A cell of two superiors, outside the grassroots by one of them, and one of none.
        """
        UPDATE organization SET party_parent_id = 'xa', party_parent_number = (
            SELECT parent_number FROM organization WHERE id = 'cs'
        ) WHERE id = 'c1'
        """,
        "UPDATE organization SET parent_number = 0 WHERE id = 'c2'",
        """
        INSERT INTO membership (
            number, id, official_number, official_id, state, state_from, cell_number, cell_id,
            member_no, card_no, destination_number, destination_id, decision_number, deciding_id,
            official_members, present, in_favour, against, sponsors, documents, reason, sanction,
            late_reason, over_age_approval, recorder, valid_from, valid_to, version, created_at,
            updated_at
        )
        SELECT number + 1000, 'again', official_number, official_id, state, state_from,
            cell_number, cell_id, 'DV-again', '', destination_number, destination_id,
            decision_number, deciding_id, official_members, present, in_favour, against, sponsors,
            documents, reason, sanction, late_reason, over_age_approval, recorder, valid_from,
            valid_to, version, created_at, updated_at
        FROM membership WHERE id = 'm3'
        """,
    ]

    private static let recorded =
        CalendarDate(iso: "2026-10-12")?.beginning ?? Timestamp(microseconds: 0)

    private static let mending: [Statement] = [
        // What was taken back as a mistake keeps its row.
        "UPDATE holding SET taken_back_at = 1 WHERE id = 'second'",
        "UPDATE holding SET decision_number = '9-QĐ' WHERE id = 'plain'",
        "UPDATE position SET quota = 1 WHERE id = 'full'",
        "UPDATE holding SET decision_date = '2019-12-20' WHERE id = 'recent'",
        """
        UPDATE membership SET cell_id = 'c1', cell_number = (
            SELECT number FROM organization WHERE id = 'c1'
        ) WHERE id = 'm2'
        """,
        """
        UPDATE organization SET party_parent_id = '', party_parent_number = 0 WHERE id = 'c1'
        """,
        """
        UPDATE organization SET parent_number = (
            SELECT number FROM organization WHERE id = 'cs'
        ) WHERE id = 'c2'
        """,
        "DELETE FROM membership WHERE id = 'again'",
        "UPDATE holding SET valid_to = '2026-01-01' WHERE id = 'four'",
    ]

    private static let violations = [
        "CELL_SUPERIOR organizations/c1", "CELL_SUPERIOR organizations/c2",
        "DECISION_DOCUMENT holdings/recent", "HOLDING_DECISION holdings/plain",
        "MEMBER_CELL memberships/again", "MEMBER_CELL memberships/m2",
        "MEMBER_CELL memberships/m3", "MEMBER_SUMS organizations/c1", "ONE_HEAD positions/head",
        "POSTS_PER_PERSON officials/o4", "POST_QUOTA positions/full",
    ]

    @Test(arguments: [StoreKind.memory, .postgres])
    func everyViolationIsFoundAndToldOnceAndClosedWhenMended(_ kind: StoreKind) async throws {
        try await ConsistencyBench.run(kind) { bench in
            try await bench.check()
            #expect(try await bench.list() == [])
            try await bench.hold("four", 4, isMain: false)
            try await bench.write(Self.breaking)
            bench.record.clock.turn(to: "2026-11-22")
            try await bench.check()
            #expect(try await bench.list() == Self.violations)
            #expect(try await bench.events() == Int64(Self.violations.count))
            bench.record.clock.turn(to: "2026-11-23")
            try await bench.check()
            #expect(try await bench.list() == Self.violations)
            #expect(try await bench.events() == Int64(Self.violations.count))
            try await bench.write(Self.mending)
            bench.record.clock.turn(to: "2026-11-24")
            try await bench.check()
            #expect(try await bench.list() == [])
            var closed = ListInconsistenciesRequest.all
            closed.showClosed = true
            #expect(try await bench.list(closed) == Self.violations)
            closed.subject = "positions/full"
            let one = try await bench.client.listInconsistencies(closed).inconsistencies.first
            #expect(one?.foundDate == GoogleDate("2026-11-22"))
            #expect(one?.closedDate == GoogleDate("2026-11-24"))
            #expect(one?.organization == "organizations/xa")
            #expect(try await bench.events() == Int64(Self.violations.count))
            try await expectTheEvent(bench)
        }
    }

    /// The event tells which record and which rule, and nothing that the record says.
    private func expectTheEvent(_ bench: ConsistencyBench) async throws {
        let row = try await bench.journal.database.read { reader in
            try reader.first(
                """
                SELECT subject_kind, subject_id, organization_path, data FROM outbox_event
                WHERE type = 'data.invariant_violated' AND subject_id = 'full'
                """
            )
        }
        let event = try #require(row)
        #expect(try event.text("subject_kind") == "positions")
        #expect(try event.text("organization_path") == "tp/xa")
        let data = String(decoding: try event.bytes("data"), as: UTF8.self)
        #expect(data.contains("INVARIANT_POST_QUOTA") && !data.contains("9-QĐ"))
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func aCheckGoesOnWhereAProcessHasLeftIt(_ kind: StoreKind) async throws {
        try await ConsistencyBench.run(kind) { bench in
            try await bench.write(Self.breaking)
            try await bench.work.beginWhenDue()
            for _ in 0..<7 { #expect(try await bench.work.step()) }
            let left = try await bench.status()
            #expect(left.lastRun == nil)
            #expect(left.currentRun?.ruleCode == "INVARIANT_HOLDING_DECISION")
            let other = try ConsistencyBench.work(on: bench.journal)
            try await other.run()
            #expect(try await bench.work.step() == false)
            let done = try await bench.status()
            #expect(done.currentRun == nil && done.lastRun?.name == left.currentRun?.name)
            let records = try await bench.record.personnel.count(
                """
                SELECT 2 * (SELECT COUNT(*) FROM position) + 2 * (SELECT COUNT(*) FROM holding)
                    + 2 * (SELECT COUNT(*) FROM organization) + (SELECT COUNT(*) FROM official)
                    + (SELECT COUNT(*) FROM membership) AS n
                """
            )
            #expect(done.lastRun?.judgedCount == records)
            #expect(try await bench.list().count == Self.violations.count - 1)
            // Of today there is one.
            try await bench.work.beginWhenDue()
            #expect(try await bench.work.step() == false)
        }
    }

    @Test func aCheckBeginsOnceItsHourHasCome() async throws {
        try await ConsistencyBench.run { bench in
            let midnight = bench.record.clock.today.beginning
            for (minutes, isBegun) in [(59, false), (60, true)] {
                let clock = FixedClock(now: midnight + .seconds(60 * minutes))
                let journal = Journal(bench.journal.database, producer: "personnel", clock: clock)
                try await ConsistencyBench.work(on: journal).beginWhenDue()
                let begun = try await bench.status().currentRun != nil
                #expect(begun == isBegun)
            }
        }
    }

    @Test func whoReachesAPartSeesItAndWhoReachesAllChecks() async throws {
        try await ConsistencyBench.run { bench in
            try await bench.write(Self.breaking)
            let id = randomUUID()
            let request = RunConsistencyCheckRequest(requestID: id)
            let run = try await bench.client.runConsistencyCheck(request)
            let again = try await bench.client.runConsistencyCheck(request)
            #expect(run.name == again.name)
            try await bench.work.run()
            let officer = "people/hanoi-id:officer"
            try await bench.record.seat(officer, 6, in: "cs", .hrOfficer)
            try await bench.record.acting(as: .byPosts(officer)) {
                let own = try await bench.list(
                    ListInconsistenciesRequest(
                        parent: "organizations/cs",
                        ruleCodes: ["INVARIANT_CELL_SUPERIOR", "INVARIANT_POST_QUOTA"]
                    )
                )
                #expect(own == ["CELL_SUPERIOR organizations/c1"])
                let refusals = [
                    await status { _ = try await bench.list() },
                    await status { _ = try await bench.client.runConsistencyCheck(request) },
                    await status {
                        _ = try await bench.list(
                            ListInconsistenciesRequest(parent: "organizations/xa")
                        )
                    },
                ]
                #expect(
                    refusals.map(\.reason)
                        == ["WHOLE_RECORD_NEEDED", "WHOLE_RECORD_NEEDED", "NOT_WITHIN_REACH"]
                )
            }
            let unknown = await status {
                _ = try await bench.list(
                    ListInconsistenciesRequest(
                        parent: "organizations/-",
                        ruleCodes: ["INVARIANT_NONE"]
                    )
                )
            }
            #expect(unknown.code == .invalidArgument)
            let stands = try await bench.status(of: "xa").invariants
            #expect(stands.count == Invariant.allCases.count)
            #expect(stands.allSatisfy { $0.rule?.evidence == .design })
            let quota = stands.first { $0.rule?.ruleCode == "INVARIANT_POST_QUOTA" }
            #expect(quota?.openCount == 1)
        }
    }

    @Test func anErasedOfficialIsInNoInconsistency() async throws {
        try await ConsistencyBench.run { bench in
            try await bench.hold("four", 4, isMain: false)
            try await bench.check()
            #expect(try await bench.list() == ["POSTS_PER_PERSON officials/o4"])
            try await bench.journal.database.write { transaction in
                let found = try OfficialReader(reader: transaction).find(id: "o4")
                let official = try #require(found)
                let erasure = OfficialErasure(transaction: transaction, now: Timestamp.openEnd)
                _ = try erasure.erase(official)
            }
            #expect(try await bench.list() == [])
        }
    }
}

extension ConsistencyBench {
    fileprivate func status(of organization: String = "-") async throws -> ConsistencyStatus {
        try await client.getConsistencyStatus(
            GetConsistencyStatusRequest(parent: "organizations/\(organization)")
        )
    }
}

/// A clock that stands.
private struct FixedClock: WallClock {
    let now: Timestamp
}
