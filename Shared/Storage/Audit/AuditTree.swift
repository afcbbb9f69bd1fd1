import Kernel

/// The tree over the first so many audit records of a store, read where a proof needs it.
///
/// Segments of 1,024 records are kept as one hash each, so that a proof reads the hashes of the
/// segments and the records of few of them, whatever the size.
struct AuditTree {
    /// Records in one segment.
    static let segmentSize: Int64 = 1_024

    /// Records that the tree is over.
    let size: Int64
    /// The hashes of the segments that are kept, by their numbers from 1.
    private var segments: [Int64: [UInt8]] = [:]
    private let reader: any Reader

    init(of size: Int64, in reader: any Reader) throws {
        self.size = size
        self.reader = reader
        var segments: [Int64: [UInt8]] = [:]
        try reader.each(
            "SELECT number, root FROM audit_segment WHERE number <= \(size / Self.segmentSize)"
        ) { segments[try $0.integer("number")] = try $0.bytes("root") }
        self.segments = segments
    }

    /// The hash of the whole.
    func root() throws -> [UInt8] {
        size == 0 ? MerkleTree.empty : try hash(0..<size)
    }

    /// The hashes beside the way from a record, counted from 0, to the root (RFC 9162 2.1.3.1).
    func inclusionPath(of index: Int64) throws -> [[UInt8]] {
        var range = 0..<size
        var path: [[UInt8]] = []
        while range.count > 1 {
            let middle = range.lowerBound + MerkleTree.cut(Int64(range.count))
            let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
            path.append(try hash(index < middle ? right : left))
            range = index < middle ? left : right
        }
        return path.reversed()
    }

    /// The hashes by which the tree is seen to extend an earlier one (RFC 9162 2.1.4.1).
    func consistencyPath(from earlier: Int64) throws -> [[UInt8]] {
        var range = 0..<size
        var path: [[UInt8]] = []
        var isKnown = true
        while range.upperBound != earlier {
            let middle = range.lowerBound + MerkleTree.cut(Int64(range.count))
            let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
            path.append(try hash(earlier <= middle ? right : left))
            if earlier > middle { isKnown = false }
            range = earlier <= middle ? left : right
        }
        if !isKnown { path.append(try hash(range)) }
        return path.reversed()
    }

    /// The hash of a part as the cuts of the tree give it.
    private func hash(_ range: Range<Int64>) throws -> [UInt8] {
        var tree = GrowingTree()
        var next = range.lowerBound
        while next + Self.segmentSize <= range.upperBound {
            tree.append(try segment(from: next), size: Self.segmentSize)
            next += Self.segmentSize
        }
        if next < range.upperBound {
            for record in try reader.recordHashes(next..<range.upperBound) {
                tree.append(MerkleTree.leaf(record))
            }
        }
        return tree.root
    }
}

extension AuditTree {
    /// The hash of a segment; the newest may not be kept yet.
    private func segment(from first: Int64) throws -> [UInt8] {
        if let kept = segments[first / Self.segmentSize + 1] { return kept }
        var tree = GrowingTree()
        for record in try reader.recordHashes(first..<first + Self.segmentSize) {
            tree.append(MerkleTree.leaf(record))
        }
        return tree.root
    }
}

extension Reader {
    /// The hashes of records, counted from 0, all of one segment.
    func recordHashes(_ range: Range<Int64>) throws -> [[UInt8]] {
        if let kept = try PrunedSegment(holding: range.lowerBound, in: self) {
            return kept.hashes(range)
        }
        let rows = try rows(
            """
            SELECT hash FROM audit_record
            WHERE sequence > \(range.lowerBound) AND sequence <= \(range.upperBound)
            ORDER BY sequence
            """
        )
        guard rows.count == range.count else { throw Failure(.storageDamaged) }
        return try rows.map { try $0.bytes("hash") }
    }
}
