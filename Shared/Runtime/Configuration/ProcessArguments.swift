/// The command line of a process: what to do, and the settings given as flags.
struct ProcessArguments {
    /// What the process is asked to do.
    enum Task {
        case run, help, version, checkConfiguration
    }

    private(set) var task = Task.run
    /// Values by flag: `--listen` to `127.0.0.1:50051`.
    private(set) var values: [String: String] = [:]
    private(set) var problems: [String] = []

    /// Reads `--flag value` and `--flag=value`; `flags` are those that take a value.
    init(_ arguments: [String], flags: Set<String>) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": task = .help
            case "--version": task = .version
            case "--check-configuration": if task == .run { task = .checkConfiguration }
            default: read(argument, &rest, flags)
            }
        }
    }

    private mutating func read(
        _ argument: String,
        _ rest: inout ArraySlice<String>,
        _ flags: Set<String>
    ) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let flag = String(parts[0])
        guard flags.contains(flag) else {
            problems.append("\(flag): unknown argument; --help lists those that exist")
            return
        }
        guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
            problems.append("\(flag): a value must follow")
            return
        }
        if values.updateValue(value, forKey: flag) != nil {
            problems.append("\(flag): given more than once")
        }
    }
}
