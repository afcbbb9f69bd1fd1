import Kernel

/// Looks at every record of an audit chain and says what is wrong with it.
///
/// In constant memory, on a live store or a copy. What the store says of itself is compared with
/// its signed checkpoints and with those that were kept elsewhere: who can change the store can
/// make a chain that holds together, but no signature.
package struct AuditVerification: Sendable {
    /// Findings that are told; more are only counted.
    package static let findingsMax = 100

    /// Records that were looked at.
    package private(set) var records: Int64 = 0
    /// Records among them of which only the hash is kept.
    package private(set) var prunedRecords: Int64 = 0
    /// Checkpoints whose signature and contents are right.
    package private(set) var checkpoints = 0
    /// Records that the largest of those covers.
    package private(set) var coveredRecords: Int64 = 0
    /// What is wrong, the first in the chain first.
    package private(set) var findings: [Finding] = []
    /// How much is wrong in all.
    package private(set) var findingsCount = 0

    private var tree = GrowingTree()
    private var segment = GrowingTree()
    /// The hashes that the store keeps for whole segments, 32 bytes for 1,024 records.
    private var segments: [Int64: [UInt8]] = [:]
    /// The hashes of the segments as the records make them.
    private var madeSegments: [[UInt8]] = []
    private var chainHash = AuditChain.origin

    /// One thing that is wrong.
    package struct Finding: Sendable, Hashable, CustomStringConvertible {
        /// The number of the record, or of the last record of what is wrong.
        package let record: Int64
        /// What is wrong with it.
        package let problem: Problem

        /// Something wrong with a record.
        package init(record: Int64, problem: Problem) {
            self.record = record
            self.problem = problem
        }

        /// The number and what is wrong.
        package var description: String { "record \(record): \(problem.rawValue)" }
    }

    /// What can be wrong.
    package enum Problem: String, Sendable {
        case missing = "missing, or those before it were removed"
        case unreadable = "not in the form of a record"
        case altered = "its hash does not follow from its contents and the record before"
        case segment = "the hash kept for its segment is another"
        case segmentMissing = "the hash of its segment is not kept"
        case head = "the chain ends here, but the store's head says otherwise"
        case checkpoint = "a signed checkpoint says that the chain was another up to here"
        case signature = "a checkpoint up to here has a signature that is not right"
        case unknownKey = "a checkpoint up to here was signed by a key that was not given"
        case cutOff = "a signed checkpoint covers records up to here, and the store has fewer"
        case service = "a checkpoint up to here is of another service"
    }

    /// Verifies the chain of a service.
    ///
    /// `keys` are the public parts of the keys that are trusted; `kept` are checkpoints from
    /// outside the store.
    package init(
        of service: String,
        in reader: any Reader,
        keys: [[UInt8]],
        kept: [AuditCheckpoint] = []
    ) throws {
        let own = try Self.checkpoints(of: service, in: reader)
        var expected = genuine(own + kept, of: service, keys)
        try reader.each("SELECT number, root FROM audit_segment") { row in
            segments[try row.integer("number")] = try row.bytes("root")
        }
        try walk(reader, &expected)
        compareSegments()
        try compareHead(reader)
        for checkpoint in expected.joined() { found(checkpoint.size, .cutOff) }
    }
}

extension AuditVerification {
    private static func checkpoints(
        of service: String,
        in reader: any Reader
    ) throws -> [AuditCheckpoint] {
        var found: [AuditCheckpoint] = []
        try reader.each(
            """
            SELECT size, root, chain_hash, signed_at, key_id, signature
            FROM audit_checkpoint ORDER BY size
            """
        ) { found.append(try AuditCheckpoint($0, service: service)) }
        return found
    }

    /// Those that are signed by a trusted key, grouped by size, the smallest last.
    private mutating func genuine(
        _ checkpoints: [AuditCheckpoint],
        of service: String,
        _ keys: [[UInt8]]
    ) -> [[AuditCheckpoint]] {
        let known = Dictionary(
            keys.map { (AuditKey.identifier(of: $0), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var right: [Int64: Set<AuditCheckpoint>] = [:]
        for checkpoint in checkpoints {
            if checkpoint.service != service {
                found(checkpoint.size, .service)
            } else if let key = known[checkpoint.key] {
                if AuditKey.isSigned(checkpoint, by: key) {
                    right[checkpoint.size, default: []].insert(checkpoint)
                } else {
                    found(checkpoint.size, .signature)
                }
            } else {
                found(checkpoint.size, .unknownKey)
            }
        }
        return right.sorted { $0.key > $1.key }.map { Array($0.value) }
    }

    private mutating func walk(
        _ reader: any Reader,
        _ expected: inout [[AuditCheckpoint]]
    ) throws {
        try walkPruned(reader, &expected)
        var next = prunedRecords + 1
        try reader.each(
            """
            SELECT sequence, recorded_at, actor, method, call_id, request_id, resource, summary,
                rules, decision, hash
            FROM audit_record ORDER BY sequence
            """
        ) { row in
            let sequence = try row.integer("sequence")
            if sequence != next { found(next, .missing) }
            next = sequence + 1
            try add(row, sequence)
            compareDue(&expected, at: sequence)
        }
        records = next - 1
    }

    /// The records that were pruned have left their hashes, a row for each segment.
    private mutating func walkPruned(
        _ reader: any Reader,
        _ expected: inout [[AuditCheckpoint]]
    ) throws {
        guard try PrunedSegment.areKept(in: reader) else { return }
        try reader.each(
            "SELECT number, hashes FROM audit_pruned_segment ORDER BY number"
        ) { row in
            let kept = try PrunedSegment(row)
            if kept.first != prunedRecords { found(prunedRecords + 1, .missing) }
            for hash in kept.hashes {
                prunedRecords += 1
                link(hash, prunedRecords)
                compareDue(&expected, at: prunedRecords)
            }
        }
    }

    private mutating func compareDue(_ expected: inout [[AuditCheckpoint]], at sequence: Int64) {
        while let due = expected.last, let size = due.first?.size, size <= sequence {
            expected.removeLast()
            for checkpoint in due { compare(checkpoint, at: sequence) }
        }
    }

    private mutating func add(_ row: Row, _ sequence: Int64) throws {
        let told = try row.bytes("hash")
        if let record = try? AuditRecord(row) {
            if AuditChain.hash(of: record, after: chainHash) != told { found(sequence, .altered) }
        } else {
            found(sequence, .unreadable)
        }
        link(told, sequence)
    }

    private mutating func link(_ told: [UInt8], _ sequence: Int64) {
        // The links that follow are compared with what this one says, so that each finding is told
        // once.
        chainHash = told
        tree.append(MerkleTree.leaf(told))
        segment.append(MerkleTree.leaf(told))
        guard sequence.isMultiple(of: AuditTree.segmentSize) else { return }
        madeSegments.append(segment.root)
        segment = GrowingTree()
    }

    /// Segments that no checkpoint covers may be missing: they are made a minute later.
    private mutating func compareSegments() {
        for (index, made) in madeSegments.enumerated() {
            let last = Int64(index + 1) * AuditTree.segmentSize
            switch segments[Int64(index + 1)] {
            case made: break
            case nil where last > coveredRecords: break
            case nil: found(last, .segmentMissing)
            default: found(last, .segment)
            }
        }
    }

    private mutating func compare(_ checkpoint: AuditCheckpoint, at sequence: Int64) {
        guard checkpoint.size == sequence, checkpoint.chainHash == chainHash,
            checkpoint.root == tree.root
        else { return found(checkpoint.size, .checkpoint) }
        checkpoints += 1
        coveredRecords = checkpoint.size
    }

    private mutating func compareHead(_ reader: any Reader) throws {
        let head = try reader.first(
            "SELECT audit_sequence, audit_hash FROM journal_head WHERE id = 1"
        )
        guard let head, try head.integer("audit_sequence") == records,
            try head.bytes("audit_hash") == chainHash
        else { return found(records, .head) }
    }

    private mutating func found(_ record: Int64, _ problem: Problem) {
        findingsCount += 1
        guard findings.count < Self.findingsMax else { return }
        findings.append(Finding(record: record, problem: problem))
    }
}
