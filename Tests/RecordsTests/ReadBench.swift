import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import Policy
import RPC
import RPCTransport
import ReadsContract
import Records
import Storage
import Synchronization
import WellKnownMessages

/// The personnel service with the record of its reads, over a store that can be made to fail; it
/// knows the officials `o1` and `o2`.
struct ReadBench: Sendable {
    let store: FailingStore
    let recorder: ReadJournal
    private let journal: Journal
    private let channel: InProcessTransport

    var personnel: PersonnelClient { PersonnelClient(channel) }
    var bulk: BulkClient { BulkClient(channel) }
    var audit: AuditClient { AuditClient(channel) }
    var feed: FeedClient { FeedClient(channel) }

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (ReadBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.personnel, clock: clock) { database in
            let store = FailingStore(database)
            let journal = Journal(store, producer: "personnel", clock: clock)
            let tokens = try await PageTokens(of: store)
            let reads = ReadJournal(
                journal,
                purposes: try .embedded(),
                register: OfficialReads()
            )
            let services: [any RPCService] = [
                PersonnelService(
                    journal: journal,
                    tokens: tokens,
                    roles: try .embedded(),
                    ages: try .embedded(),
                    clock: clock
                ),
                RecordAccess(
                    journal: journal,
                    tokens: tokens,
                    roles: try .embedded(),
                    clock: clock
                ),
                BulkService(
                    journal: journal,
                    tokens: tokens,
                    roles: try .embedded(),
                    ages: try .embedded(),
                    lists: try .embedded(),
                    clock: clock,
                    faults: FaultRecorder { _ in }
                ),
                PersonnelAudit(AuditDesk(of: journal, tokens: tokens)),
                PersonnelFeed(EventFeed(of: journal, tokens: tokens)),
            ]
            let channel = InProcessTransport(
                Router(
                    services,
                    interceptors: [Admitting(), EmergencyJournal(journal)],
                    reads: reads,
                    faults: FaultRecorder { _ in }
                )
            )
            let bench = ReadBench(
                store: store,
                recorder: reads,
                journal: journal,
                channel: channel
            )
            try await bench.fill()
            try await body(bench)
        }
    }

    private func fill() async throws {
        _ = try await personnel.createOrganization(
            CreateOrganizationRequest(
                organization: Organization(
                    code: "hn",
                    nameVi: "Hà Nội",
                    organizationType: .stateOffice,
                    organizationLevel: .city
                ),
                organizationID: "hn"
            )
        )
        for number in 1...2 {
            _ = try await personnel.createOfficial(
                CreateOfficialRequest(
                    official: Official(
                        personalID: "99900000000\(number)",
                        fullName: "Lê Văn An",
                        gender: .male,
                        birthDate: GoogleDate(year: 1980, month: 1, day: 2),
                        officialKind: .congChuc,
                        managingOrganization: "organizations/hn"
                    ),
                    officialID: "o\(number)"
                )
            )
        }
    }

    func get(_ id: String, _ metadata: [String: String]) async throws -> Official {
        try await get(id, options(metadata, "call-of-\(id)"))
    }

    func get(_ id: String, _ options: CallOptions) async throws -> Official {
        try await personnel.getOfficial(GetOfficialRequest(name: "officials/\(id)"), options)
    }

    /// A call with some metadata and an identifier.
    func options(_ metadata: [String: String], _ call: String) -> CallOptions {
        var options = CallOptions(timeout: .seconds(20), metadata: ["x-request-id": call])
        for (name, value) in metadata.sorted(by: { $0.key > $1.key }) {
            options.metadata.append(name, value)
        }
        return options
    }

    /// Who has read the record of an official, as a caller with a clearance is told.
    func reads(of id: String, as clearance: Clearance) async throws -> [RecordRead] {
        let request = ListRecordReadsRequest(parent: "officials/\(id)")
        return try await list(request, as: clearance).reads
    }

    /// A page of two reads.
    func page(
        of id: String,
        _ token: String,
        as clearance: Clearance
    ) async throws -> ListRecordReadsResponse {
        let parent = "officials/\(id)"
        let request = ListRecordReadsRequest(parent: parent, pageSize: 2, pageToken: token)
        return try await list(request, as: clearance)
    }

    private func list(
        _ request: ListRecordReadsRequest,
        as clearance: Clearance
    ) async throws -> ListRecordReadsResponse {
        let metadata = [Admitting.clearance: String(clearance.rawValue)]
        return try await RecordAccessClient(channel)
            .listRecordReads(request, options(metadata, "who"))
    }

    /// Every audit record.
    func records() async throws -> [Storage.AuditRecord] {
        try await chain().map(\.record)
    }

    /// Every event whose type begins so.
    func events(_ prefix: String) async throws -> [RecordedEvent] {
        let filter = EventFilter(typePrefix: prefix)
        return try await Outbox(journal).page(after: .beginning, filter, limit: 1_000).events
    }

    /// Whether each record follows from the one before.
    func chainHolds() async throws -> Bool {
        var previous = AuditChain.origin
        for entry in try await chain() {
            guard AuditChain.hash(of: entry.record, after: previous) == entry.hash else {
                return false
            }
            previous = entry.hash
        }
        return true
    }

    private func chain() async throws -> [AuditLog.Entry] {
        try await AuditLog(of: journal).page(after: 0, about: "", limit: 1_000).entries
    }
}

/// Stands for the layer that verifies callers.
private struct Admitting: ServerInterceptor {
    static let clearance = "test-clearance"

    func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        let told = call.metadata[Self.clearance].flatMap { UInt8($0) }
        let rights = CallRights(
            clearance: told.map { Clearance(rawValue: $0) } ?? .everything,
            isEmergency: call.metadata["test-emergency"] != nil
        )
        call.admit(
            Caller(.person, "people/hanoi:hr", actsFor: "people/hanoi:chief", rights: rights)
        )
        try await next(call)
    }
}

/// A store that takes no change any more once it is told to fail.
final class FailingStore: Database {
    private let store: any Database
    private let isFailing = Mutex(false)

    init(_ store: any Database) { self.store = store }

    func fail() { isFailing.withLock { $0 = true } }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        guard isFailing.withLock({ $0 }) else { return try await store.write(body) }
        throw Failure(.storageUnavailable)
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value { try await store.read(body) }

    func scan<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value { try await store.scan(body) }

    func close() async { await store.close() }
}
