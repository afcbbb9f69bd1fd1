import Testing

@testable import canbo

/// The invented data of the demonstration.
@Suite struct DemonstrationTests {
    private func rows(seed: UInt64, count: Int = 200) -> [[Substring]] {
        var officials = DemonstrationOfficials(seed: seed, organizations: ["01", "00070"])
        return (0..<count).map { _ in
            officials.nextRow().split(separator: ",", omittingEmptySubsequences: false)
        }
    }

    @Test func theSameSeedGivesTheSameOfficials() {
        #expect(rows(seed: 7) == rows(seed: 7))
        #expect(rows(seed: 7) != rows(seed: 8))
    }

    @Test func everyRowFillsEveryColumn() {
        let columns = DemonstrationOfficials.header.split(separator: ",").count
        for row in rows(seed: 1) {
            #expect(row.count == columns)
            #expect(row[1].split(separator: " ").count >= 3)
            #expect(["01", "00070"].contains(row[5]))
        }
    }

    @Test func personalNumbersAreUniqueAndOfNoProvince() {
        let numbers = rows(seed: 1).map { $0[0] }
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.allSatisfy { $0.hasPrefix("999") && $0.count == 12 })
    }

    @Test func haNoiHasItsCommunes() {
        let codes = AdministrativeUnits.codes(under: "01")
        #expect(codes.count == 127)
        #expect(codes.first == "01")
        #expect(codes.contains("00070"))
    }
}
