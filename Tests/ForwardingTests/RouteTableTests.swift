import Forwarding
import RPCTransport
import Testing

/// Which route takes a path.
@Suite struct RouteTableTests {
    @Test(arguments: [
        ("/canbo.personnel.v1.PersonnelService/Get", 1),
        ("/canbo.personnel.v1.Other/Get", 0),
        ("/canbo.planning.v1.PlanningService/Get", 2),
        ("/canbo.planningx.v1.PlanningService/Get", 3),
        ("/canbo.personnel.v1/Get", 3),
        ("/grpc.health.v1.Health/Check", nil),
        ("/grpc.health.v1.HealthX/Check", 3),
        ("canbo.personnel.v1.Other/Get", nil),
        ("/canbo.personnel.v1.Other", nil),
        ("/", nil),
        ("", nil),
    ])
    func theNarrowestPatternWins(path: String, route: Int?) throws {
        let backend = Endpoint(host: "127.0.0.1", port: 1)
        let patterns = [
            "canbo.personnel.v1.*", "canbo.personnel.v1.PersonnelService", "canbo.planning.*", "*",
        ]
        let table = RouteTable(
            try patterns.map { .init([try #require(ServicePattern(parsing: $0))], to: [backend]) },
            reserved: ["grpc.health.v1.Health"]
        )
        #expect(table.route(forPath: Array(path.utf8).span.bytes) == route)
        #expect(table.backends == [backend])
    }

    @Test(arguments: [
        "", ".", ".*", "a..b", "a.", "a.*b", "*.a", "1a", "a b", "a/b", "canbo.**", "đ.v1.*",
    ])
    func othersAreNoPatterns(text: String) {
        #expect(ServicePattern(parsing: text) == nil)
    }
}
