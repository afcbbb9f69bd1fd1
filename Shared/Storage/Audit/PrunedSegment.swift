import Kernel

/// What is kept of 1,024 audit records that were pruned: their hashes, 32 KiB in one row.
///
/// With them every proof holds as before, of pruned records too, and every checkpoint can be
/// compared; what the records said is in their export only.
struct PrunedSegment {
    /// Its number, from 1.
    let number: Int64
    /// The hashes of its records, one behind the other.
    private let bytes: [UInt8]

    private static let hashSize = 32

    /// The segment of a row.
    init(_ row: Row) throws {
        number = try row.integer("number")
        bytes = try row.bytes("hashes")
        guard bytes.count == Int(AuditTree.segmentSize) * Self.hashSize else {
            throw Failure(.storageDamaged)
        }
    }

    /// The segment that holds a record, counted from 0; `nil` unless it was pruned.
    init?(holding index: Int64, in reader: any Reader) throws {
        let number = index / AuditTree.segmentSize + 1
        let row = try reader.first(
            "SELECT number, hashes FROM audit_pruned_segment WHERE number = \(number)"
        )
        guard let row else { return nil }
        try self.init(row)
    }

    /// The records before it.
    var first: Int64 { (number - 1) * AuditTree.segmentSize }

    /// The hashes of its records in their order.
    var hashes: [[UInt8]] { hash(of: 0..<Int(AuditTree.segmentSize)) }

    /// The hashes of records, counted from 0, all of this segment.
    func hashes(_ range: Range<Int64>) -> [[UInt8]] {
        hash(of: Int(range.lowerBound - first)..<Int(range.upperBound - first))
    }

    private func hash(of places: Range<Int>) -> [[UInt8]] {
        places.map { Array(bytes[$0 * Self.hashSize..<($0 + 1) * Self.hashSize]) }
    }

    /// Whether the store is of a version that can prune; an older one has pruned nothing.
    static func areKept(in reader: any Reader) throws -> Bool {
        try reader.first(
            "SELECT number FROM schema_migration WHERE component = 'storage' AND number = 3"
        ) != nil
    }

    /// How many records of the store were pruned.
    static func records(in reader: any Reader) throws -> Int64 {
        let last = try reader.first(
            "SELECT number FROM audit_pruned_segment ORDER BY number DESC LIMIT 1"
        )
        return try (last?.integer("number") ?? 0) * AuditTree.segmentSize
    }
}
