import Kernel
import RPCTransport
import Runtime

/// The roles and databases of the services on one PostgreSQL server, and their passwords.
///
/// The server is given them as a file of SQL for its first start, each service its own password as
/// a file that libpq reads (`passfile`).
struct PostgresRoles {
    /// Where the services reach the server.
    let server: Endpoint

    /// What the server runs at its first start.
    static let script = "postgres/canbo.sql"
    /// The password of the server's own administrator.
    static let administrator = "postgres/administrator-password"
    /// The bytes of a password before they are written in hexadecimal: more than SCRAM-SHA-256
    /// looks at.
    private static let secretWords = 4

    /// The file with the password of a service.
    static func passwordFile(of service: String) -> String { "\(service)/postgres.passfile" }

    /// Makes what is missing; returns its files.
    ///
    /// Throws when a password is missing that the server may have taken already.
    func make(in folder: InstallationFolder) throws(ProcessFailure) -> [String] {
        var made: [String] = []
        var statements: [String] = []
        for service in StoreLocations.services {
            let role = "canbo_\(service)"
            let file = Self.passwordFile(of: service)
            if !folder.has(file) {
                guard !folder.has(Self.script) else { throw Self.lost(file, folder) }
                let line = "\(server.host):\(server.port):\(role):\(role):\(Self.secret())\n"
                try folder.make(file, line, mode: 0o600)
                made.append(file)
            }
            statements.append(Self.statements(role, password: try password(in: file, folder)))
        }
        // Other users than ours read these, but nobody else is let into the folder.
        for (file, text) in [
            (Self.administrator, Self.secret()), (Self.script, statements.joined(separator: "\n")),
        ] where !folder.has(file) {
            try folder.make(file, text, mode: 0o644)
            made.append(file)
        }
        return made
    }

    private func password(
        in file: String,
        _ folder: InstallationFolder
    ) throws(ProcessFailure) -> Substring {
        let fields = try folder.text(file).split(separator: "\n").first?.split(separator: ":") ?? []
        // What was made here has nothing that SQL would have to quote.
        guard fields.count == 5, fields[4].allSatisfy(\.isHexDigit) else {
            throw ProcessFailure(
                .configuration,
                "\(folder.path(file)): must be HOST:PORT:DATABASE:ROLE:PASSWORD, the last in "
                    + "hexadecimal digits"
            )
        }
        return fields[4]
    }

    private static func statements(_ role: String, password: Substring) -> String {
        """
        CREATE ROLE \(role) LOGIN PASSWORD '\(password)';
        CREATE DATABASE \(role) OWNER \(role) ENCODING 'UTF8' TEMPLATE template0;
        REVOKE ALL ON DATABASE \(role) FROM PUBLIC;

        """
    }

    private static func secret() -> String {
        let source = SystemRandomSource()
        return (0..<secretWords).map { _ in
            let digits = String(source.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        .joined()
    }

    private static func lost(_ file: String, _ folder: InstallationFolder) -> ProcessFailure {
        ProcessFailure(
            .configuration,
            "\(folder.path(file)) is missing, but \(folder.path(script)) is there, so that the "
                + "server may know another password: give the role a new one with ALTER ROLE, or "
                + "remove the script and the server's empty data"
        )
    }
}
