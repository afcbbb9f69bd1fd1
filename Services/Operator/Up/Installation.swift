import Foundation
import Runtime

/// Where the executables of the product are on this machine.
struct Installation {
    /// The folder that holds them.
    let folder: URL

    /// The folder given, or the one that this very executable is in.
    init(folder: String?) {
        self.folder =
            folder.map { URL(fileURLWithPath: $0, isDirectory: true) }
            ?? URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent()
    }

    /// The executable of a process; throws when it is not there.
    func executable(_ name: String) throws(ProcessFailure) -> URL {
        let file = folder.appending(path: name)
        guard FileManager.default.isExecutableFile(atPath: file.path) else {
            throw ProcessFailure(
                .configuration,
                "there is no executable \(name) in \(folder.path); build the product, or tell "
                    + "its folder with --bin"
            )
        }
        return file
    }
}
