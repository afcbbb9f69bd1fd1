import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// When personal data are not erased, and the rule that says so.
@Suite struct ErasureRefusalTests {
    @Test func whoHasNotLeftIsKept() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            try await bench.former(2, "Trần Thị Bình", left: 1950 + 1)
            bench.clock.turn(to: "2026-11-28")
            try await bench.change(
                Official(name: "officials/o2", status: .deceased),
                from: GoogleDate(year: 2027, month: 1, day: 1)
            )
            for id in ["o1", "o2"] {
                let refusal = await status { try await bench.erase(id) }
                #expect(refusal.code == .failedPrecondition)
                #expect(refusal.reason == "OFFICIAL_NOT_LEFT", "\(refusal)")
            }
            let unknown = await status { try await bench.erase("nobody") }
            #expect(unknown.code == .notFound)
        }
    }

    @Test func retentionEndsOnItsDayAndIsThatOfTheStatus() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.former(1, "Nguyễn Văn An", left: 1957)
            try await bench.former(2, "Trần Thị Bình", left: 2017, as: .transferredOut)
            bench.clock.turn(to: "2026-12-31")
            for id in ["o1", "o2"] {
                let refusal = await status { try await bench.erase(id) }
                #expect(refusal.code == .failedPrecondition)
                #expect(refusal.reason == "RETENTION_RUNS")
                #expect(refusal.rules == ["RETENTION"])
                #expect(refusal.message.contains("2027-01-01"))
            }
            bench.clock.turn(to: "2027-01-01")
            for id in ["o1", "o2"] {
                #expect(try await bench.erase(id).eraseTime != nil)
            }
        }
    }

    @Test func aHoldKeepsTheRecordUntilItIsReleased() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.former(1, "Nguyễn Văn An", left: 1951)
            let pruning = AuditPruning(of: bench.journal, by: "operator")
            try await pruning.place("12-2026", on: "officials/o1", because: "12/2026/TT")
            let refusal = await status { try await bench.erase("o1") }
            #expect(refusal.code == .failedPrecondition && refusal.reason == "RECORD_HELD")
            #expect(try await bench.eraseDue(.formerOfficial).names.isEmpty)
            try await pruning.release("12-2026")
            #expect(try await bench.erase("o1").eraseTime != nil)
        }
    }
}
