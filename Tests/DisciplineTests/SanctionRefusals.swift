import DisciplineContract
import Fleet
import RPC
import Testing
import WellKnownMessages

@Suite struct SanctionRefusals {
    /// Who, by which side, when, and a form that does not exist then.
    private static let forms: [(SanctionSubject, DisciplineTrack, String, SanctionForm)] = [
        (.probationaryMember, .party, "2026-01-31", .expulsion),
        (.partyMember, .party, "2026-01-31", .dismissal),
        (.civilServant, .state, "2026-01-31", .removal),
        (.civilServant, .state, "2025-07-01", .payReduction),
        (.retired, .state, "2026-01-31", .removal),
        (.partyMember, .state, "2026-01-31", .reprimand),
        (.civilServant, .party, "2026-01-31", .reprimand),
    ]

    @Test(arguments: forms)
    func aFormThatDoesNotExistForTheSubjectIsRefused(
        subject: SanctionSubject,
        track: DisciplineTrack,
        decided: String,
        form: SanctionForm
    ) async throws {
        try await Bench.run { bench in
            var sanction = Sanction.reprimand(decided: decided)
            sanction.subject = subject
            sanction.track = track
            sanction.form = form
            let refusal = await status { _ = try await bench.record(sanction) }
            #expect(refusal.code == .failedPrecondition)
            #expect(refusal.reason == "SANCTION_REFUSED")
            #expect(refusal.rules == ["SANCTION_FORMS"])
            let violation = refusal.detail(GooglePreconditionFailure.self)?.violations.first
            #expect(violation?.subject == "officials/an")
        }
    }

    @Test func aHistoricFormIsTakenForAHistoricDecision() async throws {
        try await Bench.run { bench in
            var sanction = Sanction.reprimand(decided: "2025-06-30")
            sanction.track = .state
            sanction.subject = .civilServant
            sanction.form = .payReduction
            let recorded = try await bench.record(sanction)
            #expect(recorded.endDate == .iso("2026-06-30"))
        }
    }

    @Test func everyWrongFieldIsNamedAtOnce() async throws {
        try await Bench.run { bench in
            let wrong = Sanction(
                decisionNumber: String(repeating: "x", count: 101),
                decisionDate: GoogleDate(year: 2026, month: 2, day: 30),
                reasonReference: "a\u{0}b",
                organization: "ba-dinh"
            )
            let refusal = await status {
                _ = try await bench.client.recordSanction(
                    RecordSanctionRequest(parent: "officials/AN", sanction: wrong)
                )
            }
            #expect(refusal.code == .invalidArgument)
            #expect(
                Set(refusal.fields) == [
                    "parent", "sanction.track", "sanction.subject", "sanction.form",
                    "sanction.decision_number", "sanction.decision_date",
                    "sanction.effective_date", "sanction.reason_reference",
                    "sanction.organization",
                ]
            )
        }
    }

    /// The days of decision and effect, and the field that is wrong.
    private static let days = [
        ("2026-11-22", "2026-11-22", "sanction.decision_date"),
        ("2026-01-31", "2026-01-30", "sanction.effective_date"),
        ("2026-01-31", "2027-02-01", "sanction.effective_date"),
        ("1999-12-31", "2000-01-01", "sanction.decision_date"),
    ]

    @Test(arguments: days)
    func daysOutOfOrderAreRefused(decided: String, effective: String, field: String) async throws {
        try await Bench.run { bench in
            let refusal = await status {
                _ = try await bench.record(.reprimand(decided: decided, effective: effective))
            }
            #expect(refusal.fields == [field])
        }
    }

    @Test func aPartySanctionOfAnotherOfficialIsRefused() async throws {
        try await Bench.run { bench in
            var sanction = Sanction.reprimand()
            sanction.partySanction = "officials/binh/sanctions/1"
            let refusal = await status { _ = try await bench.record(sanction) }
            #expect(refusal.fields == ["sanction.party_sanction"])
        }
    }

    @Test func anEmptyRequestIsRefused() async throws {
        try await Bench.run { bench in
            let refusal = await status {
                _ = try await bench.client.recordSanction(RecordSanctionRequest())
            }
            #expect(refusal.fields.contains("sanction"))
            #expect(refusal.fields.contains("parent"))
        }
    }
}
