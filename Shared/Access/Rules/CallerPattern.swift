/// Whom a grant is for: one caller by name, everybody whom one issuer names, or the callers of whom
/// nobody knows who they are.
package struct CallerPattern: Hashable, Sendable {
    /// The name, or its beginning.
    let name: String
    /// Whether `name` is a beginning.
    let isPrefix: Bool

    /// Reads `people/hanoi-id:4f1c`, `systems/payroll.hanoi.example.vn`, `people/hanoi-id:*` or
    /// `anonymous`; `nil` for anything else.
    ///
    /// Services of the installation have no grants: they are the installation.
    package init?(_ text: String) {
        isPrefix = text.hasSuffix("*")
        name = isPrefix ? String(text.dropLast()) : text
        guard !name.contains("*"), !name.contains(" ") else { return nil }
        let isNamed = ["people/", "systems/"].contains { room in
            name.hasPrefix(room) && (isPrefix || name.utf8.count > room.utf8.count)
        }
        let isWhole = name.hasSuffix(":") || name.hasSuffix("/")
        guard isPrefix ? isNamed && isWhole : isNamed || name == "anonymous" else { return nil }
    }

    /// Whether the grant is for a caller of that name.
    package func takes(_ caller: String) -> Bool {
        isPrefix ? caller.hasPrefix(name) && caller.utf8.count > name.utf8.count : caller == name
    }
}

extension CallerPattern: CustomStringConvertible {
    /// The pattern as it is written.
    package var description: String { name + (isPrefix ? "*" : "") }
}
