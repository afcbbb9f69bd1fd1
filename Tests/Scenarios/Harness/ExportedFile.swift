import Foundation
import Testing

/// A file that `canbo export record` has made.
struct ExportedFile {
    private let parts: [[String: Any]]

    /// Reads the file at a path.
    init(_ path: String) throws {
        let content = try Data(contentsOf: URL(fileURLWithPath: path))
        parts = try #require(JSONSerialization.jsonObject(with: content) as? [[String: Any]])
    }

    /// What methods refused: the service with the reason.
    var leftOut: [String: String] {
        let refused = parts.filter { $0["method"] != nil }.compactMap { part in
            (part["leftOut"] as? String).map { (part["service"] as? String ?? "", $0) }
        }
        return Dictionary(refused, uniquingKeysWith: { first, _ in first })
    }

    /// Whether some message of a type has a field.
    func holds(_ field: String, in message: String) -> Bool {
        parts.contains { part in
            part["message"] as? String == message
                && (part["content"] as? [String: Any])?[field] != nil
        }
    }
}
