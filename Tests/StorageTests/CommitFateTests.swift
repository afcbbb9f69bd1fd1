import Kernel
import Storage
import StoragePostgres
import Testing

/// The server goes away while it commits: what the caller is told is what has happened.
@Suite struct CommitFates {
    @Test func aCommitWhoseAnswerIsLostIsASuccess() async throws {
        try await Self.withProxy { store, proxy in
            proxy.lose(.answer)
            try await store.write { try $0.insertThing("x") }
            let count = try await store.thingCount()
            #expect(count == 1)
        }
    }

    @Test func aCommitThatNeverArrivesIsAFailure() async throws {
        try await Self.withProxy { store, proxy in
            proxy.lose(.request)
            let failure = await #expect(throws: Failure.self) {
                try await store.write { try $0.insertThing("x") }
            }
            #expect(failure?.reason == .storageUnavailable)
            let count = try await store.thingCount()
            #expect(count == 0)
        }
    }

    @Test func withoutTheServerTheOutcomeIsSaidToBeUnknown() async throws {
        try await Self.withProxy { store, proxy in
            proxy.lose(.answerAndServer)
            let failure = await #expect(throws: Failure.self) {
                try await store.write { try $0.insertThing("x") }
            }
            #expect(failure?.reason == .storageOutcomeUnknown)
        }
    }

    private static func withProxy(
        _ body: (PostgresDatabase, LosingProxy) async throws -> Void
    ) async throws {
        try await LosingProxy.lend { proxy, configuration in
            let store = try await PostgresDatabase.open(configuration, schema: .things)
            try await body(store, proxy)
            await store.close()
        }
    }
}
