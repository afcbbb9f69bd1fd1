import Kernel
import Storage
import StorageSQLite
import Testing

@Suite struct Paging {
    let tokens = PageTokens(key: Array(0..<32))
    let query = PageQuery(method: "things/List", arguments: ["parents/a", "state=NEW", "label"])

    @Test func aTokenGivesBackItsPosition() throws {
        let position: [StoredValue] = [.text("Đào"), .integer(-7), .bytes([0, 255]), .null]
        let token = tokens.token(after: position, for: query)
        #expect(try tokens.position(of: token, for: query) == position)
        #expect(
            token.utf8.allSatisfy { byte in
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
                    .contains(byte)
            }
        )
        #expect(try tokens.position(of: "", for: query) == nil)
    }

    @Test func aTokenOfAnotherQueryOrKeyIsRefused() throws {
        let token = tokens.token(after: [.text("a")], for: query)
        let others = [
            PageQuery(method: "things/Search", arguments: query.arguments),
            PageQuery(method: query.method, arguments: ["parents/b", "state=NEW", "label"]),
            PageQuery(method: query.method, arguments: ["parents/a", "", "label"]),
            PageQuery(method: query.method, arguments: ["parents/a", "state=NEW", "id"]),
            PageQuery(method: query.method, arguments: ["parents/a", "state=NEWlabel", ""]),
        ]
        for other in others { expectInvalid(token, for: other, by: tokens) }
        expectInvalid(token, for: query, by: PageTokens(key: Array(1..<33)))
    }

    @Test func everyChangedCharacterIsNoticed() {
        let token = tokens.token(after: [.text("Nguyễn"), .integer(5)], for: query)
        for index in token.indices {
            var forged = token
            let other = token[index] == "A" ? "B" : "A"
            forged.replaceSubrange(index...index, with: other)
            expectInvalid(forged, for: query, by: tokens)
        }
        for count in 1..<token.count {
            expectInvalid(String(token.prefix(count)), for: query, by: tokens)
        }
        for text in ["=", token + "A", token + "=", "á", String(repeating: "A", count: 100_000)] {
            expectInvalid(text, for: query, by: tokens)
        }
    }

    private func expectInvalid(
        _ token: String,
        for query: PageQuery,
        by tokens: PageTokens,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let failure = #expect(throws: Failure.self, sourceLocation: sourceLocation) {
            try tokens.position(of: token, for: query)
        }
        #expect(failure?.reason == .pageTokenInvalid, sourceLocation: sourceLocation)
        guard case .field(let violation)? = failure?.details.first else {
            Issue.record("no field violation", sourceLocation: sourceLocation)
            return
        }
        #expect(violation.field == "page_token", sourceLocation: sourceLocation)
    }

    @Test func theKeySurvivesARestart() async throws {
        try await withTemporaryFolder { folder in
            let configuration = SQLiteConfiguration(location: .file(folder + "/store.sqlite"))
            let first = try await SQLiteDatabase.open(configuration, schema: .things)
            let token = try await PageTokens(of: first).token(after: [.integer(1)], for: query)
            await first.close()
            let second = try await SQLiteDatabase.open(configuration, schema: .things)
            let position = try await PageTokens(of: second).position(of: token, for: query)
            await second.close()
            #expect(position == [.integer(1)])
        }
    }

    @Test(arguments: Backend.allCases)
    func pagesTogetherHoldEveryRowOnce(backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.write { transaction in
                for number in 0..<23 {
                    try transaction.insertThing("t\(number)", amount: number / 4)
                }
            }
            let tokens = try await PageTokens(of: store)
            let size = try PageSize(requested: 5)
            var token = ""
            var pages: [[String]] = []
            repeat {
                let after = try tokens.position(of: token, for: query)
                let keyset: Statement =
                    after.map { "WHERE (amount, id) > (\($0[0]), \($0[1]))" } ?? ""
                let page = try await store.scan { reader in
                    let rows = try reader.rows(
                        """
                        SELECT id, amount FROM thing \(keyset)
                        ORDER BY amount, id LIMIT \(size.count + 1)
                        """
                    )
                    return try tokens.page(
                        of: rows,
                        size: size,
                        for: query,
                        keys: ["amount", "id"]
                    ) {
                        try $0.text("id")
                    }
                }
                pages.append(page.elements)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(pages.map(\.count) == [5, 5, 5, 5, 3])
            #expect(Set(pages.joined()).count == 23)
        }
    }

    @Test func pageSizesAreDefaultedCutOrRefused() throws {
        #expect(try PageSize(requested: 0, standard: 20, most: 100).count == 20)
        #expect(try PageSize(requested: 1, standard: 20, most: 100).count == 1)
        #expect(try PageSize(requested: .max, standard: 20, most: 100).count == 100)
        let failure = #expect(throws: Failure.self) { try PageSize(requested: -1) }
        #expect(failure?.kind == .invalidArgument)
        #expect(failure?.metadata["fields"] == "page_size")
    }

    @Test func entityTagsAreStrongAndQuoted() throws {
        let tag = EntityTag(version: 7)
        #expect(tag.text == "\"7\"")
        try tag.check("", resource: "things/a")
        try tag.check("\"7\"", resource: "things/a")
        for stale in ["\"6\"", "7", "W/\"7\"", "*"] {
            let failure = #expect(throws: Failure.self) {
                try tag.check(stale, resource: "things/a")
            }
            #expect(failure?.reason == .etagMismatch)
        }
    }
}
