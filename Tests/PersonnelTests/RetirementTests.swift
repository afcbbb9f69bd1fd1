import Conventions
import Fleet
import Kernel
import PersonnelContract
import Policy
import RPC
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// When officials retire by age (Decree 135/2020/NĐ-CP).
@Suite struct RetirementTests {
    /// Gender, day of birth, last day at work, age in months: the first and the last to retire by
    /// some rows.
    private static let told: [(gender: Gender, born: String, retires: String, age: Int)] = [
        (.male, "1960-12-31", "2020-12-31", 720), (.male, "1961-01-01", "2021-04-30", 723),
        (.male, "1961-09-30", "2021-12-31", 723), (.male, "1961-10-01", "2022-04-30", 726),
        (.male, "1966-03-15", "2027-12-31", 741), (.male, "1966-04-01", "2028-04-30", 744),
        (.male, "1990-02-28", "2052-02-29", 744), (.female, "1965-12-31", "2020-12-31", 660),
        (.female, "1966-01-01", "2021-05-31", 664), (.female, "1966-08-31", "2021-12-31", 664),
        (.female, "1966-09-01", "2022-05-31", 668), (.female, "1975-04-30", "2034-12-31", 716),
        (.female, "1975-05-01", "2035-05-31", 720), (.female, "1990-12-01", "2050-12-31", 720),
    ]

    @Test(arguments: told)
    func theAgeIsThatOfTheYearInWhichItIsReached(
        _ one: (gender: Gender, born: String, retires: String, age: Int)
    ) throws {
        let ages = try RetirementAges.embedded()
        let found = try #require(ages.retirement(of: one.gender, born: try date(one.born)))
        #expect(found.day == (try date(one.retires)) && found.age == one.age)
    }

    /// The days of birth that a filter compares are those of whom the table says so.
    @Test func theDayOfBirthFollowsFromTheDayOfRetirement() throws {
        let ages = try RetirementAges.embedded()
        for gender in [Gender.male, .female] {
            var birth = try #require(ages.firstBirth(of: gender))
            #expect(ages.retirement(of: gender, born: birth.adding(days: -1)) == nil)
            var last = try date("1999-12-31")
            let end = try date("1980-01-01")
            while birth < end {
                let day = try #require(ages.retirement(of: gender, born: birth)).day
                #expect(day > last)
                #expect(ages.firstBirth(of: gender, retiringFrom: day) == birth)
                #expect(ages.firstBirth(of: gender, retiringFrom: last.adding(days: 1)) == birth)
                (birth, last) = (birth.adding(months: 1), day)
            }
        }
        #expect(ages.retirement(of: .unspecified, born: try date("1970-01-01")) == nil)
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func whoRetiresIsToldAndFound(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            for (number, one) in Self.told.enumerated() {
                try await bench.official(number, born: one.born, one.gender)
                let found = try await bench.retirement(number)
                #expect(found.basis == .generalAge && found.ageMonths == one.age)
                #expect(found.retirementDate == GoogleDate(try date(one.retires)))
                #expect(found.rules.map(\.ruleCode) == ["RETIREMENT_AGE_MONTHS"])
            }
            try await bench.official(90, born: "1930-05-05", .male)
            #expect(try await bench.retirement(90).basis == .ageReachedBefore)
            try await bench.official(91, born: "1966-03-15", .male, kind: .armedForces)
            #expect(try await bench.retirement(91).basis == .ownSystem)
            try await bench.official(92, born: "1966-03-15", .male, status: .left)
            #expect(try await bench.retirement(92).basis == .notAtWork)
            for comparator in ["=", "<", "<=", ">", ">="] {
                for day in ["2021-12-30", "2021-12-31", "2022-01-01", "2060-01-01"] {
                    let found = try await bench.numbers("retirement_date \(comparator) \(day)")
                    #expect(found == Self.numbers(comparator, day), "\(comparator) \(day)")
                }
            }
            let others = try await bench.numbers("retirement_date != 2021-12-31")
            #expect(others.count == Self.told.count + 3 - 2)
            let wrong = await status { _ = try await bench.numbers("retirement_date > 2021") }
            #expect(wrong.fields == ["filter"])
            let nobody = await status { _ = try await bench.retirement(99) }
            #expect(nobody.code == .notFound)
        }
    }

    /// Whom the list above says to stand so to a day.
    private static func numbers(_ comparator: String, _ day: String) -> Set<String> {
        let found = told.enumerated().filter { _, one in
            switch comparator {
            case "=": one.retires == day
            case "<": one.retires < day
            case "<=": one.retires <= day
            case ">": one.retires > day
            default: one.retires >= day
            }
        }
        return Set(found.map { "officials/r\($0.offset)" })
    }
}

private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
}

extension PersonnelBench {
    fileprivate func official(
        _ number: Int,
        born birth: String,
        _ gender: Gender,
        kind: OfficialKind = .congChuc,
        status: OfficialStatus = .active
    ) async throws {
        var official = Official.sample(number, "Nguyễn Văn An", in: "bd")
        official.birthDate = GoogleDate(try date(birth))
        official.gender = gender
        official.officialKind = kind
        official.status = status
        _ = try await client.createOfficial(
            CreateOfficialRequest(official: official, officialID: "r\(number)")
        )
    }

    fileprivate func retirement(_ number: Int) async throws -> Retirement {
        try await client.getRetirement(
            GetRetirementRequest(name: "officials/r\(number)/retirement")
        )
    }

    fileprivate func numbers(_ filter: String) async throws -> Set<String> {
        let found = try await client.searchOfficials(
            SearchOfficialsRequest(pageSize: 100, filter: filter)
        )
        return Set(found.officials.map(\.name))
    }
}
