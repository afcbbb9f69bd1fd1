import Kernel
import Storage

/// The feed of events of a store: filled with many, and read from its start page by page.
struct FeedReader {
    private let journal: Journal
    /// Events on a page, as many as the relay takes at once.
    private static let page = StorageLimits.relayBatchMax

    init(_ store: any Database) {
        journal = Journal(store, producer: "benchmark", clock: SystemWallClock())
    }

    /// Writes so many events, by changes that each tell as many as a change may.
    func fill(_ count: Int) async throws -> Duration {
        let clock = ContinuousClock()
        return try await clock.measure {
            var left = count
            while left > 0 {
                let part = min(left, StorageLimits.eventsPerMutationMax)
                try await write(part)
                left -= part
            }
        }
    }

    private func write(_ count: Int) async throws {
        let mutation = try Mutation(
            method: "canbo.benchmark.v1.RecordService/ImportRecords",
            caller: "systems/benchmark",
            requestID: "",
            callID: randomUUID(),
            request: []
        )
        let coding = AnswerCoding<Int>(encode: { _ in [] }, decode: { _ in 0 })
        _ = try await journal.mutate(mutation, answering: coding) { _, _ in
            Change(
                count,
                audit: [AuditEntry(resource: "records/-", summary: "imported")],
                events: (0..<count).map { number in
                    Event(
                        "record.created",
                        subjectKind: "record",
                        subjectID: "record-\(number)",
                        data: ["state": "new", "number": "\(number)"]
                    )
                }
            )
        }
    }

    /// Reads the whole feed; traps when it is not as long as told, or has gaps.
    func read(_ count: Int) async throws -> Duration {
        let outbox = Outbox(journal)
        let clock = ContinuousClock()
        return try await clock.measure {
            var place = FeedPlace.beginning
            while true {
                let page = try await outbox.page(after: place, limit: Self.page)
                let expected = place.sequence + Int64(page.events.count)
                precondition(page.end.sequence == expected, "the feed has gaps")
                place = page.end
                if page.isAtEnd { break }
            }
            precondition(place.sequence == Int64(count), "the feed is of another length")
        }
    }
}
