import AuditContract
import DisciplineContract
import DisciplineService
import Fleet
import Kernel
import Policy
import RPC
import ReadsContract
import Records
import Storage
import Testing
import TypeContract

/// Officials are told who has read their sanctions and blocks; of secret ones nobody is told who is
/// not cleared for them.
@Suite struct SanctionReads {
    private static let clerk = Caller(
        .person,
        "people/hanoi-id:clerk",
        clearance: [.sensitive, .internalPolitical]
    )
    private static let cleared = Caller(.person, "people/hanoi-id:cleared", clearance: .everything)
    private static let own = Caller.holdingPosts("people/hanoi-id:an", sees: .sensitive)

    /// Discipline with the register of its reads, for whoever the caller is.
    private struct ReadBench {
        let caller = ToldCaller()
        let judge = ToldJudge()
        let journal: Journal
        let reads: ReadJournal
        let client: DisciplineClient
        let audit: AuditClient
        let access: RecordAccessClient

        init(_ store: any Database, _ clock: CalendarClock) async throws {
            journal = Journal(store, producer: "discipline", clock: clock)
            let tokens = try await PageTokens(of: store)
            reads = ReadJournal(
                journal,
                purposes: try .embedded(),
                register: OfficialReads(knowing: ReadSanctions())
            )
            let services: [any RPCService] = [
                DisciplineService(
                    journal: journal,
                    tokens: tokens,
                    authority: judge.desk(),
                    policy: try .embedded(),
                    clock: clock,
                    keepsSecretRecords: true
                ),
                DisciplineRecordAccess(
                    RecordReadDesk(of: journal, tokens: tokens),
                    authority: judge.desk()
                ),
                DisciplineAudit(AuditDesk(of: journal, tokens: tokens)),
            ]
            let channel = LocalGateway.channel(services, within: [caller], reads: reads)
            client = DisciplineClient(channel)
            audit = AuditClient(channel)
            access = RecordAccessClient(channel)
            judge.reach("officials/an", seeing: .sensitive)
            caller.become(SanctionReads.cleared)
        }

        func options(_ purpose: String?) -> CallOptions {
            var options = CallOptions(timeout: .seconds(20))
            if let purpose { options.metadata.append("x-purpose", purpose) }
            if purpose == "INSPECTION" { options.metadata.append("x-case", "7/KT") }
            return options
        }

        func record(_ number: String, _ grade: SecrecyGrade = .unspecified) async throws -> Sanction
        {
            var sanction = Sanction.reprimand(number)
            sanction.secrecyGrade = grade
            return try await client.recordSanction(
                RecordSanctionRequest(parent: "officials/an", sanction: sanction)
            )
        }

        func get(_ name: String, for purpose: String?) async throws {
            _ = try await client.getSanction(GetSanctionRequest(name: name), options(purpose))
        }

        func list(for purpose: String?) async throws {
            let request = ListSanctionsRequest(parent: "officials/an")
            _ = try await client.listSanctions(request, options(purpose))
        }

        func blocks(for purpose: String?) async throws {
            let request = ListBlocksRequest(parent: "officials/an")
            _ = try await client.listBlocks(request, options(purpose))
        }

        func log(for purpose: String?) async throws {
            _ = try await audit.listAuditRecords(ListAuditRecordsRequest(), options(purpose))
        }

        /// Who has read, as a caller is told that asks for a purpose.
        func told(
            _ caller: Caller,
            for purpose: String? = nil,
            of official: String = "an"
        ) async throws -> [RecordRead] {
            self.caller.become(caller)
            let request = ListRecordReadsRequest(parent: "officials/\(official)")
            return try await access.listRecordReads(request, options(purpose)).reads
        }
    }

    private static func run(
        _ kind: StoreKind,
        _ body: (ReadBench, CalendarClock) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.discipline, clock: clock) { store in
            try await body(try await ReadBench(store, clock), clock)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func officialsAreToldWhoReadTheirSanctions(_ kind: StoreKind) async throws {
        try await Self.run(kind) { bench, _ in
            let name = try await bench.record("1-QĐ").name
            bench.caller.become(Self.clerk)
            try await bench.get(name, for: "PERSONNEL_WORK")
            try await bench.list(for: "EVALUATION")
            try await bench.blocks(for: "PLANNING")
            try await bench.get(name, for: "INSPECTION")
            try await bench.get(name, for: nil)

            let told = try await bench.told(Self.own)
            #expect(told.map(\.purpose) == ["PLANNING", "EVALUATION", "PERSONNEL_WORK"])
            #expect(told.allSatisfy { $0.reader == Self.clerk.name && $0.readTime != nil })
            #expect(told.first?.fields.contains("blocks.kind") == true)
            #expect(told.last?.fields.contains("decision_number") == true)
            for other in ["binh", "nobody"] {
                let refused = await status {
                    _ = try await bench.told(Self.own, of: other)
                }
                #expect(refused.reason == "NOT_WITHIN_REACH")
            }
            let all = try await bench.told(Self.clerk)
            #expect(all.first?.purpose == "INSPECTION" && all.first?.caseReference == "7/KT")
            #expect(all.count == 4 && Array(all.dropFirst()) == told)
            let malformed = await status { _ = try await bench.told(Self.clerk, of: "A B") }
            #expect(malformed.fields == ["parent"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whoIsNotClearedIsNotToldOfReadsOfSecrets(_ kind: StoreKind) async throws {
        try await Self.run(kind) { bench, _ in
            let name = try await bench.record("2-QĐ", .secret).name
            try await bench.get(name, for: "AUDIT")
            for caller in [Self.cleared, Self.clerk] {
                bench.caller.become(caller)
                // What is barred is shown to everybody, and the audit log names the record.
                try await bench.blocks(for: "PLANNING")
                try await bench.log(for: "AUDIT")
            }
            #expect(try await bench.told(Self.own) == [])
            #expect(try await bench.told(Self.clerk, for: "AUDIT") == [])
            #expect(try await bench.told(Self.cleared) == [])
            let told = try await bench.told(Self.cleared, for: "AUDIT")
            #expect(told.count == 5 && told.allSatisfy { $0.secrecyGrade == .secret })
            #expect(told.last?.fields.contains("secrecy_grade") == true)
            // That it was told is a read of secrets, too.
            let again = try await bench.told(Self.cleared, for: "AUDIT")
            #expect(again.count == 6 && again.first?.fields == ["reads.secrecy_grade"])
        }
    }

    @Test func ofAListTheOpenPartIsTold() async throws {
        try await Self.run(.memory) { bench, _ in
            _ = try await bench.record("1-QĐ")
            _ = try await bench.record("2-QĐ", .secret)
            try await bench.list(for: "EVALUATION")
            let shown = try await bench.told(Self.own)
            let open = try #require(shown.first)
            #expect(shown.count == 1 && open.secrecyGrade == .unspecified)
            #expect(open.fields.contains("sanctions.form"))
            #expect(!open.fields.contains("sanctions.secrecy_grade"))
            let whole = try #require(try await bench.told(Self.cleared, for: "AUDIT").first)
            #expect(whole.secrecyGrade == .secret && whole.callID == open.callID)
            #expect(whole.fields == open.fields + ["sanctions.secrecy_grade"])
            // Where a sanction is on record that is not secret, the blocks are told of.
            bench.caller.become(Self.clerk)
            try await bench.blocks(for: "PLANNING")
            #expect(try await bench.told(Self.own).map(\.purpose) == ["PLANNING", "EVALUATION"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func readsAreKeptForTenYears(_ kind: StoreKind) async throws {
        try await Self.run(kind) { bench, clock in
            let read = GuardedRead(
                ReadPurpose("AUDIT"),
                fields: ["form"],
                shown: .everything,
                resources: ["officials/an/parts/p", "officials/binh"]
            )
            for day in ["2016-11-28", "2016-11-29"] {
                clock.turn(to: day)
                let call = CallContext(DisciplineMethods.getSanction)
                try await bench.reads.record(read, of: call)
            }
            let rows = ReadRetention.rows(try .embedded(), of: bench.journal)
            let keeper = RowKeeper(of: bench.journal, rows) { _ in }
            clock.turn(to: "2026-11-27")
            #expect(try await keeper.keep() == 0)
            clock.turn(to: "2026-11-28")
            #expect(try await keeper.keep() == 2)
            #expect(try await keeper.keep() == 0)
            let left = try await bench.journal.database.read { reader in
                try reader.rows("SELECT official_id FROM official_read").count
            }
            #expect(left == 2)
        }
    }
}
