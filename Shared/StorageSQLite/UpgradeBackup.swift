private import FoundationEssentials
package import Kernel
package import Storage

/// The copy of a store that is made beside it before its schema changes.
///
/// Its name tells when it was made and what the store was:
/// `planning.db.before-upgrade.20261126T175132Z.storage-2-planning-1`. Of one version only the
/// newest copy is kept, so that starts which fail again and again do not push out an older version.
package struct UpgradeBackup: Sendable {
    /// Copies of different versions that are kept beside a store.
    package static let keptMax = 3
    /// Room on the disk beyond the size of the store, for the log of the upgrade itself.
    private static let roomSpared: ByteCount = .mebibytes(16)

    private let store: StoreFile

    /// Copies of the store in that file.
    package init(of path: String) {
        store = StoreFile(path: path)
    }

    /// Copies the store as it was committed last, verifies the copy and removes what is more than
    /// is kept; the path of the copy.
    ///
    /// Called while no other process writes to the store. Throws, and leaves nothing behind, when
    /// there is no room, when the copy's pages or indexes do not fit together, or when its audit
    /// chain does not end as the store's.
    package func make(before upgrade: SchemaUpgrade, at now: Timestamp) throws -> String {
        try requireRoom()
        let place = "\(prefix)\(now.compact).\(upgrade.version)"
        let unfinished = StoreFile(path: "\(prefix)unfinished")
        unfinished.remove()
        do {
            try SQLiteBackup.copy(store.path, to: unfinished.path)
            guard try Self.end(of: unfinished) == Self.end(of: store) else {
                throw UpgradeBackupFault(description: "the copy is not as the store")
            }
            try unfinished.put(at: place)
        } catch {
            unfinished.remove()
            throw error
        }
        removeSurplus(beside: place, of: upgrade.version)
        return place
    }

    private var prefix: String { "\(store.path).before-upgrade." }

    private func requireRoom() throws {
        let needed = ByteCount.bytes(store.size.bytes + Self.roomSpared.bytes)
        guard let room = store.room, room < needed else { return }
        throw UpgradeBackupFault(
            description: "it needs \(needed.inMebibytes) MiB on the disk of \(store.path), and "
                + "\(room.inMebibytes) MiB are free"
        )
    }

    /// The end of a store's audit chain; throws when its last record is another than its head says.
    private static func end(of store: StoreFile) throws -> [StoredValue] {
        try SQLiteDatabase.inspect(store.path) { reader in
            let head = try reader.first(
                "SELECT audit_sequence, audit_hash FROM journal_head WHERE id = 1"
            )
            let last = try reader.first(
                "SELECT sequence, hash FROM audit_record ORDER BY sequence DESC LIMIT 1"
            )
            guard let head else { throw Failure(.storageDamaged) }
            let told = [try head.value("audit_sequence"), try head.value("audit_hash")]
            let found = try last.map { [try $0.value("sequence"), try $0.value("hash")] }
            guard told == found ?? [.integer(0), .bytes(AuditChain.origin)] else {
                throw UpgradeBackupFault(
                    description: "the audit chain in \(store.path) does not end where it says"
                )
            }
            return told
        }
    }

    /// The copy just made stays, whatever the clock says of the others.
    private func removeSurplus(beside made: String, of version: String) {
        let file = URL(filePath: made)
        let folder = file.deletingLastPathComponent()
        let start = URL(filePath: store.path).lastPathComponent + ".before-upgrade."
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        var kept = [Substring(version)]
        // The newest first: the time stands in front.
        for name in names.sorted(by: >)
        where name.hasPrefix(start) && name != file.lastPathComponent {
            let parts = name.dropFirst(start.count).split(separator: ".", maxSplits: 1)
            guard parts.count == 2 else { continue }
            if kept.count < Self.keptMax, !kept.contains(parts[1]) {
                kept.append(parts[1])
            } else {
                // One that cannot be removed takes room, and the next upgrade tries again.
                try? FileManager.default.removeItem(at: folder.appending(path: name))
            }
        }
    }
}

/// Why a store was not copied before its upgrade.
struct UpgradeBackupFault: Error, CustomStringConvertible {
    let description: String
}

extension ByteCount {
    /// In units of 1,048,576 bytes, rounded down.
    fileprivate var inMebibytes: Int { bytes / 1_048_576 }
}

extension Timestamp {
    /// To the second, without what file names do not bear: `20261126T175132Z`.
    fileprivate var compact: String {
        description.prefix { $0 != "." }.filter { $0 != "-" && $0 != ":" } + "Z"
    }
}
