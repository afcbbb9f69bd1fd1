import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Changes by chance, ahead of their day and after it: what holds on every day, whatever happened.
@Suite struct HistoryInvariantTests {
    private static let organizations = ["hn", "bd", "hk", "vp", "a1", "a2"]
    private static let officials = ["o1", "o2", "o3"]

    @Test(arguments: 0..<12)
    func thePresentIsTheFactsOfTodayAndNoDayBreaksARule(_ seed: Int) async throws {
        try await PersonnelBench.withTree { bench in
            var numbers = SeededNumbers(seed: UInt64(seed))
            try await bench.organization("a1", "Tổ một", under: "vp", level: .grassroots)
            try await bench.organization("a2", "Tổ hai", under: "hk", level: .grassroots)
            for number in 1...3 {
                let place = Self.organizations[number]
                try await bench.official(number, "Nguyễn Văn An", in: place)
            }
            var today = bench.clock.today
            var taken = 0
            for _ in 0..<60 {
                if Int.random(in: 0..<4, using: &numbers) == 0 {
                    today = today.adding(days: Int.random(in: 1...4, using: &numbers))
                    bench.clock.turn(to: today.description)
                }
                let status = await status { try await change(bench, today, &numbers) }
                taken += status.code == .ok ? 1 : 0
                #expect(Self.refusals.contains(status.code), "\(status)")
                _ = try await bench.organization("hn")
                try await expectPresent(bench, today)
                try await expectTrees(bench, around: today)
            }
            #expect(taken > 10)
        }
    }

    private static let refusals: Set<StatusCode> = [
        .ok, .failedPrecondition, .alreadyExists, .invalidArgument,
    ]

    private func change(
        _ bench: PersonnelBench,
        _ today: CalendarDate,
        _ numbers: inout SeededNumbers
    ) async throws {
        let from = today.adding(days: Int.random(in: -12...12, using: &numbers))
        let isCorrection = Int.random(in: 0..<4, using: &numbers) == 0
        let end = from.adding(days: Int.random(in: 1...8, using: &numbers))
        let to = isCorrection ? end.description : nil
        let place = "organizations/\(Self.organizations.randomElement(using: &numbers) ?? "")"
        if Int.random(in: 0..<4, using: &numbers) == 0 {
            var official = Official(managingOrganization: place)
            official.name = "officials/\(Self.officials.randomElement(using: &numbers) ?? "")"
            if Bool.random(using: &numbers) {
                let digit = Int.random(in: 1...4, using: &numbers)
                official.personalID = String(repeating: "0", count: 11) + String(digit)
                official.fullName = ["Trần Bình", "Lê Yên"][digit % 2]
            }
            try await bench.change(official, from: from.description, to: to)
            return
        }
        var organization = Organization()
        organization.name =
            "organizations/\(Self.organizations.randomElement(using: &numbers) ?? "")"
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: organization.code = Self.organizations.randomElement(using: &numbers) ?? ""
        case 1: organization.code = "c\(Int.random(in: 0..<4, using: &numbers))"
        case 2:
            let statuses: [OrganizationStatus] = [.active, .reorganising, .ended]
            organization.status = statuses.randomElement(using: &numbers) ?? .active
        default: organization.parentOrganization = place
        }
        try await bench.change(organization, from: from.description, to: to)
    }

    /// The present facts are those of today, and officials are listed under all above them.
    private func expectPresent(_ bench: PersonnelBench, _ today: CalendarDate) async throws {
        let point = HistoryPoint(today)
        let (organizations, officials, listed) = try await bench.journal.database.scan { reader in
            let organizations = try reader.rows(
                """
                SELECT organization.id AS id FROM organization
                LEFT JOIN organization_fact AS fact
                    ON fact.organization_number = organization.number
                    AND \(point.condition("fact"))
                WHERE fact.code IS NULL OR fact.code <> organization.code
                    OR fact.parent_number <> organization.parent_number
                    OR fact.status <> organization.status
                    OR fact.valid_from <> organization.valid_from
                    OR fact.valid_to <> organization.valid_to
                """
            ).map { try $0.text("id") }
            let officials = try reader.rows(
                """
                SELECT official.id AS id FROM official
                LEFT JOIN official_fact AS fact
                    ON fact.official_number = official.number AND \(point.condition("fact"))
                WHERE fact.personal_id IS NULL OR fact.personal_id <> official.personal_id
                    OR fact.full_name <> official.full_name
                    OR fact.sort_key <> official.sort_key
                    OR fact.organization_number <> official.organization_number
                    OR fact.valid_to <> official.valid_to
                """
            ).map { try $0.text("id") }
            return (organizations, officials, try Self.misplaced(reader))
        }
        #expect(organizations == [] && officials == [] && listed == [])
    }

    /// Officials who are listed where they are not, or not listed where they are.
    private static func misplaced(_ reader: any Reader) throws -> [Int64] {
        try reader.rows(
            """
            WITH RECURSIVE above (official, organization) AS (
                SELECT number, organization_number FROM official
                UNION
                SELECT above.official, organization.parent_number
                FROM above JOIN organization ON organization.number = above.organization
                WHERE organization.parent_number <> 0
            )
            SELECT official AS number FROM (
                SELECT official, organization FROM above
                UNION ALL
                SELECT official_number, organization_number FROM official_placement
            ) AS listed
            GROUP BY official, organization HAVING COUNT(*) <> 2
            """
        ).map { try $0.integer("number") }
    }

    /// On no day does an organisation stand below itself, at work under an ended one, or does a
    /// code or a number belong to two.
    private func expectTrees(_ bench: PersonnelBench, around today: CalendarDate) async throws {
        for offset in stride(from: -30, through: 30, by: 3) {
            let point = HistoryPoint(today.adding(days: offset))
            let broken = try await bench.journal.database.scan { reader in
                try reader.rows(
                    """
                    WITH RECURSIVE above (number, parent, depth) AS (
                        SELECT organization_number, parent_number, 1
                        FROM organization_fact AS fact WHERE \(point.condition("fact"))
                        UNION
                        SELECT above.number, fact.parent_number, above.depth + 1
                        FROM above JOIN organization_fact AS fact
                            ON fact.organization_number = above.parent
                        WHERE above.depth < 20 AND \(point.condition("fact"))
                    )
                    SELECT number FROM above WHERE number = parent OR depth > 12
                    UNION ALL
                    SELECT child.organization_number FROM organization_fact AS child
                    JOIN organization_fact AS fact
                        ON fact.organization_number = child.parent_number
                    WHERE \(point.condition("child")) AND \(point.condition("fact"))
                        AND fact.status = 6 AND child.status <> 6
                    UNION ALL
                    SELECT official.official_number FROM official_fact AS official
                    JOIN organization_fact AS fact
                        ON fact.organization_number = official.organization_number
                    WHERE \(point.condition("official")) AND \(point.condition("fact"))
                        AND fact.status = 6
                    UNION ALL
                    SELECT COUNT(*) FROM organization_fact AS fact
                    WHERE \(point.condition("fact")) GROUP BY code HAVING COUNT(*) > 1
                    UNION ALL
                    SELECT COUNT(*) FROM official_fact AS fact
                    WHERE \(point.condition("fact")) GROUP BY personal_id HAVING COUNT(*) > 1
                    """
                ).map { try $0.integer("number") }
            }
            #expect(broken == [], "on \(point.day)")
        }
    }
}

/// Numbers that one seed repeats (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
