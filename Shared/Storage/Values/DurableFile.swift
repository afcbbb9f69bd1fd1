private import Glibc

/// Steps with files that hold also when the power fails at once.
///
/// What a file holds and what a folder calls it are two things: both go to the disk before a
/// function returns.
package enum DurableFile {
    /// Returns after what a file holds, or the names in a folder, are on the disk.
    package static func sync(_ path: String) throws(SystemFault) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemFault("open", path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw SystemFault("write", path) }
    }

    /// Gives a file another name in the place of whatever has it; the old one stays until then.
    package static func replace(_ place: String, with path: String) throws(SystemFault) {
        try sync(path)
        guard rename(path, place) == 0 else { throw SystemFault("make", place) }
        try sync(folder(of: place))
    }

    /// Gives a file another name that nothing has yet.
    package static func move(_ path: String, toNew place: String) throws(SystemFault) {
        try sync(path)
        // Unlike a renaming, a link never takes the place of another file.
        guard link(path, place) == 0 else { throw SystemFault("make", place) }
        unlink(path)
        try sync(folder(of: place))
    }

    /// Makes a file that must not be there yet: it comes whole, or not at all.
    ///
    /// `aside` is where it is written first, in the same folder.
    package static func make(
        _ path: String,
        _ bytes: [UInt8],
        mode: UInt32,
        aside: String
    ) throws(SystemFault) {
        let file = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw SystemFault("make", aside) }
        defer {
            close(file)
            unlink(aside)
        }
        guard write(file, bytes, bytes.count) == bytes.count else {
            throw SystemFault("write", aside)
        }
        try move(aside, toNew: path)
    }

    /// Makes a folder and those that it is in, unless they are there.
    package static func makeFolder(_ path: String, mode: UInt32) throws(SystemFault) {
        guard access(path, F_OK) != 0 else { return }
        let parent = folder(of: path)
        try makeFolder(parent, mode: mode)
        // Another process may have been first.
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw SystemFault("make", path) }
        try sync(parent)
    }

    /// The folder that a file is in.
    package static func folder(of path: String) -> String {
        let name = path.last == "/" ? path.dropLast() : path[...]
        guard let slash = name.lastIndex(of: "/") else { return "." }
        return slash == name.startIndex ? "/" : String(name[..<slash])
    }
}

/// What the system says is wrong with a file.
package struct SystemFault: Error, CustomStringConvertible {
    /// The code of the system, `errno`.
    package let code: Int32
    private let step: String
    private let path: String

    /// The fault that the last call to the system has left.
    package init(_ step: String, _ path: String) {
        code = errno
        self.step = step
        self.path = path
    }

    /// What was tried and why it failed.
    package var description: String { "cannot \(step) \(path): \(String(cString: strerror(code)))" }
}
