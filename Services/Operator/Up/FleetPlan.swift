import RPCTransport
import Runtime

/// The five processes of one machine: who they are, where they answer, what they are told.
struct FleetPlan {
    /// One process.
    struct Member: Equatable {
        /// The executable's name.
        let name: String
        /// Where it answers.
        let endpoint: Endpoint
        /// Where operators ask it how it is.
        let admin: Endpoint
        /// The gRPC service that it answers, for example `canbo.personnel.v1.PersonnelService`.
        var service: String {
            "canbo.\(name).v1.\(name.prefix(1).uppercased() + name.dropFirst())Service"
        }
    }

    /// The gateway, through which everything else is reached.
    let gateway: Member
    /// The services, in the order in which they are started.
    let services: [Member]
    /// What single processes are told beside, by their names.
    var told: [String: [String]] = [:]
    private let drainPeriod: Int
    /// The PostgreSQL server that keeps the data; without it each service has a file.
    private let server: PostgresServerAddress?
    /// What a process is told of TLS where it listens, and where it calls.
    private let security: (listening: [String], calling: [String])

    /// A plan with the gateway at a port, the services at the four ports after it, and the admin
    /// ports of all five, in the same order, at the five after these.
    init(
        host: String,
        port: Int,
        drainSeconds: Int,
        server: PostgresServerAddress? = nil,
        security: (listening: [String], calling: [String]) = ([], [])
    ) {
        self.server = server
        self.security = security
        let all = (["gateway"] + StoreLocations.services).enumerated().map { place, name in
            Member(
                name: name,
                endpoint: Endpoint(host: host, port: port + place),
                admin: Endpoint(host: host, port: port + Self.adminDistance + place)
            )
        }
        gateway = all[0]
        services = Array(all.dropFirst())
        drainPeriod = drainSeconds
    }

    /// How far the admin port of a process is from where it answers calls.
    private static let adminDistance = 5

    /// Every process, the gateway last.
    var members: [Member] { services + [gateway] }

    /// The command line of a process.
    func arguments(of member: Member, in data: DataFolder) -> [String] {
        var arguments = [
            "--listen", member.endpoint.description, "--drain-period", "\(drainPeriod)s",
            "--admin", member.admin.description,
        ]
        arguments += security.listening + security.calling
        if let socket = adminSocket(of: member, in: data) {
            arguments += ["--admin-socket", socket]
        }
        if member == gateway {
            arguments += [
                "--routes", data.path(Self.routesFile),
                "--maintenance", data.path(Self.maintenanceFile),
            ]
        } else {
            let file = "sqlite:\(data.path(StoreLocations.store(of: member.name)))"
            arguments += [
                "--storage", server?.database(of: member.name) ?? file,
                "--audit-key", data.path(StoreLocations.auditKey(of: member.name)),
                "--audit-checkpoints", data.path(StoreLocations.checkpoints(of: member.name)),
                "--caller-key", data.path(Self.callerKeyFile(of: member)),
                "--gateway", gateway.endpoint.description,
            ]
        }
        return arguments + told[member.name, default: []]
    }

    /// Where a process answers its operator; `nil` when the folder lies too deep in the file system
    /// for the name of a socket.
    func adminSocket(of member: Member, in data: DataFolder) -> String? {
        let path = data.path(AdminOptions.socketName(of: member.name))
        return path.utf8.count <= Endpoint.socketPathSizeMax ? path : nil
    }

    /// What the gateway's routes file says: the package of each service and where it answers.
    var routes: String { Self.routes(to: services.map { ($0, "\($0.endpoint)") }) }

    /// The text of a routes file for services and where each of them answers.
    static func routes(to backends: [(service: Member, place: String)]) -> String {
        let routes = backends.map { member, place in
            """
                {
                  "services": ["canbo.\(member.name).v1.*"],
                  "backends": ["\(place)"],
                  "callerKey": "\(callerKeyFile(of: member))"
                }
            """
        }
        return """
            {
              "routes": [
            \(routes.joined(separator: ",\n"))
              ]
            }

            """
    }

    /// The name of the file with the key that a service shares with the gateway.
    static func callerKeyFile(of member: Member) -> String { "\(member.name).caller-key" }

    /// Makes the keys that are missing.
    func makeCallerKeys(in data: DataFolder) throws(ProcessFailure) {
        for member in services {
            let file = CallerKeyFile(path: data.path(Self.callerKeyFile(of: member)))
            if !file.exists { try file.make(for: member.name) }
        }
    }

    /// The services with decisions that may need two persons.
    static let decidingServices = ["personnel", "planning", "discipline"]

    /// The name of the file that tells the gateway where the services are.
    static let routesFile = "routes.json"
    /// The name of the file in which the gateway keeps what is said of maintenance.
    private static let maintenanceFile = "maintenance.json"
}
