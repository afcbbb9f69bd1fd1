import Fleet
import PlanningContract
import RPC
import Testing

@Suite struct RacingEntries {
    private func race(
        _ count: Int,
        _ entry: @escaping @Sendable (Int) async throws -> Void
    ) async -> [RPCStatus] {
        await withTaskGroup(of: RPCStatus.self) { group in
            for number in 0..<count {
                group.addTask { await status { try await entry(number) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func ofManyForTheLastPlaceOneWins(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            try await bench.add(1)
            try await bench.add(2)
            let ends = await race(6) { try await bench.add(3 + $0) }
            #expect(ends.count { $0.code == .ok } == 1)
            #expect(ends.count { $0.rules == ["PLAN_PERSONS_PER_POST"] } == 5)
            let entered = try await bench.entered()
            #expect(entered.count == 3)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func onePersonRacingForManyPostsGetsThree(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            for number in 0..<5 { try await bench.plan("p\(number)") }
            let ends = await race(5) { try await bench.add(1, of: "p\($0)") }
            #expect(ends.count { $0.code == .ok } == 3)
            #expect(ends.count { $0.rules == ["PLAN_POSTS_PER_PERSON"] } == 2)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func oneRequestSentManyTimesMakesOneEntry(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            let id = "4b3f8f1e-7c55-4d0a-9a43-6a0f8f1b2c3d"
            let names = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<8 {
                    group.addTask { try await bench.add(1, requestID: id).name }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(names.count == 1)
            let entered = try await bench.entered()
            #expect(entered == ["officials/o1"])
        }
    }

    @Test func aRequestIdentifierIsNotReusedForAnother() async throws {
        try await Bench.run { bench in
            let id = "4b3f8f1e-7c55-4d0a-9a43-6a0f8f1b2c3d"
            try await bench.add(1, requestID: id)
            let reused = await status { try await bench.add(2, requestID: id) }
            #expect(reused.reason == "REQUEST_ID_REUSED")
            let malformed = await status { try await bench.add(2, requestID: "7") }
            #expect(malformed.fields == ["request_id"])
        }
    }
}
