import Authority
import Fleet
import Kernel
import PersonnelContract
import PlanningContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// What planning asks of personnel, and what it makes of answers that cannot be relied on.
@Suite struct AskingForReach {
    private static let names = ["plans/bd-2030", "plans/none"]

    private func withJudge(
        _ body: (Bench, PlanningClient, ToldJudge) async throws -> Void
    )
        async throws
    {
        try await Bench.run { bench in
            let judge = ToldJudge()
            try await body(bench, try bench.planning(judge: judge), judge)
        }
    }

    @Test(arguments: [
        StatusCode.unavailable, .internal, .unimplemented, .permissionDenied, .invalidArgument,
    ])
    func noAnswerLetsNobodyThrough(code: StatusCode) async throws {
        try await withJudge { bench, planning, judge in
            judge.fail(RPCStatus(code, "down"))
            for name in Self.names {
                let end = try await bench.acting(as: 1) {
                    await status { _ = try await planning.getPlan(GetPlanRequest(name: name)) }
                }
                #expect(end.code == .unavailable)
                #expect(end.reason == "DEPENDENCY_UNAVAILABLE")
                #expect(end.detail(GoogleErrorInfo.self)?.metadata["dependency"] == "personnel")
            }
            let written = try await bench.acting(as: 1) {
                await status { _ = try await planning.addEntry(.sample(1)) }
            }
            #expect(written.reason == "DEPENDENCY_UNAVAILABLE")
            let listed = try await bench.acting(as: 1) {
                await status { _ = try await planning.listPlans(ListPlansRequest()) }
            }
            #expect(listed.reason == "DEPENDENCY_UNAVAILABLE")
            #expect(try await bench.entered() == [])
        }
    }

    @Test func anAnswerToLessThanWasAskedIsNone() async throws {
        try await withJudge { bench, planning, judge in
            judge.reach("organizations/bd")
            judge.answerShort()
            let end = try await bench.acting(as: 1) {
                await status {
                    _ = try await planning.getPlan(GetPlanRequest(name: "plans/bd-2030"))
                }
            }
            #expect(end.reason == "DEPENDENCY_UNAVAILABLE")
        }
    }

    @Test func theCallersDeadlineHolds() async throws {
        try await Bench.run { bench in
            let planning = try bench.planning(judge: SilentJudge())
            let end = try await bench.acting(as: 1) {
                await status {
                    _ = try await planning.getPlan(
                        GetPlanRequest(name: "plans/bd-2030"),
                        CallOptions(timeout: .milliseconds(200))
                    )
                }
            }
            #expect(end.code == .deadlineExceeded)
        }
    }

    @Test func whoReachesEverythingIsNotAskedAbout() async throws {
        try await withJudge { bench, planning, judge in
            judge.fail(RPCStatus(.unavailable, "down"))
            for name in Self.names {
                let end = await status {
                    _ = try await planning.getPlan(GetPlanRequest(name: name))
                }
                #expect(end.code == (name == "plans/none" ? .notFound : .ok))
            }
            _ = try await planning.listPlans(ListPlansRequest())
            // Under which names the person is on record is asked for everybody.
            judge.fail(nil)
            _ = try await planning.addEntry(.sample(1))
            #expect(judge.questions == [])
        }
    }

    @Test func oneQuestionNamesTheCallersRightsAndAllRecords() async throws {
        try await withJudge { bench, planning, judge in
            judge.reach("organizations/bd", "officials/o1")
            let rights = CallRights(
                clearance: .sensitive,
                reach: Reach([ReachPart(.organization("bd"), sees: .sensitive)]),
                principalReach: Reach([ReachPart(.posts)])
            )
            bench.caller.become(
                Caller(.system, "systems/portal", actsFor: "people/x:1", rights: rights)
            )
            _ = try await planning.addEntry(.sample(1))
            let asked = try #require(judge.questions.first)
            #expect(judge.questions.count == 1)
            #expect(asked.caller?.name == "systems/portal")
            #expect(asked.caller?.parts.map(\.place) == [.organization("organizations/bd")])
            #expect(asked.caller?.parts.map(\.sees) == [[.sensitive]])
            #expect(asked.principal?.name == "people/x:1")
            #expect(asked.principal?.parts.map(\.place) == [.posts(true)])
            #expect(asked.method == "canbo.planning.v1.PlanningService/AddEntry")
            #expect(asked.records == ["organizations/bd", "officials/o1"])
        }
    }
}

/// A judge that never answers.
private struct SilentJudge: RPCService {
    static let serviceName = AuthorityMethods.judgeReach.service
    var handlers: [MethodHandler] {
        [
            .unary(AuthorityMethods.judgeReach) {
                (_: JudgeReachRequest, _) async throws -> JudgeReachResponse in
                try await silence()
            }
        ]
    }
}
