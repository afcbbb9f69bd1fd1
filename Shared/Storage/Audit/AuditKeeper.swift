import Kernel

/// Keeps the segments of the audit chain and signs checkpoints of it, beside the writers.
///
/// Several processes may keep the chain of one store: what one has done the others find done.
package struct AuditKeeper: Sendable {
    /// Between two looks at the chain.
    private static let interval: Duration = .seconds(60)
    /// Segments that one look makes at most; the rest comes with the next.
    private static let segmentsAtOnce: Int64 = 256

    private let journal: Journal
    private let key: AuditKey
    private let clock: any Clock<Duration>
    private let report: @Sendable (Progress) -> Void

    /// What one look has come to.
    package enum Progress: Sendable {
        /// A checkpoint was signed; it should be kept outside the store too.
        case signed(AuditCheckpoint)
        /// Nothing was written since that checkpoint; it should be kept outside the store, too,
        /// unless it is.
        case unchanged(since: AuditCheckpoint)
        /// The store failed or is damaged; the next look follows.
        case failed(any Error)
    }

    /// A keeper of the chain of a journal's service.
    package init(
        of journal: Journal,
        key: AuditKey,
        clock: any Clock<Duration> = ContinuousClock(),
        report: @escaping @Sendable (Progress) -> Void
    ) {
        self.journal = journal
        self.key = key
        self.clock = clock
        self.report = report
    }

    /// Looks at the chain until the task is cancelled; throws `CancellationError` then.
    package func run() async throws {
        while true {
            do {
                while try await keep() {}
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                report(.failed(error))
            }
            try await clock.sleep(for: Self.interval)
        }
    }

    /// Makes the segments that are missing and signs the present state; whether there is more to
    /// be done at once.
    @discardableResult
    package func keep() async throws -> Bool {
        let state = try await journal.database.scan { [service = journal.producer] reader in
            try State(of: service, reader, atMost: Self.segmentsAtOnce)
        }
        if !state.newSegments.isEmpty { try await store(state.newSegments) }
        if state.isPartial { return true }
        guard state.size > state.signed?.size ?? 0 else {
            if let signed = state.signed { report(.unchanged(since: signed)) }
            return false
        }
        try await sign(state)
        return false
    }

    private func store(_ segments: [State.Segment]) async throws {
        try await journal.database.write { transaction in
            for segment in segments {
                try transaction.execute(
                    """
                    INSERT INTO audit_segment (number, root)
                    VALUES (\(segment.number), \(segment.root)) ON CONFLICT (number) DO NOTHING
                    """
                )
            }
        }
    }

    private func sign(_ state: State) async throws {
        let root = try await journal.database.scan { reader in
            try AuditTree(of: state.size, in: reader).root()
        }
        let checkpoint = try key.checkpoint(
            of: journal.producer,
            size: state.size,
            root: root,
            chainHash: state.chainHash,
            at: journal.clock.now
        )
        let isFirst = try await journal.database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO audit_checkpoint (size, root, chain_hash, signed_at, key_id, signature)
                VALUES (
                    \(checkpoint.size), \(checkpoint.root), \(checkpoint.chainHash),
                    \(checkpoint.signedAt), \(checkpoint.key), \(checkpoint.signature)
                ) ON CONFLICT (size) DO NOTHING
                """
            ) == 1
        }
        if isFirst { report(.signed(checkpoint)) }
    }
}

extension AuditKeeper {
    /// What one look sees.
    fileprivate struct State: Sendable {
        struct Segment: Sendable {
            let number: Int64
            let root: [UInt8]
        }

        let size: Int64
        let chainHash: [UInt8]
        /// The last checkpoint.
        let signed: AuditCheckpoint?
        let newSegments: [Segment]
        /// Whether more segments are missing than were made.
        let isPartial: Bool

        init(of service: String, _ reader: any Reader, atMost limit: Int64) throws {
            let head = try reader.first(
                "SELECT audit_sequence, audit_hash FROM journal_head WHERE id = 1"
            )
            guard let head else { throw Failure(.storageDamaged) }
            let size = try head.integer("audit_sequence")
            self.size = size
            chainHash = try head.bytes("audit_hash")
            signed = try AuditLog.latestCheckpoint(of: service, in: reader)
            let made =
                try reader.first("SELECT number FROM audit_segment ORDER BY number DESC LIMIT 1")?
                .integer("number") ?? 0
            let whole = size / AuditTree.segmentSize
            let last = min(whole, made + limit)
            isPartial = last < whole
            newSegments = try stride(from: made, to: last, by: 1).map { number in
                let first = number * AuditTree.segmentSize
                var tree = GrowingTree()
                for hash in try reader.recordHashes(first..<first + AuditTree.segmentSize) {
                    tree.append(MerkleTree.leaf(hash))
                }
                return Segment(number: number + 1, root: tree.root)
            }
        }
    }
}
