import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Steps of lineage that were recorded by mistake.
@Suite struct LineageCorrectionTests {
    @Test(arguments: [StoreKind.memory, .postgres])
    func theRightSuccessorTakesThePlaceOfTheWrongOne(_ kind: StoreKind) async throws {
        try await ReorganizationBench.run(kind) { bench in
            _ = try await bench.reorganize([.step(.absorb, "vp", "hk")])
            let known = GoogleTimestamp(bench.personnel.clock.now)
            bench.personnel.clock.turn(to: "2026-12-22")
            let step = try await bench.step(of: "vp", to: "hk")
            for (successor, field) in [("hk", "successor"), ("vp", "successor")] {
                let wrong = await status { _ = try await bench.takeBack(step, by: successor) }
                #expect(wrong.fields == [field] || wrong.rules == ["ORGANIZATION_ENDED_BEFORE"])
            }
            let answer = try await bench.takeBack(step, by: "hn")
            #expect(answer.reopenedOrganization.isEmpty)
            #expect(answer.replacement?.successor == "organizations/hn")
            #expect(answer.organizationLineage?.takeBackReason == "Nhầm đơn vị")
            #expect(try await bench.lineage(of: "vp", .successors).last == "absorb vp hn 1")
            #expect(
                try await bench.lineage(of: "vp", .successors, known: known).last
                    == "absorb vp hk 1"
            )
            let old = try await bench.client.getOrganizationLineage(
                GetOrganizationLineageRequest(name: step)
            )
            #expect(old == answer.organizationLineage)
            let again = await status { _ = try await bench.takeBack(step) }
            #expect(again.rules == ["LINEAGE_TAKEN_BACK"] && again.subjects == [step])
            let events = try await bench.personnel.events(last: 1)
            #expect(events[0].hasPrefix("org.lineage_taken_back"))
        }
    }

    @Test func whatEndedByMistakeGoesOn() async throws {
        try await ReorganizationBench.run { bench in
            _ = try await bench.reorganize([.step(.absorb, "vp", "hk")])
            let step = try await bench.step(of: "vp", to: "hk")
            let trial = try await bench.takeBack(step, validateOnly: true)
            #expect(trial.reopenedOrganization == "organizations/vp")
            #expect(try await bench.state(of: "vp") == .merged)
            _ = try await bench.takeBack(step)
            #expect(try await bench.state(of: "vp") == .active)
            #expect(
                try await !bench.lineage(of: "vp", .successors).contains { $0.contains("absorb") }
            )
        }
    }

    @Test func whatEndedByOtherStepsTooStaysEnded() async throws {
        try await ReorganizationBench.run { bench in
            _ = try await bench.reorganize(
                [.step(.split, "hk", "n1", takesRest: true), .step(.split, "hk", "n2")],
                founding: [.ward("n1", "Phường Một"), .ward("n2", "Phường Hai")]
            )
            let first = try await bench.takeBack(try await bench.step(of: "hk", to: "n2"))
            #expect(first.reopenedOrganization.isEmpty)
            #expect(try await bench.state(of: "hk") == .split)
            let missing = await status {
                _ = try await bench.takeBack("organizationLineages/none")
            }
            #expect(missing.code == .notFound)
            let wrong = await status {
                _ = try await bench.client.takeBackOrganizationLineage(
                    TakeBackOrganizationLineageRequest(name: "organizations/hk", successor: "x")
                )
            }
            #expect(
                Set(wrong.fields) == [
                    "name", "reason", "decision_number", "decision_date", "successor",
                ]
            )
        }
    }
}

extension ReorganizationBench {
    /// The name of the step from one organisation to another.
    fileprivate func step(of id: String, to successor: String) async throws -> String {
        let found = try await client.listOrganizationLineages(
            ListOrganizationLineagesRequest(
                parent: "organizations/\(id)",
                direction: .successors
            )
        )
        let step = found.organizationLineages.first {
            $0.predecessor == "organizations/\(id)" && $0.successor == "organizations/\(successor)"
        }
        return try #require(step).name
    }

    /// Takes back a step; another organisation takes the place of the successor when one is given.
    fileprivate func takeBack(
        _ name: String,
        by successor: String = "",
        validateOnly: Bool = false
    ) async throws -> TakeBackOrganizationLineageResponse {
        try await client.takeBackOrganizationLineage(
            TakeBackOrganizationLineageRequest(
                name: name,
                reason: "Nhầm đơn vị",
                decisionNumber: "12-TB/SNV",
                decisionDate: GoogleDate("2026-12-20"),
                successor: successor.isEmpty ? "" : "organizations/\(successor)",
                validateOnly: validateOnly
            )
        )
    }

    /// The present status of an organisation.
    fileprivate func state(of id: String) async throws -> OrganizationStatus {
        try await personnel.client.getOrganization(
            GetOrganizationRequest(name: "organizations/\(id)")
        ).status
    }
}
