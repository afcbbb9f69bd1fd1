import AuditContract
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// The export of everything about one official.
@Suite struct ExportTests {
    private func export(_ bench: DataSubjectBench, _ id: String) async throws -> ExportedParts {
        try await ExportedParts(of: id, from: bench.client, .by("an"))
    }

    @Test(arguments: StoreKind.allCases)
    func itHasEverythingAboutTheOfficialAndNothingOfOthers(_ kind: StoreKind) async throws {
        try await DataSubjectBench.run(kind) { bench in
            try await bench.personnel.official(1, "Nguyễn Văn Am")
            try await bench.personnel.official(2, "Trần Thị Bình")
            try await bench.ask("full_name", "Nguyễn Văn An", as: .by("clerk"))
            try await bench.decide(.accept)
            try await bench.ask("gender", "MALE", id: "c2", as: .by("clerk"))
            try await bench.ask("gender", "MALE", of: "officials/o2", id: "d1")
            let exported = try await export(bench, "o1")
            #expect(exported.officials == [try await bench.official()])
            #expect(exported.officials.first?.personalID == "000000000001")
            #expect(
                exported.facts.map { $0.facts?.fullName } == ["Nguyễn Văn Am", "Nguyễn Văn An"]
            )
            #expect(exported.facts.map { $0.supersedeTime == nil } == [false, true])
            #expect(
                exported.requests.map(\.name) == ["correctionRequests/c1", "correctionRequests/c2"]
            )
            #expect(exported.requests.allSatisfy { $0.requester.isEmpty && $0.decider.isEmpty })
            #expect(
                exported.audit.map(\.resource) == [
                    "correctionRequests/c1", "correctionRequests/c1", "correctionRequests/c2",
                    "officials/o1", "officials/o1", "officials/o1",
                ]
            )
            #expect(exported.audit.allSatisfy { $0.actor.isEmpty && $0.callID.isEmpty })
            #expect(exported.audit.last?.summary == "record exported")
            let last = try await bench.audit().last
            #expect(last?.actor == "people/test:an")
        }
    }

    @Test func aLongHistoryComesInParts() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            for number in 0..<120 {
                bench.clock.turn(to: "2026-11-28")
                try await bench.change(
                    Official(name: "officials/o1", currentPostTitle: "Việc \(number)"),
                    from: GoogleDate(year: 2026, month: 11, day: 28)
                )
            }
            let exported = try await export(bench, "o1")
            let titles = exported.facts.compactMap { $0.facts?.currentPostTitle }
            #expect(Set(titles).count == 121)
            #expect(exported.audit.count == 122)
        }
    }

    @Test func ofNobodyThereIsNothing() async throws {
        try await DataSubjectBench.run { bench in
            let refusal = await status { _ = try await export(bench, "nobody") }
            #expect(refusal.code == .notFound)
            let methods = try await bench.audit().map(\.method)
            #expect(!methods.contains { $0.hasSuffix("ExportRecord") })
        }
    }
}
