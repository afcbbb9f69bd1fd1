package import Kernel

/// The mark on a store that was moved to another place: no service starts on it any more.
///
/// It is a step of the storage layer's schema with a number that none ever has, so that programs
/// that do not know the mark refuse the store as well: as one from the future.
package struct MovedMark: Sendable, Hashable {
    /// The number of the step.
    package static let number = 1_000_000
    /// The component whose step it is.
    package static let component = "storage"

    /// Where the store was moved to, as an operator writes it.
    package let target: String

    /// A mark of a store that is now at that place.
    package init(target: String) {
        self.target = target
    }

    /// Marks a store.
    package func write(in transaction: any Transaction, at now: Timestamp) throws {
        let checksum: [UInt8] = []
        try transaction.execute(
            """
            INSERT INTO schema_migration (component, number, name, checksum, applied_at)
            VALUES (\(Self.component), \(Self.number), \(target), \(checksum), \(now))
            """
        )
    }

    /// The mark that a store has; `nil` when it was not moved.
    package init?(in reader: any Reader) throws {
        let row = try reader.first(
            """
            SELECT name FROM schema_migration
            WHERE component = \(Self.component) AND number = \(Self.number)
            """
        )
        guard let row else { return nil }
        target = try row.text("name")
    }

    /// Throws `STORE_MOVED` when a store has the mark.
    static func requireNone(in reader: any Reader) throws {
        guard let mark = try MovedMark(in: reader) else { return }
        throw Failure(.storeMoved, ["target": mark.target])
    }
}
