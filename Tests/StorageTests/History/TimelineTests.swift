import Kernel
import Storage
import Testing

/// Timelines as values: what a change does to what holds on which day.
@Suite struct Timelines {
    private let first = Timeline(Post(title: 1, place: 1), from: .day(0))

    @Test(arguments: 0..<400)
    func everyChangeDoesWhatTheDailyModelDoes(_ seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var timeline = first
        var model = DailyModel(Post(title: 1, place: 1), from: 0)
        for _ in 0..<24 {
            let change = PostChange(&numbers)
            let next = change.apply(to: timeline)
            change.apply(to: &model)
            guard DailyModel(next) == model else {
                Issue.record("\(change) made \(next) of \(timeline)")
                return
            }
            expectWellFormed(next)
            expectRevision(from: timeline, to: next)
            timeline = next
        }
    }

    private func expectWellFormed(_ timeline: Timeline<Post>) {
        for (one, two) in zip(timeline.periods, timeline.periods.dropFirst()) {
            #expect(one.to <= two.from)
            #expect(one.to < two.from || one.facts != two.facts)
        }
    }

    /// What a revision leaves standing and what it adds are the new timeline, and no less.
    private func expectRevision(from old: Timeline<Post>, to new: Timeline<Post>) {
        let revision = old.revision(to: new)
        let kept = old.periods.filter { !revision.withdrawn.contains($0) }
        let told = (kept + revision.asserted).sorted { $0.from < $1.from }
        #expect(told == new.periods)
        #expect(Set(revision.withdrawn).isDisjoint(with: revision.asserted))
    }

    @Test func aFieldHoldsUntilItsOwnNextChange() {
        let renamed = first.asserting([.title], of: Post(title: 2, place: 0), from: .day(10))
        let moved = renamed.asserting([.place], of: Post(title: 0, place: 7), from: .day(5))
        #expect(
            moved.periods == [
                FactPeriod(Post(title: 1, place: 1), from: .day(0), to: .day(5)),
                FactPeriod(Post(title: 1, place: 7), from: .day(5), to: .day(10)),
                FactPeriod(Post(title: 2, place: 7), from: .day(10)),
            ]
        )
        let late = moved.asserting([.title], of: Post(title: 9, place: 0), from: .day(2))
        #expect(late.facts(on: .day(9)) == Post(title: 9, place: 7))
        #expect(late.facts(on: .day(10)) == Post(title: 2, place: 7))
    }

    @Test func aDayBeforeTheFirstExtendsTheRecord() {
        let extended = first.asserting([.title], of: Post(title: 1, place: 0), from: .day(-9))
        #expect(extended.periods == [FactPeriod(Post(title: 1, place: 1), from: .day(-9))])
        let earlier = first.asserting([.title], of: Post(title: 5, place: 0), from: .day(-9))
        #expect(earlier.facts(on: .day(0)) == Post(title: 5, place: 1))
    }

    @Test func aCorrectionEndsWhereItSays() {
        let corrected = first.correcting(
            [.title],
            of: Post(title: 4, place: 0),
            from: .day(3),
            to: .day(6)
        )
        #expect(corrected.facts(on: .day(2))?.title == 1)
        #expect(corrected.facts(on: .day(5))?.title == 4)
        #expect(corrected.facts(on: .day(6))?.title == 1)
    }

    @Test func whatHasEndedHoldsNoMoreAndMayBeginAnew() {
        let ended = first.ending(on: .day(4))
        #expect(ended.facts(on: .day(3)) != nil)
        #expect(ended.facts(on: .day(4)) == nil)
        let again = ended.asserting([.place], of: Post(title: 0, place: 3), from: .day(8))
        #expect(again.facts(on: .day(6)) == nil)
        #expect(again.facts(on: .day(8)) == Post(title: 1, place: 3))
    }

    @Test func periodsThatOverlapAreNoTimeline() {
        let one = FactPeriod(Post(title: 1, place: 1), from: .day(0), to: .day(5))
        let two = FactPeriod(Post(title: 2, place: 1), from: .day(4))
        #expect(Timeline([one, two]) == nil)
        #expect(Timeline([two, one]) == nil)
        #expect(Timeline([one, FactPeriod(two.facts, from: .day(5))]) != nil)
    }

    @Test func aConditionHoldsThroughoutOnlyWithoutAGap() {
        let timeline = first.ending(on: .day(4)).asserting(
            [],
            of: first.periods[0].facts,
            from: .day(8)
        )
        func holds(_ from: Int, _ to: Int) -> Bool {
            let days = FactPeriod(Post(title: 0, place: 0), from: .day(from), to: .day(to))
            return timeline.satisfies({ $0.title == 1 }, throughout: days)
        }
        #expect(holds(0, 4) && holds(1, 3) && holds(8, 100))
        #expect(!holds(-1, 2) && !holds(3, 5) && !holds(3, 9))
    }

    @Test func theDaysOfAHistoryEndBeforeTheOpenEnd() {
        #expect("\(CalendarDate.historyDays.lowerBound)" == "1900-01-01")
        #expect("\(CalendarDate.historyDays.upperBound)" == "2199-12-31")
        #expect("\(CalendarDate.openEnd)" == "9999-12-31")
        #expect("\(Timestamp.openEnd)" == "9999-12-31T23:59:59.999999Z")
    }
}
