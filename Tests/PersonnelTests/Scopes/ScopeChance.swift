import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Tells a record, step by step and by chance, of scopes, posts, holdings and moves.
struct ScopeChance {
    let bench: AuthorityBench
    var today: CalendarDate
    var world = ScopeWorld()
    /// Scopes that were taken on record.
    var made = 0
    /// Scopes and ends that were refused for an overlap.
    var refused = 0

    private static let organizations = ["bd", "hk", "hn", "vp", "x1"]
    private static let levels: [Int32] = [0, 5, 6]

    /// Puts the tree, some posts and officials on record.
    mutating func begin(_ homes: [String: String], _ numbers: inout SeededNumbers) async throws {
        try await bench.personnel.organization("x1", "Phòng", under: "hk", level: .grassroots)
        let tree = ["hn": "", "bd": "hn", "hk": "hn", "vp": "bd", "x1": "hk"]
        for (id, parent) in tree { world.parents[id] = [(today, parent)] }
        for number in 0..<8 {
            let organization = Self.organizations.randomElement(using: &numbers) ?? "bd"
            let post = ScopeWorld.Post(
                organization: organization,
                level: Self.levels.randomElement(using: &numbers) ?? 0,
                kind: Bool.random(using: &numbers) ? .head : .deputy
            )
            let id = "p\(number)"
            try await bench.position(id, in: organization, level: post.level, post.kind)
            world.posts[id] = post
        }
        for (id, home) in homes.sorted(by: { $0.key < $1.key }) {
            let number = Int(id.dropFirst()) ?? 0
            try await bench.personnel.official(number, "Nguyễn Văn An", in: home)
        }
    }

    /// Does one thing on the next day.
    mutating func step(_ number: Int, _ numbers: inout SeededNumbers) async throws {
        today = today.adding(days: 1)
        bench.clock.turn(to: today.description)
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0..<4: try await make("s\(number)", &numbers)
        case 4: try await end(&numbers)
        case 5..<7: try await hold("h\(number)", &numbers)
        case 7: try await leave(&numbers)
        case 8: try await move(&numbers)
        default: try await raise(&numbers)
        }
    }

    private func day(_ range: Range<Int>, _ numbers: inout SeededNumbers) -> CalendarDate {
        today.adding(days: Int.random(in: range, using: &numbers))
    }

    private mutating func make(_ id: String, _ numbers: inout SeededNumbers) async throws {
        let start = max(day(-3..<5, &numbers), CalendarDate(iso: "2026-11-21") ?? today)
        let deciding = Self.organizations.randomElement(using: &numbers) ?? "bd"
        var scope = ManagementScope.sample(deciding, from: start.description)
        if Bool.random(using: &numbers) {
            let days = Int.random(in: 1..<15, using: &numbers)
            scope.endDate = GoogleDate(start.adding(days: days))
        }
        if Int.random(in: 0..<3, using: &numbers) == 0 {
            scope.consultingOrganizations = ["organizations/bd"]
        }
        if Bool.random(using: &numbers) {
            let posts = (0..<2).map { _ in Int.random(in: 0..<8, using: &numbers) }
            scope.positions = Set(posts).sorted().map { "positions/p\($0)" }
        } else {
            let root = Self.organizations.randomElement(using: &numbers) ?? "bd"
            scope.positionRule = PositionRule(
                organization: "organizations/\(root)",
                positionLevels: Self.levels.filter { _ in Bool.random(using: &numbers) },
                headKinds: [.head, .deputy].filter { _ in Bool.random(using: &numbers) }
            )
        }
        let overlaps = world.overlaps(scope, on: today)
        let answer = await status {
            _ = try await bench.scopes.createManagementScope(
                CreateManagementScopeRequest(managementScope: scope, managementScopeID: id)
            )
        }
        #expect(answer.reason == (overlaps ? "MANAGEMENT_SCOPE_OVERLAPS" : nil))
        if answer.code == .ok { world.scopes.append((id, scope)) }
        if overlaps { refused += 1 } else { made += 1 }
    }

    private mutating func end(_ numbers: inout SeededNumbers) async throws {
        guard let index = world.scopes.indices.randomElement(using: &numbers) else { return }
        let (id, scope) = world.scopes[index]
        let start = scope.startDate.flatMap { CalendarDate($0) } ?? today
        let day = max(start.adding(days: 1), day(-2..<6, &numbers))
        var added = scope
        added.startDate = scope.endDate ?? GoogleDate(.openEnd)
        added.endDate = GoogleDate(day)
        let isLonger = scope.endDate.flatMap { CalendarDate($0) }.map { $0 < day } ?? false
        let overlaps = isLonger && world.overlaps(added, besides: id, on: today)
        let tag = try await bench.scopes.getManagementScope(
            GetManagementScopeRequest(name: "managementScopes/\(id)")
        ).etag
        let answer = await status {
            try await bench.endScope(id, on: day.description, etag: tag)
        }
        #expect(answer.reason == (overlaps ? "MANAGEMENT_SCOPE_OVERLAPS" : nil))
        if answer.code == .ok { world.scopes[index].scope.endDate = GoogleDate(day) }
    }

    private mutating func hold(_ id: String, _ numbers: inout SeededNumbers) async throws {
        let stay = ScopeWorld.Stay(
            id: id,
            official: "o\(Int.random(in: 1...4, using: &numbers))",
            position: "p\(Int.random(in: 0..<8, using: &numbers))",
            from: max(day(-2..<3, &numbers), CalendarDate(iso: "2026-11-21") ?? today),
            to: nil,
            isMain: Bool.random(using: &numbers)
        )
        let answer = await status {
            try await bench.hold(
                id,
                stay.official,
                stay.position,
                from: stay.from.description,
                isMain: stay.isMain
            )
        }
        #expect([.ok, .failedPrecondition].contains(answer.code))
        if answer.code == .ok { world.stays.append(stay) }
    }

    private mutating func leave(_ numbers: inout SeededNumbers) async throws {
        let open = world.stays.indices.filter {
            world.stays[$0].to == nil && world.stays[$0].from < today
                && world.stays[$0].position != "seat"
        }
        guard let index = open.randomElement(using: &numbers) else { return }
        try await bench.end(
            Holding(name: "holdings/\(world.stays[index].id)"),
            on: today.description
        )
        world.stays[index].to = today
    }

    private mutating func move(_ numbers: inout SeededNumbers) async throws {
        let moved = Bool.random(using: &numbers) ? "vp" : "x1"
        let parent = ["bd", "hk", "hn"].randomElement(using: &numbers) ?? "bd"
        _ = try await bench.personnel.client.updateOrganization(
            UpdateOrganizationRequest(
                organization: Organization(
                    name: "organizations/\(moved)",
                    parentOrganization: "organizations/\(parent)"
                ),
                updateMask: GoogleFieldMask(paths: ["parent_organization"])
            )
        )
        world.parents[moved]?.append((today, parent))
    }

    private mutating func raise(_ numbers: inout SeededNumbers) async throws {
        let id = "p\(Int.random(in: 0..<8, using: &numbers))"
        let level = Self.levels.randomElement(using: &numbers) ?? 0
        _ = try await bench.posts.updatePosition(
            UpdatePositionRequest(
                position: Position(name: "positions/\(id)", positionLevel: level),
                updateMask: GoogleFieldMask(paths: ["position_level"])
            )
        )
        world.posts[id]?.later.append((from: today, level: level))
    }
}
