import Kernel
import Storage

/// What holds on each of some days, told day by day: the simplest form of a timeline.
struct DailyModel: Equatable {
    static let days = 0..<24
    /// The facts of each day; the last day stands for all that follow.
    var posts: [Post?]

    /// Facts that hold from a day on.
    init(_ post: Post, from day: Int) {
        posts = Self.days.map { $0 < day ? nil : post }
    }

    /// The days of a timeline.
    init(_ timeline: Timeline<Post>) {
        posts = Self.days.map { timeline.facts(on: .day($0)) }
    }

    /// Each field holds from the day on until the next day on which it changes.
    mutating func assert(_ fields: [Post.Field], of post: Post, from day: Int) {
        let old = posts
        if posts[day] == nil {
            let next = old[day...].firstIndex { $0 != nil }
            let last = old[..<day].lastIndex { $0 != nil }
            let bridge = next.flatMap { old[$0] } ?? last.flatMap { old[$0] } ?? post
            for place in day..<(next ?? old.count) { posts[place] = bridge }
        }
        let stated = posts
        for field in fields {
            var last = stated[day]
            for place in day..<stated.count {
                guard let now = stated[place] else { continue }
                guard let before = last, before[field] == now[field] else { break }
                posts[place]?[field] = post[field]
                last = now
            }
        }
    }

    /// Each field had another value on the days before the end.
    mutating func correct(_ fields: [Post.Field], of post: Post, from day: Int, to end: Int) {
        for place in day..<max(day, min(end, posts.count)) {
            for field in fields { posts[place]?[field] = post[field] }
        }
    }

    /// Nothing holds from a day on.
    mutating func end(on day: Int) {
        for place in day..<posts.count { posts[place] = nil }
    }
}

/// A change of a timeline, made by chance.
enum PostChange {
    case assert([Post.Field], Post, Int)
    case correct([Post.Field], Post, Int, Int)
    case end(Int)

    init(_ numbers: inout SeededNumbers) {
        let post = Post(
            title: Int.random(in: 0...3, using: &numbers),
            place: Int.random(in: 0...3, using: &numbers)
        )
        let sets: [[Post.Field]] = [[.title], [.place], [.title, .place], []]
        let fields = sets[Int.random(in: 0..<sets.count, using: &numbers)]
        let day = Int.random(in: 0..<23, using: &numbers)
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0..<6: self = .assert(fields, post, day)
        case 6..<9: self = .correct(fields, post, day, Int.random(in: day...23, using: &numbers))
        default: self = .end(day)
        }
    }

    func apply(to timeline: Timeline<Post>) -> Timeline<Post> {
        switch self {
        case .assert(let fields, let post, let day):
            timeline.applying(DatedChange(post, fields, from: .day(day)))
        case .correct(let fields, let post, let day, let end):
            timeline.applying(DatedChange(post, fields, from: .day(day), to: .day(end)))
        case .end(let day):
            timeline.ending(on: .day(day))
        }
    }

    func apply(to model: inout DailyModel) {
        switch self {
        case .assert(let fields, let post, let day): model.assert(fields, of: post, from: day)
        case .correct(let fields, let post, let day, let end):
            model.correct(fields, of: post, from: day, to: end)
        case .end(let day): model.end(on: day)
        }
    }
}

extension Timeline {
    /// The timeline on which nothing holds any more from a day on.
    func ending(on day: CalendarDate) -> Timeline {
        let periods = periods.filter { $0.from < day }.map { period in
            FactPeriod(period.facts, from: period.from, to: min(period.to, day))
        }
        return Timeline(periods) ?? self
    }
}
