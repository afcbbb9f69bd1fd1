internal import Storage

/// Where a search takes its candidates from: the rarest of its words, or all officials.
enum SearchPlan: Sendable {
    /// A word of the query that no name has: nothing can be found.
    case nothing
    /// Officials under these complete words, for which one word of the query stands.
    case words([[UInt8]])
    /// All officials: each word of the query stands for so many that few are passed over.
    case everyone

    /// Chooses by the dictionary, whose size does not depend on the number of officials.
    init(_ query: NameQuery, _ reader: any Reader) throws {
        var best: (words: [[UInt8]], weight: Int64)?
        for word in query.words {
            let rows = try Self.expansions(of: word, reader)
            guard !rows.isEmpty else {
                self = .nothing
                return
            }
            guard rows.count <= PersonnelLimits.expansionsMax else { continue }
            let weight = try rows.reduce(Int64(0)) { $0 + max(0, try $1.integer("weight")) }
            if weight < best?.weight ?? .max {
                best = (try rows.map { try $0.bytes("word") }, weight)
            }
        }
        self = best.map { .words($0.words) } ?? .everyone
    }

    private static func expansions(of word: String, _ reader: any Reader) throws -> [Row] {
        let start = Array(word.utf8)
        // 0xFF is no byte of UTF-8: behind every word that begins so.
        return try reader.rows(
            """
            SELECT word, weight FROM dictionary_word
            WHERE word >= \(start) AND word < \(start + [0xFF])
            ORDER BY word LIMIT \(PersonnelLimits.expansionsMax + 1)
            """
        )
    }

    /// The next candidates after a position, in the order of the lists, each judged by a
    /// condition on `search_text`; read from indexes alone.
    func candidates(hit: Statement, after: [StoredValue]?, limit: Int) -> Statement {
        let ranges: [Statement] =
            switch self {
            case .nothing: [Self.range(hit, "WHERE 1 = 0")]
            case .words(let words): words.map { Self.range(of: $0, hit, after: after) }
            case .everyone:
                [
                    Self.range(
                        hit,
                        after.map { "WHERE (sort_key, number) > (\($0[0]), \($0[1]))" } ?? ""
                    )
                ]
            }
        // Both engines merge ranges that an index gives in order, and stop at the limit.
        let union = ranges.dropFirst().reduce(ranges[0]) { $0 + "UNION ALL" + $1 }
        return union + "ORDER BY sort_key, number LIMIT \(limit)"
    }

    private static func range(_ hit: Statement, _ condition: Statement) -> Statement {
        """
        SELECT sort_key, number, CASE WHEN \(hit) THEN 1 ELSE 0 END AS is_hit
        FROM official \(condition)
        """
    }

    private static func range(
        of word: [UInt8],
        _ hit: Statement,
        after: [StoredValue]?
    ) -> Statement {
        let keyset: Statement =
            after.map { "AND (sort_key, official_number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            SELECT sort_key, official_number AS number,
                CASE WHEN \(hit) THEN 1 ELSE 0 END AS is_hit
            FROM name_word WHERE word = \(word) \(keyset)
            """
    }
}
