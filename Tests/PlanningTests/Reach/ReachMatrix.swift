import Fleet
import Kernel
import PersonnelContract
import PlanningContract
import Policy
import RPC
import Testing

/// Every role, place of a post, method, plan and day: what planning answers beside a slow reading
/// of the same policy and posts.
@Suite struct ReachMatrix {
    private static let parents = ["bd": "", "vp": "bd", "hk": ""]
    /// The official entered in the plan of each place, and where that official is.
    private static let entered = ["bd": (2, "bd"), "vp": (2, "bd"), "hk": (9, "hk")]
    private static let roles: [(AccessRole, String)] = [
        (.cellSecretary, "CELL_SECRETARY"), (.committeeSecretary, "COMMITTEE_SECRETARY"),
        (.committeeStanding, "COMMITTEE_STANDING"), (.orgCommitteeHead, "ORG_COMMITTEE_HEAD"),
        (.orgCommitteeOfficer, "ORG_COMMITTEE_OFFICER"), (.inspectionHead, "INSPECTION_HEAD"),
        (.inspectionOfficer, "INSPECTION_OFFICER"), (.agencyHead, "AGENCY_HEAD"),
        (.hrOfficer, "HR_OFFICER"),
        (.politicalProtectionOfficer, "POLITICAL_PROTECTION_OFFICER"),
        (.planningOfficer, "PLANNING_OFFICER"), (.trainingOfficer, "TRAINING_OFFICER"),
        (.awardOfficer, "AWARD_OFFICER"), (.membershipOfficer, "MEMBERSHIP_OFFICER"),
        (.reportViewer, "REPORT_VIEWER"), (.auditor, "AUDITOR"), (.dpo, "DPO"),
    ]

    /// A post of one person, with the days on which it is held: from the first, not on the last.
    private struct Held {
        let role: String
        let over: String
        let from: String
        let until: String
    }

    @Test func bothSayTheSame() async throws {
        let policy = try Policy.embedded()
        try await Bench.run { bench in
            try await bench.widen()
            let entries = try await enter(bench)
            let held = try await hold(bench)
            var (reached, refused) = (0, 0)
            for day in ["2026-11-21", "2026-11-23", "2026-11-24", "2026-11-26"] {
                bench.clock.turn(to: day)
                for (number, posts) in held.sorted(by: { $0.key < $1.key }) {
                    let today = posts.filter { $0.from <= day && day < $0.until }
                    for (place, entry) in entries {
                        let asking = PlanAsking(bench, place, Self.entered[place]?.0 ?? 0, entry)
                        for (method, found) in try await bench.acting(
                            as: number,
                            { try await asking.answers() }
                        ) {
                            let expected = try Self.expected(method, place, today, policy)
                            #expect(found == expected, "\(number) \(place) \(method) \(day)")
                            if expected == .refused { refused += 1 } else { reached += 1 }
                        }
                    }
                }
            }
            // Neither side says the same of everything.
            #expect(reached > 100 && refused > 100)
        }
    }

    /// Enters an official in each plan.
    private func enter(_ bench: Bench) async throws -> [(place: String, entry: PlanEntry)] {
        var entries: [(String, PlanEntry)] = []
        for (place, (number, _)) in Self.entered.sorted(by: { $0.key < $1.key }) {
            entries.append((place, try await bench.add(number, of: "\(place)-2030")))
        }
        for number in Set(Self.entered.values.map(\.0)) { try await bench.reprimand(number) }
        return entries
    }

    /// Gives a person to each role, with a post in one place and later one in another; and two more
    /// with several at a time.
    private func hold(_ bench: Bench) async throws -> [Int: [Held]] {
        var held: [Int: [Held]] = [:]
        let places = ["bd", "vp", "hk"]
        for (index, (role, code)) in Self.roles.enumerated() {
            let number = 11 + index
            try await bench.official(number, in: "hk")
            try await bench.account(number)
            let days = [("2026-11-21", "2026-11-24"), ("2026-11-24", "2026-11-26")]
            for (part, (from, until)) in days.enumerated() {
                held[number, default: []].append(
                    try await hold(
                        role,
                        Held(
                            role: code,
                            over: places[(index + part) % 3],
                            from: from,
                            until: until
                        ),
                        by: number,
                        bench
                    )
                )
            }
        }
        try await bench.official(40, in: "hk")
        try await bench.account(40)
        for (role, over) in [("PLANNING_OFFICER", "bd"), ("AGENCY_HEAD", "vp"), ("DPO", "hk")] {
            guard let found = Self.roles.first(where: { $0.1 == role }) else { continue }
            let post = Held(role: role, over: over, from: "2026-11-23", until: "2026-11-26")
            held[40, default: []].append(try await hold(found.0, post, by: 40, bench))
        }
        return held
    }

    private func hold(
        _ role: AccessRole,
        _ post: Held,
        by number: Int,
        _ bench: Bench
    ) async throws -> Held {
        let holding = try await bench.post(
            "p-\(number)-\(post.over)",
            over: post.over,
            role,
            heldBy: number,
            from: post.from
        )
        try await bench.end(holding, on: post.until)
        return post
    }

    /// The policy's rows and the posts read one by one, as a person would.
    private static func expected(
        _ method: String,
        _ place: String,
        _ held: [Held],
        _ policy: Policy
    ) throws -> PlanAnswer {
        let inPlan = try sees(method, place, held, policy)
        guard var shown = inPlan else { return .refused }
        if method == "AddEntry" {
            let home = entered[place]?.1 ?? ""
            guard let ofOfficial = try sees(method, home, held, policy) else { return .refused }
            shown = shown && ofOfficial
        }
        return method.hasSuffix("Entry") || method == "ListEntries"
            ? shown ? .showsRules : .hidesRules : .answered
    }

    /// Whether sensitive fields of what belongs to a place are seen; `nil` when it is not reached.
    private static func sees(
        _ method: String,
        _ place: String,
        _ held: [Held],
        _ policy: Policy
    ) throws -> Bool? {
        var above: [String] = []
        var next = place
        while !next.isEmpty {
            above.append(next)
            next = parents[next] ?? ""
        }
        let name = "canbo.planning.v1.PlanningService/\(method)"
        var shown: Bool?
        for role in held.filter({ above.contains($0.over) }).map(\.role) {
            func codes(_ rule: String) throws -> [String] {
                try policy.versions(of: rule).filter { $0.scope == ["access_role": role] }
                    .flatMap { try $0.codes }
            }
            let hasMethod = try codes("ROLE_METHODS").contains { pattern in
                pattern.hasSuffix("*")
                    ? name.hasPrefix(String(pattern.dropLast())) : pattern == name
            }
            guard hasMethod else { continue }
            shown = try (shown ?? false) || codes("ROLE_SEES").contains("SENSITIVE")
        }
        return shown
    }
}
