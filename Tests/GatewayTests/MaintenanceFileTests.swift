import Forwarding
import GatewayService
import Kernel
import Testing

/// The file of maintenance is followed as a whole or not at all.
@Suite struct MaintenanceFileTests {
    @Test func aWholeFileIsRead() throws {
        let file = MaintenanceFile(
            """
            {"from": "2026-12-05T22:00:00+07:00", "until": "2026-12-05T19:00:00Z",
             "calls": "changes", "vi": "Nâng cấp.", "en": "An upgrade."}
            """
        )
        #expect(file.problems == [])
        let window = try #require(file.window)
        #expect("\(window.start)" == "2026-12-05T15:00:00.000000Z")
        #expect(window.end - window.start == .seconds(4 * 3_600))
        #expect(window.isForChangesOnly)
        #expect(window.words == BilingualText(vi: "Nâng cấp.", en: "An upgrade."))
    }

    @Test func withoutWordsOfTheOperatorCallersAreToldUntilWhen() throws {
        let text = #"{"from": "2026-12-05T15:00:00Z", "until": "2026-12-05T19:30:00Z"}"#
        let window = try #require(MaintenanceFile(text).window)
        #expect(!window.isForChangesOnly)
        #expect(window.words.vietnamese.contains("đến 02:30 ngày 06/12/2026 (giờ Việt Nam)"))
        #expect(window.words.english.contains("until 2026-12-06 02:30, Viet Nam time"))
    }

    @Test func aFileThatIsNotThereSaysNothing() {
        let file = MaintenanceFile(at: "/nowhere/maintenance.json")
        #expect(file.problems == [])
        #expect(file.window == nil)
    }

    @Test func everyMistakeIsToldWithItsPlace() {
        let file = MaintenanceFile(
            """
            {"from": "tomorrow", "until": 5, "calls": "some", "vi": "Nâng cấp.", "to": "x"}
            """
        )
        #expect(file.window == nil)
        #expect(
            file.problems.map { String($0.prefix { $0 != ":" }) }
                == ["to", "from", "until", "calls", "en"]
        )
        let backwards = MaintenanceFile(
            #"{"from": "2026-12-05T15:00:00Z", "until": "2026-12-05T15:00:00Z"}"#
        )
        #expect(backwards.problems == ["until: must be later than \"from\""])
        #expect(backwards.window == nil)
    }

    @Test func callersAreAskedToComeBackAtTheEndAndWithinAnHour() {
        let start = Timestamp(microseconds: 1_800_000_000_000_000)
        let window = MaintenanceWindow(from: start, until: start + .seconds(86_400))
        for (after, pause) in [(0, 3_600), (86_100, 300), (86_399, 1), (86_400, 60), (90_000, 60)] {
            #expect(window.pause(at: start + .seconds(after)) == .seconds(pause), "\(after)")
        }
    }
}
