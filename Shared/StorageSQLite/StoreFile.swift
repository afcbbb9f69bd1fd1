private import Glibc
import Kernel
import Storage

/// The files of one SQLite store: the database, and what SQLite keeps beside it while it is open.
struct StoreFile {
    /// The path of the database.
    let path: String

    private static let endings = ["", "-wal", "-shm", "-journal"]

    /// One of the files that is there.
    var existing: String? {
        Self.endings.map { path + $0 }.first { access($0, F_OK) == 0 }
    }

    /// Throws `STORAGE_UNAVAILABLE`, which names it, when one of the files that are there can only
    /// be read.
    ///
    /// Asked before SQLite opens them: it gives the files that it makes the mode of the database,
    /// and they would keep it when that of the database is put right.
    func checkWritable() throws {
        for file in Self.endings.map({ path + $0 }) {
            guard access(file, W_OK) != 0, errno != ENOENT else { continue }
            throw Failure(.storageUnavailable, cause: SystemFault("write", file))
        }
    }

    /// What the store takes on the disk, its write-ahead log included.
    var size: ByteCount {
        let bytes = ["", "-wal"].reduce(0) { sum, ending in
            var status = stat()
            return sum + (stat(path + ending, &status) == 0 ? Int(status.st_size) : 0)
        }
        return .bytes(bytes)
    }

    /// Room that is left on the disk for those who are not root; `nil` when it cannot be told.
    var room: ByteCount? {
        var status = statvfs()
        guard statvfs(DurableFile.folder(of: path), &status) == 0 else { return nil }
        return .bytes(Int(status.f_bavail) * Int(status.f_frsize))
    }

    /// Removes whatever of it is there.
    func remove() {
        for ending in Self.endings { unlink(path + ending) }
    }

    /// Gives a closed store the name of its place; returns after that is durable.
    func put(at place: String) throws {
        // The last connection takes the log back into the database when it closes, if it can.
        guard StoreFile(path: path + "-wal").size == .bytes(0) else {
            throw Failure(.storageUnavailable, cause: SystemFault("close", path))
        }
        for ending in Self.endings.dropFirst() { unlink(path + ending) }
        do {
            try DurableFile.replace(place, with: path)
        } catch {
            throw Failure(.storageUnavailable, cause: error)
        }
    }
}
