import Crypto
import Kernel
import Storage
import StorageSQLite
import Testing

/// Walks the chain with an encoder of its own, written from the documentation of ``AuditChain``.
@Suite struct AuditRecords {
    @Test(arguments: Backend.allCases)
    func eachCarriesTheHashOfItsPredecessor(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            try await withThrowingDiscardingTaskGroup { group in
                for number in 0..<40 {
                    group.addTask {
                        _ = try await journal.createThing(.create(request: "\(number)"))
                    }
                }
            }
            let (links, head) = try await store.scan { reader in
                (
                    try reader.rows(Self.everyRecord),
                    try reader.first("SELECT audit_hash, audit_sequence FROM journal_head")
                )
            }
            #expect(try links.map { try $0.integer("sequence") } == Array(1...40))
            var previous = [UInt8](repeating: 0, count: 32)
            for link in links {
                previous = try Self.hash(of: link, after: previous)
                #expect(try link.bytes("hash") == previous)
            }
            #expect(try head?.bytes("audit_hash") == previous)
            #expect(try head?.integer("audit_sequence") == 40)
        }
    }

    @Test(arguments: Backend.allCases)
    func aRecordSaysWhoDidWhatUnderWhichRules(backend: Backend) async throws {
        try await backend.withStore { store in
            let clock = ManualClock()
            let journal = Journal(store, producer: "things", clock: clock)
            let id = randomUUID()
            _ = try await journal.createThing(.create(request: "one", requestID: id))
            let row = try await store.scan { try $0.first(Self.everyRecord) }
            let record = try #require(row)
            #expect(try record.text("actor") == "users/tester")
            #expect(try record.text("method") == "things/Create")
            #expect(try record.text("request_id") == id)
            #expect(try record.text("rules") == "R-1\nR-2")
            #expect(try record.text("decision") == "12-QĐ/TU")
            #expect(try record.timestamp("recorded_at") == clock.now)
        }
    }

    static let everyRecord: Statement = """
        SELECT sequence, recorded_at, actor, method, call_id, request_id, resource, summary,
            rules, decision, hash
        FROM audit_record ORDER BY sequence
        """

    static func hash(of row: Row, after previous: [UInt8]) throws -> [UInt8] {
        var content: [UInt8] = []
        func number(_ number: UInt64) {
            withUnsafeBytes(of: number.bigEndian) { content += Array($0) }
        }
        for column in ["sequence", "recorded_at"] {
            number(8)
            number(UInt64(bitPattern: try row.integer(column)))
        }
        let texts = [
            "actor", "method", "call_id", "request_id", "resource", "summary", "rules", "decision",
        ]
        for column in texts {
            let text = Array(try row.text(column).utf8)
            number(UInt64(text.count))
            content += text
        }
        return Array(SHA256.hash(data: previous + content))
    }
}
