import Fleet
import GRPCContract
import Introspection
import RPC
import Testing

@Suite struct HealthTests {
    private let board = HealthBoard()
    private let client: HealthClient

    init() {
        client = HealthClient(LocalGateway.channel(HealthService(board)))
    }

    @Test func aProcessIsNotReadyUntilItSaysSo() async throws {
        let before = try await client.check(HealthCheckRequest())
        #expect(before.status == .notServing)
        board.serve(["canbo.planning.v1.PlanningService"])
        for service in ["", "canbo.planning.v1.PlanningService"] {
            let after = try await client.check(HealthCheckRequest(service: service))
            #expect(after.status == .serving)
        }
    }

    @Test func anUnknownServiceIsNotFound() async throws {
        await expectRefusal("SERVICE_UNKNOWN", .notFound) { options in
            _ = try await client.check(HealthCheckRequest(service: "nobody"), options)
        }
    }

    @Test func everyServiceIsListed() async throws {
        board.serve(["a.A"])
        board.set(["b.B": .notServing])
        let answer = try await client.list(HealthListRequest())
        #expect(
            answer.statuses.mapValues(\.status) == [
                "": .serving, "a.A": .serving, "b.B": .notServing,
            ]
        )
    }

    @Test func whatBecomesUnknownIsForgotten() async throws {
        board.serve(["a.A"])
        var watch = client.watch(HealthCheckRequest(service: "a.A")).makeAsyncIterator()
        #expect(try await watch.next()?.status == .serving)
        board.set(["a.A": .unknown])
        #expect(try await watch.next()?.status == .serviceUnknown)
        #expect(try await client.list(HealthListRequest()).statuses.keys.sorted() == [""])
    }

    @Test func tooManyServicesToListAreRefused() async throws {
        board.serve((0..<HealthService.servicesListedMax).map { "s.S\($0)" })
        await expectRefusal("SERVICES_TOO_MANY", .resourceExhausted) { options in
            _ = try await client.list(HealthListRequest(), options)
        }
    }

    @Test func aWatchTellsChangesAndEndsWithTheProcess() async throws {
        var watch = client.watch(HealthCheckRequest(service: "a.A")).makeAsyncIterator()
        #expect(try await watch.next()?.status == .serviceUnknown)
        board.serve(["a.A"])
        #expect(try await watch.next()?.status == .serving)
        board.set(["a.A": .serving])
        board.shutDown()
        #expect(try await watch.next()?.status == .notServing)
        let status = await #expect(throws: RPCStatus.self) { try await watch.next() }
        #expect(status?.code == .cancelled)
        await expectRefusal("HEALTH_WATCH_ENDED", .cancelled) { options in
            for try await _ in client.watch(HealthCheckRequest(), options) {}
        }
    }

    @Test func onlySoManyWatchAtATime() async throws {
        var watches: [HealthWatch] = []
        for _ in 0..<HealthBoard.watchersMax { watches.append(try board.watch("")) }
        await expectRefusal("HEALTH_WATCHES_EXHAUSTED", .resourceExhausted) { options in
            for try await _ in client.watch(HealthCheckRequest(), options) {}
        }
        watches.removeAll()
        var watch = client.watch(HealthCheckRequest()).makeAsyncIterator()
        #expect(try await watch.next()?.status == .notServing)
    }

    /// A watch that ends takes the lock of the board while its task is being cancelled, and waking
    /// it needs the task: neither may wait for the other.
    @Test func changesAndEndingWatchesDoNotWaitForEachOther() async throws {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<500 {
                        let watch = Task { [board] in
                            for await _ in try board.watch("a.A") {}
                        }
                        await Task.yield()
                        watch.cancel()
                        _ = await watch.result
                    }
                }
            }
            group.addTask { [board] in
                for round in 0..<20_000 {
                    board.set(["a.A": round.isMultiple(of: 2) ? .serving : .notServing])
                }
            }
        }
    }

    @Test func nothingIsServedAgainAfterTheEnd() async throws {
        board.shutDown()
        board.serve(["a.A"])
        #expect(board.condition(of: "") == .notServing)
        #expect(board.condition(of: "a.A") == .unknown)
    }
}
