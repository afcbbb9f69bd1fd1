import ArgumentParser

/// What an operator or an auditor does with audit chains.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Shows whether a service's audit log was altered, exports and prunes it.",
        subcommands: [
            AuditVerifyCommand.self, AuditExportCommand.self, AuditPruneCommand.self,
            AuditHoldCommand.self, AuditReleaseCommand.self,
        ]
    )
}
