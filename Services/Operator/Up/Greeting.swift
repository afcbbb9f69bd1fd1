import RPCTransport
import Runtime

/// What the operator reads when everything is ready.
struct Greeting {
    let plan: FleetPlan
    let data: DataFolder
    let loaded: DemonstrationData.Loaded?

    /// Addresses, where data and logs are, and three calls to try.
    var lines: [String] {
        var lines = ["CanBo \(ProductVersion.text) is ready.", ""]
        for member in [plan.gateway] + plan.services {
            let name = member.name.padding(to: 14)
            lines.append("  \(name)\(member.endpoint)")
        }
        lines += ["", "Data and logs are in \(data.path)."]
        if let loaded {
            lines.append(
                "Loaded for trying out: \(loaded.organizations) organisations of Hà Nội and "
                    + "\(loaded.officials) invented officials."
            )
        }
        return lines + ["", "Try:"] + calls.map { "  " + $0 } + ["", "Ctrl-C stops everything."]
    }

    private var calls: [String] {
        let command = CommandLine.arguments.first ?? "canbo"
        let isStandard = plan.gateway.endpoint.port == GatewayOptions.standardPort
        let gateway = isStandard ? "" : " --gateway \(plan.gateway.endpoint)"
        return [
            "\(command) call\(gateway) SearchOfficials '{\"query\": \"nguyen\", \"pageSize\": 3}'",
            "\(command) call\(gateway) ListOrganizations '{\"parent\": \"organizations/-\"}'",
            "grpcurl -plaintext \(plan.gateway.endpoint) list",
        ]
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
