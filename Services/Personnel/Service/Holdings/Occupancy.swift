internal import Kernel

/// How many hold a post on each day.
struct Occupancy: Sendable {
    private let stays: [Stay]

    /// The occupancy of a post by holdings of it.
    init(_ stays: [Stay]) { self.stays = stays }

    /// A day with those who hold the post on it.
    struct Day: Sendable, Hashable {
        let day: CalendarDate
        /// The names of their holdings.
        let holdings: [String]
    }

    /// The first day of a period on which more than a number hold the post, or `nil`.
    func firstDay(
        withMoreThan most: Int,
        from: CalendarDate,
        to: CalendarDate
    ) -> Day? {
        var changes: [CalendarDate: Int] = [from: 0]
        for stay in stays where stay.from < to && stay.to > from {
            changes[max(stay.from, from), default: 0] += 1
            changes[stay.to, default: 0] -= 1
        }
        var count = 0
        for (day, change) in changes.sorted(by: { $0.key < $1.key }) where day < to {
            count += change
            guard count > most else { continue }
            return Day(day: day, holdings: stays.filter { $0.holds(on: day) }.map(\.name))
        }
        return nil
    }
}
