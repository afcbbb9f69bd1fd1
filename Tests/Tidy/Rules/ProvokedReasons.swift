/// Every reason is provoked by a stock client, or by the test that is named in its place: both
/// stand in the table of one scenario.
enum ProvokedReasons {
    /// The scenario with the table.
    static let scenario = "Tests/Scenarios/Python/reasons.py"

    /// Reasons that only a store of a size that no test fills brings about.
    static let untestable: Set<String> = [
        "ORGANIZATION_MOVE_TOO_LARGE", "REORGANIZATION_TOO_LARGE",
    ]

    /// What the table says.
    struct Table {
        /// Reasons that the scenario provokes.
        let provoked: Set<String>
        /// The test that provokes a reason in its place.
        let elsewhere: [String: String]

        init(_ text: String) {
            let entries = text.matches(of: #/\n@provokes\("([A-Z_]+)", "[A-Z_]+"\)\ndef /#)
            provoked = Set(entries.map { String($0.1) })
            let others = text.matches(of: #/\n {4}"([A-Z_]+)": "(Tests/[^"]+)",/#)
            let pairs = others.map { (String($0.1), String($0.2)) }
            elsewhere = Dictionary(pairs) { first, _ in first }
        }
    }

    /// Reasons that nothing provokes, and entries of the table that are wrong.
    static func findings(
        _ reasons: [ReasonRules.Declared],
        _ table: Table,
        texts: [String: String]
    ) -> [Finding] {
        let declared = Dictionary(reasons.map { ($0.code, $0) }) { first, _ in first }
        let missing = reasons.compactMap { reason -> Finding? in
            guard !table.provoked.contains(reason.code), table.elsewhere[reason.code] == nil,
                !untestable.contains(reason.code)
            else { return nil }
            return reason.file.finding(
                reason.line,
                "\(reason.code) is not in the table of \(scenario): provoke it there, or name the "
                    + "test that does"
            )
        }
        let unnamed = table.elsewhere.sorted { $0.key < $1.key }.compactMap { code, path in
            let words = Set(Word.all(in: Array((texts[path] ?? "").utf8)).map(\.text))
            let names: Set = [code, declared[code]?.name ?? code]
            return words.isDisjoint(with: names) ? "\(path) does not name \(code)" : nil
        }
        let unknown = table.provoked.union(table.elsewhere.keys).sorted()
            .filter { declared[$0] == nil }.map { "no source declares \($0): remove it" }
        return missing
            + (unnamed + unknown).map { Finding(path: scenario, line: 1, message: $0) }
    }
}
