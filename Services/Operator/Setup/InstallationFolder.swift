import Foundation
import Glibc
import Identity
import Kernel
import RPCTransport
import Runtime
import Storage

/// The folder in which each process of an installation has its own, before any of them starts.
struct InstallationFolder {
    private let folder: URL

    /// The installation in a folder.
    init(path: String) {
        folder = URL(fileURLWithPath: path, isDirectory: true)
    }

    /// The path of a file: `personnel/personnel.caller-key`.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Whether a file is there.
    func has(_ name: String) -> Bool { access(path(name), F_OK) == 0 }

    /// What a file holds.
    func text(_ name: String) throws(ProcessFailure) -> String {
        guard let text = try? String(contentsOfFile: path(name), encoding: .utf8) else {
            throw ProcessFailure(.inputOutput, "\(path(name)) cannot be read")
        }
        return text
    }

    /// Makes a file that must not be there yet, whole or not at all, and its folder when missing.
    ///
    /// `mode` is 0o600 for what its owner alone may read.
    func make(_ name: String, _ text: String, mode: UInt32) throws(ProcessFailure) {
        let path = path(name)
        try ProcessFailure.told {
            try DurableFile.makeFolder(DurableFile.folder(of: path), mode: 0o700)
            let aside = "\(path).\(randomUUID()).new"
            try DurableFile.make(path, Array(text.utf8), mode: mode, aside: aside)
        }
    }

    /// Makes for each service the key that it shares with the gateway, in the folders of both;
    /// returns the files that were missing.
    func makeCallerKeys() throws(ProcessFailure) -> [String] {
        var made: [String] = []
        for service in StoreLocations.services {
            let key = "\(service).caller-key"
            let (own, gateway) = ("\(service)/\(key)", "gateway/\(key)")
            switch (has(own), has(gateway)) {
            case (true, true): try compare(own, gateway)
            case (true, false):
                try make(gateway, text(own), mode: 0o600)
                made.append(gateway)
            case (false, true):
                try make(own, text(gateway), mode: 0o600)
                made.append(own)
            case (false, false):
                let text = CallerKeyText.text(of: .random(for: service))
                for name in [own, gateway] { try make(name, text, mode: 0o600) }
                made += [own, gateway]
            }
        }
        return made
    }

    /// Makes the routes to the services, each at its name, unless there are routes; returns the
    /// file if it was missing.
    func makeRoutes() throws(ProcessFailure) -> [String] {
        let file = "gateway/\(FleetPlan.routesFile)"
        guard !has(file) else { return [] }
        let plan = FleetPlan(host: "", port: GatewayOptions.standardPort, drainSeconds: 0)
        let routes = FleetPlan.routes(
            to: plan.services.map { ($0, "dns:\($0.name):\($0.endpoint.port)") }
        )
        try make(file, routes, mode: 0o644)
        return [file]
    }

    /// While a key is changed, the files differ; but they have one in common.
    private func compare(_ own: String, _ gateway: String) throws(ProcessFailure) {
        let keys = try [own, gateway].map { name throws(ProcessFailure) in
            Set(CallerKeyText(try text(name)).keys.map(\.identifier))
        }
        guard keys[0].isDisjoint(with: keys[1]) else { return }
        throw ProcessFailure(
            .configuration,
            "\(path(own)) and \(path(gateway)) have no key in common: remove the wrong one"
        )
    }
}
