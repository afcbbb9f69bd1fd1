import Foundation

/// The sources of the product, read once.
struct Repository: Sendable {
    /// Hand-written Swift sources, the manifest included.
    let sources: [SourceFile]
    /// Generated Swift sources, which only the rules about use and dependencies look at.
    let generated: [SourceFile]
    /// Our proto files.
    let protos: [ProtoFile]
    /// Every text file of the product by path, generated ones and data left out.
    let texts: [String: String]
    /// Every path of the product, folders included.
    let paths: [String]

    /// The repository that this test belongs to.
    static let own = Repository(root: topOfRepository)

    /// The folder that holds `Package.swift`.
    static let topOfRepository = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private init(root: URL) {
        let folders = ["Services", "Shared", "Tests", "proto", ".ci", "docs", "deploy"]
        let files = FileManager.default.contents(of: root).filter { !$0.hasSuffix("/") }
        paths =
            files
            + folders.flatMap { folder in
                FileManager.default.everything(under: root.appending(path: folder))
                    .map { "\(folder)/\($0)" }
            }
        var texts: [String: String] = [:]
        for path in paths where Self.isText(path) {
            texts[path] = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        }
        self.texts = texts.filter { !Self.isGenerated($0.key) }
        let swift = texts.filter { $0.key.hasSuffix(".swift") }.sorted { $0.key < $1.key }
            .map { SourceFile(path: $0.key, text: $0.value) }
        sources = swift.filter { !Self.isGenerated($0.path) }
        generated = swift.filter { Self.isGenerated($0.path) }
        protos = texts.filter { $0.key.hasSuffix(".proto") }.sorted { $0.key < $1.key }
            .map { ProtoFile(path: $0.key, text: $0.value) }
    }

    private static func isGenerated(_ path: String) -> Bool {
        path.hasSuffix(".pb.swift")
            || path.split(separator: "/").contains { $0 == "Generated" || $0 == "generated" }
    }

    private static func isText(_ path: String) -> Bool {
        let endings = [
            ".swift", ".proto", ".py", ".md", ".sh", ".yaml", ".yml", ".json", ".h", ".c",
            ".modulemap", ".txt", "Makefile", "Dockerfile", ".ci/run", ".ci/prepare",
        ]
        return endings.contains { path.hasSuffix($0) }
    }
}

extension FileManager {
    /// The names in a folder; folders end with a slash.
    fileprivate func contents(of folder: URL) -> [String] {
        ((try? contentsOfDirectory(atPath: folder.path)) ?? []).sorted().map { name in
            var isFolder: ObjCBool = false
            let path = folder.appending(path: name).path
            let exists = fileExists(atPath: path, isDirectory: &isFolder)
            return exists && isFolder.boolValue ? name + "/" : name
        }
    }

    /// Every path under a folder, relative to it; build products and caches left out.
    fileprivate func everything(under folder: URL) -> [String] {
        contents(of: folder).flatMap { name -> [String] in
            guard name.hasSuffix("/") else { return [name] }
            // A link leads to what is read in its own place.
            let path = folder.appending(path: name.dropLast()).path
            guard (try? destinationOfSymbolicLink(atPath: path)) == nil else { return [] }
            guard ![".build/", "__pycache__/", ".swiftpm/"].contains(name) else { return [] }
            return [name] + everything(under: folder.appending(path: name)).map { name + $0 }
        }
    }
}
