import Kernel
import Storage

/// Looks records up by their keys, one after the other.
struct RecordReader {
    private let store: any Database
    /// Records that are read in turns.
    private static let records = 1_000

    init(_ store: any Database) {
        self.store = store
    }

    /// How long so many look-ups take; traps when a record is not what was written.
    func read(_ count: Int) async throws -> Duration {
        try await fill()
        let clock = ContinuousClock()
        return try await clock.measure {
            for number in 0..<count {
                let id = "record-\(number % Self.records)"
                let found = try await store.read { reader in
                    let row = try reader.first(
                        "SELECT id, label, amount, content FROM record WHERE id = \(id)"
                    )
                    guard let row else { return false }
                    return try row.integer("amount") == 7 && row.text("label").utf8.count == 40
                        && row.bytes("content").count == 200
                }
                precondition(found, "the record is another")
            }
        }
    }

    private func fill() async throws {
        try await store.write { transaction in
            for number in 0..<Self.records {
                try transaction.execute(
                    """
                    INSERT INTO record (id, label, amount, content)
                    VALUES (
                        \("record-\(number)"), \(String(repeating: "x", count: 40)), \(7),
                        \([UInt8](repeating: 7, count: 200))
                    ) ON CONFLICT (id) DO NOTHING
                    """
                )
            }
        }
    }
}
