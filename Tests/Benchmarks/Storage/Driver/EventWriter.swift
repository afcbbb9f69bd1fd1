import Kernel
import Storage

/// Fills a store with events like those of personnel.
struct EventWriter {
    private let journal: Journal

    init(_ store: any Database) {
        journal = Journal(store, producer: "personnel", clock: SystemWallClock())
    }

    /// How long it takes to write so many events, 10,000 by one change.
    func write(_ count: Int) async throws -> Duration {
        try await ContinuousClock().measure {
            for first in stride(from: 0, to: count, by: 10_000) {
                try await write(first..<min(first + 10_000, count))
            }
        }
    }

    private func write(_ numbers: Range<Int>) async throws {
        let id = randomUUID()
        let mutation = try Mutation(
            method: "canbo.benchmark.v1.RecordService/WriteEvents",
            caller: "systems/benchmark",
            requestID: "",
            callID: id,
            request: Array(id.utf8)
        )
        let coding = AnswerCoding<Bool>(encode: { _ in [] }, decode: { _ in true })
        _ = try await journal.mutate(mutation, answering: coding) { _, _ in
            Change(
                true,
                audit: [AuditEntry(resource: "officials", summary: "\(numbers.count) events")],
                events: numbers.map { number in
                    Event(
                        "official.changed",
                        subjectKind: "official",
                        subjectID: "00000000-0000-4000-8000-\(100_000_000_000 + number)",
                        organizationPath: "unit-01/unit-00004/unit-00004-vp",
                        data: ["status": "ACTIVE", "version": "1", "fields": "post_title"]
                    )
                }
            )
        }
    }
}
