import Forwarding
import Foundation
import GatewayService
import RPCTransport
import Runtime
import Storage

/// Whether processes that belong together are told the same of each other.
struct FleetAgreement {
    private let processes: [CheckedProcess]
    private let areApart: Bool
    /// The routes of the gateway; `nil` when it is not among the processes.
    private let routes: RouteTable?

    /// Looks at processes whose own configuration has no mistakes.
    ///
    /// Those that are apart may listen at the same addresses, and have the same paths.
    init(_ processes: [CheckedProcess], areApart: Bool) {
        self.processes = processes
        self.areApart = areApart
        routes = processes.first { $0.name == Self.gatewayName }
            .flatMap { RoutesFile(at: $0.settings["--routes"]).table }
    }

    private static let gatewayName = "gateway"

    /// Every mistake, beginning with the processes that it is about.
    var mistakes: [String] {
        var mistakes = areApart ? [] : sharedAddresses + sharedFiles
        mistakes += sharedDatabases + otherPolicies
        guard let gateway = processes.first(where: { $0.name == Self.gatewayName }) else {
            return mistakes
        }
        for service in processes where service.name != gateway.name {
            mistakes += Self.gatewayAddress(service, gateway, areApart)
            mistakes += DialAgreement(caller: service, called: gateway).mistakes
            let called = [Endpoint(parsing: service.settings["--gateway"])].compactMap(\.self)
            mistakes += CertificateAgreement(service, gateway, at: called).mistakes
            guard let routes else { continue }
            let agreement = RouteAgreement(service, routes, processes, areApart: areApart)
            mistakes += agreement.mistakes
            if agreement.isRouted {
                mistakes += DialAgreement(caller: gateway, called: service).mistakes
                mistakes += agreement.certificates(of: gateway)
            }
        }
        return mistakes
    }

    private static func gatewayAddress(
        _ service: CheckedProcess,
        _ gateway: CheckedProcess,
        _ areApart: Bool
    ) -> [String] {
        guard let called = Endpoint(parsing: service.settings["--gateway"]),
            let listen = gateway.listen,
            !listen.isReached(by: called, fromElsewhere: areApart)
        else { return [] }
        return [
            "\(service.name), gateway: --gateway is \(called), the gateway's --listen is "
                + "\(listen.endpoint)"
        ]
    }

    private var sharedAddresses: [String] {
        pairs.compactMap { first, second in
            guard let one = first.listen, let other = second.listen, one.collides(with: other)
            else {
                return nil
            }
            return "\(first.name), \(second.name): --listen is \(one.endpoint) and "
                + "\(other.endpoint); give each its own, or say --apart"
        }
    }

    /// Files that one process alone may write.
    private var sharedFiles: [String] {
        ["--storage", "--audit-checkpoints", "--audit-key", "--admin-socket"].flatMap { flag in
            pairs.compactMap { first, second in
                guard let path = first.path(flag), path == second.path(flag) else { return nil }
                return "\(first.name), \(second.name): \(flag) is the same file, \(path)"
            }
        }
    }

    private var sharedDatabases: [String] {
        pairs.compactMap { first, second in
            let address = first.settings["--storage"]
            guard case .postgres = StorageLocation(address),
                address == second.settings["--storage"]
            else { return nil }
            return "\(first.name), \(second.name): --storage is the same database, \(address)"
        }
    }

    /// Services that would decide by other rows than the first of them: its file may be elsewhere,
    /// but has to hold the same.
    private var otherPolicies: [String] {
        let told = processes.filter { process in
            process.settings.list.contains { $0.flag == "--policy" }
        }
        guard let first = told.first else { return [] }
        return told.dropFirst().filter { $0.policy.digest != first.policy.digest }.map { other in
            "\(first.name), \(other.name): --policy is \(first.policy.words) and "
                + "\(other.policy.words), which do not hold the same"
        }
    }

    private var pairs: [(CheckedProcess, CheckedProcess)] {
        processes.indices.flatMap { place in
            processes[(place + 1)...].map { (processes[place], $0) }
        }
    }
}

extension CheckedProcess {
    /// Where it listens.
    var listen: ListenAddress? {
        Endpoint(parsing: settings["--listen"]).map(ListenAddress.init)
    }

    /// The unit's own rows of the policy: what the file holds, and its path.
    fileprivate var policy: (digest: String?, words: String) {
        guard settings.isSet("--policy") else { return (nil, "none") }
        let path = settings["--policy"]
        return (fileDigest(at: path), path)
    }

    /// The file that a setting names, through whatever links lead to it; `nil` when it names none.
    fileprivate func path(_ flag: String) -> String? {
        let value = settings[flag]
        guard !value.isEmpty, flag != "--admin-socket" || settings.isSet(flag) else { return nil }
        guard flag == "--storage" else {
            return URL(fileURLWithPath: value).resolvingSymlinksInPath().path
        }
        guard case .sqlite(let path) = StorageLocation(value) else { return nil }
        return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }
}
