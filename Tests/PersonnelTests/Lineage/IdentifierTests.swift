import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Testing
import WellKnownMessages

/// Identifiers of organisations: as their schemes want them, one owner on a day.
@Suite struct IdentifierTests {
    private struct Bench {
        let structure: ReorganizationBench
        let client: OrganizationIdentifierClient

        @discardableResult
        func assign(
            _ id: String,
            _ scheme: String,
            _ value: String,
            to organization: String = "bd",
            from day: String = "2026-12-01"
        ) async throws -> OrganizationIdentifier {
            try await client.assignOrganizationIdentifier(
                AssignOrganizationIdentifierRequest(
                    organizationIdentifier: OrganizationIdentifier(
                        organization: "organizations/\(organization)",
                        scheme: scheme,
                        value: value,
                        startDate: GoogleDate(day)
                    ),
                    organizationIdentifierID: id
                )
            )
        }

        @discardableResult
        func end(
            _ id: String,
            on day: String,
            etag: String = ""
        ) async throws -> OrganizationIdentifier {
            try await client.endOrganizationIdentifier(
                EndOrganizationIdentifierRequest(
                    name: "organizationIdentifiers/\(id)",
                    endDate: GoogleDate(day),
                    etag: etag
                )
            )
        }

        func listed(
            of organization: String = "",
            _ scheme: String = "",
            _ value: String = "",
            on day: String? = nil,
            known: GoogleTimestamp? = nil
        ) async throws -> [String] {
            var found: [String] = []
            var token = ""
            repeat {
                let page = try await client.listOrganizationIdentifiers(
                    ListOrganizationIdentifiersRequest(
                        organization: organization.isEmpty ? "" : "organizations/\(organization)",
                        scheme: scheme,
                        value: value,
                        pageSize: 1,
                        pageToken: token,
                        asOf: day.map { GoogleDate($0) },
                        asRecordedAt: known
                    )
                )
                found += page.organizationIdentifiers.map {
                    String($0.name.dropFirst("organizationIdentifiers/".count))
                }
                token = page.nextPageToken
            } while !token.isEmpty
            return found
        }
    }

    private func run(
        _ kind: StoreKind = .memory,
        _ body: (Bench) async throws -> Void
    ) async throws {
        try await ReorganizationBench.run(kind) { structure in
            let journal = structure.personnel.journal
            let service = OrganizationIdentifierService(
                journal: journal,
                tokens: try await PageTokens(of: journal.database),
                roles: try .embedded(),
                schemes: try .embedded(),
                clock: structure.personnel.clock
            )
            let client = OrganizationIdentifierClient(LocalGateway.channel(service))
            try await body(Bench(structure: structure, client: client))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func onADayAnIdentifierHasOneOwner(_ kind: StoreKind) async throws {
        try await run(kind) { bench in
            let made = try await bench.assign("i1", "QD20", "H26.3.14")
            let taken = await status { try await bench.assign("i2", "QD20", "H26.3.14", to: "hk") }
            #expect(taken.rules == ["IDENTIFIER_OVERLAPS"])
            let second = await status { try await bench.assign("i2", "QD20", "H26.3.15") }
            #expect(second.rules == ["IDENTIFIER_OVERLAPS"])
            try await bench.assign("i3", "LOCAL_TAX", "0100", to: "bd")
            try await bench.end("i1", on: "2026-12-10")
            try await bench.assign("i2", "QD20", "H26.3.14", to: "hk", from: "2026-12-10")
            #expect(try await bench.listed(of: "", "QD20", "H26.3.14", on: "2026-12-09") == ["i1"])
            #expect(try await bench.listed(of: "", "QD20", "H26.3.14", on: "2026-12-10") == ["i2"])
            #expect(try await bench.listed(of: "bd", on: "2026-12-09") == ["i1", "i3"])
            #expect(
                try await bench.listed(of: "bd", on: "2026-12-20", known: made.updateTime)
                    == ["i1", "i3"]
            )
            let late = await status { try await bench.end("i1", on: "2026-12-11", etag: "\"2\"") }
            #expect(late.rules == ["IDENTIFIER_OVERLAPS"])
            let unread = await status { try await bench.end("i1", on: "2026-12-05") }
            #expect(unread.fields == ["etag"])
            let stale = await status { try await bench.end("i1", on: "2026-12-05", etag: "\"1\"") }
            #expect(stale.code == .aborted)
            let moved = try await bench.end("i1", on: "2026-12-05", etag: "\"2\"")
            #expect(moved.endDate?.text == "2026-12-05" && moved.etag == "\"3\"")
        }
    }

    /// A scheme, a value, and the field that is wrong with them on 1 December 2026.
    static let values: [(String, String, [String])] = [
        ("QD20", "H26", []), ("QD20", "H26.33.14", []), ("QD20", "Z26.33", ["value"]),
        ("QD20", "H2.33", ["value"]), ("QD20", "H26..33", ["value"]), ("QD20", "", ["value"]),
        ("QD20", "H26." + String(repeating: "1", count: 31), []),
        ("QD20", "H26." + String(repeating: "1", count: 32), ["value"]),
        ("QCVN102", "000.00.26.H26", ["scheme"]),
        ("WHAT", "1", ["scheme"]), ("LOCAL_", "1", ["scheme"]), ("LOCAL_x", "1", ["scheme"]),
        ("LOCAL_X", "a b", ["value"]), ("LOCAL_X", "a-b", []), ("", "1", ["scheme"]),
    ]

    @Test(arguments: values.indices)
    func anIdentifierIsAsItsSchemeWantsIt(_ index: Int) async throws {
        let (scheme, value, wrong) = Self.values[index]
        try await run { bench in
            let done = await status { try await bench.assign("i1", scheme, value) }
            #expect(done.fields == wrong.map { "organization_identifier.\($0)" })
        }
    }

    @Test func schemesAreThoseOfTheDay() async throws {
        try await run { bench in
            let done = await status {
                try await bench.assign("i1", "QCVN102", "000.00.26.H26", from: "2019-05-01")
            }
            #expect(done.code == .ok)
            let early = await status {
                try await bench.assign("i2", "QD20", "H26", to: "hk", from: "2019-05-01")
            }
            #expect(early.fields == ["organization_identifier.scheme"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whatEndsKeepsNoIdentifier(_ kind: StoreKind) async throws {
        try await run(kind) { bench in
            try await bench.assign("i1", "QD20", "H26.3.14", from: "2026-11-25")
            _ = try await bench.structure.reorganize([.step(.absorb, "bd", "hk")])
            #expect(try await bench.listed(of: "bd", on: "2026-11-30") == ["i1"])
            #expect(try await bench.listed(of: "bd", on: "2026-12-01").isEmpty)
            try await bench.assign("i2", "QD20", "H26.3.14", to: "hk")
            let ended = await status { try await bench.assign("i3", "QD20", "H26.9", to: "bd") }
            #expect(ended.rules == ["ORGANIZATION_ENDED"])
        }
    }
}
