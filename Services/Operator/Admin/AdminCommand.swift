import ArgumentParser

/// Asks one running process, and tells it what to do.
struct AdminCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin",
        abstract: "Asks a running process of this machine, or has it reload or end.",
        discussion: """
            The process answers on its admin socket, a file that its owner alone may open: \
            --admin-socket of the process says where, `canbo up` has one for each process in the \
            data folder. Nothing of it can be reached over the network.
            """,
        subcommands: [
            AdminStatusCommand.self, AdminConnectionsCommand.self, AdminBackendsCommand.self,
            AdminRoutesCommand.self, AdminCertificatesCommand.self, AdminReloadsCommand.self,
            AdminLogLevelCommand.self, AdminReloadCommand.self, AdminMaintenanceCommand.self,
            AdminDrainCommand.self,
        ]
    )
}
