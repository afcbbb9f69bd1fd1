import Kernel
import Storage
import Testing

@Suite struct ValuesInRows {
    @Test(arguments: Backend.allCases)
    func everyTypeComesBackAsItWasStored(backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO thing (id, label, amount, content)
                    VALUES (\("a"), \("Nguyễn Thị Đào"), \(Int64.max), \([0, 255] as [UInt8]))
                    """
                )
            }
            let row = try await store.read { reader in
                try #require(
                    try reader.first(
                        "SELECT id, label, amount, content FROM thing WHERE id = \("a")"
                    )
                )
            }
            #expect(try row.text("label") == "Nguyễn Thị Đào")
            #expect(try row.integer("amount") == Int64.max)
            #expect(try row.bytes("content") == [0, 255])
        }
    }

    @Test(arguments: Backend.allCases)
    func emptyTextAndEmptyBytesAreNotNull(backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO thing (id, label, content)
                    VALUES (\(""), \(""), \([] as [UInt8])), (\("n"), \(nil as String?), NULL)
                    """
                )
            }
            let rows = try await store.scan { reader in
                try reader.rows("SELECT id, label, amount, content FROM thing ORDER BY id")
            }
            #expect(try rows[0].optionalText("label") == "")
            #expect(try rows[0].optionalBytes("content") == [])
            #expect(try rows[1].optionalText("label") == nil)
            #expect(try rows[1].optionalBytes("content") == nil)
            #expect(try rows[1].optionalInteger("amount") == nil)
        }
    }

    @Test(
        arguments: Backend.allCases,
        [Int64.min, -1, 0, 1, Int64(UInt32.max) + 1, Int64.max]
    )
    func extremeNumbersKeepEveryBit(backend: Backend, number: Int64) async throws {
        try await backend.withStore { store in
            let found = try await store.write { transaction in
                try transaction.execute(
                    "INSERT INTO thing (id, amount) VALUES (\("x"), \(number))"
                )
                return try transaction.first("SELECT amount FROM thing")?.integer("amount")
            }
            #expect(found == number)
        }
    }

    @Test(arguments: Backend.allCases)
    func textWithNULIsRefusedInsteadOfCut(backend: Backend) async throws {
        try await backend.withStore { store in
            let failure = await #expect(throws: Failure.self) {
                try await store.write { transaction in
                    try transaction.execute(
                        "INSERT INTO thing (id, label) VALUES (\("x"), \("a\0b"))"
                    )
                }
            }
            #expect(failure?.reason == .textHoldsNUL)
        }
    }

    @Test(arguments: Backend.allCases)
    func textSortsByItsBytes(backend: Backend) async throws {
        let labels = ["Z", "a", "A", "đ", "Đ", "ă", "e\u{301}", "é", "ab", "~", "😀", "\u{FFFD}"]
        try await backend.withStore { store in
            try await store.write { transaction in
                for (number, label) in labels.enumerated() {
                    try transaction.execute(
                        "INSERT INTO thing (id, label) VALUES (\(String(number)), \(label))"
                    )
                }
            }
            let sorted = try await store.scan { reader in
                try reader.rows("SELECT label FROM thing ORDER BY label").map { row in
                    try row.text("label")
                }
            }
            let expected = labels.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            #expect(sorted.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
        }
    }

    @Test(arguments: Backend.allCases)
    func equalLookingTextInTwoNormalFormsIsTwoTexts(backend: Backend) async throws {
        try await backend.withStore { store in
            let count = try await store.write { transaction in
                try transaction.execute(
                    "INSERT INTO thing (id, label) VALUES ('1', \("é")), ('2', \("e\u{301}"))"
                )
                return try transaction.rows("SELECT id FROM thing WHERE label = \("é")").count
            }
            #expect(count == 1)
        }
    }

    @Test(arguments: Backend.allCases)
    func aColumnRefusesAValueOfAnotherType(backend: Backend) async throws {
        try await backend.withStore { store in
            await #expect(throws: (any Error).self) {
                try await store.write { transaction in
                    try transaction.execute(
                        "INSERT INTO thing (id, amount) VALUES (\("x"), \("many"))"
                    )
                }
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func gettersNameTheColumnThatDoesNotFit(backend: Backend) async throws {
        try await backend.withStore { store in
            let row = try await store.write { transaction in
                try transaction.execute(
                    "INSERT INTO thing (id, label, amount) VALUES ('x', '31/12/2026', 7)"
                )
                return try #require(try transaction.first("SELECT id, label, amount FROM thing"))
            }
            #expect(throws: RowError.missingColumn("lable", existing: ["id", "label", "amount"])) {
                try row.text("lable")
            }
            #expect(
                throws: RowError.wrongKind(
                    column: "amount",
                    expected: "text",
                    found: "a number"
                )
            ) { try row.text("amount") }
            #expect(
                throws: RowError.malformed(column: "label", expected: "an ISO 8601 date")
            ) { try row.date("label") }
            #expect(throws: RowError.malformed(column: "amount", expected: "0 or 1")) {
                try row.boolean("amount")
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func columnsAreReadInAnyOrderAndTwice(backend: Backend) async throws {
        try await backend.withStore { store in
            let rows = try await store.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO thing (id, label, amount)
                    VALUES ('x', '2026-12-31', 7), ('y', '', NULL)
                    """
                )
                return try transaction.rows("SELECT id, label, amount FROM thing ORDER BY id")
            }
            for _ in 0..<2 {
                #expect(try rows[0].optionalInteger("amount") == 7)
                #expect(try rows[1].optionalInteger("amount") == nil)
                #expect(try rows[0].text("label") == "2026-12-31")
                #expect(try rows[0].date("label") == CalendarDate(iso: "2026-12-31"))
                #expect(try rows[0].dateOrEmpty("label") == CalendarDate(iso: "2026-12-31"))
                #expect(try rows[1].dateOrEmpty("label") == nil)
                #expect(try rows.map { try $0.text("id") } == ["x", "y"])
                #expect(try rows[0].optionalText("id") == "x")
            }
            #expect(
                throws: RowError.malformed(column: "label", expected: "an ISO 8601 date")
            ) { try rows[1].date("label") }
        }
    }
}
