import Kernel
import Storage

/// Facts of two fields, which change by themselves.
struct Post: DatedFacts {
    var title: Int
    var place: Int

    enum Field: CaseIterable {
        case title, place
    }

    func changes(from other: Post) -> [Field] {
        Field.allCases.filter { self[$0] != other[$0] }
    }

    mutating func take(_ field: Field, from other: Post) {
        self[field] = other[field]
    }

    subscript(field: Field) -> Int {
        get { field == .title ? title : place }
        set { if field == .title { title = newValue } else { place = newValue } }
    }
}

extension CalendarDate {
    /// The day so many days after 1 January 2026.
    static func day(_ number: Int) -> CalendarDate {
        CalendarDate(daysSinceEpoch: 20_454 + number)
    }
}

extension FactTable<Post> {
    /// The table that ``Storage/DatabaseSchema/posts`` makes.
    static let posts = FactTable(
        "post_fact",
        subject: "post_number",
        columns: "title, place",
        values: { "\($0.title), \($0.place)" },
        read: { Post(title: try $0.number("title"), place: try $0.number("place")) }
    )
}

extension DatabaseSchema {
    /// A table of facts in both times.
    static let posts = DatabaseSchema(
        "posts",
        [
            Migration(
                1,
                "posts",
                [
                    """
                    CREATE TABLE post_fact (
                        post_number BIGINT NOT NULL,
                        version BIGINT NOT NULL,
                        valid_from TEXT NOT NULL,
                        valid_to TEXT NOT NULL,
                        recorded_from BIGINT NOT NULL,
                        recorded_to BIGINT NOT NULL,
                        title BIGINT NOT NULL,
                        place BIGINT NOT NULL,
                        PRIMARY KEY (post_number, recorded_to, valid_from, version)
                    )
                    """
                ]
            )
        ]
    )
}

/// Numbers that one seed repeats (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
