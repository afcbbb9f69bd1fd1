import Runtime

/// Where a PostgreSQL server is found, in libpq's form: `postgres:///x?host=/run/postgresql`.
///
/// Each service has a database of its own there, `canbo_` and its name.
struct PostgresServerAddress {
    /// What stands before and after the name of a database.
    private let before: Substring
    private let after: Substring

    /// Reads the address of any database of the server, the value of `--postgres`.
    ///
    /// Throws when it is no such address, or holds a password, which other users of the machine
    /// could see.
    init(_ text: String) throws(ProcessFailure) {
        guard case .postgres = StorageLocation(text), let scheme = text.firstRange(of: "://") else {
            throw Self.refusal
        }
        let rest = text[scheme.upperBound...]
        let end = rest.firstIndex(of: "?") ?? rest.endIndex
        guard let slash = rest[..<end].lastIndex(of: "/") else { throw Self.refusal }
        before = text[...slash]
        after = text[end...]
    }

    /// What is refused is not repeated: it may be an address with a password.
    private static let refusal = ProcessFailure(
        .usage,
        "--postgres: postgres://[USER@]HOST[:PORT]/DATABASE, no password"
    )

    /// Reads an address that may be left out.
    static func read(_ text: String?) throws(ProcessFailure) -> PostgresServerAddress? {
        guard let text else { return nil }
        return try PostgresServerAddress(text)
    }

    /// The address of a service's database.
    func database(of service: String) -> String { "\(before)canbo_\(service)\(after)" }
}
