import DisciplineContract
import Fleet
import Kernel
import RPC
import Storage
import Testing
import TypeContract

/// A case is decided by the deciding organ, by others than those who have investigated; its
/// sanction is one like any.
@Suite struct DecidingCases {
    /// A case of the Party, ready to be decided.
    private func heard(
        _ bench: CaseBench,
        _ made: DisciplineCase = .signal()
    ) async throws -> DisciplineCase {
        let new = try await bench.create(made)
        return try await bench.advance(
            new,
            through: [.assessed, .opened, .reviewed, .proposed, .heard]
        )
    }

    @Test(arguments: StoreKind.allCases)
    func aSanctionItsBlocksAndItsEventsExistOnce(_ kind: StoreKind) async throws {
        try await CaseBench.run(kind) { bench in
            let found = try await heard(bench)
            let decided = try await bench.acting(as: "organ") { try await bench.decide(found) }
            #expect(decided.state == .decided && decided.outcome == .sanction)
            let sanction = try await bench.discipline.getSanction(
                GetSanctionRequest(name: decided.sanction)
            )
            #expect(sanction.organization == "organizations/deciding")
            #expect(sanction.decisionNumber == "21-QĐ/UBKT")
            let listed = try await bench.discipline.listSanctions(
                ListSanctionsRequest(parent: "officials/an")
            ).sanctions
            #expect(listed == [sanction])
            let again = await status { _ = try await bench.decide(decided) }
            #expect(again.code != .ok)
            let told = try await bench.events()
            #expect(
                told.map(\.type) == [
                    "case.opened", "block.started", "sanction.effective", "block.started",
                    "block.started", "case.decided", "block.ended",
                ]
            )
            #expect(told.allSatisfy { $0.subjectID == "an" })
            let words = told.flatMap { $0.data.values }
            #expect(!words.contains { $0.contains("Hành vi") || $0.contains("KHIEN_TRACH") })
            let announced = try await bench.acting(as: "organ") {
                try await bench.advance(decided, to: .announced)
            }
            #expect(announced.state == .announced)
            #expect(try await bench.events().last?.type == "case.closed")
        }
    }

    @Test func underConsiderationIsABlockFromTheOpeningToTheEffect() async throws {
        try await CaseBench.run { bench in
            let found = try await heard(bench)
            func kinds(_ day: String) async throws -> [BlockKind] {
                try await bench.discipline.listBlocks(
                    ListBlocksRequest(parent: "officials/an", date: .iso(day), act: .appoint)
                ).blocks.map(\.kind)
            }
            #expect(try await kinds("2026-11-20") == [])
            #expect(try await kinds("2027-11-21") == [.disciplineUnderConsideration])
            bench.judge.letEverybodyDecide()
            let sanction = Sanction.ofCase(effective: "2026-12-01")
            let decided = try await bench.decide(found, .sanction, sanction)
            #expect(decided.closedDate == .iso("2026-12-01"))
            #expect(try await kinds("2026-11-30") == [.disciplineUnderConsideration])
            let after = try await kinds("2026-12-01")
            #expect(after.contains(.sanctionInForce))
            #expect(!after.contains(.disciplineUnderConsideration))
            let blocks = try await bench.discipline.listBlocks(
                ListBlocksRequest(parent: "officials/an", date: .iso("2026-11-22"))
            ).blocks
            // All eleven acts; which case it is the block does not tell.
            #expect(blocks.map(\.sanction) == [""] && blocks[0].effects.count == 11)
            #expect(blocks[0].effects.filter { $0.strength == .soft }.map(\.act) == [.resign])
        }
    }

    @Test func whoHasInvestigatedDoesNotDecide() async throws {
        try await CaseBench.run { bench in
            var found = try await heard(bench)
            found = try await bench.cases.assignCaseRole(
                AssignCaseRoleRequest(
                    name: found.name,
                    participant: .named("organ", .teamMember),
                    etag: found.etag
                )
            )
            let place = try #require(found.participants.last)
            found = try await bench.cases.endCaseRole(
                EndCaseRoleRequest(name: place.name, etag: found.etag)
            )
            let refused = try await bench.refusal(of: "organ") { _ = try await bench.decide(found) }
            #expect(refused.reason == "CASE_REFUSED")
            #expect(refused.rules == ["CASE_INVESTIGATING_ROLES"])
            // Another member of the organ, who has heard for it, does.
            bench.judge.decide("people/hearer", on: "officials/an")
            let decided = try await bench.acting(as: "hearer") {
                try await bench.decide(found, .exempted)
            }
            #expect(decided.outcome == .exempted && decided.sanction.isEmpty)
            let wrong = await status { try await bench.advance(decided, to: .noSanction) }
            #expect(wrong.reason == "CASE_STATE_REFUSED")
            #expect(try await bench.advance(decided, to: .exempted).state == .exempted)
        }
    }

    @Test func nobodyElseDecides() async throws {
        try await CaseBench.run { bench in
            let found = try await heard(bench)
            bench.judge.reach("officials/an")
            for who in ["lead", "hearer", "officer", "other"] {
                let told = try await bench.refusal(of: who) { _ = try await bench.decide(found) }
                #expect(told.reason == "NOT_WITHIN_REACH", "\(who)")
            }
            // Neither who reaches everything, nor the subject with a seat in the organ.
            let everything = await status { _ = try await bench.decide(found) }
            #expect(everything.reason == "NOT_WITHIN_REACH")
            bench.judge.letEverybodyDecide()
            let own = try await bench.refusal(of: "an") { _ = try await bench.decide(found) }
            #expect(own.reason == "OWN_CASE")
        }
    }

    @Test func theSanctionIsOfTheCasesTrackAndPassesItsOwnRules() async throws {
        try await CaseBench.run { bench in
            let found = try await heard(bench)
            bench.judge.letEverybodyDecide()
            var sanction = Sanction.ofCase()
            (sanction.track, sanction.subject) = (.state, .civilServant)
            var told = await status { [sanction] in
                _ = try await bench.decide(found, .sanction, sanction)
            }
            #expect(told.reason == "CASE_REFUSED" && told.rules == ["CASE_TRACK"])
            sanction = .ofCase()
            sanction.form = .dismissal
            told = await status { [sanction] in
                _ = try await bench.decide(found, .sanction, sanction)
            }
            #expect(told.reason == "SANCTION_REFUSED")
            sanction = .ofCase()
            sanction.organization = "organizations/mine"
            told = await status { [sanction] in
                _ = try await bench.decide(found, .sanction, sanction)
            }
            #expect(told.fields == ["sanction.organization"])
            told = await status { _ = try await bench.decide(found, .sanction, nil) }
            #expect(told.fields == ["sanction"])
            #expect(try await bench.get(found.name) == found)
        }
    }
}
