import DisciplineContract
import DisciplineService
import FeedContract
import Fleet
import Policy
import RPC
import Records
import Storage
import Testing
import TypeContract

/// Sanctions graded secret (mật) are there for those alone who may see state secrets.
@Suite struct SecretSanctions {
    private struct SecretBench {
        let caller = ToldCaller()
        let client: DisciplineClient
        let feed: FeedClient

        static let cleared = Caller(.system, "systems/cleared", clearance: .everything)
        static let others = Caller(
            .system,
            "systems/others",
            clearance: [.sensitive, .internalPolitical]
        )

        init(_ store: any Database, _ clock: CalendarClock, keeps: Bool = true) async throws {
            let journal = Journal(store, producer: "discipline", clock: clock)
            let tokens = try await PageTokens(of: store)
            let service = DisciplineService(
                journal: journal,
                tokens: tokens,
                authority: ToldJudge().desk(),
                policy: try .embedded(),
                clock: clock,
                keepsSecretRecords: keeps
            )
            let feed = DisciplineFeed(EventFeed(of: journal, tokens: tokens))
            let channel = LocalGateway.channel([service, feed], within: [caller])
            client = DisciplineClient(channel)
            self.feed = FeedClient(channel)
        }

        /// Records a sanction of the official `an`, as the present caller.
        func record(_ sanction: Sanction, requestID: String = "") async throws -> Sanction {
            try await client.recordSanction(
                RecordSanctionRequest(
                    parent: "officials/an",
                    sanction: sanction,
                    requestID: requestID
                )
            )
        }

        func listed() async throws -> [String] {
            try await client.listSanctions(ListSanctionsRequest(parent: "officials/an"))
                .sanctions.map(\.name)
        }

        func blocks() async throws -> [Block] {
            try await client.listBlocks(
                ListBlocksRequest(parent: "officials/an", date: .iso("2026-06-01"), act: .plan)
            ).blocks
        }

        func events() async throws -> [String] {
            try await feed.listEvents(ListEventsRequest()).events
                .map { $0.attributes["sanction"] ?? "" }
        }
    }

    private static func run(
        _ kind: StoreKind = .memory,
        keeps: Bool = true,
        _ body: (SecretBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.discipline, clock: clock) { store in
            try await body(try await SecretBench(store, clock, keeps: keeps))
        }
    }

    private static func graded(_ number: String, _ grade: SecrecyGrade = .secret) -> Sanction {
        var sanction = Sanction.reprimand(number)
        sanction.secrecyGrade = grade
        return sanction
    }

    @Test(arguments: StoreKind.allCases)
    func aSecretSanctionIsThereForTheClearedAlone(_ kind: StoreKind) async throws {
        try await Self.run(kind) { bench in
            bench.caller.become(SecretBench.cleared)
            let open = try await bench.record(.reprimand("1-QĐ"))
            let secret = try await bench.record(Self.graded("2-QĐ"))
            #expect(open.secrecyGrade == .unspecified)
            #expect(secret.secrecyGrade == .secret)
            let asked = GetSanctionRequest(name: secret.name)
            #expect(try await bench.client.getSanction(asked) == secret)
            #expect(try await Set(bench.listed()) == [open.name, secret.name])
            #expect(try await bench.events().contains(secret.name))

            bench.caller.become(SecretBench.others)
            let missing = GetSanctionRequest(name: "officials/an/sanctions/none")
            let (hidden, absent) = (
                await status { _ = try await bench.client.getSanction(asked) },
                await status { _ = try await bench.client.getSanction(missing) }
            )
            #expect(hidden.code == .notFound && absent.code == .notFound)
            #expect(hidden.reason == absent.reason)
            #expect(try await bench.listed() == [open.name])
            #expect(try await Set(bench.events()) == [open.name])
        }
    }

    @Test func itsBlocksStandForEverybodyWithoutItsName() async throws {
        try await Self.run { bench in
            bench.caller.become(SecretBench.cleared)
            let secret = try await bench.record(Self.graded("2-QĐ"))
            #expect(try await bench.blocks().map(\.sanction).contains(secret.name))
            let kinds = try await bench.blocks().map(\.kind)
            bench.caller.become(SecretBench.others)
            #expect(try await bench.blocks().map(\.kind) == kinds)
            let names = try await bench.blocks().map(\.sanction)
            #expect(Set(names) == [""])
            #expect(kinds.contains(.sanctionInForce))
        }
    }

    @Test func whoIsNotClearedGradesNothingAndFollowsNoSecretSanction() async throws {
        try await Self.run { bench in
            bench.caller.become(SecretBench.cleared)
            let secret = try await bench.record(Self.graded("2-QĐ"))
            bench.caller.become(SecretBench.others)
            let written = await status { _ = try await bench.record(Self.graded("3-QĐ")) }
            #expect(written.code == .permissionDenied && written.reason == "FIELD_NOT_VISIBLE")
            var following = Sanction.reprimand("4-QĐ")
            following.track = .state
            following.subject = .civilServant
            following.partySanction = secret.name
            let followed = await status { [following] in
                _ = try await bench.record(following)
            }
            #expect(followed.reason == "SANCTION_REFUSED")
            bench.caller.become(SecretBench.cleared)
            _ = try await bench.record(following)
        }
    }

    @Test(arguments: [SecrecyGrade.topSecret, .utmostSecret, .none])
    func noOtherGradeIsKept(_ grade: SecrecyGrade) async throws {
        try await Self.run { bench in
            let told = await status { _ = try await bench.record(Self.graded("1-QĐ", grade)) }
            #expect(told.code == .failedPrecondition && told.reason == "SECRECY_GRADE_NOT_KEPT")
            let listed = try await bench.listed()
            #expect(listed == [])
        }
    }

    @Test func anInstallationKeepsSecretsWhereItIsToldToAlone() async throws {
        try await Self.run(keeps: false) { bench in
            let told = await status { _ = try await bench.record(Self.graded("1-QĐ")) }
            #expect(told.reason == "SECRECY_GRADE_NOT_KEPT")
            let kept = try await bench.record(Self.graded("1-QĐ", .internal))
            #expect(kept.secrecyGrade == .unspecified)
        }
    }
}
