/// Where a service keeps its data.
package enum StorageLocation: Sendable, Hashable, CustomStringConvertible {
    /// One SQLite file, made when it is missing.
    case sqlite(path: String)
    /// A PostgreSQL database, in libpq's form.
    case postgres(address: String)

    /// Reads `sqlite:PATH` or `postgres://USER@HOST:PORT/DATABASE?...`; `nil` for anything else.
    ///
    /// An address with a password is none: settings can be seen by others. libpq reads passwords
    /// from the file that `PGPASSFILE` or `passfile=` names.
    package init?(_ text: String) {
        let file = "sqlite:"
        if text.hasPrefix(file), text.count > file.count {
            self = .sqlite(path: String(text.dropFirst(file.count)))
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://"),
            !Self.holdsPassword(text)
        {
            self = .postgres(address: text)
        } else {
            return nil
        }
    }

    private static func holdsPassword(_ address: String) -> Bool {
        guard let start = address.firstRange(of: "://")?.upperBound else { return false }
        let rest = address[start...]
        // A password with a slash in it is one, too, although libpq takes it for a path.
        let user = rest.firstIndex(of: "@").map { rest[..<$0] }
        return user?.contains(":") ?? false || rest.contains("password=")
    }

    /// The form that ``init(_:)`` reads.
    package var description: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let address): address
        }
    }
}
