import Introspection
import RPCTransport
import Testing

@testable import GatewayService

/// What the gateway makes of the answers of its backends.
@Suite struct ServiceCensusTests {
    private let first = Endpoint(host: "10.0.0.1", port: 1)
    private let second = Endpoint(host: "10.0.0.2", port: 2)

    /// Two backends for a package, the first one also for a service by its full name.
    private func census() throws -> ServiceCensus {
        let file = RoutesFile(
            """
            {"routes": [
              {"services": ["a.v1.*"], "backends": ["10.0.0.1:1", "10.0.0.2:2"]},
              {"services": ["b.v1.Named"], "backends": ["10.0.0.1:1"]}
            ]}
            """
        )
        return ServiceCensus(try #require(file.table))
    }

    private func tell(
        _ census: inout ServiceCensus,
        _ answer: ServiceCensus.Answer,
        from backend: Endpoint,
        isNews expected: Bool = true
    ) {
        let isNews = census.learn(answer, from: backend)
        #expect(isNews == expected, "\(answer)")
    }

    @Test func whatARouteNamesIsKnownBeforeAnybodyAnswers() throws {
        let census = try census()
        #expect(census.conditions == ["b.v1.Named": .notServing])
        #expect(census.services(of: first) == ["b.v1.Named"])
        #expect(census.services(of: second) == [])
    }

    @Test func aServiceIsServedWhileOneBackendServesIt() throws {
        var census = try census()
        tell(&census, .services(["": true, "a.v1.A": true]), from: first)
        tell(&census, .services(["": true, "a.v1.A": false]), from: second)
        #expect(census.conditions == ["a.v1.A": .serving, "b.v1.Named": .serving])
        tell(&census, .silence("gone"), from: first)
        #expect(census.conditions == ["a.v1.A": .notServing, "b.v1.Named": .notServing])
        tell(&census, .services(["": true, "a.v1.A": true]), from: second)
        #expect(census.conditions["a.v1.A"] == .serving)
    }

    @Test func onlyWhatIsRoutedToABackendCounts() throws {
        var census = try census()
        let answers = [
            "": true, "a.v1.A": true, "b.v1.Named": true, "c.v1.C": true,
            "grpc.health.v1.Health": true, String(repeating: "a", count: 300): true,
        ]
        tell(&census, .services(answers), from: second)
        #expect(census.services(of: second) == ["a.v1.A"])
        #expect(census.conditions == ["a.v1.A": .serving, "b.v1.Named": .notServing])
    }

    @Test func theSameAnswerIsNoNews() throws {
        var census = try census()
        tell(&census, .silence("gone"), from: first, isNews: false)
        tell(&census, .services(["": true, "c.v1.C": true]), from: first)
        tell(&census, .services(["": true, "c.v1.C": true]), from: first, isNews: false)
        tell(&census, .services([:]), from: Endpoint(host: "10.0.0.3", port: 3), isNews: false)
    }

    @Test func aBackendThatStartsKeepsTheServicesItHad() throws {
        var census = try census()
        tell(&census, .services(["": true, "a.v1.A": true]), from: first)
        tell(&census, .services(["": false]), from: first)
        #expect(census.conditions["a.v1.A"] == .notServing)
        tell(&census, .services(["": true, "a.v1.B": true]), from: first)
        #expect(census.conditions == ["a.v1.B": .serving, "b.v1.Named": .serving])
    }

    @Test(arguments: [true, false])
    func aBackendNamesOnlySoMany(isServing: Bool) throws {
        var census = try census()
        for round in 0..<3 {
            var answers = ["": isServing]
            for number in 0..<2 * ServiceCensus.servicesOfBackendMax {
                answers["a.v1.S\(round)x\(number)"] = true
            }
            tell(&census, .services(answers), from: first)
            let count = census.services(of: first).count
            #expect(count <= ServiceCensus.servicesOfBackendMax + 1)
        }
    }
}
