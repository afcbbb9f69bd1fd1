import DisciplineContract
import Fleet
import PersonnelContract
import PlanningContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

@Suite struct FailingClosed {
    private static let whole = ListBlocksResponse(
        date: .iso("2026-11-21"),
        official: "officials/o1"
    )

    /// Answers that are none: another official, another day, nothing, a block without its rule.
    private static let garbage: [ListBlocksResponse] = [
        ListBlocksResponse(),
        ListBlocksResponse(date: whole.date, official: "officials/o2"),
        ListBlocksResponse(date: .iso("2026-11-20"), official: "officials/o1"),
        ListBlocksResponse(blocks: [Block()], date: whole.date, official: whole.official),
        ListBlocksResponse(
            blocks: [
                Block(
                    kind: .sanctionInForce,
                    startDate: .iso("2026-01-31"),
                    effects: [BlockEffect(act: .plan, strength: .hard)]
                )
            ],
            date: whole.date,
            official: whole.official
        ),
    ]

    private func expectRefusal(
        _ planning: PlanningClient,
        _ bench: Bench,
        dependency: String
    ) async throws {
        let end = await status { _ = try await planning.addEntry(.sample(1)) }
        #expect(end.code == .unavailable)
        #expect(end.reason == "DEPENDENCY_UNAVAILABLE")
        #expect(end.detail(GoogleErrorInfo.self)?.metadata["dependency"] == dependency)
        #expect(end.detail(GoogleRetryInfo.self) != nil)
        #expect(try await bench.entered() == [])
    }

    @Test(arguments: [
        StatusCode.unavailable, .internal, .unimplemented, .permissionDenied, .notFound,
    ])
    func whenDisciplineFailsNothingIsWritten(code: StatusCode) async throws {
        try await Bench.run { bench in
            let planning = try bench.planning(
                discipline: StandIn { (_: ListBlocksRequest) in throw RPCStatus(code, "down") }
            )
            try await expectRefusal(planning, bench, dependency: "discipline")
        }
    }

    @Test(arguments: garbage)
    func whenDisciplineAnswersNonsenseNothingIsWritten(answer: ListBlocksResponse) async throws {
        try await Bench.run { bench in
            let planning = try bench.planning(
                discipline: StandIn { (_: ListBlocksRequest) in answer }
            )
            try await expectRefusal(planning, bench, dependency: "discipline")
        }
    }

    @Test func whenDisciplineIsSilentTheCallerIsToldAfterTheAskingTime() async throws {
        try await Bench.run { bench in
            let planning = try bench.planning(
                discipline: StandIn { (_: ListBlocksRequest) in try await silence() },
                askingTime: .seconds(1)
            )
            try await expectRefusal(planning, bench, dependency: "discipline")
        }
    }

    @Test func whenTheCallersTimeIsUpNothingIsWritten() async throws {
        try await Bench.run { bench in
            let planning = try bench.planning(
                discipline: StandIn { (_: ListBlocksRequest) in try await silence() }
            )
            let end = await status {
                _ = try await planning.addEntry(
                    .sample(1),
                    CallOptions(timeout: .milliseconds(200))
                )
            }
            #expect(end.code == .deadlineExceeded)
            let entered = try await bench.entered()
            #expect(entered == [])
        }
    }

    @Test(arguments: [StatusCode.unavailable, .internal])
    func whenPersonnelFailsNothingIsWritten(code: StatusCode) async throws {
        try await Bench.run { bench in
            let planning = try bench.planning(
                personnel: StandIn { (_: GetOfficialRequest) in throw RPCStatus(code, "down") }
            )
            try await expectRefusal(planning, bench, dependency: "personnel")
        }
    }

    @Test func whenPersonnelSpeaksOfAnotherNothingIsWritten() async throws {
        try await Bench.run { bench in
            let planning = try bench.planning(
                personnel: StandIn { (_: GetOfficialRequest) in
                    Official(name: "officials/o2", status: .active)
                }
            )
            try await expectRefusal(planning, bench, dependency: "personnel")
        }
    }

    @Test func aRepeatedRequestGetsItsAnswerEvenThen() async throws {
        try await Bench.run { bench in
            let id = "4b3f8f1e-7c55-4d0a-9a43-6a0f8f1b2c3d"
            let first = try await bench.add(1, requestID: id)
            let planning = try bench.planning(
                discipline: StandIn { (_: ListBlocksRequest) in
                    throw RPCStatus(.unavailable, "down")
                }
            )
            let again = try await planning.addEntry(.sample(1, requestID: id))
            #expect(again == first)
        }
    }

    @Test func aBlockOfUnknownStrengthIsHardAndASoftOneTakesAReason() async throws {
        try await Bench.run { bench in
            for (strength, code) in [
                (BlockStrength.soft, StatusCode.ok), (.unspecified, .failedPrecondition),
            ] {
                let effect = BlockEffect(
                    act: .plan,
                    strength: strength,
                    rule: RuleReference(ruleCode: "BLOCK_SUSPENDED_PLAN")
                )
                var answer = Self.whole
                answer.blocks = [
                    Block(kind: .suspended, startDate: .iso("2026-01-31"), effects: [effect])
                ]
                let planning = try bench.planning(
                    discipline: StandIn { [answer] (_: ListBlocksRequest) in answer }
                )
                let post = strength == .soft ? "head" : "deputy"
                let without = await status { _ = try await planning.addEntry(.sample(1, post)) }
                #expect(without.rules == ["BLOCK_SUSPENDED_PLAN"])
                let with = await status {
                    _ = try await planning.addEntry(
                        .sample(1, post, reason: "Nhiệm vụ cấp bách của thành phố")
                    )
                }
                #expect(with.code == code)
            }
        }
    }
}
