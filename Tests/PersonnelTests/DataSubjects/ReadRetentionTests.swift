import Fleet
import Kernel
import PersonnelContract
import Policy
import RPC
import Records
import Storage
import Testing

@testable import PersonnelService

/// Who has read a record is known for as long as the policy says, and no longer.
@Suite struct ReadRetentionTests {
    /// Notes reads of officials at noon of a day.
    private func note(_ count: Int, on day: String, _ bench: DataSubjectBench) async throws {
        bench.clock.turn(to: day)
        let now = bench.clock.now
        try await bench.journal.database.write { transaction in
            for index in 0..<count {
                let row = try transaction.first(
                    """
                    UPDATE number_source SET last = last + 1 WHERE name = 'official_read'
                    RETURNING last
                    """
                )
                let number = try row?.integer("last") ?? 0
                try transaction.execute(
                    """
                    INSERT INTO official_read (
                        official_id, number, read_at, reader, acts_for, purpose, case_reference,
                        sealed, fields, call_id
                    ) VALUES (
                        \("o\(index % 7)"), \(number), \(now), 'people/x:y', '', 'PERSONNEL_WORK',
                        '', \(false), 'personal_id', 'call'
                    )
                    """
                )
            }
        }
    }

    private func left(_ bench: DataSubjectBench) async throws -> Int64 {
        try await bench.personnel.count("SELECT COUNT(*) AS n FROM official_read")
    }

    private func due(_ bench: DataSubjectBench) async throws -> Retention? {
        try await bench.client.listRetentions(.init()).retentions
            .first { $0.recordGroup == .recordRead }
    }

    @Test(arguments: StoreKind.allCases)
    func readsGoTenYearsLaterSomeAtATime(_ kind: StoreKind) async throws {
        try await DataSubjectBench.run(kind) { bench in
            let many = StorageLimits.rowsRemovedAtOnce + 100
            try await note(many, on: "2016-11-28", bench)
            try await note(3, on: "2016-11-29", bench)
            let rows = ReadRetention.rows(try .embedded(), of: bench.journal)
            let keeper = RowKeeper(of: bench.journal, rows) { _ in }
            bench.clock.turn(to: "2026-11-27")
            #expect(try await keeper.keep() == 0)
            #expect(try await due(bench)?.dueCount == 0)
            bench.clock.turn(to: "2026-11-28")
            let retention = try await due(bench)
            #expect(retention?.dueCount == Int32(many))
            #expect(retention?.removalWay == .automatic && retention?.period == .months(120))
            #expect(try await keeper.keep() == many)
            #expect(try await left(bench) == 3)
            #expect(try await keeper.keep() == 0)
            let told = try await bench.audit().filter { $0.entry.resource == "record-reads" }
            #expect(
                told.map(\.entry.summary) == [
                    "removed 512, past their retention", "removed 100, past their retention",
                ]
            )
            #expect(told.allSatisfy { $0.entry.rules == ["RETENTION"] && $0.actor == "personnel" })
            let verified = try await bench.journal.database.scan { reader in
                try AuditVerification(of: "personnel", in: reader, keys: [])
            }
            #expect(verified.findings.isEmpty)
        }
    }
}
