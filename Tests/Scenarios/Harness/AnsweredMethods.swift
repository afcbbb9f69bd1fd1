import Foundation
import Testing

/// Which methods of the contracts answer which script with success, as
/// `Tests/Scenarios/Python/answered.txt` says: one line for each method.
struct AnsweredMethods {
    /// The methods, `package.Service/Method`, by the script that calls them.
    let scripts: [String: Set<String>]

    /// The file, read.
    static func told() throws -> AnsweredMethods {
        let file = ProcessRun.root.appending(path: "Tests/Scenarios/Python/answered.txt")
        var scripts: [String: Set<String>] = [:]
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 2 else { continue }
            scripts["\(words[0])", default: []].insert("\(words[1])")
        }
        return AnsweredMethods(scripts: scripts)
    }

    /// Expects that a script that has ended was answered by all of its methods, which it has noted
    /// in a file.
    func expect(_ script: String, _ noted: String) throws {
        guard let wanted = scripts[script] else { return }
        let text = (try? String(contentsOfFile: noted, encoding: .utf8)) ?? ""
        let answered = Set(text.split(separator: "\n").map(String.init))
        let missing = wanted.subtracting(answered).sorted()
        #expect(missing.isEmpty, "\(script) is not answered by \(missing)")
    }
}
