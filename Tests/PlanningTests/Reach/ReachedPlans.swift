import Fleet
import Kernel
import PersonnelContract
import PlanningContract
import RPC
import Testing
import WellKnownMessages

/// Plans as far as posts reach.
@Suite struct ReachedPlans {
    private static let out = "NOT_WITHIN_REACH"

    /// The official `o1` is officer of the organisation committee of `bd`.
    private func withOfficer(
        _ kind: StoreKind = .memory,
        _ role: AccessRole = .orgCommitteeOfficer,
        _ body: (Bench, Holding) async throws -> Void
    ) async throws {
        try await Bench.run(kind) { bench in
            try await bench.widen()
            try await bench.account(1)
            let holding = try await bench.post("office", over: "bd", role, heldBy: 1)
            try await body(bench, holding)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func anOfficerPlansInTheOwnWardAndBelow(kind: StoreKind) async throws {
        try await withOfficer(kind) { bench, _ in
            let planning = bench.planning
            try await bench.acting(as: 1) {
                for id in ["bd", "vp"] {
                    let plan = try await bench.plan("\(id)-2", in: id)
                    let read = try await planning.getPlan(GetPlanRequest(name: plan.name))
                    #expect(read.organization == "organizations/\(id)")
                    _ = try await bench.add(2, of: "\(id)-2")
                    #expect(try await bench.entered(of: "\(id)-2") == ["officials/o2"])
                    let closed = try await planning.chooseSource(
                        ChooseSourceRequest(name: plan.name, minutesNumber: "1", etag: read.etag)
                    )
                    #expect(closed.state == .sourceChosen)
                }
                let names = try await planning.listPlans(ListPlansRequest()).plans.map(\.name)
                #expect(
                    Set(names) == ["plans/bd-2030", "plans/vp-2030", "plans/bd-2", "plans/vp-2"]
                )
            }
        }
    }

    @Test func whatIsElsewhereIsRefusedLikeWhatIsNotThere() async throws {
        try await withOfficer { bench, _ in
            let planning = bench.planning
            let entry = try await bench.add(9, of: "hk-2030")
            try await bench.acting(as: 1) {
                for organization in ["hk", "none"] {
                    let made = await bench.refusal {
                        _ = try await bench.plan("new", in: organization)
                    }
                    #expect(made == Self.out)
                    let listing = ListPlansRequest(organization: "organizations/\(organization)")
                    let listed = await bench.refusal { _ = try await planning.listPlans(listing) }
                    #expect(listed == Self.out)
                }
                let missing = entry.name.replacing("hk-2030", with: "none")
                for name in [entry.name, missing] {
                    let parts = name.split(separator: "/").map(String.init)
                    let (plan, post) = ("plans/\(parts[1])", "plans/\(parts[1])/posts/\(parts[3])")
                    let calls: [() async throws -> Void] = [
                        { _ = try await planning.getPlan(GetPlanRequest(name: plan)) },
                        { _ = try await planning.getEntry(GetEntryRequest(name: name)) },
                        { _ = try await bench.add(2, of: parts[1]) },
                        { _ = try await bench.entered(of: parts[1]) },
                        {
                            _ = try await planning.listPlanPosts(
                                ListPlanPostsRequest(parent: plan)
                            )
                        },
                        {
                            _ = try await planning.createPlanPost(
                                CreatePlanPostRequest(
                                    parent: plan,
                                    planPost: PlanPost(
                                        displayName: post,
                                        kind: .head,
                                        postCount: 1
                                    )
                                )
                            )
                        },
                        {
                            _ = try await planning.chooseSource(
                                ChooseSourceRequest(name: plan, minutesNumber: "1", etag: "x")
                            )
                        },
                    ]
                    for call in calls {
                        let end = await bench.refusal(call)
                        #expect(end == Self.out)
                    }
                }
                let own = GetPlanRequest(name: "plans/bd-2030")
                let answered = await bench.refusal { _ = try await planning.getPlan(own) }
                #expect(answered == nil)
            }
        }
    }

    @Test func theOfficialMustBeReachedToo() async throws {
        try await withOfficer { bench, _ in
            try await bench.acting(as: 1) {
                let elsewhere = await bench.refusal { _ = try await bench.add(9) }
                #expect(elsewhere == Self.out)
                let nobody = await bench.refusal { _ = try await bench.add(77) }
                #expect(nobody == Self.out)
            }
            // Who reaches more has entered the official: the plan's own list shows all of it.
            try await bench.add(9)
            try await bench.acting(as: 1) {
                let entered = try await bench.entered()
                #expect(entered == ["officials/o9"])
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func endingThePostEndsTheRightAlsoForRepeats(kind: StoreKind) async throws {
        try await withOfficer(kind) { bench, holding in
            let id = "4b3f8f1e-7c55-4d0a-9a43-6a0f8f1b2c3d"
            let first = try await bench.acting(as: 1) { try await bench.add(2, requestID: id) }
            let again = try await bench.acting(as: 1) { try await bench.add(2, requestID: id) }
            #expect(first == again)
            bench.clock.turn(to: "2026-11-25")
            try await bench.end(holding, on: "2026-11-25")
            try await bench.acting(as: 1) {
                let repeated = await bench.refusal { _ = try await bench.add(2, requestID: id) }
                #expect(repeated == Self.out)
                let plans = try await bench.planning.listPlans(ListPlansRequest()).plans
                #expect(plans == [])
            }
        }
    }

    @Test func guardedFieldsAreSeenAndWrittenAsTheRoleSeesThem() async throws {
        try await withOfficer(.memory, .planningOfficer) { bench, _ in
            try await bench.reprimand(3)
            try await bench.account(2)
            try await bench.post("head", over: "bd", .orgCommitteeHead, heldBy: 2)
            try await bench.acting(as: 1) {
                let entry = try await bench.add(4)
                #expect(entry.rules == [])
                let blocked = await status { _ = try await bench.add(3) }
                #expect(blocked.rules == ["BLOCK_IN_FORCE"])
                let reasoned = await status {
                    _ = try await bench.planning.addEntry(
                        .sample(5, reason: "Nhiệm vụ cấp bách của thành phố")
                    )
                }
                #expect(reasoned.reason == "FIELD_NOT_VISIBLE")
            }
            try await bench.acting(as: 2) {
                let entries = try await bench.planning.listEntries(
                    ListEntriesRequest(parent: "plans/bd-2030/posts/head")
                ).entries
                #expect(entries.count == 1 && entries.allSatisfy { !$0.rules.isEmpty })
                let blocked = await status { _ = try await bench.add(3) }
                #expect(blocked.rules == ["BLOCK_SANCTION_IN_FORCE_PLAN"])
            }
        }
    }
}
