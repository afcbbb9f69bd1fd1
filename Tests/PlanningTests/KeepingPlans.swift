import Fleet
import PlanningContract
import RPC
import Testing
import WellKnownMessages

@Suite struct KeepingPlans {
    private func read(_ name: String, _ bench: Bench) async throws -> Plan {
        try await bench.planning.getPlan(GetPlanRequest(name: name))
    }

    @Test(arguments: StoreKind.allCases)
    func aPlanStartsWithItsFirstPostAndClosesByMinutes(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            let created = try await bench.planning.createPlan(
                CreatePlanRequest(plan: .sample("06-QH"))
            )
            #expect(created.state == .notStarted)
            let plan = try await read("plans/bd-2030", bench)
            #expect(plan.state == .preparing)
            let request = ChooseSourceRequest(
                name: plan.name,
                minutesNumber: "03-BB",
                etag: plan.etag
            )
            let closed = try await bench.planning.chooseSource(request)
            #expect(closed.state == .sourceChosen)
            #expect(closed.etag != plan.etag)
            let entry = await status { try await bench.add(1) }
            #expect(entry.rules == ["PLAN_TAKES_ENTRIES"])
            let stale = await status { _ = try await bench.planning.chooseSource(request) }
            #expect(stale.code == .aborted)
            #expect(stale.reason == "ETAG_MISMATCH")
            var fresh = request
            fresh.etag = closed.etag
            let twice = await status { [fresh] in
                _ = try await bench.planning.chooseSource(fresh)
            }
            #expect(twice.reason == "PLAN_STATE_REFUSED")
            #expect(twice.rules == ["PLAN_TAKES_ENTRIES"])
        }
    }

    @Test func aPlanWhoseTermHasEndedIsExpired() async throws {
        try await Bench.run { bench in
            bench.clock.turn(to: "2036-01-01")
            let plan = try await read("plans/bd-2030", bench)
            #expect(plan.state == .expired)
            let entry = await status { try await bench.add(1) }
            #expect(entry.rules == ["PLAN_TAKES_ENTRIES"])
        }
    }

    @Test func aPlanHasRoomForABoundedNumberOfPosts() async throws {
        try await Bench.run { bench in
            let planning = try bench.planning(postsPerPlanMax: 1)
            let refusal = await status {
                _ = try await planning.createPlanPost(
                    CreatePlanPostRequest(
                        parent: "plans/bd-2030",
                        planPost: PlanPost(displayName: "x", kind: .head, postCount: 1),
                        planPostID: "second"
                    )
                )
            }
            #expect(refusal.reason == "POSTS_EXHAUSTED")
        }
    }

    @Test func identifiersAndNumbersAreTakenOnce() async throws {
        try await Bench.run { bench in
            let sameID = await status {
                _ = try await bench.planning.createPlan(
                    CreatePlanRequest(plan: .sample("other"), planID: "bd-2030")
                )
            }
            #expect(sameID.code == .alreadyExists)
            let sameNumber = await status {
                _ = try await bench.planning.createPlan(CreatePlanRequest(plan: .sample("bd-2030")))
            }
            #expect(sameNumber.code == .alreadyExists)
            let samePost = await status {
                _ = try await bench.planning.createPlanPost(
                    CreatePlanPostRequest(
                        parent: "plans/bd-2030",
                        planPost: PlanPost(displayName: "x", kind: .head, postCount: 1),
                        planPostID: "head"
                    )
                )
            }
            #expect(samePost.code == .alreadyExists)
        }
    }

    @Test func anUnknownOrganisationIsNotFound() async throws {
        try await Bench.run { bench in
            var plan = Plan.sample("x")
            plan.organization = "organizations/none"
            let end = await status { [plan] in
                _ = try await bench.planning.createPlan(CreatePlanRequest(plan: plan))
            }
            #expect(end.code == .notFound)
        }
    }

    @Test func wrongFieldsOfAPlanAreNamedAtOnce() async throws {
        try await Bench.run { bench in
            let wrong = CreatePlanRequest(
                plan: Plan(
                    planNumber: "a\u{0}b",
                    organization: "bd",
                    termStartYear: 1_999,
                    termEndYear: 1_999,
                    coefficientPercent: 151
                ),
                planID: "Bad_ID"
            )
            let end = await status { _ = try await bench.planning.createPlan(wrong) }
            #expect(
                end.fields == [
                    "plan_id", "plan.plan_number", "plan.display_name", "plan.organization",
                    "plan.term_start_year", "plan.term_end_year", "plan.kind",
                    "plan.approving_level", "plan.coefficient_percent",
                ]
            )
        }
    }

    @Test func wrongFieldsOfAPostAreNamedAtOnce() async throws {
        try await Bench.run { bench in
            let end = await status {
                _ = try await bench.planning.createPlanPost(
                    CreatePlanPostRequest(
                        parent: "plans/",
                        planPost: PlanPost(displayName: "", kind: .head, postCount: 2)
                    )
                )
            }
            #expect(
                end.fields == ["parent", "plan_post.display_name", "plan_post.post_count"]
            )
        }
    }

    @Test(arguments: StoreKind.allCases)
    func listsGoThroughEverythingOnce(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            for number in 1...4 { try await bench.plan("p\(number)") }
            var plans: [String] = []
            var token = ""
            repeat {
                let page = try await bench.planning.listPlans(
                    ListPlansRequest(
                        pageSize: 2,
                        pageToken: token,
                        organization: "organizations/bd"
                    )
                )
                plans += page.plans.map(\.name)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(plans.count == 5)
            #expect(Set(plans).count == 5)
            let posts = try await bench.planning.listPlanPosts(
                ListPlanPostsRequest(parent: "plans/bd-2030")
            )
            #expect(Set(posts.planPosts.map(\.maxEntryCount)) == [3, 6])
            #expect(posts.planPosts.count == 3)
            try await bench.add(1)
            let counted = try await bench.planning.listPlanPosts(
                ListPlanPostsRequest(parent: "plans/bd-2030")
            )
            #expect(counted.planPosts.map(\.entryCount).sorted() == [0, 0, 1])
        }
    }

    @Test func tokensOfOtherListsAndUnknownParentsAreRefused() async throws {
        try await Bench.run { bench in
            let token = try await bench.planning.listPlanPosts(
                ListPlanPostsRequest(parent: "plans/bd-2030", pageSize: 1)
            ).nextPageToken
            let foreign = await status {
                _ = try await bench.planning.listPlans(ListPlansRequest(pageToken: token))
            }
            #expect(foreign.reason == "PAGE_TOKEN_INVALID")
            let entries = await status {
                _ = try await bench.planning.listEntries(
                    ListEntriesRequest(parent: "plans/bd-2030/posts/none")
                )
            }
            #expect(entries.code == .notFound)
            let posts = await status {
                _ = try await bench.planning.listPlanPosts(
                    ListPlanPostsRequest(parent: "plans/none", pageSize: 5)
                )
            }
            #expect(posts.code == .notFound)
            let negative = await status {
                _ = try await bench.planning.listPlans(ListPlansRequest(pageSize: -5))
            }
            #expect(negative.fields == ["page_size"])
        }
    }
}
