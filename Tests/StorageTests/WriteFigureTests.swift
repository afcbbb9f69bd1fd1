import Kernel
import Metrics
import Storage
import StorageSQLite
import Testing

/// What operators are told of the transactions of a store.
@Suite struct WriteFigureTests {
    private struct Refusal: Error {}

    private func figure(_ name: String, _ outcome: String?, of store: any Database) -> Double? {
        let series = store.figures.families.first { $0.name == name }?.series
        let one = series?.first { outcome == nil || $0.labels.map(\.value) == [outcome ?? ""] }
        switch one?.value {
        case .number(let number): return number
        case .histogram(let sample): return Double(sample.counts.reduce(0, +))
        case nil: return nil
        }
    }

    @Test(arguments: Backend.allCases)
    func transactionsAreCountedAndTimed(backend: Backend) async throws {
        try await backend.withStore { store in
            let before = figure("canbo_storage_transactions", "committed", of: store) ?? 0
            try await store.write { try $0.insertThing("x") }
            // A refusal by a rule is no failure of the store.
            await #expect(throws: Refusal.self) {
                try await store.write { _ in throw Refusal() }
            }
            #expect(figure("canbo_storage_transactions", "committed", of: store) == before + 2)
            #expect(figure("canbo_storage_transactions", "failed", of: store) == 0)
            let timed = figure("canbo_storage_transaction_duration_seconds", nil, of: store)
            #expect(timed == before + 2)
        }
    }

    @Test func aTransactionThatTheStoreLosesHasFailed() async throws {
        try await Backend.file.withStore { store in
            let failure = await #expect(throws: Failure.self) {
                try await store.write { transaction in
                    try transaction.insertThing("x")
                    throw TransactionLost(Failure(.storageUnavailable))
                }
            }
            #expect(failure?.reason == .storageUnavailable)
            #expect(figure("canbo_storage_transactions", "failed", of: store) == 1)
        }
    }
}
