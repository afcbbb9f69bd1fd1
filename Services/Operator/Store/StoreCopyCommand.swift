import ArgumentParser
import Kernel
import Runtime
import Storage

/// Moves the store of one service to another place, of either engine.
struct StoreCopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Moves the store of a service to another place and proves it equal.",
        discussion: """
            Stop the service first; start it with --storage TO afterwards. Every table is copied, \
            counted and compared by a digest on both sides, and the audit chain is verified in its \
            new place; then the old store is marked as moved, and no service starts on it any \
            more. The new place must be empty, and stays empty when the copy fails.

            With --keep the old store is not marked and the service may run: the copy is of one \
            moment, and what is written afterwards is not in it.
            """
    )

    @Argument(help: "The service: personnel, planning, discipline or notification.")
    var service: String
    @Option(
        help: ArgumentHelp(
            "The store, sqlite:PATH or postgres://...; the file in the data folder unless told.",
            valueName: "store"
        )
    )
    var from: String?
    @Option(help: ArgumentHelp("The new place, sqlite:PATH or postgres://...", valueName: "store"))
    var to: String
    @Flag(help: "Leave the old store as it is: a copy of one moment, while the service may run.")
    var keep = false
    @OptionGroup var trust: AuditTrust
    @OptionGroup var outside: KeptCheckpoints

    func run() async throws {
        let move = try move()
        let tables = try keep ? move.copy() : move.move()
        for table in tables {
            Output.standard.result("\(table.table): \(table.rows) rows, SHA-256 \(table.digest)")
        }
        Output.standard.result(
            "\(service): \(tables.reduce(0) { $0 + $1.rows }) rows in \(tables.count) tables are "
                + "the same in \(move.source) and \(move.target), and the audit log is as it was "
                + "written."
        )
        Output.standard.result(
            keep
                ? "What is written to \(move.source) from now on is not in \(move.target)."
                : "\(move.source) is marked as moved; start \(service) with --storage "
                    + "\(move.target)"
        )
    }

    /// The move that was asked for; every mistake of the command line is told at once.
    private func move() throws(ProcessFailure) -> StoreMove {
        var problems: [String] = []
        let schema = ServiceSchemas.schema(of: service)
        if schema == nil {
            let names = StoreLocations.services.joined(separator: ", ")
            problems.append("\(service) is no service with a store: \(names)")
        }
        let source = from.map { StorageLocation($0) } ?? trust.location(of: service)
        if source == nil { problems.append("--from: sqlite:PATH or postgres://..., no password") }
        let target = StorageLocation(to)
        if target == nil { problems.append("--to: sqlite:PATH or postgres://..., no password") }
        if let source, source == target { problems.append("--from and --to are the same place") }
        guard let schema, let source, let target, problems.isEmpty else {
            throw ProcessFailure(.usage, problems.joined(separator: "\n"))
        }
        return StoreMove(
            of: service,
            schema,
            from: source,
            to: target,
            keys: try trust.keys(of: service),
            checkpoints: try outside.kept(of: service, in: trust.data)
        )
    }
}
