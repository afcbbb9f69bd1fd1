internal import Kernel
internal import Storage

/// Finds with whom some officials may be one person, by ranges of indexes alone: no two officials
/// are compared that have nothing in common.
struct DuplicateMatching {
    let reader: any Reader
    let matches: Set<DuplicateMatch>

    /// Two officials with what they have in common.
    struct Pair: Hashable, Sendable {
        let first: Int64
        let second: Int64
        let matches: [DuplicateMatch]
    }

    /// The pairs of some officials with any, in the order of the second.
    func pairs(of officials: [Int64]) throws -> [Int64: [Pair]] {
        var found: [Int64: [Int64: [DuplicateMatch]]] = [:]
        for match in DuplicateMatch.allCases where matches.contains(match) {
            guard let statement = statement(match, officials) else { continue }
            for row in try reader.rows(statement) {
                let (first, second) = (try row.integer("one"), try row.integer("another"))
                found[first, default: [:]][second, default: []].append(match)
            }
        }
        var pairs: [Int64: [Pair]] = [:]
        for (first, others) in found {
            pairs[first] = others.sorted { $0.key < $1.key }.map { second, matches in
                Pair(first: first, second: second, matches: matches)
            }
        }
        return pairs
    }

    /// `nil` for what is compared in pairs that are found.
    func statement(_ match: DuplicateMatch, _ officials: [Int64]) -> Statement? {
        switch match {
        case .nativePlace: nil
        case .nameAndBirthDate:
            """
            SELECT own.number AS one, namesake.number AS another
            FROM official AS own JOIN official AS namesake
                ON namesake.birth_date = own.birth_date AND namesake.search_text = own.search_text
            WHERE own.number IN \(list: officials) AND own.search_text <> ''
                AND namesake.number <> own.number
            LIMIT \(DuplicateLimits.pairsAtOnceMax)
            """
        case .personalID:
            // What the present record says has an entry of its own. A record that was merged speaks
            // for the one that stands.
            """
            WITH own AS (
                SELECT number AS official, number FROM official WHERE number IN \(list: officials)
                UNION ALL
                SELECT survivor_official_number, merged_official_number FROM official_merge
                WHERE survivor_official_number IN \(list: officials) AND undone_at IS NULL
            ), mine AS (
                SELECT own.official, fact.official_number, fact.personal_id
                FROM own JOIN official_fact AS fact ON fact.official_number = own.number
                WHERE fact.personal_id <> ''
            )
            SELECT mine.official AS one, present.number AS another
            FROM mine JOIN official AS present ON present.personal_id = mine.personal_id
            WHERE present.number NOT IN (mine.official, mine.official_number)
            UNION
            SELECT mine.official, present.number
            FROM mine
            JOIN official_fact AS fact
                ON fact.personal_id = mine.personal_id AND \(OfficialFacts.areBesideThePresent)
            LEFT JOIN official_merge AS gone
                ON gone.merged_official_number = fact.official_number AND gone.undone_at IS NULL
            JOIN official AS present
                ON present.number = COALESCE(gone.survivor_official_number, fact.official_number)
            WHERE fact.official_number <> mine.official_number AND present.number <> mine.official
            LIMIT \(DuplicateLimits.pairsAtOnceMax)
            """
        }
    }
}
