import FeedContract
import Fleet
import PlanningContract
import PlanningService
import Policy
import RPC
import Records
import Testing
import TypeContract

/// Plans graded secret (mật), with their posts and entries, are there for those alone who may see
/// state secrets.
@Suite struct SecretPlans {
    private static let cleared = Caller(.system, "systems/cleared", clearance: .everything)
    private static let others = Caller(
        .system,
        "systems/others",
        clearance: [.sensitive, .internalPolitical]
    )

    /// Planning over the store of a bench, for whoever the caller is.
    private struct SecretBench {
        let caller = ToldCaller()
        let client: PlanningClient
        let feed: FeedClient

        init(_ bench: Bench) throws {
            let service = PlanningService(
                journal: bench.journal,
                tokens: bench.tokens,
                policy: try .embedded(),
                peers: PlanningService.Peers(
                    personnel: bench.personnel,
                    authority: bench.authority,
                    discipline: bench.discipline
                ),
                clock: bench.clock,
                keepsSecretRecords: true
            )
            let feed = PlanningFeed(EventFeed(of: bench.journal, tokens: bench.tokens))
            let channel = LocalGateway.channel([service, feed], within: [caller])
            client = PlanningClient(channel)
            self.feed = FeedClient(channel)
            caller.become(SecretPlans.cleared)
        }

        /// A secret plan with a post and an entry.
        func furnish() async throws -> PlanEntry {
            var plan = Plan.sample("01-M")
            plan.secrecyGrade = .secret
            let made = try await client.createPlan(CreatePlanRequest(plan: plan, planID: "m"))
            #expect(made.secrecyGrade == .secret)
            let post = try await client.createPlanPost(
                CreatePlanPostRequest(
                    parent: "plans/m",
                    planPost: PlanPost(displayName: "Bí thư", kind: .head, postCount: 1),
                    planPostID: "head"
                )
            )
            #expect(post.secrecyGrade == .secret)
            return try await client.addEntry(.sample(1, "head", "m"))
        }

        func plans() async throws -> [String] {
            try await client.listPlans(ListPlansRequest()).plans.map(\.name)
        }

        func events() async throws -> [TypeContract.Event] {
            try await feed.listEvents(ListEventsRequest()).events
        }
    }

    private func refusals(
        _ client: PlanningClient,
        _ plan: String,
        _ entry: String
    ) async -> [String] {
        let post = "plans/\(plan)/posts/head"
        return [
            await status {
                _ = try await client.getPlan(GetPlanRequest(name: "plans/\(plan)"))
            },
            await status {
                _ = try await client.listPlanPosts(ListPlanPostsRequest(parent: "plans/\(plan)"))
            },
            await status { _ = try await client.listEntries(ListEntriesRequest(parent: post)) },
            await status {
                _ = try await client.getEntry(GetEntryRequest(name: "\(post)/entries/\(entry)"))
            },
            await status { _ = try await client.addEntry(.sample(2, "head", plan)) },
            await status {
                _ = try await client.chooseSource(
                    ChooseSourceRequest(name: "plans/\(plan)", minutesNumber: "1", etag: "x")
                )
            },
            await status {
                _ = try await client.createPlanPost(
                    CreatePlanPostRequest(
                        parent: "plans/\(plan)",
                        planPost: PlanPost(displayName: "p", kind: .head, postCount: 1)
                    )
                )
            },
        ].map { "\($0.code) \($0.reason ?? "")" }
    }

    @Test(arguments: StoreKind.allCases)
    func aSecretPlanIsThereForTheClearedAlone(_ kind: StoreKind) async throws {
        try await Bench.run(kind) { open in
            let bench = try SecretBench(open)
            let entry = try await bench.furnish()
            #expect(entry.secrecyGrade == .secret)
            #expect(try await bench.plans() == ["plans/m", "plans/bd-2030"])
            let secretEvents = try await bench.events().filter { $0.secrecyGrade == .secret }
            #expect(
                secretEvents.map(\.type) == ["plan.created", "plan.post_added", "plan.entry_added"]
            )
            let id = String(entry.name.split(separator: "/").last ?? "")

            bench.caller.become(Self.others)
            #expect(try await bench.plans() == ["plans/bd-2030"])
            let grades = try await bench.events().map(\.secrecyGrade)
            #expect(Set(grades) == [.internal])
            let hidden = await refusals(bench.client, "m", id)
            let absent = await refusals(bench.client, "none", id)
            #expect(hidden == absent)
            #expect(Set(hidden) == ["NOT_FOUND RESOURCE_NOT_FOUND"])
        }
    }

    /// The record's city is reached by a grant: a secret plan there is told from none by nothing.
    @Test func whoReachesThePlaceOfASecretPlanIsNotToldOfIt() async throws {
        try await Bench.run { open in
            let bench = try SecretBench(open)
            let entry = try await bench.furnish()
            let id = String(entry.name.split(separator: "/").last ?? "")
            let sees: Clearance = [.sensitive, .internalPolitical]
            let part = Reach([ReachPart(.organization("bd"), sees: sees)])
            bench.caller.become(
                Caller(
                    .system,
                    "systems/ward",
                    rights: CallRights(clearance: sees, reach: part)
                )
            )
            let seen = try await bench.plans()
            #expect(seen == ["plans/bd-2030"])
            let hidden = await refusals(bench.client, "m", id)
            let absent = await refusals(bench.client, "none", id)
            #expect(hidden == absent)
            #expect(Set(hidden) == ["PERMISSION_DENIED NOT_WITHIN_REACH"])
        }
    }

    @Test func aRepeatedRequestIsAnsweredToTheClearedAlone() async throws {
        try await Bench.run { open in
            let bench = try SecretBench(open)
            _ = try await bench.furnish()
            var request = AddEntryRequest.sample(2, "head", "m")
            request.requestID = "0b2f3c1e-5d2c-4b3a-8f1e-2c9d4e5f6a7b"
            let first = try await bench.client.addEntry(request)
            #expect(try await bench.client.addEntry(request) == first)
            bench.caller.become(
                Caller(.system, Self.cleared.name, clearance: [.sensitive, .internalPolitical])
            )
            let told = await status { [request] in _ = try await bench.client.addEntry(request) }
            #expect(told.code == .notFound)
        }
    }

    @Test func aTakenNumberDoesNotNameTheSecretPlan() async throws {
        try await Bench.run { open in
            let bench = try SecretBench(open)
            _ = try await bench.furnish()
            bench.caller.become(Self.others)
            let told = await status {
                _ = try await bench.client.createPlan(
                    CreatePlanRequest(plan: .sample("01-M"), planID: "own")
                )
            }
            #expect(told.code == .alreadyExists)
            #expect(!"\(told)".contains("plans/m"))
        }
    }
}
