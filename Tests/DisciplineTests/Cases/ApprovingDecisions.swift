import ApprovalContract
import DisciplineContract
import DisciplineService
import Fleet
import Kernel
import Policy
import RPC
import RPCTransport
import Records
import Storage
import Testing

/// A decision on a case needs two persons, both of the deciding organ and neither an investigator.
@Suite struct ApprovingDecisions {
    private struct DecisionBench {
        let cases: CaseClient
        let discipline: DisciplineClient
        let approvals: ApprovalClient
        let judge = ToldJudge()

        init(_ store: any Database, _ clock: CalendarClock) async throws {
            let journal = Journal(store, producer: "discipline", clock: clock)
            let tokens = try await PageTokens(of: store)
            let policy = try Policy.embedded()
            let sanctions = DisciplineService(
                journal: journal,
                tokens: tokens,
                authority: judge.desk(),
                policy: policy,
                clock: clock
            )
            let service = CaseService(
                journal: journal,
                tokens: tokens,
                authority: judge.desk(),
                policy: policy,
                clock: clock
            )
            let services: [any RPCService] = [sanctions, service]
            let methods = try TwoPersonMethods(
                .decisions,
                of: "discipline",
                served: services.flatMap(\.handlers).map(\.method),
                policy,
                on: clock.today
            )
            let desk = ApprovalDesk(
                for: services,
                of: journal,
                tokens: tokens,
                methods,
                asking: ToldApprovers(),
                reach: DisciplineProposals(service, sanctions.proposalReach)
            )
            let channel = InProcessTransport(
                Router(
                    desk.guardedServices + [DisciplineApprovals(desk)],
                    interceptors: [NamedAsTold()],
                    reads: UnrecordedReads(),
                    faults: FaultRecorder { fault in
                        if fault.reference != nil {
                            Issue.record("\(fault.method): \(fault.cause)")
                        }
                    }
                )
            )
            cases = CaseClient(channel)
            discipline = DisciplineClient(channel)
            approvals = ApprovalClient(channel)
            for name in ["an", "lead", "organ", "second", "other"] {
                judge.know("people/\(name)", as: "officials/\(name)")
            }
            for name in ["organ", "second", "lead", "an"] {
                judge.decide("people/\(name)", on: "officials/an")
            }
        }

        /// A case of the Party that waits for its decision.
        func heard() async throws -> DisciplineCase {
            var found = try await cases.createCase(
                CreateCaseRequest(parent: "officials/an", disciplineCase: .signal()),
                .by("systems/all")
            )
            let states: [CaseState] = [.assessed, .opened, .reviewed, .proposed, .heard]
            for state in states {
                found = try await cases.advanceCase(
                    AdvanceCaseRequest(
                        name: found.name,
                        state: state,
                        evidenceDocument: "7-BB",
                        etag: found.etag
                    ),
                    .by("systems/all")
                )
            }
            return found
        }

        func draft(_ found: DisciplineCase, by caller: String) async -> RPCStatus {
            await status {
                _ = try await cases.decideCase(
                    DecideCaseRequest(
                        name: found.name,
                        outcome: .sanction,
                        sanction: .ofCase(),
                        etag: found.etag
                    ),
                    .by(caller)
                )
            }
        }

        func approve(
            _ drafted: RPCStatus,
            by caller: String,
            reaching organizations: [String] = []
        ) async -> RPCStatus {
            await status {
                _ = try await approvals.approveProposal(
                    ApproveProposalRequest(
                        name: drafted.told("proposal"),
                        digest: drafted.told("digest")
                    ),
                    .by(caller, reaching: organizations)
                )
            }
        }
    }

    private func run(
        _ kind: StoreKind,
        _ body: (DecisionBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.discipline, clock: clock) { store in
            try await body(try await DecisionBench(store, clock))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func bothAreOfTheOrganAndNeitherHasInvestigated(_ kind: StoreKind) async throws {
        try await run(kind) { bench in
            let found = try await bench.heard()
            // None of them may even draft.
            #expect(await bench.draft(found, by: "people/other").reason == "NOT_WITHIN_REACH")
            #expect(await bench.draft(found, by: "people/lead").reason == "CASE_REFUSED")
            #expect(await bench.draft(found, by: "people/an").reason == "OWN_CASE")
            let drafted = await bench.draft(found, by: "people/organ")
            #expect(drafted.reason == "APPROVAL_NEEDED")
            let own = await bench.approve(drafted, by: "people/organ")
            #expect(own.reason == "SECOND_PERSON_NEEDED")
            #expect(await bench.approve(drafted, by: "people/other").reason == "NOT_WITHIN_REACH")
            #expect(await bench.approve(drafted, by: "people/an").reason == "OWN_CASE")
            let lead = await bench.approve(drafted, by: "people/lead")
            #expect(lead.rules == ["CASE_INVESTIGATING_ROLES"])
            let before = try await bench.cases.getCase(
                GetCaseRequest(name: found.name),
                .by("systems/all")
            )
            #expect(before == found)
            #expect(await bench.approve(drafted, by: "people/second").code == .ok)
            let after = try await bench.cases.getCase(
                GetCaseRequest(name: found.name),
                .by("systems/all")
            )
            #expect(after.state == .decided)
            let sanctions = try await bench.discipline.listSanctions(
                ListSanctionsRequest(parent: "officials/an"),
                .by("systems/all")
            ).sanctions
            #expect(sanctions.map(\.name) == [after.sanction])
        }
    }

    @Test func whoKnowsOfTheProposalIsWhoMayDecide() async throws {
        try await run(.memory) { bench in
            let found = try await bench.heard()
            let drafted = await bench.draft(found, by: "people/organ")
            func known(_ caller: String) async -> RPCStatus {
                await status {
                    _ = try await bench.approvals.getProposal(
                        GetProposalRequest(name: drafted.told("proposal")),
                        .by(caller, reaching: ["elsewhere"])
                    )
                }
            }
            bench.judge.reach("officials/an")
            #expect(await known("people/other").reason == "NOT_WITHIN_REACH")
            #expect(await known("people/an").reason == "NOT_WITHIN_REACH")
            #expect(await known("people/second").code == .ok)
            let there = ["elsewhere"]
            #expect(await bench.approve(drafted, by: "people/second", reaching: there).code == .ok)
        }
    }
}
