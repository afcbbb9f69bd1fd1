import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import Policy
import RPC
import RPCTransport
import Storage
import Testing
import WellKnownMessages

/// The personnel service with the rights of persons, called by callers who say who they are.
struct DataSubjectBench: Sendable {
    let personnel: PersonnelBench
    let client: DataSubjectClient
    let accounts: AccountClient

    var clock: CalendarClock { personnel.clock }
    var journal: Journal { personnel.journal }

    /// Runs a body with a tree of organisations; today is Friday, 27 November 2026.
    static func run(
        _ kind: StoreKind = .memory,
        _ body: (DataSubjectBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-27")
        try await kind.withStore(.personnel, clock: clock) { store in
            let bench = try await DataSubjectBench(store, clock)
            let tree = bench.personnel
            try await tree.organization("hn", "Thành phố Hà Nội", level: .city)
            try await tree.organization("bd", "Phường Ba Đình", under: "hn")
            try await body(bench)
        }
    }

    /// The services over a store.
    init(_ store: any Database, _ clock: CalendarClock) async throws {
        let journal = Journal(store, producer: "personnel", clock: clock)
        let tokens = try await PageTokens(of: store)
        let faults = FaultRecorder { fault in
            if fault.reference != nil { Issue.record("\(fault.method): \(fault.cause)") }
        }
        let channel = InProcessTransport(
            Router(
                [
                    PersonnelService(
                        journal: journal,
                        tokens: tokens,
                        roles: try .embedded(),
                        ages: try .embedded(),
                        clock: clock
                    ),
                    DataSubjectService(
                        journal: journal,
                        tokens: tokens,
                        policy: try Policy.embedded(),
                        workingDays: try WorkingDays.embedded(),
                        catalogue: try .embedded(),
                        roles: try .embedded(),
                        clock: clock
                    ),
                    AccountService(
                        journal: journal,
                        tokens: tokens,
                        roles: try .embedded(),
                        clock: clock
                    ),
                ],
                interceptors: [KnownAsTold()],
                reads: UnrecordedReads(),
                faults: faults
            )
        )
        let client = PersonnelClient(channel)
        personnel = PersonnelBench(client: client, journal: journal, clock: clock)
        self.client = DataSubjectClient(channel)
        accounts = AccountClient(channel)
    }
}

extension DataSubjectBench {
    /// Asks for the correction of a field of an official.
    @discardableResult
    func ask(
        _ field: String,
        _ value: String,
        of official: String = "officials/o1",
        id: String = "c1",
        as caller: CallOptions = .by("an")
    ) async throws -> CorrectionRequest {
        try await client.createCorrectionRequest(
            CreateCorrectionRequestRequest(
                correctionRequest: CorrectionRequest(
                    official: official,
                    field: field,
                    value: value,
                    grounds: "Giấy khai sinh"
                ),
                correctionRequestID: id
            ),
            caller
        )
    }

    /// Decides on a request.
    @discardableResult
    func decide(
        _ decision: CorrectionDecision,
        on name: String = "correctionRequests/c1",
        from day: GoogleDate? = nil,
        etag: String = "",
        as caller: CallOptions = .by("officer")
    ) async throws -> CorrectionRequest {
        try await client.decideCorrectionRequest(
            DecideCorrectionRequestRequest(
                name: name,
                decision: decision,
                reasons: "Đã đối chiếu",
                legalGround: decision == .refuse ? "356/2025/NĐ-CP, Điều 5" : "",
                effectiveDate: day,
                etag: etag
            ),
            caller
        )
    }

    /// An official as the record says now, or at a point.
    func official(
        _ id: String = "o1",
        asOf day: GoogleDate? = nil,
        known: GoogleTimestamp? = nil
    ) async throws -> Official {
        try await personnel.client.getOfficial(
            GetOfficialRequest(name: "officials/\(id)", asOf: day, asRecordedAt: known)
        )
    }

    /// Every audit record.
    func audit() async throws -> [Storage.AuditRecord] {
        try await AuditLog(of: journal).page(after: 0, about: "", limit: 500).entries.map(\.record)
    }

    /// The data of every event, with its type.
    func events() async throws -> [(type: String, data: String)] {
        try await journal.database.scan { reader in
            try reader.rows("SELECT type, data, subject_id FROM outbox_event ORDER BY sequence")
                .map {
                    let data = String(decoding: try $0.bytes("data"), as: UTF8.self)
                    return (try $0.text("type"), data + (try $0.text("subject_id")))
                }
        }
    }
}

extension CallOptions {
    /// A call of a person of that name.
    static func by(_ subject: String) -> CallOptions {
        CallOptions(metadata: [KnownAsTold.metadataName: "people/test:\(subject)"])
    }

    /// A call of a system for somebody.
    static func system(_ name: String, for subject: String) -> CallOptions {
        CallOptions(
            metadata: [KnownAsTold.metadataName: "systems/\(name) people/test:\(subject)"]
        )
    }
}

/// Stands for the layer that verifies callers: each is whom its call names.
private struct KnownAsTold: ServerInterceptor {
    static let metadataName = "test-caller"

    func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        if let text = call.metadata[Self.metadataName] {
            let names = text.split(separator: " ").map(String.init)
            call.admit(
                Caller(
                    names[0].hasPrefix("people/") ? .person : .system,
                    names[0],
                    actsFor: names.dropFirst().first
                )
            )
        }
        try await next(call)
    }
}
