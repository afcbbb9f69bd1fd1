import Kernel
import Policy
import Testing

@Suite struct EmbeddedPolicyTests {
    private let policy: Policy
    private let today: CalendarDate

    init() throws {
        policy = try Policy.embedded()
        today = try #require(CalendarDate(iso: "2026-11-21"))
    }

    /// DOMAIN 8.2, typed from the page: Y hard, S soft, - none, in the order of the acts.
    private static let matrix: [(BlockKind, String)] = [
        (.disciplineUnderConsideration, "YYYYYYYYSY"),
        (.sanctionInForce, "YYSSYS-Y--"),
        (.postSanctionWait, "-Y--------"),
        (.prosecution, "YYYYYYYYYY"),
        (.oversightSigns, "SSSYSY-SYY"),
        (.suspended, "SYYYYYYYS-"),
        (.profileNotTruthful, "YYYYYS-Y--"),
        (.profileIncomplete, "SSS-------"),
        (.protectedFamily, "---YYY----"),
        (.illnessSerious, "-S-YYY----"),
        (.corruptionDismissed, "YY--------"),
        (.lowConfidence, "YYS-S-----"),
        (.kinshipConflict, "-YSYYY----"),
    ]

    @Test(arguments: matrix)
    func everyCellOfTheBlockMatrixIsARow(kind: BlockKind, cells: String) throws {
        for (act, cell) in zip(PersonnelAct.allCases, cells) {
            let expected: BlockStrength = cell == "Y" ? .hard : cell == "S" ? .soft : .none
            let block = try policy.block(kind, on: act, at: today)
            #expect(block.strength == expected, "\(kind) on \(act)")
            #expect(block.rule.citation.isEmpty == (block.rule.evidence == .design))
        }
    }

    /// DOMAIN 5.18: whose streamlining waits.
    @Test func streamliningWaitsAsTheDecreeSays() throws {
        let waits: [BlockKind: BlockStrength] = [
            .disciplineUnderConsideration: .hard, .prosecution: .hard, .oversightSigns: .hard,
            .protectedFamily: .soft,
        ]
        for kind in BlockKind.allCases {
            let block = try policy.block(kind, on: .streamline, at: today)
            #expect(block.strength == waits[kind] ?? .none, "\(kind)")
        }
    }

    @Test func theMatrixHasAllKinds() {
        #expect(Set(Self.matrix.map(\.0)) == Set(BlockKind.allCases))
    }

    @Test(arguments: [
        ("2026-11-21", "KHIEN_TRACH", 24), ("2026-11-21", "CANH_CAO", 36),
        ("2025-10-08", "CACH_CHUC", 60), ("2025-10-07", "CANH_CAO", 30),
        ("2022-08-17", "CACH_CHUC", 12),
    ])
    func theWaitAfterASanctionFollowsTheRegimeOfTheDay(
        day: String,
        form: String,
        months: Int
    ) throws {
        let date = try #require(CalendarDate(iso: day))
        let rule = try policy.rule(
            "POST_SANCTION_WAIT_MONTHS",
            scope: ["sanction_form": form],
            at: date
        )
        #expect(try rule.integer == months)
    }

    @Test func formsChangeWithTheDecree() throws {
        let before = try #require(CalendarDate(iso: "2025-06-30"))
        let scope = ["subject": "LEADING_CIVIL_SERVANT"]
        let old = try policy.rule("SANCTION_FORMS", scope: scope, at: before).codes
        let new = try policy.rule("SANCTION_FORMS", scope: scope, at: today).codes
        #expect(old.contains("GIANG_CHUC") && !new.contains("GIANG_CHUC"))
        #expect(new == ["KHIEN_TRACH", "CANH_CAO", "CACH_CHUC", "BUOC_THOI_VIEC"])
    }

    @Test func planningLimitsCiteTheirGuidance() throws {
        let rule = try policy.rule("PLAN_PERSONS_PER_POST", at: today)
        #expect(try rule.integer == 3)
        #expect(rule.citation == "45-HD/BTCTW, mục II.6.2")
        #expect(try policy.rule("PLAN_COEFFICIENT_PERCENT", at: today).range == 100...150)
    }

    @Test func aDayWithoutARowIsAFailureThatNamesIt() throws {
        let early = try #require(CalendarDate(iso: "1990-01-01"))
        let failure = try #require(throws: Failure.self) {
            try policy.rule("SANCTION_IN_FORCE_MONTHS", at: early)
        }
        #expect(failure.reason == .policyRuleMissing)
        #expect(failure.metadata == ["rule": "SANCTION_IN_FORCE_MONTHS", "date": "1990-01-01"])
    }

    @Test func aRuleOfAnotherKindIsNoNumber() throws {
        let rule = try policy.rule("PLAN_COEFFICIENT_PERCENT", at: today)
        let failure = #expect(throws: Failure.self) { try rule.integer }
        #expect(failure?.reason.code == "POLICY_RULE_UNUSABLE")
    }

    @Test func whatIsToBeVerifiedIsMarkedAndNeverCited() throws {
        let day = try #require(CalendarDate(iso: "2010-01-01"))
        let rule = try policy.rule("SANCTION_IN_FORCE_MONTHS", at: day)
        #expect(rule.evidence == .toBeVerified)
        #expect(rule.citation.isEmpty)
        #expect(rule.shownText.english.hasSuffix("(to be verified)"))
        #expect(rule.shownText.vietnamese.hasSuffix("(cần kiểm chứng)"))
    }
}
