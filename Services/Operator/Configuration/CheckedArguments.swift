import Foundation
import Runtime

/// Which processes are to be checked, and what each is told on its command line.
struct CheckedArguments {
    /// Each process with its arguments, in the order given.
    let processes: [(name: String, arguments: [String])]

    /// Every process that can be checked.
    static let names = ["gateway"] + StoreLocations.services

    /// Reads `PROCESS [settings] ...`; no process stands for all, or for those of a folder.
    ///
    /// Throws ``ProcessFailure`` for what is no process, and when a folder has no file of one.
    init(_ words: [String], folder: String?) throws(ProcessFailure) {
        var processes = try Self.split(words)
        if processes.isEmpty {
            processes = try Self.members(of: folder).map { ($0, []) }
        }
        self.processes = processes.map { name, arguments in
            (name, Self.file(of: name, in: folder, beside: arguments) + arguments)
        }
    }

    private static func split(
        _ words: [String]
    ) throws(ProcessFailure) -> [(name: String, arguments: [String])] {
        var processes: [(name: String, arguments: [String])] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            if word.hasPrefix("-"), !processes.isEmpty {
                let last = processes.count - 1
                processes[last].arguments.append(word)
                // Every setting takes a value, which may be a word like a process's name.
                if !word.contains("="), let value = rest.popFirst() {
                    processes[last].arguments.append(value)
                }
                continue
            }
            guard names.contains(word) else {
                let told = names.joined(separator: ", ")
                throw ProcessFailure(.usage, "\(word): is no process; there are \(told)")
            }
            guard !processes.contains(where: { $0.name == word }) else {
                throw ProcessFailure(.usage, "\(word): stands here twice")
            }
            processes.append((word, []))
        }
        return processes
    }

    private static func members(of folder: String?) throws(ProcessFailure) -> [String] {
        guard let folder else { return names }
        let found = names.filter {
            FileManager.default.fileExists(atPath: path(of: $0, in: folder))
        }
        guard !found.isEmpty else {
            throw ProcessFailure(
                .usage,
                "\(folder): has no file of a process, such as gateway.json"
            )
        }
        return found
    }

    private static func file(
        of name: String,
        in folder: String?,
        beside arguments: [String]
    ) -> [String] {
        guard let folder, !arguments.contains(where: { $0.hasPrefix("--config") }) else {
            return []
        }
        return ["--config", path(of: name, in: folder)]
    }

    private static func path(of name: String, in folder: String) -> String {
        URL(fileURLWithPath: folder, isDirectory: true).appending(path: "\(name).json").path
    }
}
