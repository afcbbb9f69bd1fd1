import Kernel
import PostgresServer
import Storage
import StoragePostgres
import StorageSQLite
import Testing

/// A place for one store, empty at first.
enum StorePlace: Sendable, Codable {
    case sqlite(String)
    case postgres(String)

    /// The engines that a store can be moved between.
    enum Engine: CaseIterable { case sqlite, postgres }

    /// Lends a place of an engine.
    @discardableResult
    static func with<Value>(
        _ engine: Engine,
        _ body: (StorePlace) async throws -> Value
    ) async throws -> Value {
        switch engine {
        case .sqlite:
            return try await withTemporaryFolder { try await body(.sqlite($0 + "/store.db")) }
        case .postgres:
            let address = try await PostgresServer.shared.emptyStore()
            let value = try await body(.postgres(address))
            try await PostgresServer.shared.remove(address)
            return value
        }
    }

    /// Opens the store as a service does, runs a body and closes it.
    @discardableResult
    func opened<Value: Sendable>(
        _ schema: DatabaseSchema,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        let store = try await open(schema)
        do {
            let value = try await body(store)
            await store.close()
            return value
        } catch {
            await store.close()
            throw error
        }
    }

    /// Opens the store as a service does.
    func open(_ schema: DatabaseSchema) async throws -> any Database {
        switch self {
        case .sqlite(let path):
            var configuration = SQLiteConfiguration(location: .file(path))
            configuration.busyTimeout = .milliseconds(200)
            return try await SQLiteDatabase.open(configuration, schema: schema)
        case .postgres(let address):
            var configuration = PostgresConfiguration(address: address)
            configuration.readers = 2
            return try await PostgresDatabase.open(configuration, schema: schema)
        }
    }

    func holdAlone<Value>(_ body: (any Transaction) throws -> Value) throws -> Value {
        switch self {
        case .sqlite(let path): try SQLiteDatabase.holdAlone(path, body)
        case .postgres(let address):
            try PostgresDatabase.holdAlone(PostgresConfiguration(address: address), body)
        }
    }

    func make<Value>(_ body: (any Transaction) throws -> Value) throws -> Value {
        switch self {
        case .sqlite(let path): try SQLiteDatabase.make(path, body)
        case .postgres(let address):
            try PostgresDatabase.make(PostgresConfiguration(address: address), body)
        }
    }

    func inspect<Value>(_ body: (any Reader) throws -> Value) throws -> Value {
        switch self {
        case .sqlite(let path): try SQLiteDatabase.inspect(path, body)
        case .postgres(let address):
            try PostgresDatabase.inspect(PostgresConfiguration(address: address), body)
        }
    }

    /// Copies this store into an empty place, and marks this one as moved.
    @discardableResult
    func move(_ schema: DatabaseSchema, to target: StorePlace) throws -> [TableContent] {
        try holdAlone { source in
            let tables = try target.make { target in
                try StoreCopy(of: schema, clock: ManualClock()).run(from: source, into: target)
            }
            try MovedMark(target: "elsewhere").write(in: source, at: ManualClock().now)
            return tables
        }
    }
}

extension DatabaseSchema {
    /// Tables that refer to each other and to themselves, with every kind of value.
    static let family = DatabaseSchema(
        "family",
        [
            Migration(
                1,
                "family",
                [
                    """
                    CREATE TABLE person (
                        id TEXT PRIMARY KEY,
                        parent_id TEXT REFERENCES person (id),
                        name TEXT,
                        size BIGINT NOT NULL,
                        face \(.bytes)
                    )
                    """,
                    """
                    CREATE TABLE child (
                        person_id TEXT NOT NULL REFERENCES person (id),
                        place BIGINT NOT NULL,
                        PRIMARY KEY (place, person_id)
                    )
                    """,
                    "CREATE TABLE setting (id BIGINT PRIMARY KEY, value TEXT NOT NULL)",
                    "INSERT INTO setting (id, value) VALUES (1, 'as the step made it')",
                ]
            )
        ]
    )
}

extension Transaction {
    /// Rows with the dull values, of which some come before those that they refer to.
    func insertFamily(strangers: Int = 300) throws {
        let large = [UInt8](repeating: 0xA5, count: 1_500_000)
        let none: String? = nil
        let noBytes: [UInt8]? = nil
        try insertPerson("z", parent: nil, name: "Nguyễn Văn Thử", size: .max, face: large)
        try insertPerson("a", parent: "z", name: "", size: .min, face: [])
        try insertPerson("é", parent: "a", name: none, size: 0, face: noBytes)
        for number in 0..<strangers {
            try insertPerson("p\(number)", parent: "z", name: "Ơ \(number)", size: 1, face: [0])
        }
        try execute("INSERT INTO child (person_id, place) VALUES ('é', 2), ('a', 10), ('z', -1)")
        try execute("UPDATE setting SET value = 'as the service left it' WHERE id = 1")
    }

    private func insertPerson(
        _ id: String,
        parent: String?,
        name: String?,
        size: Int64,
        face: [UInt8]?
    ) throws {
        try execute(
            """
            INSERT INTO person (id, parent_id, name, size, face)
            VALUES (\(id), \(parent), \(name), \(size), \(face))
            """
        )
    }
}
