import ArgumentParser

/// What an operator or an auditor does with audit chains.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Shows whether anything in a service's audit log was altered.",
        subcommands: [AuditVerifyCommand.self]
    )
}
