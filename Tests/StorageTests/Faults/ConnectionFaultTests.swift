import Kernel
import Storage
import StoragePostgres
import Testing

/// The connection to PostgreSQL is lost around one message after the other, until a life passes
/// untouched.
@Suite(.serialized) struct ConnectionFaults {
    @Test(arguments: LosingProxy.Loss.allCases)
    func afterEachLossTheSameProcessGoesOn(loss: LosingProxy.Loss) async throws {
        // Each costs a store of its own on the server, so that fewer are tried.
        let stride = FaultScenario.stride == 1 ? 1 : FaultScenario.stride * 3
        var at = Int.random(in: 1...stride)
        while try await Self.goesOn(after: loss, at: at) { at += stride }
        #expect(at > 100)
    }

    /// Whether the loss came.
    private static func goesOn(after loss: LosingProxy.Loss, at: Int) async throws -> Bool {
        try await LosingProxy.lend { proxy, place in
            var configuration = place
            configuration.readers = 1
            let comment: Comment = "\(loss) at \(at)"
            proxy.lose(loss, at: .message(at))
            var scenario = FaultScenario { [configuration] in
                try await PostgresDatabase.open(configuration, schema: .things)
            }
            await scenario.run()
            let hasCome = proxy.bringBack()
            #expect(scenario.undefined.isEmpty, "\(loss) at \(at): \(scenario.undefined)")
            if let store = scenario.store {
                try await scenario.check(store, comment)
                await scenario.repeatUnanswered(on: store)
            }
            await scenario.end()
            let again = try await PostgresDatabase.open(configuration, schema: .things)
            try await scenario.check(again, comment)
            await again.close()
            return hasCome
        }
    }
}
