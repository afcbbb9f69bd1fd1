import Kernel
import Storage
import StorageSQLite
import Testing

/// Every operation on the files of a store fails in turn, until a life passes untouched.
@Suite(.serialized) struct FileFaults {
    @Test(arguments: [FaultyFolder.Way.once, .lasting, .full])
    func afterEachFaultTheSameProcessGoesOn(way: FaultyFolder.Way) async throws {
        var at = FaultScenario.first
        while try await Self.goesOn(after: way, at: at) { at += FaultScenario.stride }
        #expect(at > 100)
    }

    /// Whether the fault came.
    private static func goesOn(after way: FaultyFolder.Way, at: Int) async throws -> Bool {
        try await FaultyFolder.lend { folder in
            folder.arm(way, at: at)
            var scenario = FaultScenario { try await folder.open() }
            await scenario.run()
            let hasCome = folder.disarm()
            let comment: Comment = "\(way) at \(at)"
            #expect(scenario.undefined.isEmpty, "\(way) at \(at): \(scenario.undefined)")
            if let store = scenario.store {
                try await scenario.check(store, comment)
                await scenario.repeatUnanswered(on: store)
            }
            await scenario.end()
            let again = try await folder.open()
            try await scenario.check(again, comment)
            await again.close()
            return hasCome
        }
    }

    /// What was told is true of every state in which the disk may be found: with all that was
    /// written (a process was killed), with what was made durable alone, or any of both.
    @Test func whatWasToldIsTrueAfterALossOfPower() async throws {
        var at = FaultScenario.first
        while try await Self.survivesPowerCut(at: at) { at += FaultScenario.stride }
        #expect(at > 100)
    }

    private static func survivesPowerCut(at: Int) async throws -> Bool {
        try await FaultyFolder.lend { folder in
            folder.arm(.powerCut, at: at)
            var scenario = FaultScenario { try await folder.open() }
            await scenario.run()
            await scenario.end()
            let hasCome = folder.disarm()
            let others: Set = ["store.sqlite-wal", "store.sqlite-journal"]
            for durable in [[], ["store.sqlite"], others, others.union(["store.sqlite"])] {
                try await folder.copy { copy in
                    try copy.afterPowerCut(keeping: durable)
                    let store = try await copy.open()
                    try await scenario.check(store, "at \(at), durable alone: \(durable)")
                    await store.close()
                }
            }
            return hasCome
        }
    }

    @Test func aStoreThatCanOnlyBeReadIsUnavailabilityAtTheStart() async throws {
        try await FaultyFolder.lend { folder in
            for _ in ["no store", "a store"] {
                folder.arm(.readOnly, at: 1)
                let failure = await #expect(throws: Failure.self) { try await folder.open() }
                #expect(failure?.reason == .storageUnavailable)
                let cause = try #require(failure?.cause)
                #expect("\(cause)".contains("unable to open database file"))
                #expect(folder.disarm())
                await (try folder.open()).close()
            }
        }
    }
}
