import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// What of posts and holdings is reached: read, listed and changed.
@Suite struct PostAuthorityTests {
    private static let out = "NOT_WITHIN_REACH"

    @Test(arguments: StoreKind.allCases)
    func postsBelongToTheirOrganisations(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind) { bench in
            try await bench.position("there", in: "hk")
            try await bench.asOfficer {
                try await bench.position("here", in: "vp")
                let found = try await bench.posts.getPosition(.init(name: "positions/here"))
                #expect(found.organization == "organizations/vp")
                for name in ["positions/there", "positions/none"] {
                    let read = await status {
                        _ = try await bench.posts.getPosition(.init(name: name))
                    }
                    let changed = await status {
                        try await bench.change(Position(name: name, nameVi: "Khác"))
                    }
                    let ended = await status {
                        _ = try await bench.posts.endPosition(
                            .init(name: name, endDate: GoogleDate("2026-12-01"))
                        )
                    }
                    for told in [read, changed, ended] { #expect(told.reason == Self.out) }
                }
                let elsewhere = await status { try await bench.position("new", in: "hk") }
                #expect(elsewhere.reason == Self.out)
                try await bench.change(Position(name: "positions/here", nameVi: "Khác"))
                _ = try await bench.posts.endPosition(
                    .init(name: "positions/here", endDate: GoogleDate("2026-12-01"))
                )
            }
        }
    }

    /// Posts in every organisation, held by officials of the same and of other organisations.
    private func fill(_ bench: AuthorityBench) async throws {
        for (index, place) in ["bd", "vp", "hk", "hn", "hk", "bd"].enumerated() {
            try await bench.position("p\(index)", in: place)
        }
        for (position, official) in [("p0", "o4"), ("p2", "o2"), ("p3", "o4"), ("p4", "o1")] {
            try await bench.hold(position, official)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func listsShowWhatGetAllows(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind) { bench in
            try await fill(bench)
            let positions = try await positions(bench)
            let holdings = try await holdings(bench)
            let vacancies = try await vacancies(bench)
            #expect([positions.count, holdings.count, vacancies.count] == [7, 5, 2])
            let both = CallRights(
                clearance: .everything,
                reach: Reach([ReachPart(.organization("hk"))]),
                principalReach: Reach([ReachPart(.posts)])
            )
            let callers: [(Caller, Int, Int)] = [
                (.byPosts(AuthorityBench.an), 4, 4), (.agreed(["vp"]), 1, 0),
                (.agreed(["hk", "vp"]), 3, 4), (.agreed(["hn"]), 7, 5),
                (.byPosts("people/hanoi-id:nobody"), 0, 0),
                (Caller(.system, "systems/p", actsFor: AuthorityBench.an, rights: both), 0, 0),
            ]
            for (caller, postCount, holdingCount) in callers {
                try await bench.acting(as: caller) {
                    var allowed: [String] = []
                    for name in positions {
                        let told = await status {
                            _ = try await bench.posts.getPosition(.init(name: name))
                        }
                        if told.code == .ok { allowed.append(name) }
                    }
                    #expect(allowed.count == postCount, "\(caller.name)")
                    let listed = try await self.positions(bench)
                    #expect(listed == allowed)
                    let open = vacancies.filter(allowed.contains)
                    let unheld = try await self.vacancies(bench)
                    #expect(unheld == open)
                    var read: [String] = []
                    for name in holdings {
                        let told = await status {
                            _ = try await bench.posts.getHolding(.init(name: name))
                        }
                        if told.code == .ok { read.append(name) }
                    }
                    #expect(read.count == holdingCount, "\(caller.name)")
                    let found = try await self.holdings(bench)
                    #expect(found == read)
                }
            }
        }
    }

    private func positions(_ bench: AuthorityBench) async throws -> [String] {
        var (names, token) = ([String](), "")
        repeat {
            let page = try await bench.posts.listPositions(
                .init(parent: "organizations/-", pageSize: 3, pageToken: token)
            )
            names += page.positions.map(\.name)
            token = page.nextPageToken
        } while !token.isEmpty
        return names
    }

    private func holdings(_ bench: AuthorityBench) async throws -> [String] {
        var (names, token) = ([String](), "")
        repeat {
            let page = try await bench.posts.listHoldings(
                .init(parent: "organizations/-", pageSize: 3, pageToken: token)
            )
            names += page.holdings.map(\.name)
            token = page.nextPageToken
        } while !token.isEmpty
        return names
    }

    private func vacancies(_ bench: AuthorityBench) async throws -> [String] {
        try await bench.posts.listVacancies(.init(parent: "organizations/-")).vacancies
            .map(\.position)
    }

    /// Few rows are found by what is reached and sorted, many by passing the list: the same ones.
    @Test(arguments: StoreKind.allCases)
    func fewAndManyAreFoundAlike(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind) { bench in
            try await fill(bench)
            for most in [0, 1_000] {
                let found = try await bench.personnel.journal.database.scan { reader in
                    let place = try OrganizationReader(reader: reader).find(id: "bd")
                    let own = try OfficialReader(reader: reader).find(id: "o4")
                    let reached = ReachedPosts(
                        organizations: [place?.number ?? 0],
                        officials: [own?.number ?? 0],
                        most: most
                    )
                    let posts = try reached.positions(reader)
                    let holdings = try reached.holdings(reader)
                    let rows = try [
                        reader.rows(
                            """
                            \(posts.tree) SELECT position.id AS id FROM \(posts.tables)
                            WHERE \(posts.condition) ORDER BY position.id
                            """
                        ),
                        reader.rows(
                            """
                            \(holdings.tree) SELECT holding.id AS id FROM \(holdings.tables)
                            WHERE \(holdings.condition) ORDER BY holding.id
                            """
                        ),
                    ]
                    return try rows.map { try $0.map { try $0.text("id") } }
                }
                #expect(
                    found == [
                        ["hr", "p0", "p1", "p5"], ["h-hr", "h-p0", "h-p2", "h-p3", "h-p4"],
                    ]
                )
            }
        }
    }

    @Test func aParentOutOfReachIsNoList() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await fill(bench)
            try await bench.asOfficer {
                for parent in ["organizations/hk", "officials/o4", "positions/p2", "officials/x"] {
                    let told = await status {
                        _ = try await bench.posts.listHoldings(.init(parent: parent))
                    }
                    #expect(told.reason == Self.out, "\(parent)")
                }
                let own = try await bench.posts.listHoldings(.init(parent: "officials/o1"))
                #expect(own.holdings.map(\.name) == ["holdings/h-hr", "holdings/h-p4"])
            }
        }
    }

    /// An official who has no post with roles sees the own holdings and no others.
    @Test func theOwnHoldingsAreRead() async throws {
        try await AuthorityBench.withOfficer(.memory, []) { bench in
            try await fill(bench)
            try await bench.asOfficer {
                let own = try await holdings(bench)
                #expect(own == ["holdings/h-hr", "holdings/h-p4"])
                let none = try await positions(bench)
                #expect(none == [])
            }
        }
    }

    @Test func whyAHoldingEndedIsForWhoSeesItThere() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await fill(bench)
            let holding = try await bench.posts.getHolding(.init(name: "holdings/h-p2"))
            try await bench.end(holding, on: "2026-11-25")
            let sees = try await bench.acting(as: .agreed(["bd"], sees: .sensitive)) {
                try await bench.posts.listHoldings(.init(parent: "officials/o2")).holdings
            }
            let doesNot = try await bench.acting(as: .agreed(["hk"])) {
                try await bench.posts.listHoldings(.init(parent: "positions/p2")).holdings
            }
            #expect(sees.map(\.endReason) == [.transferred])
            #expect(doesNot.map(\.endReason) == [.unspecified])
        }
    }

    /// Who receives an official reaches the official, too; the old post is ended by who has it.
    @Test func aTransferNeedsBothSides() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.position("new", in: "bd")
            try await bench.position("old", in: "bd")
            let old = try await bench.hold("old", "o4")
            try await bench.asOfficer {
                for official in ["o4", "nobody"] {
                    let taken = await status { try await bench.hold("new", official) }
                    #expect(taken.reason == Self.out)
                }
                let ended = try await bench.end(old, on: "2026-12-01")
                let later = await status {
                    _ = try await bench.posts.endHolding(
                        EndHoldingRequest(
                            name: old.name,
                            endDate: GoogleDate("2027-12-01"),
                            endReason: .transferred,
                            decisionNumber: "4/QĐ",
                            decisionDate: GoogleDate("2026-11-21"),
                            etag: ended.etag
                        )
                    )
                }
                #expect(later.reason == Self.out)
                try await bench.hold("new", "o2")
            }
        }
    }

    /// What is taken back takes what its recording took; nobody corrects an own holding.
    @Test func whatIsTakenBackIsReached() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.position("new", in: "bd")
            try await bench.position("old", in: "bd")
            try await bench.position("there", in: "hk")
            let held = try await bench.hold("new", "o2")
            let ended = try await bench.end(try await bench.hold("old", "o4"), on: "2026-12-01")
            let there = try await bench.hold("there", "o2")
            let own = try await bench.posts.getHolding(.init(name: "holdings/h-hr"))
            try await bench.asOfficer {
                for (holding, reason) in [(there, Self.out), (own, "OWN_CASE")] {
                    let told = await status { try await Self.takeBack(holding, bench) }
                    #expect(told.reason == reason)
                }
                // Who is not reached is given no post for longer, and may never have had it.
                let longer = await status {
                    _ = try await bench.posts.takeBackHoldingEnd(
                        TakeBackHoldingEndRequest(
                            name: ended.name,
                            reason: "Nhầm",
                            decisionNumber: "5/TB",
                            decisionDate: GoogleDate("2026-11-21"),
                            etag: ended.etag
                        )
                    )
                }
                #expect(longer.reason == Self.out)
                try await Self.takeBack(ended, bench)
                // A post that ends by leaving lies within reach, too.
                let leaving = await status {
                    _ = try await bench.personnel.client.updateOfficial(
                        UpdateOfficialRequest(
                            official: Official(name: "officials/o2", status: .retired),
                            effectiveDate: GoogleDate("2026-12-01"),
                            heldPostsEnd: HeldPostsEnd(
                                decisionNumber: "6/QĐ",
                                decisionDate: GoogleDate("2026-11-21")
                            )
                        )
                    )
                }
                #expect(leaving.reason == Self.out)
                try await Self.takeBack(held, bench)
                let corrections = try await bench.posts.listHoldingCorrections(
                    ListHoldingCorrectionsRequest(parent: held.name)
                ).corrections
                #expect(corrections.map(\.kind) == [.holding])
                let hidden = await status {
                    _ = try await bench.posts.listHoldingCorrections(
                        ListHoldingCorrectionsRequest(parent: "holdings/none")
                    )
                }
                #expect(hidden.reason == Self.out)
            }
        }
    }

    @discardableResult
    private static func takeBack(
        _ holding: Holding,
        _ bench: AuthorityBench
    ) async throws -> HoldingCorrection {
        try await bench.posts.takeBackHolding(
            TakeBackHoldingRequest(
                name: holding.name,
                reason: "Nhầm",
                decisionNumber: "5/TB",
                decisionDate: GoogleDate("2026-11-21"),
                etag: holding.etag
            )
        )
    }
}
