import Fleet
import Kernel
import LongrunningContract
import PersonnelContract
import PersonnelService
import ProtobufC
import RPC
import Records
import Storage
import Synchronization
import Testing
import WellKnownMessages

/// A store that lets a worker end as if its process had: at one of its changes, before it is made.
final class InterruptedDatabase: Database {
    private let store: any Database
    /// Changes until the one that is not made; `nil` for none.
    private let left = Mutex<Int?>(nil)
    private let interruptions = AsyncStream<Void>.makeStream()

    init(_ store: any Database) { self.store = store }

    /// From now on so many changes are made, and the next one is not.
    func interrupt(after changes: Int) { left.withLock { $0 = changes } }

    /// Returns once a change was not made.
    func isInterrupted() async { for await _ in interruptions.stream { return } }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        guard isNext() else { return try await store.write(body) }
        interruptions.continuation.yield()
        throw CancellationError()
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value { try await store.read(body) }

    func scan<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value { try await store.scan(body) }

    func close() async { await store.close() }

    private func isNext() -> Bool {
        left.withLock { left in
            guard let changes = left else { return false }
            left = changes > 0 ? changes - 1 : nil
            return changes == 0
        }
    }
}

/// Imports as operations over a store with the commune `bd`, which a test may interrupt.
struct ImportOperationBench: Sendable {
    let database: InterruptedDatabase
    let service: BulkService
    let bulk: BulkClient
    let authority: AuthorityBench

    var personnel: PersonnelBench { authority.personnel }

    static func run(
        _ kind: StoreKind = .memory,
        asking inquiry: (any ApproverInquiry)? = nil,
        _ body: (ImportOperationBench) async throws -> Void
    ) async throws {
        try await AuthorityBench.run(kind) { authority in
            let journal = authority.personnel.journal
            let database = InterruptedDatabase(journal.database)
            let service = BulkService(
                journal: Journal(database, producer: "personnel", clock: authority.clock),
                tokens: try await PageTokens(of: journal.database),
                roles: try .embedded(),
                ages: try .embedded(),
                lists: try .embedded(),
                clock: authority.clock,
                faults: FaultRecorder { Issue.record("\($0.cause)") },
                asking: inquiry
            )
            let channel = LocalGateway.channel([service], within: [authority.caller])
            try await body(
                ImportOperationBench(
                    database: database,
                    service: service,
                    bulk: BulkClient(channel),
                    authority: authority
                )
            )
        }
    }

    /// Begins an import of officials.
    func begin(
        _ file: ImportFile,
        _ options: ImportOptions = ImportOptions(mode: .validRows)
    ) async throws -> GoogleOperation {
        try await bulk.beginOfficialsImport { requests in
            try await requests.write(ImportOfficialsRequest(part: .options(options)))
            for chunk in file.chunks(of: 50_000) {
                try await requests.write(ImportOfficialsRequest(part: .chunk(chunk)))
            }
        }
    }

    /// Imports officials; what became of the file.
    func imported(
        _ file: ImportFile,
        _ options: ImportOptions = ImportOptions(mode: .validRows)
    ) async throws -> (report: ImportReport, result: FetchedFile) {
        let operation = try await begin(file, options)
        return try await outcome(of: operation.name)
    }

    /// What an import came to, once it is done.
    func outcome(of name: String) async throws -> (report: ImportReport, result: FetchedFile) {
        let operation = try await bulk.done(name)
        if let error = operation.error { throw error }
        return (try #require(operation.report), try await bulk.fetched(name))
    }

    /// Lets another worker go on at once.
    func takeUp() async throws {
        try await personnel.journal.database.write { transaction in
            _ = try transaction.execute("UPDATE bulk_import SET lease_until = 0")
        }
        try await service.takeUpImports()
    }

    /// Rows of officials who are right, and then those who are not.
    static func officials(_ count: Int, faulty: Int = 0) -> ImportFile {
        var rows = "personal_id,full_name,gender,birth_date,official_kind,organization_code\n"
        for number in 0..<(count + faulty) {
            let digits = String(1_000_000 + number).dropFirst()
            let birth = number < count ? "1980-12-31" : "1980-02-30"
            rows += "999000\(digits),Nguyễn Văn An,nam,\(birth),CONG_CHUC,bd\n"
        }
        return ImportFile(rows)
    }

    /// What of files that were sent is left.
    func uploadParts() async throws -> Int64 {
        try await personnel.count("SELECT COUNT(*) AS n FROM bulk_upload_part")
    }
}

extension GoogleOperation {
    /// What became of a file that was imported.
    var report: ImportReport? {
        guard case .response(let response) = result else { return nil }
        return try? BulkImportResponse(decoding: response.value).report
    }
}
