import Kernel
import Storage
import StoragePostgres
import StorageSQLite

/// Work on a store for the storage benchmark.
///
/// `storage-driver STORE write WRITERS COUNT` makes so many durable changes, each with its audit
/// record, its event and the record of its request, by so many writers at a time;
/// `storage-driver STORE read COUNT` looks up as many records by key, one after the other;
/// `storage-driver STORE events COUNT` fills the feed of personnel. Each prints the seconds that it
/// took.
@main enum StorageDriver {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let numbers = arguments.dropFirst(2).compactMap { Int($0) }.filter { $0 > 0 }
        guard arguments.count == numbers.count + 2, let count = numbers.last else { return usage() }
        let store = try await open(arguments[0])
        switch (arguments[1], numbers.count) {
        case ("write", 2):
            try await report(RecordWriters(store).write(count, writers: numbers[0]))
        case ("read", 1): try await report(RecordReader(store).read(count))
        case ("events", 1): try await report(EventWriter(store).write(count))
        default: usage()
        }
        await store.close()
    }

    private static func usage() {
        print("usage: storage-driver STORE write WRITERS COUNT | STORE read|events COUNT")
    }

    private static func report(_ time: Duration) {
        print(Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    }

    private static func open(_ store: String) async throws -> any Database {
        if store.hasPrefix("postgres://") {
            let configuration = PostgresConfiguration(address: store)
            return try await PostgresDatabase.open(configuration, schema: .records)
        }
        return try await SQLiteDatabase.open(
            SQLiteConfiguration(location: .file(store)),
            schema: .records
        )
    }
}

extension DatabaseSchema {
    /// One table of records that are found by key.
    fileprivate static let records = DatabaseSchema(
        "records",
        [
            Migration(
                1,
                "records",
                [
                    """
                    CREATE TABLE record (
                        id TEXT PRIMARY KEY,
                        label TEXT NOT NULL,
                        amount BIGINT NOT NULL,
                        content \(.bytes) NOT NULL
                    )
                    """
                ]
            )
        ]
    )
}
