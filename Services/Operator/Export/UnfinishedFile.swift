import Foundation
import Glibc
import Runtime
import Storage

/// A file under a name of its own until it is whole, which nobody but its owner may read.
enum UnfinishedFile {
    /// The name under which a file is written that is to be at a path.
    static func path(of path: String) -> String { path + ".unfinished" }

    /// Refuses a path at which something is already.
    static func checkIsFree(_ path: String) throws(ProcessFailure) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        throw ProcessFailure(.usage, "\(path) is there already")
    }

    /// Makes the file.
    static func make(_ path: String) throws(ProcessFailure) -> FileHandle {
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if file < 0, errno == EEXIST {
            throw ProcessFailure(
                .usage,
                "\(path) is there already: another export runs, or was broken off; if none runs, "
                    + "remove it"
            )
        }
        try ProcessFailure.told {
            guard file >= 0 else { throw SystemFault("make", path) }
        }
        return FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }
}
