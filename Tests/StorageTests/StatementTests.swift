import Storage
import Testing

@Suite struct Statements {
    @Test func valuesBecomeBindsAndNeverText() {
        let name = "x'; DROP TABLE thing; --"
        let statement: Statement = "SELECT id FROM thing WHERE label = \(name) AND amount = \(3)"
        #expect(statement.text == "SELECT id FROM thing WHERE label = ? AND amount = ?")
        #expect(statement.binds == [.text(name), .integer(3)])
    }

    @Test func partsBringTheirValuesAlong() {
        let conditions: [Statement] = ["label = \("a")", "amount > \(1)"]
        let statement: Statement = """
            SELECT id FROM thing WHERE \(Statement(joining: conditions, with: .and)) LIMIT \(5)
            """
        #expect(statement.text == "SELECT id FROM thing WHERE label = ? AND amount > ? LIMIT ?")
        #expect(statement.binds == [.text("a"), .integer(1), .integer(5)])
    }

    @Test func listsOfManyLengthsShareStatements() {
        let five: Statement = "IN \(list: [1, 2, 3, 4, 5])"
        let eight: Statement = "IN \(list: [1, 2, 3, 4, 5, 6, 7, 8])"
        #expect(five.text == eight.text)
        #expect(five.binds == ([1, 2, 3, 4, 5, 5, 5, 5] as [Int]).map(\.stored))
    }

    @Test(arguments: Backend.allCases)
    func anEmptyListContainsNothing(backend: Backend) async throws {
        try await backend.withStore { store in
            let counts = try await store.write { transaction in
                try transaction.insertThing("a")
                let none: [String] = []
                let noNumber: [Int64] = []
                return [
                    try transaction.rows("SELECT id FROM thing WHERE id IN \(list: none)").count,
                    try transaction.rows("SELECT id FROM thing WHERE id NOT IN \(list: none)")
                        .count,
                    try transaction
                        .rows("SELECT id FROM thing WHERE amount IN \(list: noNumber)").count,
                    try transaction
                        .rows("SELECT id FROM thing WHERE amount NOT IN \(list: noNumber)").count,
                    try transaction.rows("SELECT id FROM thing WHERE id IN \(list: ["a", "b"])")
                        .count,
                ]
            }
            #expect(counts == [0, 1, 0, 1, 1])
        }
    }
}
