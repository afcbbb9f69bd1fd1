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
        (
            #"{"routes":[{"services":["a.B"],"backends":["h:1"],"services":["a.C"]}]}"#,
            #"the file has "services" twice in one object"#
        ),
        (String(repeating: "[", count: 1_000_000), "the file is no JSON"),
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
                "routes[1].weight: is unknown;"
                    + " allowed: services, backends, callsPerBackend, callerKey",
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

    @Test func namesStandBesideAddresses() throws {
        let file = RoutesFile(
            #"{"routes":[{"services":["a.*"],"backends":["dns:a.internal:5","127.0.0.1:6"]}]}"#
        )
        let table = try #require(file.table)
        #expect(table.names == [Endpoint(host: "a.internal", port: 5)])
        #expect(table.backends == [Endpoint(host: "127.0.0.1", port: 6)])
        let found = Endpoint(host: "10.0.0.1", port: 5)
        let resolved = table.resolved { _ in [found, found] }
        #expect(resolved.backends == [Endpoint(host: "127.0.0.1", port: 6), found])
        #expect(route(resolved, "/a.B/C") == 0)
    }

    @Test(arguments: ["dns:", "dns:a", "dns:a:0", "dns:a:x", "dns:[::1]:5"])
    func othersAreNoNames(name: String) {
        let file = RoutesFile(#"{"routes":[{"services":["a.*"],"backends":["\#(name)"]}]}"#)
        #expect(
            file.problems == [
                "routes[0].backends[0]: \"\(name)\" is no name;"
                    + " write dns:name:port with a port from 1 to 65535"
            ]
        )
    }

    @Test func aRouteSaysHowManyCallsItsBackendsHave() throws {
        let file = RoutesFile(
            #"{"routes":[{"services":["a.*"],"backends":["h:1"],"callsPerBackend":200}]}"#
        )
        #expect(try #require(file.table).routes.map(\.callsPerBackend) == [200])
    }

    @Test(arguments: ["0", "-1", "1.5", "1000001", "\"many\"", "null"])
    func otherNumbersOfCallsAreRefused(number: String) {
        let file = RoutesFile(
            #"{"routes":[{"services":["a.*"],"backends":["h:1"],"callsPerBackend":\#(number)}]}"#
        )
        #expect(
            file.problems == [
                "routes[0].callsPerBackend: must be a whole number from 1 to 1000000"
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
