package import RPCTransport

/// What a process is, told by its own `main`.
package struct ProcessDescription: Sendable {
    /// The name of the executable, also in logs: `personnel`.
    package let name: String
    /// What it does, in one line of its help.
    package let summary: String
    /// Where it answers when it is told nothing.
    package let listen: Endpoint

    /// A process that by default answers at a port of this machine only.
    package init(_ name: String, _ summary: String, port: Int) {
        self.name = name
        self.summary = summary
        self.listen = Endpoint(host: "127.0.0.1", port: port)
    }

    /// The help text with the table of all settings.
    func help(_ settings: [SettingDescription]) -> String {
        let rows = settings.map { setting in
            """
              \(setting.flag) \(setting.form)
                  \(setting.meaning).
                  Environment \(setting.variable), file key "\(setting.key)", default \
            \(setting.fallback)\(setting.isReloadable ? ", followed at SIGHUP" : "")
            """
        }
        return """
            \(name): \(summary)

            Usage: \(name) [settings] [--check-configuration | --version | --help]
                   \(name) health [settings] [--timeout 3s]

            Settings, from flag, environment, file or default, in this order:
            \(rows.joined(separator: "\n"))

            --check-configuration reads everything, tells every mistake and ends.
            health asks the process that runs with the same settings whether it serves, and ends
            with 0 when it does and 69 when it does not, or not in time.
            Exit codes: 0 done, 64 wrong configuration, 69 something needed does not answer,
            70 fault of the product, 71 refused by the system, 74 storage cannot be used.

            """
    }
}
