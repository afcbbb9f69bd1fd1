import CFaultyFiles
import Foundation
import Storage
import StorageSQLite

/// A folder with a SQLite store whose files go wrong at one operation.
struct FaultyFolder {
    /// What goes wrong.
    enum Way: String, CaseIterable {
        case once, lasting, full, readOnly, powerCut

        fileprivate var number: faulty_way {
            switch self {
            case .once: FAULTY_ONCE
            case .lasting: FAULTY_LASTING
            case .full: FAULTY_FULL
            case .readOnly: FAULTY_READ_ONLY
            case .powerCut: FAULTY_POWER_CUT
            }
        }
    }

    let path: String

    /// Lends a folder that is gone afterwards.
    @discardableResult
    static func lend<Value>(_ body: (FaultyFolder) async throws -> Value) async throws -> Value {
        faulty_files_install()
        return try await withTemporaryFolder { try await body(FaultyFolder(path: $0)) }
    }

    /// Opens the store with as few connections as it can have.
    func open() async throws -> SQLiteDatabase {
        var configuration = SQLiteConfiguration(location: .file(path + "/store.sqlite"))
        configuration.pointReaders = 1
        configuration.scanReaders = 1
        return try await SQLiteDatabase.open(configuration, schema: .things)
    }

    /// Lets the n-th operation from here on go wrong.
    func arm(_ way: Way, at operation: Int) {
        faulty_files_arm(path, Int64(operation), way.number)
    }

    /// Lets everything succeed again; whether anything went wrong.
    func disarm() -> Bool {
        let hasStruck = faulty_files_struck()
        faulty_files_disarm()
        return hasStruck
    }

    /// What a machine finds whose power was cut: of some files what was made durable, of others
    /// also what was not.
    func afterPowerCut(keeping durable: Set<String>) throws {
        let files = FileManager.default
        let names = try files.contentsOfDirectory(atPath: path)
        for name in ["store.sqlite", "store.sqlite-wal", "store.sqlite-journal"] {
            guard durable.contains(name) else { continue }
            try? files.removeItem(atPath: "\(path)/\(name)")
            guard names.contains(name + ".durable") else { continue }
            try files.copyItem(atPath: "\(path)/\(name).durable", toPath: "\(path)/\(name)")
        }
        try? files.removeItem(atPath: path + "/store.sqlite-shm")
    }

    /// The same files in a folder of their own.
    func copy(_ body: (FaultyFolder) async throws -> Void) async throws {
        try await Self.lend { other in
            for name in try FileManager.default.contentsOfDirectory(atPath: path) {
                try FileManager.default.copyItem(
                    atPath: "\(path)/\(name)",
                    toPath: "\(other.path)/\(name)"
                )
            }
            try await body(other)
        }
    }
}
