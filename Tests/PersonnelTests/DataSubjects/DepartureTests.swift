import Kernel
import PersonnelContract
import Storage
import Testing

@testable import PersonnelService

/// Since when an official has left, as a value of the history.
@Suite struct DepartureTests {
    private let today = CalendarDate(daysSinceEpoch: 20_784)

    private func departure(_ changes: (days: Int, status: OfficialStatus)...) -> Departure? {
        var timeline = Timeline<OfficialFacts>()
        for (days, status) in changes {
            timeline = timeline.applying(
                DatedChange(
                    OfficialFacts(fullName: "A B", status: status),
                    [.status, .fullName],
                    from: today.adding(days: days)
                )
            )
        }
        return Departure(timeline, today: today)
    }

    @Test func itIsTheFirstOfTheDaysThatAllHaveALeavingStatus() {
        let day = today.adding(days: -400)
        #expect(departure((-900, .active), (-400, .retired))?.day == day)
        #expect(departure((-900, .active), (-400, .retired), (-10, .deceased))?.day == day)
        #expect(
            departure((-900, .active), (-400, .retired), (-10, .deceased))?.status == .deceased
        )
        #expect(departure((-400, .dismissed))?.day == day)
        #expect(
            departure((-900, .retired), (-800, .active), (-400, .left), (0, .deceased))?.day == day
        )
    }

    @Test func whoIsInServiceOrHasFactsToComeHasNotLeft() {
        #expect(departure() == nil)
        #expect(departure((-900, .active)) == nil)
        #expect(departure((-900, .retired), (-1, .active)) == nil)
        #expect(departure((-900, .active), (1, .retired)) == nil)
        #expect(departure((-900, .active), (-400, .retired), (1, .deceased)) == nil)
    }
}
