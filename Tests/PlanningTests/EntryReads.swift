import AuditContract
import Fleet
import PlanningContract
import PlanningService
import Policy
import RPC
import ReadsContract
import Records
import Storage
import Testing
import TypeContract

/// Officials are told who has read of them in plans, unless the plan is secret and they are not
/// cleared.
@Suite struct EntryReads {
    private static let clerk = Caller(
        .person,
        "people/hanoi-id:clerk",
        clearance: [.sensitive, .internalPolitical]
    )
    private static let cleared = Caller(.person, "people/hanoi-id:cleared", clearance: .everything)
    private static let own = Caller.holdingPosts("people/hanoi-id:o1", sees: .sensitive)

    /// Planning over the store of a bench, with the register of its reads.
    private struct ReadBench {
        let caller = ToldCaller()
        let judge = ToldJudge()
        let client: PlanningClient
        let audit: AuditClient
        let access: RecordAccessClient
        private let journal: Journal

        init(_ bench: Bench) throws {
            journal = bench.journal
            let service = PlanningService(
                journal: bench.journal,
                tokens: bench.tokens,
                policy: try .embedded(),
                peers: PlanningService.Peers(
                    personnel: bench.personnel,
                    authority: bench.authority,
                    discipline: bench.discipline
                ),
                clock: bench.clock,
                keepsSecretRecords: true
            )
            let access = PlanningRecordAccess(
                RecordReadDesk(of: bench.journal, tokens: bench.tokens),
                authority: judge.desk()
            )
            let audit = PlanningAudit(AuditDesk(of: bench.journal, tokens: bench.tokens))
            let channel = LocalGateway.channel(
                [service, access, audit],
                within: [caller],
                reads: ReadJournal(
                    bench.journal,
                    purposes: try .embedded(),
                    register: OfficialReads(knowing: ReadEntries())
                )
            )
            client = PlanningClient(channel)
            self.audit = AuditClient(channel)
            self.access = RecordAccessClient(channel)
            judge.reach("officials/o1", seeing: .sensitive)
            caller.become(EntryReads.cleared)
        }

        func options(_ purpose: String?) -> CallOptions {
            var options = CallOptions(timeout: .seconds(20))
            if let purpose { options.metadata.append("x-purpose", purpose) }
            return options
        }

        func get(_ name: String) async throws {
            _ = try await client.getEntry(GetEntryRequest(name: name), options("PLANNING"))
        }

        func list(_ post: String) async throws {
            let request = ListEntriesRequest(parent: post)
            _ = try await client.listEntries(request, options("EVALUATION"))
        }

        func log() async throws {
            let request = ListAuditRecordsRequest(pageSize: 500)
            _ = try await audit.listAuditRecords(request, options("AUDIT"))
        }

        /// Who has read, as a caller is told that asks for a purpose.
        func told(
            _ caller: Caller,
            for purpose: String? = nil,
            of official: String = "o1"
        ) async throws -> [RecordRead] {
            self.caller.become(caller)
            let request = ListRecordReadsRequest(parent: "officials/\(official)")
            return try await access.listRecordReads(request, options(purpose)).reads
        }

        func rowCount() async throws -> Int {
            try await journal.database.read { reader in
                try reader.rows("SELECT official_id FROM official_read").count
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func officialsAreToldWhoReadTheirEntries(_ kind: StoreKind) async throws {
        try await Bench.run(kind) { open in
            let bench = try ReadBench(open)
            let entry = try await open.add(1, for: "member")
            for number in 2...4 { try await open.add(number, for: "member") }
            bench.caller.become(Self.clerk)
            try await bench.get(entry.name)
            #expect(try await bench.rowCount() == 1)
            try await bench.list("plans/bd-2030/posts/member")
            // A row for each official of the answer.
            #expect(try await bench.rowCount() == 5)
            try await bench.log()

            let told = try await bench.told(Self.own)
            #expect(told.map(\.purpose) == ["AUDIT", "EVALUATION", "PLANNING"])
            #expect(told.allSatisfy { $0.reader == Self.clerk.name })
            #expect(
                told.map(\.fields) == [
                    ["records.summary", "records.rules"], ["entries.rules"], ["rules"],
                ]
            )
            let refused = await status { _ = try await bench.told(Self.own, of: "o2") }
            #expect(refused.reason == "NOT_WITHIN_REACH")
            let others = try await bench.told(Self.clerk, of: "o2")
            #expect(others.map(\.purpose) == ["AUDIT", "EVALUATION"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whoIsNotClearedIsNotToldOfReadsOfSecretPlans(_ kind: StoreKind) async throws {
        try await Bench.run(kind) { open in
            let bench = try ReadBench(open)
            var plan = Plan.sample("01-M")
            plan.secrecyGrade = .secret
            _ = try await bench.client.createPlan(CreatePlanRequest(plan: plan, planID: "m"))
            _ = try await bench.client.createPlanPost(
                CreatePlanPostRequest(
                    parent: "plans/m",
                    planPost: PlanPost(displayName: "Bí thư", kind: .head, postCount: 1),
                    planPostID: "head"
                )
            )
            let entry = try await bench.client.addEntry(.sample(1, "head", "m"))
            try await bench.get(entry.name)
            try await bench.list("plans/m/posts/head")
            for caller in [Self.cleared, Self.clerk] {
                bench.caller.become(caller)
                try await bench.log()
            }
            #expect(try await bench.told(Self.own) == [])
            #expect(try await bench.told(Self.clerk, for: "AUDIT") == [])
            let told = try await bench.told(Self.cleared, for: "AUDIT")
            #expect(told.map(\.purpose) == ["AUDIT", "AUDIT", "EVALUATION", "PLANNING"])
            #expect(told.allSatisfy { $0.secrecyGrade == .secret })
        }
    }
}
