internal import Kernel
internal import Storage

/// How a search is carried out: where its candidates come from, and which of them are hits.
///
/// The range that holds the fewest candidates is walked, as the dictionary and the size of the
/// subtree tell; neither question's cost depends on the number of officials.
struct SearchPlan: Sendable {
    /// A range of an index in the order of the lists.
    private enum Source {
        /// A word of the query that no name has: nothing can be found.
        case nothing
        /// Officials under these complete words, for which one word of the query stands.
        case words([[UInt8]])
        /// Officials under every two of these words, of which one stands for one word of the query
        /// and the other for another.
        case pairs([WordPair])
        /// Officials of a subtree, by the number of its organisation.
        case subtree(Int64)
        /// Officials whose keys in the lists lie between two.
        case keys(from: [UInt8], to: [UInt8])
        /// All officials: each word of the query stands for so many that few are passed over.
        case everyone
    }

    private let source: Source
    /// Two words, not both of the walked pair, that each hit has together; empty when they need
    /// not be asked for.
    private let meeting: [WordPair]
    /// Conditions on `search_text`.
    private let names: [Statement]
    private let organization: Int64?
    /// Conditions on the row of an official, there called `known`.
    private let facts: [Statement]

    /// Chooses for terms and the number of the organisation whose subtree is searched.
    init(_ terms: SearchTerms, under organization: Int64?, _ reader: any Reader) throws {
        self.organization = organization
        var facts: [Statement] = terms.filter.map { [$0] } ?? []
        if let year = terms.birthYear {
            facts.append("known.birth_date BETWEEN \("\(year)-01-01") AND \("\(year)-12-31")")
        }
        self.facts = facts
        var words: (source: Source, weight: Int64)?
        var initials: Source?
        var names: [Statement] = []
        var nobody = false
        var complete: [KnownWord] = []
        let known = try terms.query.words.map { ($0, rows: try Self.expansions(of: $0, reader)) }
        let begun = known.filter { !$0.rows.isEmpty }.map(\.0)
        for (word, rows) in known {
            if !rows.isEmpty {
                names.append(Self.holds(word, among: begun))
                guard rows.count <= PersonnelLimits.expansionsMax else { continue }
                let weight = try rows.reduce(Int64(0)) { $0 + max(0, try $1.integer("weight")) }
                let stands = KnownWord(words: try rows.map { try $0.bytes("word") }, weight: weight)
                complete.append(stands)
                guard weight < words?.weight ?? .max else { continue }
                words = (.words(stands.words), weight)
            } else if let whole = Initials(word) {
                names.append(whole.filter)
                initials = .keys(from: whole.range.from, to: whole.range.to)
            } else {
                nobody = true
            }
        }
        self.names = names
        let pairs = nobody ? [] : try LikelyPair.all(of: complete, among: reader)
        var meeting: [WordPair] = []
        if let least = words?.weight, let rarest = pairs.first, rarest.weight < least / 2 {
            words = (.pairs(rarest.pairs), rarest.weight)
            if rarest.weight > PersonnelLimits.candidatesWalkedThrough, pairs.count > 1 {
                meeting = pairs[1].pairs
            }
        }
        let least = words?.weight ?? .max
        if nobody {
            source = .nothing
        } else if let organization,
            try Self.isSmall(organization, comparedWith: least, reader)
        {
            source = .subtree(organization)
            meeting = []
        } else {
            source = words?.source ?? initials ?? organization.map(Source.subtree) ?? .everyone
        }
        self.meeting = meeting
    }

    /// The condition that a name has words of its own for a word and for all that it begins.
    ///
    /// `tran thi trang` does not find Bùi Thị Trang, whose last word could stand for two. In
    /// `search_text` each word stands behind a space. As words either begin one another or have
    /// nothing in common, these conditions together give each word of the query one of the name.
    private static func holds(_ word: String, among words: [String]) -> Statement {
        let times = words.count { $0.hasPrefix(word) }
        return "search_text LIKE \(String(repeating: "% \(word)", count: times) + "%")"
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

    /// Whether a subtree has fewer officials than another source, as far as it pays to count.
    private static func isSmall(
        _ organization: Int64,
        comparedWith weight: Int64,
        _ reader: any Reader
    ) throws -> Bool {
        let offset = min(weight, Int64(PersonnelLimits.candidatesAtOnceMax))
        return try reader.first(
            """
            SELECT official_number FROM official_placement
            WHERE organization_number = \(organization) LIMIT 1 OFFSET \(offset)
            """
        ) == nil
    }

    /// The next candidates after a position, in the order of the lists, each judged; those of a
    /// search for names alone are read from indexes alone.
    func candidates(after: [StoredValue]?, limit: Int) -> Statement {
        let ranges: [Statement] =
            switch source {
            case .nothing: [official("WHERE 1 = 0")]
            case .words(let words): words.map { word(after: after, $0) }
            case .pairs(let pairs):
                pairs.map {
                    pair(after: after, $0, isHit("name_pair.sort_key", "name_pair.official_number"))
                }
            case .subtree(let number): [subtree(number, after: after)]
            case .keys(let from, let to):
                [
                    official(
                        """
                        WHERE (sort_key, number) > (\(after?[0] ?? .bytes(from)), \
                        \(after?[1] ?? .integer(0))) AND sort_key < \(to)
                        """
                    )
                ]
            case .everyone:
                [
                    official(
                        after.map { "WHERE (sort_key, number) > (\($0[0]), \($0[1]))" } ?? ""
                    )
                ]
            }
        return Self.merged(ranges, limit: limit)
    }

    /// The first place behind a position at which a hit can stand; `nil` when it can be anywhere.
    ///
    /// As lists are ordered by names, who has two words stands close to others who have them: a
    /// walk of one range that asks the other where to go on passes over nearly all that it would
    /// only look at.
    func meetingPlace(after: [StoredValue]?) -> Statement? {
        guard !meeting.isEmpty else { return nil }
        return Self.merged(meeting.map { pair(after: after, $0, "0 AS is_hit") }, limit: 1)
    }

    /// Both engines merge ranges that an index gives in order, and stop at the limit.
    private static func merged(_ ranges: [Statement], limit: Int) -> Statement {
        let union = ranges.dropFirst().reduce(ranges[0]) { $0 + "UNION ALL" + $1 }
        return union + "ORDER BY sort_key, number LIMIT \(limit)"
    }
}

extension SearchPlan {
    private func official(_ condition: Statement) -> Statement {
        """
        SELECT sort_key, number, \(isHit("official.sort_key", "official.number"))
        FROM official \(condition)
        """
    }

    private func word(after: [StoredValue]?, _ word: [UInt8]) -> Statement {
        let keyset: Statement =
            after.map { "AND (sort_key, official_number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            SELECT sort_key, official_number AS number,
                \(isHit("name_word.sort_key", "name_word.official_number"))
            FROM name_word WHERE word = \(word) \(keyset)
            """
    }

    private func pair(
        after: [StoredValue]?,
        _ pair: WordPair,
        _ isHit: Statement
    ) -> Statement {
        let keyset: Statement =
            after.map { "AND (sort_key, official_number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            SELECT sort_key, official_number AS number, \(isHit)
            FROM name_pair
            WHERE first_word = \(pair.first) AND second_word = \(pair.second) \(keyset)
            """
    }

    private func subtree(_ number: Int64, after: [StoredValue]?) -> Statement {
        let keyset: Statement =
            after.map {
                "AND (placed.sort_key, placed.official_number) > (\($0[0]), \($0[1]))"
            } ?? ""
        return """
            SELECT placed.sort_key AS sort_key, placed.official_number AS number,
                \(isHit(nil, "official.number"))
            FROM official_placement AS placed
            JOIN official ON official.number = placed.official_number
            WHERE placed.organization_number = \(number) \(keyset)
            """
    }

    /// Whether a candidate has the name, stands in the subtree, which is certain without a sort
    /// key, and has the facts.
    private func isHit(_ sortKey: Statement?, _ number: Statement) -> Statement {
        var conditions = names
        if let organization, let sortKey {
            conditions.append(
                """
                EXISTS (
                    SELECT 1 FROM official_placement AS within
                    WHERE within.organization_number = \(organization)
                        AND within.sort_key = \(sortKey) AND within.official_number = \(number)
                )
                """
            )
        }
        if !facts.isEmpty {
            conditions.append(
                """
                EXISTS (
                    SELECT 1 FROM official AS known WHERE known.number = \(number)
                        AND \(Statement(joining: facts, with: .and))
                )
                """
            )
        }
        let all = conditions.isEmpty ? "1 = 1" : Statement(joining: conditions, with: .and)
        return "CASE WHEN \(all) THEN 1 ELSE 0 END AS is_hit"
    }
}
