private import CPolicyData
private import FoundationEssentials
internal import Kernel

extension Policy {
    /// The policy that the program carries within it.
    package static func embedded() throws(PolicyMistakes) -> Policy {
        try Policy(
            regimes: Array(
                UnsafeRawBufferPointer(
                    start: canbo_policy_regimes,
                    count: Int(canbo_policy_regimes_size)
                )
            ),
            rules: [
                Array(
                    UnsafeRawBufferPointer(
                        start: canbo_policy_rules,
                        count: Int(canbo_policy_rules_size)
                    )
                ),
                Array(
                    UnsafeRawBufferPointer(
                        start: canbo_policy_blocks,
                        count: Int(canbo_policy_blocks_size)
                    )
                ),
                Array(
                    UnsafeRawBufferPointer(
                        start: canbo_policy_roles,
                        count: Int(canbo_policy_roles_size)
                    )
                ),
                Array(
                    UnsafeRawBufferPointer(
                        start: canbo_policy_retention,
                        count: Int(canbo_policy_retention_size)
                    )
                ),
            ]
        )
    }

    /// The policy of a regimes file and rule files, JSON arrays of rows.
    package init(regimes: [UInt8], rules: [[UInt8]]) throws(PolicyMistakes) {
        var mistakes: [String] = []
        let regimes = Self.read(PolicyRegime.self, from: regimes, "regimes", &mistakes)
        var rows: [PolicyRule] = []
        for (index, file) in rules.enumerated() {
            rows += Self.read(PolicyRule.self, from: file, "rules file \(index + 1)", &mistakes)
        }
        guard mistakes.isEmpty else { throw PolicyMistakes(mistakes) }
        try self.init(regimes: regimes, rules: rows)
    }

    /// The rows of a file; what is wrong with the others is added to the mistakes.
    static func read<Row: Decodable>(
        _ type: Row.Type,
        from file: [UInt8],
        _ name: String,
        _ mistakes: inout [String]
    ) -> [Row] {
        do {
            let rows = try JSONDecoder().decode([ReadRow<Row>].self, from: Data(file))
            return rows.enumerated().compactMap { index, row in
                switch row.result {
                case .success(let row): return row
                case .failure(let mistake):
                    mistakes.append("\(name), row \(index + 1): \(mistake)")
                    return nil
                }
            }
        } catch {
            mistakes.append("\(name) is no JSON array of rows: \(error)")
            return []
        }
    }
}
