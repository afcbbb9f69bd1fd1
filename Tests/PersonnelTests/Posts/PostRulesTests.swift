import Kernel
import PersonnelContract
import Testing

@testable import PersonnelService

/// The rules of holdings as values.
@Suite struct PostRulesTests {
    private func day(_ text: String) throws -> CalendarDate {
        try #require(CalendarDate(iso: text))
    }

    private func stay(
        _ name: String,
        _ from: String,
        _ to: String,
        isTerm: Bool = true,
        termNo: Int32 = 0
    ) throws -> Stay {
        Stay(name: name, from: try day(from), to: try day(to), isTerm: isTerm, termNo: termNo)
    }

    @Test func theFirstDayWithTooManyIsFoundWithWhoHoldsThePost() throws {
        let occupancy = Occupancy([
            try stay("a", "2020-01-01", "2021-01-01"),
            try stay("b", "2020-06-01", "2022-01-01"),
            try stay("c", "2021-01-01", "2023-01-01"),
        ])
        func first(_ most: Int, _ from: String, _ to: String) throws -> Occupancy.Day? {
            occupancy.firstDay(withMoreThan: most, from: try day(from), to: try day(to))
        }
        let full = Occupancy.Day(day: try day("2020-06-01"), holdings: ["a", "b"])
        #expect(try first(1, "2020-01-01", "2030-01-01") == full)
        // On the day on which one ends and another begins there are two, not three.
        #expect(try first(2, "2020-01-01", "2030-01-01") == nil)
        let later = Occupancy.Day(day: try day("2021-03-01"), holdings: ["b", "c"])
        #expect(try first(1, "2021-03-01", "2030-01-01") == later)
        #expect(try first(1, "2022-01-01", "2030-01-01") == nil)
        #expect(try first(0, "2023-01-01", "2030-01-01") == nil)
        #expect(try first(1, "2020-01-01", "2020-06-01") == nil)
    }

    @Test func termsWithoutABreakAreCountedAndTimeAsActingIsNot() throws {
        let new = try stay("new", "2020-01-01", "2025-01-01")
        func count(_ others: [Stay]) -> Int { ConsecutiveTerms(of: new, among: others).count }
        #expect(count([]) == 1)
        let before = try stay("a", "2015-01-01", "2020-01-01")
        let earlier = try stay("b", "2010-01-01", "2015-01-01")
        let after = try stay("c", "2025-01-01", "2026-01-01")
        #expect(count([before]) == 2)
        #expect(count([after, earlier, before]) == 4)
        #expect(count([earlier, after]) == 2)
        let acting = try stay("d", "2015-01-01", "2020-01-01", isTerm: false)
        #expect(count([earlier, acting]) == 2)
        #expect(count([try stay("e", "2015-01-01", "2019-12-31")]) == 1)
    }

    @Test func aStatedNumberOfATermCountsWhenItIsHigher() throws {
        let second = try stay("a", "2015-01-01", "2020-01-01", termNo: 2)
        let new = try stay("new", "2020-01-01", "2025-01-01")
        #expect(ConsecutiveTerms(of: new, among: [second]).count == 3)
        let stated = try stay("new", "2020-01-01", "2025-01-01", termNo: 2)
        #expect(ConsecutiveTerms(of: stated, among: []).count == 2)
    }

    @Test func aPostIsVacantSinceItWasLastFull() throws {
        let first = try day("2010-01-01")
        var since = SinceVacant(quotas: [(day: first, quota: 2)], from: first)
        #expect(since.day == (try day("2010-01-01")))
        since.take(1, on: try day("2011-01-01"))
        #expect(since.day == (try day("2010-01-01")))
        since.take(1, on: try day("2012-01-01"))
        since.take(-1, on: try day("2013-01-01"))
        #expect(since.day == (try day("2013-01-01")))
        since.take(-1, on: try day("2014-01-01"))
        #expect(since.day == (try day("2013-01-01")))
        since.take(2, on: try day("2015-01-01"))
        since.take(-2, on: try day("2016-01-01"))
        #expect(since.day == (try day("2016-01-01")))
    }

    @Test func aPostIsVacantSinceItsQuotaWasRaisedWhenItWasFullBefore() throws {
        let first = try day("2010-01-01")
        let raised = try day("2015-01-01")
        let lowered = try day("2018-01-01")
        let quotas = [(first, 1), (raised, 2), (lowered, 1)]
        let given = quotas.map { (day: $0.0, quota: $0.1) }
        var since = SinceVacant(quotas: given, from: first)
        since.take(1, on: try day("2011-01-01"))
        #expect(since.day == first)
        since.take(0, on: try day("2016-01-01"))
        #expect(since.day == raised)
        since.take(0, on: lowered)
        since.take(-1, on: try day("2019-01-01"))
        #expect(since.day == (try day("2019-01-01")))
        // On the same day one comes and the quota is raised: it is full before, not after.
        var other = SinceVacant(quotas: given, from: first)
        other.take(1, on: first)
        other.take(0, on: raised)
        #expect(other.day == raised)
    }

    @Test func accessRolesAreKeptAsCodesInTheOrderOfTheList() {
        let roles: [AccessRole] = [.dpo, .hrOfficer, .cellSecretary, .hrOfficer]
        let text = AccessRoleCodes.text(roles)
        #expect(text == "CELL_SECRETARY HR_OFFICER DPO")
        #expect(AccessRoleCodes.roles(text) == [.cellSecretary, .hrOfficer, .dpo])
        #expect(AccessRoleCodes.roles("") == [])
    }

    /// The roles that are held with a post (DOMAIN 3.1): without those of everybody and of nobody.
    @Test func thereIsARoleForEachThatIsHeldAndNoOther() {
        #expect(AccessRole.codes.count == 17)
        #expect(!AccessRole.codes.contains("OFFICIAL_SELF"))
        #expect(!AccessRole.codes.contains("SYS_ADMIN"))
    }
}
