internal import Kernel

/// The terms for which one official holds one post without a break.
struct ConsecutiveTerms: Sendable {
    private let stays: [Stay]

    /// The terms in which one stay is, with the official's others in the same post.
    ///
    /// Without a break means that one begins on the day on which the one before it ends. Time
    /// without being a term keeps them together and is not counted.
    init(of stay: Stay, among others: [Stay]) {
        var before = others.filter { $0.to <= stay.from }.sorted { $0.from > $1.from }
        var after = others.filter { $0.from >= stay.to }.sorted { $0.from < $1.from }
        var line = [stay]
        while let next = before.first, next.to == line[0].from {
            line.insert(next, at: 0)
            before.removeFirst()
        }
        while let next = after.first, next.from == line[line.count - 1].to {
            line.append(next)
            after.removeFirst()
        }
        stays = line
    }

    /// How many there are at the end; a stated number counts when it is higher, since earlier
    /// terms need not be on record.
    var count: Int {
        stays.filter(\.isTerm).reduce(0) { count, stay in max(count + 1, Int(stay.termNo)) }
    }
}
