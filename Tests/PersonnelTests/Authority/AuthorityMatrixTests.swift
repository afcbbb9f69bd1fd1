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
        "canbo.personnel.v1.RecordAccessService/ListRecordReads",
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

    @Test(arguments: StoreKind.allCases)
    func bothSayTheSame(kind: StoreKind) async throws {
        let policy = try Policy.embedded()
        try await AuthorityBench.run(kind) { bench in
            for (id, organization) in Self.officials.sorted(by: { $0.key < $1.key }) {
                let number = Int(id.dropFirst()) ?? 0
                try await bench.personnel.official(number, "Nguyễn Văn An", in: organization)
            }
            try await bench.account(Self.subject, "o1")
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
        var roles = held.filter { $0.from <= day && day < $0.until && above.contains($0.over) }
            .map(\.role)
        if record == "officials/o1" { roles.append("OFFICIAL_SELF") }
        var sees: Clearance?
        for role in roles {
            let rows = policy.versions(of: "ROLE_METHODS").filter {
                $0.scope["access_role"] == role
            }
            let names = try rows.flatMap { try $0.codes }
            guard names.contains(where: { covers($0, method) }) else { continue }
            let classes = try policy.versions(of: "ROLE_SEES")
                .filter { $0.scope["access_role"] == role }.flatMap { try $0.codes }
            var own: Clearance = []
            if classes.contains("SENSITIVE") { own.insert(.sensitive) }
            if classes.contains("INTERNAL_POLITICAL") { own.insert(.internalPolitical) }
            sees = (sees ?? []).union(own)
        }
        return sees
    }

    private static func covers(_ pattern: String, _ method: String) -> Bool {
        pattern.hasSuffix("*") ? method.hasPrefix(String(pattern.dropLast())) : pattern == method
    }
}
