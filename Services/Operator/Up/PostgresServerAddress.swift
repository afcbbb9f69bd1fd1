import ArgumentParser
import Runtime

/// Where a PostgreSQL server is found, in libpq's form: `postgres:///x?host=/run/postgresql`.
///
/// Each service has a database of its own there, `canbo_` and its name.
struct PostgresServerAddress: ExpressibleByArgument {
    /// What stands before and after the name of a database.
    private let before: Substring
    private let after: Substring

    /// Reads the address of any database of the server; `nil` when it is no such address, or holds
    /// a password, which other users of the machine could see.
    init?(argument: String) {
        guard case .postgres = StorageLocation(argument),
            let scheme = argument.firstRange(of: "://")
        else { return nil }
        let rest = argument[scheme.upperBound...]
        let end = rest.firstIndex(of: "?") ?? rest.endIndex
        guard let slash = rest[..<end].lastIndex(of: "/") else { return nil }
        before = argument[...slash]
        after = argument[end...]
    }

    /// The address of a service's database.
    func database(of service: String) -> String { "\(before)canbo_\(service)\(after)" }
}
