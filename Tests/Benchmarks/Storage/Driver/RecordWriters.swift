import Kernel
import Storage

/// Writers of records, each of which waits for its change to be durable before the next.
struct RecordWriters {
    private let journal: Journal

    init(_ store: any Database) {
        journal = Journal(store, producer: "benchmark", clock: SystemWallClock())
    }

    /// How long so many changes take by so many writers at a time.
    func write(_ count: Int, writers: Int) async throws -> Duration {
        let clock = ContinuousClock()
        return try await clock.measure {
            try await withThrowingDiscardingTaskGroup { group in
                for _ in 0..<writers {
                    group.addTask {
                        for _ in 0..<count / writers { try await insert() }
                    }
                }
            }
        }
    }

    private func insert() async throws {
        let id = randomUUID()
        let mutation = try Mutation(
            method: "canbo.benchmark.v1.RecordService/CreateRecord",
            caller: "systems/benchmark",
            requestID: randomUUID(),
            callID: id,
            request: Array(id.utf8)
        )
        let coding = AnswerCoding<String>(
            encode: { Array($0.utf8) },
            decode: { String(decoding: $0, as: UTF8.self) }
        )
        _ = try await journal.mutate(mutation, answering: coding) { transaction, _ in
            try transaction.execute(
                """
                INSERT INTO record (id, label, amount, content)
                VALUES (\(id), \("label of " + id), \(1), \([UInt8](repeating: 7, count: 200)))
                """
            )
            return Change(
                id,
                audit: [AuditEntry(resource: "records/" + id, summary: "created")],
                events: [Event("record.created", subjectKind: "record", subjectID: id)]
            )
        }
    }
}
