internal import Kernel
internal import Logging
internal import Storage
private import FoundationEssentials
private import StoragePostgres
private import StorageSQLite

/// Opens the store of a process, with patience for a server that is still on its way up.
///
/// Machines that start together do not start in order: a PostgreSQL server that does not answer is
/// asked again for ``patience``, and meanwhile health says NOT_SERVING. A file does not come by
/// waiting.
struct StoreOpening {
    /// How long a server may take to answer from the first question on.
    static let patience: Duration = .seconds(60)
    private static let pause: Duration = .milliseconds(500)

    let location: StorageLocation
    let schema: DatabaseSchema
    /// Read connections for look-ups in place, for a file.
    let pointReaders: Int
    let beforeUpgrade: SchemaMigrator.BeforeUpgrade
    let logger: Logger

    /// The store at its schema; throws ``ProcessFailure`` when it cannot be used.
    func run() async throws(ProcessFailure) -> any Database {
        let clock = ContinuousClock()
        let latest = clock.now + Self.patience
        while true {
            do {
                return try await open()
            } catch let failure as Failure
                where failure.reason == .storageUnavailable && isServer && clock.now < latest
            {
                logger.warning(
                    "storage does not answer yet, asking again",
                    metadata: ["storage": "\(location)", "error": "\(failure)"]
                )
                try? await clock.sleep(for: Self.pause)
            } catch let failure as ProcessFailure {
                throw failure
            } catch {
                throw ProcessFailure(.inputOutput, "storage \(location) cannot be opened: \(error)")
            }
        }
    }

    private var isServer: Bool {
        if case .postgres = location { true } else { false }
    }

    private func open() async throws -> any Database {
        switch location {
        case .sqlite(let path):
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            var configuration = SQLiteConfiguration(location: .file(path))
            configuration.pointReaders = max(pointReaders, configuration.pointReaders)
            return try await SQLiteDatabase.open(
                configuration,
                schema: schema,
                beforeUpgrade: beforeUpgrade
            )
        case .postgres(let address):
            let configuration = PostgresConfiguration(address: address)
            return try await PostgresDatabase.open(
                configuration,
                schema: schema,
                beforeUpgrade: beforeUpgrade
            )
        }
    }
}
