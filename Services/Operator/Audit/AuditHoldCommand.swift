import ArgumentParser
import Runtime
import Storage

/// Keeps audit records from being pruned.
struct AuditHoldCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold",
        abstract: "Lists the holds on a service's audit records, or places one.",
        discussion: """
            A hold (legal hold) covers the records about the resources whose names begin as told, \
            or all. While there is one, no record that it covers is pruned, and none after it.
            """
    )

    @OptionGroup var store: AuditStoreOptions
    @Argument(help: "The name of the hold that is placed; without one holds are listed.")
    var name: String?
    @Option(help: "How the names of the resources begin that it covers; all when left out.")
    var resource = ""
    @Option(help: "Why it is placed, for example the number of an order.")
    var reason: String?

    func validate() throws {
        guard let name else { return }
        guard (1...100).contains(name.count), reason.map({ (1...500).contains($0.count) }) ?? false
        else {
            throw ValidationError("a hold needs a name and a --reason, of at most 100 and 500.")
        }
    }

    func run() async throws {
        guard let name, let reason else {
            let holds = try store.location().inspect { reader in
                try store.requirements.requireOwn(reader)
                return try AuditHold.all(in: reader)
            }
            for hold in holds {
                let what = hold.resource.isEmpty ? "everything" : "\(hold.resource)…"
                Output.standard.result(
                    "\(hold.name): \(what), since \(hold.placedAt), \(hold.reason)"
                )
            }
            return
        }
        try await store.withPruning { pruning in
            try await pruning.place(name, on: resource, because: reason)
        }
        Output.standard.result("\(store.service): the hold \(name) is placed")
    }
}

/// Ends a hold.
struct AuditReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Ends a hold on a service's audit records."
    )

    @OptionGroup var store: AuditStoreOptions
    @Argument(help: "The name of the hold.")
    var name: String

    func run() async throws {
        try await store.withPruning { try await $0.release(name) }
        Output.standard.result("\(store.service): the hold \(name) is released")
    }
}
