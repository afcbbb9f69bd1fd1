/// Rules for every text file of the product.
enum TextRules {
    /// Folders that exist on one machine only.
    private static let privatePlaces = ["/ro" + "ot/", "/ho" + "me/", "/Us" + "ers/"]

    /// Absolute paths of somebody's machine.
    static func privatePaths(in texts: [String: String]) -> [Finding] {
        lines(of: texts) { path, number, line in
            guard let place = privatePlaces.first(where: { line.contains($0) }) else { return nil }
            return Finding(
                path: path,
                line: number,
                message: "`\(place)…` exists on one machine only: use a path from the repository"
            )
        }
    }

    private static func lines(
        of texts: [String: String],
        _ check: (String, Int, Substring) -> Finding?
    ) -> [Finding] {
        texts.sorted { $0.key < $1.key }.flatMap { path, text in
            text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .compactMap { check(path, $0.offset + 1, $0.element) }
        }
    }
}
