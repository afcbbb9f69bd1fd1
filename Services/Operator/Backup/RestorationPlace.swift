import Foundation
import Glibc
import Kernel
import Runtime
import Storage

/// Where a backup goes: the folder of an installation, and one aside for what is not in place yet.
///
/// Aside is beside each store, on the disk of the store, whatever it is.
struct RestorationPlace {
    private let installation: StoreLocations
    private let name = ".canbo-restore-\(randomUUID())"

    /// Each folder that services have, once.
    private var folders: [URL] {
        installation.isApart
            ? StoreLocations.services.map(installation.folder) : [installation.data]
    }

    /// A data folder, or one with a folder for each service.
    init(_ data: URL, isApart: Bool) {
        installation = StoreLocations(data: data, isApart: isApart, server: nil)
    }

    /// Where a file goes that is named after its service.
    func place(of name: String) -> URL {
        installation.folder(of: StoreLocations.service(ofFile: name)).appending(path: name)
    }

    /// The folder beside a service's store for what is not in place yet.
    func aside(of service: String) -> URL {
        installation.folder(of: service).appending(path: name)
    }

    /// Where such a file is before it is in its place.
    func aside(ofFile name: String) -> URL {
        aside(of: StoreLocations.service(ofFile: name)).appending(path: name)
    }

    /// Runs something while the folders are there; those that were made for it go again, when
    /// nothing stands in them.
    func lend(_ body: () throws -> Void) throws {
        let new = ([installation.data] + folders).filter {
            !FileManager.default.fileExists(atPath: $0.path)
        }
        defer {
            for folder in folders {
                try? FileManager.default.removeItem(at: folder.appending(path: name))
            }
            // Only an empty folder is removed.
            for folder in new.reversed() { rmdir(folder.path) }
        }
        for folder in folders {
            try BackupFile.makeFolder(folder)
            try BackupFile.makeNewFolder(folder.appending(path: name))
        }
        try body()
    }
}
