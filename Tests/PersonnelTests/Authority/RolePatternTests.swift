import Foundation
import Policy
import RPC
import Testing

/// What the policy says of methods speaks of methods that there are.
@Suite struct RolePatternTests {
    /// Every method of every contract, as its path.
    private static func methods() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("proto/canbo")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        var found: [String] = []
        for case let file as URL in files ?? .init() where file.pathExtension == "proto" {
            var (package, service) = ("", "")
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let words = line.split { " ({;".contains($0) }.map(String.init)
                guard let word = words.first, words.count > 1 else { continue }
                switch word {
                case "package": package = words[1]
                case "service": service = words[1]
                case "rpc": found.append("/\(package).\(service)/\(words[1])")
                default: break
                }
            }
        }
        return found
    }

    @Test(arguments: ["ROLE_METHODS", "OWN_CASE", "CASE_ROLE_METHODS"])
    func everyPatternHasAMethod(rule: String) throws {
        let methods = try Self.methods()
        #expect(methods.contains("/canbo.personnel.v1.PostService/StartHolding"))
        let rows = try Policy.embedded().versions(of: rule)
        #expect(!rows.isEmpty)
        for row in rows {
            for text in try row.codes {
                let pattern = try #require(MethodPattern(text), "\(text)")
                let isThere = methods.contains { method in
                    Array(method.utf8).withUnsafeBytes { pattern.takes($0) }
                }
                #expect(isThere, "\(row.scope) names \(text), which no contract has")
            }
        }
    }
}
