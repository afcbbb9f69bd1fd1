import Runtime
import Schema

/// Finds the method that an operator means.
struct MethodLookup {
    /// A method with the service that it belongs to.
    struct Found: Equatable {
        let service: String
        let method: MethodSchema
    }

    private let all: [Found]

    /// Looks among the methods of a schema.
    init(_ schema: Schema) {
        all = schema.services.values.sorted { $0.fullName < $1.fullName }.flatMap { service in
            service.methods.map { Found(service: service.fullName, method: $0) }
        }
    }

    /// Every full name, sorted.
    var names: [String] { all.map { "\($0.service)/\($0.method.name)" } }

    /// The method of a name: full, or any ending of it that means one method only, with `/` or `.`
    /// before the method's own name.
    func find(_ name: String) throws(ProcessFailure) -> Found {
        let wanted = parts(of: name)
        let matches = all.filter { found in
            parts(of: "\(found.service)/\(found.method.name)").suffix(wanted.count) == wanted[...]
        }
        if let only = matches.first, matches.count == 1 { return only }
        // Of two versions of one interface the name alone may mean either.
        guard matches.isEmpty else {
            throw ProcessFailure(
                .usage,
                "several methods are called \(name): \(list(matches)); give more of the name"
            )
        }
        let near = all.filter { found in
            found.method.name.lowercased().contains(wanted.last?.lowercased() ?? "")
        }
        let hint =
            near.isEmpty
            ? "`canbo call --list` shows all" : "did you mean \(list(near))?"
        throw ProcessFailure(.usage, "there is no method \(name); \(hint)")
    }

    private func parts(of name: String) -> [Substring] {
        name.split { $0 == "." || $0 == "/" }
    }

    private func list(_ found: [Found]) -> String {
        found.prefix(5).map { "\($0.service)/\($0.method.name)" }.joined(separator: ", ")
    }
}
