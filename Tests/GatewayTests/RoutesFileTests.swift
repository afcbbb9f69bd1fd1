import Forwarding
import GatewayService
import RPCTransport
import Testing

/// The routes file: what it takes, and every mistake at once.
@Suite struct RoutesFileTests {
    @Test func takesRoutes() throws {
        let file = RoutesFile(
            """
            {"routes": [
              {"services": ["canbo.personnel.v1.*"], "backends": ["127.0.0.1:50051"]},
              {"services": ["canbo.planning.v1.PlanService", "canbo.planning.*"],
               "backends": ["[::1]:50052", "planning.internal:50052"]}
            ]}
            """
        )
        #expect(file.problems.isEmpty)
        let table = try #require(file.table)
        #expect(table.routes.count == 2)
        #expect(
            table.backends.map(\.description) == [
                "127.0.0.1:50051", "[::1]:50052", "planning.internal:50052",
            ]
        )
        #expect(route(table, "/canbo.planning.v2.PlanService/Get") == 1)
        #expect(route(table, "/canbo.gateway.v1.GatewayService/ListRoutes") == nil)
    }

    @Test func theGatewaysOwnServicesAreNeverForwarded() throws {
        let file = RoutesFile(#"{"routes":[{"services":["*"],"backends":["127.0.0.1:1"]}]}"#)
        let table = try #require(file.table)
        #expect(route(table, "/a.B/C") == 0)
        #expect(route(table, "/grpc.health.v1.Health/Check") == nil)
        #expect(
            route(table, "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo")
                == nil
        )
    }

    @Test(arguments: [
        ("", "the file is no JSON"),
        ("[]", "the file: is no object with routes"),
        ("{}", "routes: must be a list of routes, of 1 to 1000 entries"),
        (#"{"routes":[]}"#, "routes: must be a list of routes, of 1 to 1000 entries"),
        (#"{"routes":{}}"#, "routes: must be a list of routes, of 1 to 1000 entries"),
        (#"{"routes":[7]}"#, "routes[0]: is no object with services and backends"),
    ])
    func aFileOfAnotherFormIsRefused(text: String, problem: String) {
        let file = RoutesFile(text)
        #expect(file.problems == [problem])
        #expect(file.table == nil)
    }

    @Test func everyMistakeIsToldWithItsPlace() {
        let file = RoutesFile(
            """
            {"listen": "x", "routes": [
              {"services": ["canbo..v1", "a.B", "a.B"], "backends": ["nowhere"]},
              {"services": ["a.B", 7], "backends": [], "weight": 3},
              {"services": ["grpc.health.v1.Health"], "backends": ["h:0", "h:99999", "::1:5"]},
              {"backends": ["h:1", "h:1"]}
            ]}
            """
        )
        #expect(
            file.problems == [
                "listen: is unknown; allowed: routes",
                "routes[0].services[2]: \"a.B\" stands in this list already",
                "routes[0].services[0]: \"canbo..v1\" names no service;"
                    + " write package.Service, package.* or *",
                "routes[0].backends[0]: \"nowhere\" is no address;"
                    + " write host:port with a port from 1 to 65535",
                "routes[1].weight: is unknown; allowed: services, backends",
                "routes[1].services[1]: must be a text in quotes",
                "routes[1].services[0]: \"a.B\" stands at routes[0].services[1], too; write it once",
                "routes[1].backends: must be a list of addresses, of 1 to 1000 entries",
                "routes[2].services[0]: \"grpc.health.v1.Health\" is answered by the gateway itself",
                "routes[2].backends[0]: \"h:0\" is no address;"
                    + " write host:port with a port from 1 to 65535",
                "routes[2].backends[1]: \"h:99999\" is no address;"
                    + " write host:port with a port from 1 to 65535",
                "routes[2].backends[2]: \"::1:5\" is no address;"
                    + " write host:port with a port from 1 to 65535",
                "routes[3].services: must be a list of service names, of 1 to 1000 entries",
                "routes[3].backends[1]: \"h:1\" stands in this list already",
            ]
        )
    }

    @Test func aFileThatIsTooLargeIsRefused() {
        let file = RoutesFile(String(repeating: " ", count: RoutesFile.sizeMax + 1))
        #expect(file.problems == ["the file is larger than 1048576 bytes"])
    }

    private func route(_ table: RouteTable, _ path: String) -> Int? {
        table.route(forPath: Array(path.utf8).span.bytes)
    }
}
