import Foundation
import RPCTransport
import Runtime

/// What the operator reads when everything is ready.
struct Greeting {
    let plan: FleetPlan
    let data: DataFolder
    let loaded: DemonstrationData.Loaded?
    let security: SecurityOptions
    let access: DevelopmentAccess

    /// Addresses, where data and logs are, and three calls to try.
    var lines: [String] {
        var lines = ["CanBo \(ProductVersion.text) is ready.", ""]
        for member in [plan.gateway] + plan.services {
            let name = member.name.padding(to: 14)
            lines.append("  \(name)\(member.endpoint)   http://\(member.admin)/metrics")
        }
        lines += ["", "Data and logs are in \(data.path).", access.notice]
        if let loaded {
            lines.append(
                "Loaded for trying out: \(loaded.organizations) organisations of Hà Nội and "
                    + "\(loaded.officials) invented officials."
            )
        }
        return lines + ["", "Try:"] + calls.map { "  " + $0 } + ["", "Ctrl-C stops everything."]
    }

    private var grpcurlOptions: String {
        guard let authorities = security.tlsAuthorities else { return "-plaintext" }
        var options: [String] = []
        if authorities != ClientFiles.systemAuthorities { options += ["-cacert", authorities] }
        if let certificate = security.tlsDialCertificate, let key = security.tlsDialKey {
            options += ["-cert", certificate, "-key", key]
        }
        if let name = security.tlsServerName { options += ["-servername", name] }
        return options.joined(separator: " ")
    }

    private var calls: [String] {
        let command = CommandLine.arguments.first ?? "canbo"
        let isStandard = plan.gateway.endpoint.port == GatewayOptions.standardPort
        let address = isStandard ? [] : ["--gateway", plan.gateway.endpoint.description]
        let gateway = (address + security.arguments + token).map { " " + $0 }.joined()
        return [
            "\(command) call\(gateway) SearchOfficials '{\"query\": \"nguyen\", \"pageSize\": 3}'",
            "\(command) call\(gateway) ListOrganizations '{\"parent\": \"organizations/-\"}'",
            "grpcurl \(grpcurlOptions) \(plan.gateway.endpoint) list",
        ]
    }

    /// Nothing when the command finds the token by itself.
    private var token: [String] {
        guard let file = access.tokenFile else { return [] }
        guard let found = OperatorToken(gateway: plan.gateway.endpoint).file,
            URL(fileURLWithPath: found).path == URL(fileURLWithPath: file).path
        else { return ["--token", file] }
        return []
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
