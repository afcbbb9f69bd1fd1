private import Crypto

/// The hashes of a tree over records (RFC 9162 section 2.1): who has the root can be shown with few
/// hashes that a record is in the tree, and that a later tree only adds to it.
package enum MerkleTree {
    /// What the tree of no records hashes to.
    package static let empty = Array(SHA256.hash(data: [UInt8]()))

    /// The hash of a record.
    package static func leaf(_ record: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: [0] + record))
    }

    /// The hash of two subtrees.
    package static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: [1] + left + right))
    }

    /// The largest power of two below a number above 1: where a tree of so many records is cut.
    static func cut(_ size: Int64) -> Int64 {
        1 << (Int64.bitWidth - 1 - (size - 1).leadingZeroBitCount)
    }

    /// Whether a record is in a tree, by the hashes beside the way from it to the root (2.1.3.2).
    package static func proves(
        _ path: [[UInt8]],
        thatHolds leaf: [UInt8],
        at index: Int64,
        treeOf size: Int64,
        root: [UInt8]
    ) -> Bool {
        guard (0..<size).contains(index) else { return false }
        var (place, last) = (index, size - 1)
        var hash = leaf
        for sibling in path {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                hash = node(sibling, hash)
                while place & 1 == 0, place != 0 { (place, last) = (place >> 1, last >> 1) }
            } else {
                hash = node(hash, sibling)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return last == 0 && hash == root
    }

    /// Whether a tree only adds to an earlier one (2.1.4.2).
    package static func proves(
        _ path: [[UInt8]],
        that root: [UInt8],
        of size: Int64,
        extends earlier: [UInt8],
        of earlierSize: Int64
    ) -> Bool {
        guard (1...size).contains(earlierSize) else { return false }
        guard earlierSize < size else { return path.isEmpty && root == earlier }
        // A whole subtree is not told: its hash is the earlier root.
        let isWhole = earlierSize & (earlierSize - 1) == 0
        var hashes = (isWhole ? [earlier] : []) + path
        guard !hashes.isEmpty else { return false }
        var (place, last) = (earlierSize - 1, size - 1)
        while place & 1 == 1 { (place, last) = (place >> 1, last >> 1) }
        let first = hashes.removeFirst()
        var (before, after) = (first, first)
        for hash in hashes {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                (before, after) = (node(hash, before), node(hash, after))
                while place & 1 == 0, place != 0 { (place, last) = (place >> 1, last >> 1) }
            } else {
                after = node(after, hash)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return last == 0 && before == earlier && after == root
    }
}

/// The root of a tree that grows record by record, in memory for the logarithm of its size.
package struct GrowingTree {
    /// Whole subtrees from the left, each larger than the next: what is needed to go on.
    package private(set) var subtrees: [(hash: [UInt8], size: Int64)] = []

    /// A tree without records.
    package init() {}

    /// Records in the tree.
    package var size: Int64 { subtrees.reduce(0) { $0 + $1.size } }

    /// Adds a record's hash, or the hash of a whole subtree of `size` records, a power of two that
    /// the present size is a multiple of.
    package mutating func append(_ hash: [UInt8], size: Int64 = 1) {
        var (hash, size) = (hash, size)
        while let last = subtrees.last, last.size == size {
            subtrees.removeLast()
            hash = MerkleTree.node(last.hash, hash)
            size *= 2
        }
        subtrees.append((hash, size))
    }

    /// The hash of the whole.
    package var root: [UInt8] {
        guard var hash = subtrees.last?.hash else { return MerkleTree.empty }
        for subtree in subtrees.dropLast().reversed() { hash = MerkleTree.node(subtree.hash, hash) }
        return hash
    }
}
