import Conventions
import Fleet
import Kernel
import PersonnelContract
import Policy
import RPC
import Testing
import TypeContract

/// Every role, place of a post, method, class of fields and day, judged by the service and by a
/// slow reading of the same policy and posts.
@Suite struct AuthorityMatrix {
    private static let subject = "people/hanoi-id:an"
    private static let parents = ["hn": "", "bd": "hn", "hk": "hn", "vp": "bd"]
    private static let officials = ["o1": "bd", "o2": "bd", "o3": "vp", "o4": "hk"]
    private static let methods = [
        "canbo.personnel.v1.PersonnelService/GetOfficial",
        "canbo.personnel.v1.PersonnelService/ListOfficials",
        "canbo.personnel.v1.PersonnelService/UpdateOfficial",
        "canbo.personnel.v1.PersonnelService/CreateOrganization",
        "canbo.personnel.v1.PersonnelService/ImportOfficials",
        "canbo.personnel.v1.PostService/GetPosition",
        "canbo.personnel.v1.PostService/ListHoldings",
        "canbo.personnel.v1.PostService/StartHolding",
        "canbo.personnel.v1.AccountService/CreateAccount",
        "canbo.personnel.v1.RecordAccessService/ListRecordReads",
        "canbo.planning.v1.RecordAccessService/ListRecordReads",
        "canbo.personnel.v1.DataSubjectService/ExportRecord",
        "canbo.personnel.v1.DataSubjectService/DecideCorrectionRequest",
        "canbo.personnel.v1.DataSubjectService/EraseOfficial",
        "canbo.discipline.v1.DisciplineService/RecordSanction",
    ]
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

    /// A post of the one who asks, with the days on which it is held: from the first, not on the
    /// last.
    private struct Held {
        let role: String
        let over: String
        let from: String
        let until: String
    }

    /// A post of the others: its level, who holds it, and the days, the last not included.
    private static let others = [
        (post: "q2", home: "bd", level: 5, official: "o2", from: "2026-11-21", until: "9999-12-31"),
        (post: "q3", home: "vp", level: 6, official: "o3", from: "2026-11-21", until: "2026-11-26"),
        (post: "q4", home: "hk", level: 5, official: "o4", from: "2026-11-21", until: "9999-12-31"),
        (post: "q5", home: "hn", level: 2, official: "o4", from: "2026-11-25", until: "9999-12-31"),
    ]
    /// In which scope each of them is: who decides, who is consulted, and the days.
    private static let scopes = [
        (post: "q2", deciding: "hk", consulted: "vp", from: "2026-11-21", until: "2026-11-24"),
        (post: "q3", deciding: "hk", consulted: "hn", from: "2026-11-22", until: "9999-12-31"),
        (post: "q4", deciding: "vp", consulted: "bd", from: "2026-11-22", until: "9999-12-31"),
        (post: "q5", deciding: "bd", consulted: "hn", from: "2026-11-21", until: "2026-11-27"),
    ]

    private static func prepareScopes(_ bench: AuthorityBench) async throws {
        for other in others {
            try await bench.position(other.post, in: other.home, level: Int32(other.level))
            let holding = try await bench.hold(
                "h-\(other.post)",
                other.official,
                other.post,
                from: other.from
            )
            if other.until < "9999" { try await bench.end(holding, on: other.until) }
        }
        for (index, scope) in scopes.enumerated() {
            let isNamed = index.isMultiple(of: 2)
            let other = others[index]
            try await bench.scope(
                "s-\(index)",
                decidedBy: scope.deciding,
                positions: isNamed ? [scope.post] : [],
                consulting: [scope.consulted],
                from: scope.from,
                to: scope.until < "9999" ? scope.until : nil
            ) { message in
                guard !isNamed else { return }
                message.positionRule = PositionRule(
                    organization: "organizations/\(other.home)",
                    positionLevels: [Int32(other.level)]
                )
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func bothSayTheSame(kind: StoreKind) async throws {
        let policy = try Policy.embedded()
        try await AuthorityBench.run(kind) { bench in
            for (id, organization) in Self.officials.sorted(by: { $0.key < $1.key }) {
                let number = Int(id.dropFirst()) ?? 0
                try await bench.personnel.official(number, "Nguyễn Văn An", in: organization)
            }
            try await bench.account(Self.subject, "o1")
            try await Self.prepareScopes(bench)
            var held: [Held] = []
            for (index, (role, code)) in Self.roles.enumerated() {
                // Each role in two places, one after the other, with days between.
                for (part, over) in ["bd", "hk", "hn", "vp"].enumerated()
                where (index + part).isMultiple(of: 2) {
                    let days =
                        part < 2 ? ("2026-11-21", "2026-11-24") : ("2026-11-26", "2026-11-28")
                    let holding = try await bench.post(
                        "p-\(index)-\(part)",
                        in: "vp",
                        over: over,
                        [role],
                        heldBy: "o1",
                        from: days.0
                    )
                    try await bench.end(holding, on: days.1)
                    held.append(Held(role: code, over: over, from: days.0, until: days.1))
                }
            }
            var (reached, refused) = (0, 0)
            for day in (21...29).map({ "2026-11-\($0)" }) {
                bench.clock.turn(to: day)
                for method in Self.methods {
                    let told = try await Self.judge(method, bench)
                    for (record, judgement) in zip(Self.records, told) {
                        let expected = try Self.expected(record, method, day, held, policy)
                        let found = judgement.reached ? Clearance(judgement.sees) : nil
                        #expect(found == expected, "\(record) \(method) \(day)")
                        if found == nil { refused += 1 } else { reached += 1 }
                    }
                }
            }
            // Neither side says the same of everything.
            #expect(reached > 50 && refused > 50)
        }
    }

    @Test func theFourRolesThatDecideReachByScope() throws {
        let policy = try Policy.embedded()
        let roles = try Self.roles.map(\.1).filter { try Self.reachesByScope($0, policy) }
        #expect(
            roles == [
                "COMMITTEE_SECRETARY", "COMMITTEE_STANDING", "ORG_COMMITTEE_HEAD",
                "ORG_COMMITTEE_OFFICER",
            ]
        )
    }

    private static var records: [String] {
        officials.keys.sorted().map { "officials/\($0)" } + ["officials/nobody"]
            + parents.keys.sorted().map { "organizations/\($0)" } + ["organizations/none"]
    }

    private static func judge(
        _ method: String,
        _ bench: AuthorityBench
    ) async throws -> [ReachJudgement] {
        try await bench.authority.judgeReach(
            JudgeReachRequest(
                caller: RightsHolder(
                    name: subject,
                    parts: [GrantedPart(place: .posts(true), sees: Clearance.everything.classes)]
                ),
                method: method,
                records: records
            )
        ).judgements
    }

    /// The policy's rows and the posts read one by one, as a person would.
    private static func expected(
        _ record: String,
        _ method: String,
        _ day: String,
        _ held: [Held],
        _ policy: Policy
    ) throws -> Clearance? {
        let id = String(record.split(separator: "/").last ?? "")
        let organization = record.hasPrefix("officials/") ? officials[id] : id
        guard var place = organization, parents[place] != nil else { return nil }
        var above: [String] = []
        while !place.isEmpty {
            above.append(place)
            place = parents[place] ?? ""
        }
        let seats = held.filter { $0.from <= day && day < $0.until }
        var roles = seats.filter { above.contains($0.over) }.map { (role: $0.role, isBasic: false) }
        if record == "officials/o1" {
            let own = try policy.versions(of: "OWN_CASE").flatMap { try $0.codes }
            if own.contains(method) { roles = [] }
            roles.append((role: "OFFICIAL_SELF", isBasic: false))
        }
        if record.hasPrefix("officials/"), isReading(method), let scope = scope(of: id, day) {
            let through = try seats.filter { try reachesByScope($0.role, policy) }
            for seat in through where seat.over == scope.deciding {
                roles.append((role: seat.role, isBasic: false))
            }
            for seat in through where seat.over == scope.consulted {
                roles.append((role: seat.role, isBasic: true))
            }
        }
        var sees: Clearance?
        for (role, isBasic) in roles {
            let names = try codes(of: "ROLE_METHODS", role, policy)
            guard names.contains(where: { covers($0, method) }) else { continue }
            let classes = isBasic ? [] : try codes(of: "ROLE_SEES", role, policy)
            var own: Clearance = []
            if classes.contains("SENSITIVE") { own.insert(.sensitive) }
            if classes.contains("INTERNAL_POLITICAL") { own.insert(.internalPolitical) }
            sees = (sees ?? []).union(own)
        }
        return sees
    }

    /// The scope of the highest post on a day.
    private static func scope(
        of official: String,
        _ day: String
    ) -> (deciding: String, consulted: String)? {
        let held = others.filter { $0.official == official && $0.from <= day && day < $0.until }
        let highest = held.min { $0.level < $1.level }?.post
        let found = scopes.first { $0.post == highest && $0.from <= day && day < $0.until }
        return found.map { ($0.deciding, $0.consulted) }
    }

    private static func codes(
        of rule: String,
        _ role: String,
        _ policy: Policy
    ) throws -> [String] {
        try policy.versions(of: rule).filter { $0.scope == ["access_role": role] }
            .flatMap { try $0.codes }
    }

    private static func reachesByScope(_ role: String, _ policy: Policy) throws -> Bool {
        try codes(of: "ROLE_REACH", role, policy).contains("SCOPE")
    }

    private static func isReading(_ method: String) -> Bool {
        let name = method.split(separator: "/").last ?? ""
        return name.hasPrefix("Get") || name.hasPrefix("List")
    }

    private static func covers(_ pattern: String, _ method: String) -> Bool {
        pattern.hasSuffix("*") ? method.hasPrefix(String(pattern.dropLast())) : pattern == method
    }
}
