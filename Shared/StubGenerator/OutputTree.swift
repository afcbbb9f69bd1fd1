import Foundation

/// The generated files of one run, by path.
struct OutputTree {
    private var files: [String: [UInt8]] = [:]
    private var folders: Set<String> = []

    /// A folder that holds generated files only; what is not generated any more is removed.
    mutating func own(_ folder: String) { folders.insert(folder) }

    /// One file.
    mutating func add(_ path: String, _ text: String) { files[path] = [UInt8](text.utf8) }

    /// Writes what differs, removes what is left over; gives the number of files touched.
    func write() throws(Problem) -> Int {
        let (changed, leftOver) = differences
        do {
            for path in changed {
                let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
                try FileManager.default.createDirectory(
                    at: folder,
                    withIntermediateDirectories: true
                )
                try Data(files[path] ?? []).write(to: URL(fileURLWithPath: path), options: .atomic)
            }
            for path in leftOver { try FileManager.default.removeItem(atPath: path) }
        } catch {
            throw .file("the generated files cannot be written: \(error)")
        }
        return changed.count + leftOver.count
    }

    /// Refuses when what is there differs from what is generated.
    func check() throws(Problem) {
        let (changed, leftOver) = differences
        guard changed.isEmpty, leftOver.isEmpty else {
            let list = changed.map { "differs: \($0)" } + leftOver.map { "left over: \($0)" }
            throw .stale(
                list.joined(separator: "\n") + "\nthe generated files are stale: run make generate"
            )
        }
    }

    /// The folder itself when the path is that of a link.
    private static func resolved(_ folder: String) -> String {
        URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    }

    private var differences: (changed: [String], leftOver: [String]) {
        let changed = files.filter { path, bytes in
            FileManager.default.contents(atPath: path).map { [UInt8]($0) } != bytes
        }
        let present = folders.flatMap { folder in
            (FileManager.default.enumerator(atPath: Self.resolved(folder))?.compactMap {
                $0 as? String
            } ?? [])
            .map { "\(folder)/\($0)" }
            .filter { path in
                var isFolder: ObjCBool = false
                return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                    && !isFolder.boolValue
            }
        }
        return (changed.keys.sorted(), present.filter { files[$0] == nil }.sorted())
    }
}
