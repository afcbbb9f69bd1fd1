import Kernel
import Testing

@testable import Storage

/// Which resources proposals speak of.
@Suite struct ProposalSubjectTests {
    /// A field with a length of bytes.
    private static func field(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
        var size = content.count
        var bytes = [number << 3 | 2]
        while size > 127 {
            bytes.append(UInt8(size & 127) | 128)
            size >>= 7
        }
        return bytes + [UInt8(size)] + content
    }

    private static func text(_ number: UInt8, _ text: String) -> [UInt8] {
        field(number, Array(text.utf8))
    }

    @Test func namesAreFoundInEveryTextOfAMessage() {
        let inner = Self.text(1, "organizations/bd") + [0x10, 0x96, 0x01] + Self.text(3, "x/y")
        let message =
            Self.text(1, "officials/an/sanctions/s-1") + Self.field(2, inner)
            + Self.text(3, "Xem officials/binh, và plans/p/posts/head.") + [0x25, 1, 2, 3, 4]
            + Self.text(5, "không có tên 12/QĐ 01/09")
        #expect(
            ResourceMentions.names(in: message) == [
                "officials/an", "officials/an/sanctions/s-1", "sanctions/s-1",
                "organizations/bd", "officials/binh", "plans/p", "plans/p/posts/head",
                "posts/head",
            ]
        )
    }

    /// The length of a text that could be a letter of the name in front of it.
    @Test func aLengthIsNoLetter() {
        let long = "officials/an " + String(repeating: "-", count: 0x61 - 13)
        #expect(ResourceMentions.names(in: Self.text(1, long)) == ["officials/an"])
        #expect(ResourceMentions.names(in: Self.text(1, "officials/anh")) == ["officials/anh"])
    }

    @Test func whatIsNoMessageHasNone() {
        let bytes: [[UInt8]] = [
            [], [0xFF], [0x0A, 0x7F, 0x61], [0x0B, 0x01], [0x08],
            Array(repeating: 0xFF, count: 11),
        ]
        for message in bytes { #expect(ResourceMentions.names(in: message) == []) }
        var nested = Self.text(1, "officials/an")
        for _ in 0..<100 { nested = Self.field(1, nested) }
        #expect(ResourceMentions.names(in: nested).isSubset(of: ["officials/an"]))
    }

    @Test(arguments: Backend.allCases)
    func proposalsAreFoundByWhatTheySpeakOf(backend: Backend) async throws {
        try await backend.withStore { database in
            let start = Timestamp(microseconds: 1_790_000_000_000_000)
            for (id, name) in [("p", "officials/an"), ("q", "officials/anh"), ("r", "plans/x")] {
                let mutation = try Mutation(
                    method: "canbo.things.v1.ThingService/Change",
                    caller: "people/a",
                    requestID: "",
                    callID: "call",
                    request: Self.text(1, name)
                )
                let proposal = Proposal(
                    id,
                    of: mutation,
                    by: ProposalParty("people/a"),
                    at: start,
                    for: .seconds(60)
                )
                try await database.write { try ProposalTable.add(proposal, in: $0) }
            }
            // One as it was kept before there was the table.
            try await database.write { transaction in
                try ProposalSubjects.remove(of: "r", in: transaction)
                try transaction.execute("UPDATE proposal SET subjects_known = 0 WHERE id = 'r'")
            }
            func about(_ names: String...) async throws -> Set<String> {
                try await database.read { try ProposalSubjects.proposals(about: names, in: $0) }
            }
            let one = try await about("officials/an")
            #expect(one == ["p"])
            let two = try await about("plans/x", "officials/anh")
            #expect(two == ["q", "r"])
            let none = try await about("officials/a")
            #expect(none == [])
            // What a change has made belongs to it, too.
            try await database.write { transaction in
                let pending = try #require(try ProposalTable(transaction).proposal("p"))
                let ended = try pending.after(.approve, by: "people/b", at: start)
                try ProposalTable.end(ended.making("officials/new/facts/1"), in: transaction)
            }
            let made = try await about("officials/new")
            #expect(made == ["p"])
            try await database.write { try ProposalTable.remove("p", in: $0) }
            let left = try await about("officials/an", "officials/new")
            #expect(left == [])
        }
    }
}
