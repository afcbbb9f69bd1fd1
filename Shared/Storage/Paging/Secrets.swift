import Kernel

/// Keys that a service makes for itself and keeps in its store.
enum Secrets {
    /// The 32-byte key of that name, made when there is none yet.
    static func key(
        _ name: String,
        in database: any Database,
        random: any RandomSource
    ) async throws -> [UInt8] {
        try await database.write { transaction in
            let row = try transaction.first("SELECT value FROM secret WHERE name = \(name)")
            if let row { return try row.bytes("value") }
            let key = (0..<4).flatMap { _ in
                withUnsafeBytes(of: random.next().bigEndian) { Array($0) }
            }
            try transaction.execute(
                "INSERT INTO secret (name, value) VALUES (\(name), \(key))"
            )
            return key
        }
    }
}
