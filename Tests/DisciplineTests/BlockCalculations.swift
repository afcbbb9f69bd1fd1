import Kernel
import Policy
import Testing
import TypeContract

@testable import DisciplineService

@Suite struct BlockCalculations {
    private func sanction(
        _ form: Form,
        from day: String = "2026-01-31",
        months: Int? = 12,
        corruption: Bool = false
    ) throws -> SanctionRecord {
        let start = try #require(CalendarDate(iso: day))
        return SanctionRecord(
            id: "1",
            officialID: "an",
            track: .party,
            subject: .partyMember,
            form: form,
            decisionNumber: "12-QĐ/UBKT",
            decisionDate: start,
            period: SanctionPeriod(from: start, to: months.map { start.adding(months: $0) }),
            reasonReference: "HS-1",
            corruptionRelated: corruption
        )
    }

    private func kinds(
        _ sanction: SanctionRecord,
        on day: String,
        _ act: PersonnelAct? = nil
    ) throws -> [String] {
        try BlockCalculation(policy: .embedded()).blocks(
            from: [sanction],
            on: try #require(CalendarDate(iso: day)),
            act: act
        ).map(\.kind.rawValue)
    }

    /// A reprimand of 2026-01-31 under 377-QĐ/TW: what stands against an act on a day.
    private static let reprimand: [(String, PersonnelAct, [String])] = [
        ("2026-01-30", .plan, []),
        ("2026-01-31", .plan, ["SANCTION_IN_FORCE"]),
        ("2027-01-30", .plan, ["SANCTION_IN_FORCE"]),
        ("2027-01-31", .plan, []),
        ("2026-06-01", .appoint, ["POST_SANCTION_WAIT", "SANCTION_IN_FORCE"]),
        ("2027-01-31", .appoint, ["POST_SANCTION_WAIT"]),
        ("2028-01-30", .appoint, ["POST_SANCTION_WAIT"]),
        ("2028-01-31", .appoint, []),
        ("2026-06-01", .train, []),
        ("2026-06-01", .transfer, ["SANCTION_IN_FORCE"]),
    ]

    @Test(arguments: reprimand)
    func aReprimandStandsInTheWayAsTheMatrixSays(
        day: String,
        act: PersonnelAct,
        expected: [String]
    ) throws {
        #expect(try kinds(sanction(.reprimand), on: day, act) == expected)
    }

    /// The form, the day of the decision, and the first day without a wait for a higher post.
    private static let waits: [(Form, String, String)] = [
        (.reprimand, "2026-01-31", "2028-01-31"),
        (.warning, "2026-01-31", "2029-01-31"),
        (.removal, "2026-01-31", "2031-01-31"),
        (.reprimand, "2025-10-07", "2026-10-07"),
        (.warning, "2025-10-07", "2028-04-07"),
        (.removal, "2025-10-08", "2030-10-08"),
        (.warning, "2021-05-31", "2022-05-31"),
    ]

    @Test(arguments: waits)
    func theWaitIsThatOfTheRegimeOfTheDecision(
        form: Form,
        decided: String,
        free: String
    ) throws {
        let record = try sanction(form, from: decided)
        let end = try #require(CalendarDate(iso: free))
        let before = try kinds(record, on: "\(end.adding(days: -1))", .appoint)
        #expect(before.contains("POST_SANCTION_WAIT"))
        #expect(try !kinds(record, on: free, .appoint).contains("POST_SANCTION_WAIT"))
    }

    @Test func anExpulsionDoesNotEnd() throws {
        let record = try sanction(.expulsion, months: nil)
        #expect(try kinds(record, on: "2060-01-01", .plan) == ["SANCTION_IN_FORCE"])
    }

    @Test func removalForCorruptionBarsForEver() throws {
        let record = try sanction(.removal, corruption: true)
        #expect(try kinds(record, on: "2060-01-01", .plan) == ["CORRUPTION_DISMISSED"])
        #expect(try kinds(record, on: "2060-01-01", .train) == [])
        #expect(try kinds(sanction(.warning, corruption: true), on: "2060-01-01") == [])
    }

    @Test func everyEffectCitesItsRow() throws {
        let blocks = try BlockCalculation(policy: .embedded()).blocks(
            from: [sanction(.reprimand)],
            on: try #require(CalendarDate(iso: "2026-06-01"))
        )
        let force = try #require(blocks.first { $0.kind == .sanctionInForce })
        #expect(force.ruleCode == "SANCTION_IN_FORCE_MONTHS")
        let codes = force.effects.map(\.rule.ruleCode)
        #expect(codes.contains("BLOCK_SANCTION_IN_FORCE_PLAN"))
        #expect(force.effects.first { $0.act == .transfer }?.isSoft == true)
        #expect(force.effects.first { $0.act == .plan }?.isSoft == false)
    }
}
