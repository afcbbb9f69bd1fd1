import Conventions
import Kernel
import Storage
import Testing

/// Filters of AIP-160: what they mean, and what is refused where.
@Suite struct FilterTests {
    private static let fields = FilterFields([
        "title": .text("f.title"),
        "day": .date("f.day"),
        "status": .code(["ACTIVE": 1, "LEFT": 6], "f.status"),
        "unit": .reference("organizations/*", "f.unit"),
        "end": .derivedDate { comparator, day in
            comparator == .less ? "f.start < \(day.adding(days: -7))" : "1 = 0"
        },
    ])

    private static func condition(_ text: String) throws -> String {
        let expression = try #require(try FilterExpression(text))
        return try fields.condition(expression).text
    }

    @Test(arguments: [
        ("status = ACTIVE", "f.status = ?"),
        ("status!=ACTIVE", "NOT (f.status = ?)"),
        ("NOT status = ACTIVE", "NOT (f.status = ?)"),
        ("-status = ACTIVE", "NOT (f.status = ?)"),
        ("day<=2026-02-28", "f.day <= ?"),
        ("day > '2026-02-28'", "f.day > ?"),
        ("end < 2026-02-28", "(f.start < ?)"),
        ("title = \"a \\\" b\"", "f.title = ?"),
        ("title = \"a*\"", "substr(f.title, 1, CAST(? AS INTEGER)) = ?"),
        ("unit = organizations/bd", "f.unit = ?"),
        // OR binds more closely than AND.
        (
            "status = LEFT AND day > 2026-01-01 OR title = x",
            "(f.status = ? AND (f.day > ? OR f.title = ?))"
        ),
        (
            "(status = LEFT AND day > 2026-01-01) OR title = x",
            "((f.status = ? AND f.day > ?) OR f.title = ?)"
        ),
        ("NOT (status = LEFT OR title = x)", "NOT ((f.status = ? OR f.title = ?))"),
    ])
    func aFilterIsACondition(_ text: String, _ condition: String) throws {
        #expect(try Self.condition(text) == condition)
    }

    @Test(arguments: [
        ("status", 7), ("= ACTIVE", 1), ("status ACTIVE", 8), ("status = ", 10),
        ("status = ACTIVE day > 2026-01-01", 17), ("status = ACTIVE AND", 20),
        ("(status = ACTIVE", 17), ("status = ACTIVE)", 16), ("status = \"ACTIVE", 10),
        ("status ~ ACTIVE", 8), ("status ! ACTIVE", 8), ("NOT NOT status = ACTIVE", 9),
        ("other = x", 1), ("day > 2026-02-29", 1), ("status > ACTIVE", 1),
        ("title < x", 1), ("status = active", 1), ("unit = officials/bd", 1),
    ])
    func aMistakeIsToldWithItsPlace(_ text: String, _ position: Int) throws {
        let mistake = try #require(throws: FilterMistake.self) { try Self.condition(text) }
        #expect(mistake.position == position, "\(text): \(mistake.text.english)")
    }

    @Test func anEmptyFilterIsNone() throws {
        let nothing = try FilterExpression("")
        let blank = try FilterExpression("   ")
        #expect(nothing == nil)
        #expect(blank == nil)
    }

    @Test func depthAndLengthAreBounded() throws {
        let deep = String(repeating: "(", count: 8) + "title = x" + String(repeating: ")", count: 8)
        #expect(try Self.condition(deep) == "f.title = ?")
        #expect(throws: FilterMistake.self) { try Self.condition("(\(deep))") }
        let many = Array(repeating: "title = x", count: 32).joined(separator: " AND ")
        #expect(throws: Never.self) { try Self.condition(many) }
        #expect(throws: FilterMistake.self) { try Self.condition(many + " AND title = x") }
    }
}
