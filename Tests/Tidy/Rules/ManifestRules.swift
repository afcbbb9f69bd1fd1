import Foundation

/// The manifest is the architecture diagram: what it declares is what the sources import.
enum ManifestRules {
    /// One target of the package, as `swift package dump-package` tells it.
    struct Target: Sendable, Decodable {
        let name: String
        let type: String
        let path: String?
        let dependencies: [Dependency]
    }

    /// A dependency of a target, by the name of a target or product.
    struct Dependency: Sendable, Decodable {
        let name: String

        private enum Key: String, CodingKey { case byName, target, product }

        init(name: String) { self.name = name }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            for key in [Key.byName, .target, .product] where container.contains(key) {
                var list = try container.nestedUnkeyedContainer(forKey: key)
                name = try list.decode(String.self)
                return
            }
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "unknown dependency")
            )
        }
    }

    /// The targets of the package, read by the package manager itself.
    static func targets() throws -> [Target] {
        struct Package: Decodable { let targets: [Target] }
        let command = Process()
        command.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // A build folder of its own: the one beside the manifest is locked while tests run.
        let scratch = FileManager.default.temporaryDirectory.appending(path: "canbo-tidy")
        command.arguments = [
            "swift", "package", "--scratch-path", scratch.path, "dump-package",
        ]
        command.currentDirectoryURL = Repository.topOfRepository
        let output = Pipe()
        command.standardOutput = output
        try command.run()
        let json = try output.fileHandleForReading.readToEnd() ?? Data()
        command.waitUntilExit()
        return try JSONDecoder().decode(Package.self, from: json).targets
    }

    /// Imports without a declared dependency, and dependencies without an import.
    static func findings(targets: [Target], files: [SourceFile]) -> [Finding] {
        let own = Dictionary(uniqueKeysWithValues: targets.map { ($0.name, $0) })
        let products = Set(targets.flatMap(\.dependencies).map(\.name))
        let known = products.union(own.keys)
        return targets.filter { $0.type != "system" }.flatMap { target -> [Finding] in
            guard let path = target.path else { return [] }
            let sources = files.filter { $0.path.hasPrefix(path + "/") }
            guard !sources.isEmpty else { return [] }
            return undeclared(target, sources, known) + unused(target, sources, own)
        }
    }

    private static func undeclared(
        _ target: Target,
        _ sources: [SourceFile],
        _ known: Set<String>
    ) -> [Finding] {
        let declared = Set(target.dependencies.map(\.name))
        return sources.flatMap { file in
            ImportRules.imports(of: file).compactMap { module, line in
                guard known.contains(module), !declared.contains(module) else { return nil }
                return file.finding(
                    line,
                    "\(target.name) imports \(module) but does not declare it in Package.swift"
                )
            }
        }
    }

    private static func unused(
        _ target: Target,
        _ sources: [SourceFile],
        _ own: [String: Target]
    ) -> [Finding] {
        // All contracts are declared alike, whatever a single one happens to need.
        guard !sources.allSatisfy({ $0.path.contains("/Generated/") }) else { return [] }
        let imported = Set(sources.flatMap { ImportRules.imports(of: $0).map(\.module) })
        return target.dependencies.compactMap { dependency in
            // A test may depend on an executable to have it built, without importing it.
            guard own[dependency.name]?.type != "executable", !imported.contains(dependency.name)
            else { return nil }
            return Finding(
                path: "Package.swift",
                line: 1,
                message: "\(target.name) declares \(dependency.name) and does not import it: "
                    + "remove the dependency"
            )
        }
    }
}
