import Kernel
import Policy
import Testing

@Suite struct RetentionTests {
    private let today = CalendarDate(daysSinceEpoch: 20_778)

    @Test func whatEndedByTodayIsEverythingUpToTheLatestStart() throws {
        for months in [1, 2, 12, 13, 60, 120, 840] {
            let period = RetentionPeriod.months(months)
            for offset in 0..<800 {
                let day = today.adding(days: offset)
                let latest = try #require(period.latestStart(endedBy: day))
                let end = try #require(period.end(of: latest))
                let next = try #require(period.end(of: latest.adding(days: 1)))
                #expect(end <= day && next > day, "\(months) months by \(day)")
            }
        }
    }

    @Test func monthsEndOnTheLastDayOfShorterOnes() throws {
        let start = try #require(CalendarDate(iso: "2026-01-31"))
        #expect(RetentionPeriod.months(1).end(of: start)?.description == "2026-02-28")
        #expect(RetentionPeriod.hours(24).end(of: start)?.description == "2026-02-01")
        #expect(RetentionPeriod.permanent.end(of: start) == nil)
        #expect(RetentionPeriod.permanent.latestStart(endedBy: start) == nil)
    }

    @Test(arguments: [
        ("PERSONNEL_FILE", [:], RetentionPeriod.permanent),
        ("FORMER_OFFICIAL", [:], .months(840)),
        ("FORMER_OFFICIAL", ["official_status": "TRANSFERRED_OUT"], .months(120)),
        ("FORMER_OFFICIAL", ["official_status": "RETIRED"], .months(840)),
        ("CORRECTION_REQUEST", [:], .months(60)), ("REQUEST_RECORD", [:], .hours(24)),
        ("AUDIT_RECORD", [:], .months(120)), ("DISCIPLINE_CASE", [:], .months(240)),
        ("DISCIPLINE_CASE", ["weight": "SERIOUS"], .permanent),
        ("FAILED_CANDIDATE_DOSSIER", [:], .months(60)), ("NOTIFICATION", [:], .months(24)),
    ])
    func everyGroupHasItsRow(
        group: String,
        scope: [String: String],
        period: RetentionPeriod
    ) throws {
        let rule = try Policy.embedded().retention(of: group, scope, at: today)
        #expect(try rule.retention == period)
        #expect(rule.citation.isEmpty)
    }

    @Test func anotherGroupIsNotKeptByGuessing() throws {
        let failure = try #require(throws: Failure.self) {
            try Policy.embedded().retention(of: "NOTHING", at: today)
        }
        #expect(failure.reason == .policyRuleMissing)
    }

    @Test func rowsThatDoNotSayForHowLongStopTheStart() throws {
        let regime = """
            {"regime_code": "R", "instrument": "1", "title_vi": "a", "title_en": "a", "issuer": "b",
             "effective_from": "2026-01-01", "effective_to": null, "replaces": [], "evidence": "D"}
            """
        let rows = [
            (#"{"record_group": "A"}"#, #"{"integer": 0}"#, "MONTH"),
            (#"{"record_group": "B"}"#, #"{"integer": 3}"#, "YEAR"),
            (#"{"record_group": "C"}"#, #"{"code": "LONG"}"#, "CODE"),
            ("{}", #"{"integer": 3}"#, "MONTH"),
        ].map { scope, value, unit in
            """
            {"rule_code": "RETENTION", "regime_code": "R", "scope": \(scope), "value": \(value),
             "unit": "\(unit)", "effective_from": "2026-01-01", "effective_to": null,
             "anchor": "TODAY", "evidence": "D", "citation": "", "text_vi": "a", "text_en": "b"}
            """
        }
        let mistakes = try #require(throws: PolicyMistakes.self) {
            try Policy(
                regimes: Array("[\(regime)]".utf8),
                rules: [Array("[\(rows.joined(separator: ","))]".utf8)]
            )
        }
        #expect(
            mistakes.lines == Array(
                repeating: "RETENTION: needs so many MONTH or HOUR, or the code PERMANENT",
                count: 3
            ) + ["RETENTION: scope needs record_group"]
        )
    }
}
