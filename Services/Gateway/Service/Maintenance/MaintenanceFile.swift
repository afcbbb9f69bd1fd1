internal import ConfigurationFiles
package import Forwarding
private import FoundationEssentials
internal import JSON
internal import Kernel
internal import Schema

/// The file that says when the installation is maintained; without it, it is not.
///
/// ```json
/// {"from": "2026-12-05T22:00:00+07:00", "until": "2026-12-06T02:00:00+07:00",
///  "calls": "changes", "vi": "…", "en": "…"}
/// ```
///
/// A maintenance whose `from` is past begins at once. `calls` may be left out for `all`, both texts
/// for what callers are told then: until when.
package struct MaintenanceFile {
    /// Every mistake with its place and what is allowed there; empty when there is none.
    package private(set) var problems: [String] = []
    /// What it says; `nil` when there is no file, or a mistake in it.
    package private(set) var window: MaintenanceWindow?

    /// Which calls are held back.
    private enum Calls: String, CaseIterable {
        case all, changes
    }

    /// Reads the file at a path, which need not be there.
    package init(at path: String) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        do throws(TextFile.Problem) {
            read(try TextFile.read(path))
            problems = problems.map { "\(path): \($0)" }
        } catch {
            problems = ["\(path): \(error.words)"]
        }
    }

    /// Reads the text of a file to the end, whatever is wrong in it.
    package init(_ text: String) {
        read(text)
    }

    private mutating func read(_ text: String) {
        var checks = FileChecks()
        let window = Self.window(in: text, &checks)
        problems = checks.problems
        if problems.isEmpty { self.window = window }
    }

    private static func window(in text: String, _ checks: inout FileChecks) -> MaintenanceWindow? {
        let allowed = ["from", "until", "calls", "vi", "en"]
        guard let file = checks.parse(text),
            let members = checks.members(of: file, "", allowed: allowed)
        else { return nil }
        let start = instant(members.first(named: "from"), "from", &checks)
        let end = instant(members.first(named: "until"), "until", &checks)
        let calls: Calls? = members.first(named: "calls").map { checks.word($0, "calls") } ?? .all
        let message = message(in: members, &checks)
        guard let start, let end else { return nil }
        if end <= start { checks.report("until", "must be later than \"from\"") }
        return MaintenanceWindow(
            from: start,
            until: end,
            changesOnly: calls == .changes,
            message: message
        )
    }

    private static func message(
        in members: [JSONValue.Member],
        _ checks: inout FileChecks
    ) -> BilingualText? {
        let told = ["vi", "en"].map { members.first(named: $0) }
        guard told.contains(where: { $0 != nil }) else { return nil }
        let vietnamese = checks.text(told[0], "vi", upTo: textSizeMax)
        let english = checks.text(told[1], "en", upTo: textSizeMax)
        guard let vietnamese, let english else { return nil }
        return BilingualText(vi: vietnamese, en: english)
    }

    private static func instant(
        _ value: JSONValue?,
        _ place: String,
        _ checks: inout FileChecks
    ) -> Timestamp? {
        if case .string(let text) = value, let instant = Timestamp(text) { return instant }
        checks.report(place, "must be an instant such as \"2026-12-06T02:00:00+07:00\"")
        return nil
    }

    /// The longest text, in bytes.
    private static let textSizeMax = 900
}

extension MaintenanceFile {
    /// Writes what there is to be, and removes the file when there is to be nothing; the old one
    /// stays when that fails.
    static func write(_ window: MaintenanceWindow?, to path: String) throws {
        guard let window else {
            guard FileManager.default.fileExists(atPath: path) else { return }
            return try FileManager.default.removeItem(atPath: path)
        }
        try Data(text(of: window).utf8).write(to: URL(filePath: path), options: .atomic)
    }

    /// The text of a file that says this.
    static func text(of window: MaintenanceWindow) -> String {
        var members = [
            ("from", "\(window.start)"), ("until", "\(window.end)"),
            ("calls", (window.isForChangesOnly ? Calls.changes : .all).rawValue),
        ]
        if let message = window.message {
            members += [("vi", message.vietnamese), ("en", message.english)]
        }
        return JSONValue.object(members.map { .init($0.0, .string($0.1)) }).text() + "\n"
    }
}
