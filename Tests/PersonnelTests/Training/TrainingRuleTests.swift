import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// What stands against an enrolment, each by its rule; who owes what.
@Suite struct TrainingRuleTests {
    private func rules(of told: RPCStatus) -> [String] {
        told.detail(GooglePreconditionFailure.self)?.violations.map(\.type) ?? []
    }

    @Test func aCourseOfMonthsNeedsServiceLeft() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("p", 2026)
            // Retires in 2027 or 2028, with the age of those years.
            try await bench.record.official(7, born: "1970-03-15")
            try await bench.add("long", to: "p", "2026-12-01", "2027-02-28")
            try await bench.add("short", to: "p", "2027-03-01", "2027-03-05")
            try await bench.add("year", to: "p", "2027-04-01", "2028-03-31")
            let told = await status {
                try await bench.nominate("x", 7, for: "long", on: "2026-11-20")
            }
            #expect(told.reason == "ENROLMENT_REFUSED")
            #expect(rules(of: told) == ["TRAINING_SERVICE_LEFT_MONTHS"])
            let young = try await bench.nominate("young", 1, for: "long", on: "2026-11-20")
            #expect(young.rules.map(\.ruleCode) == ["TRAINING_SERVICE_LEFT_MONTHS"])
            let short = try await bench.nominate("short", 7, for: "short", on: "2026-11-20")
            #expect(short.rules == [])
            // A course of a whole year is none of those that the rule speaks of.
            try await bench.nominate("year", 7, for: "year", on: "2026-11-20")
        }
    }

    @Test func aClassHasItsPlacesAndNobodyIsInTwoAtATime() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("p", 2026)
            try await bench.add("a", to: "p", "2026-12-01", "2026-12-11") { $0.capacity = 1 }
            try await bench.add("b", to: "p", "2026-12-11", "2026-12-18")
            try await bench.add("c", to: "p", "2026-12-19", "2026-12-20")
            try await bench.nominate("e", 1, for: "a", on: "2026-11-20")
            let full = await status { try await bench.nominate("x", 2, for: "a", on: "2026-11-20") }
            #expect(full.reason == "TRAINING_CLASS_FULL")
            let twice = await status {
                try await bench.nominate("x", 1, for: "b", on: "2026-11-20")
            }
            #expect(twice.reason == "ENROLMENT_OVERLAPS")
            try await bench.nominate("later", 1, for: "c", on: "2026-11-20")
            // A place that is left is free again, on the days as well.
            try await bench.step("e", .withdrawn, on: "2026-11-21")
            try await bench.nominate("f", 2, for: "a", on: "2026-11-21")
            try await bench.nominate("g", 1, for: "b", on: "2026-11-21")
        }
    }

    @Test func whoIsUnderDisciplineIsNotTrained() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("p", 2026)
            try await bench.add("a", to: "p", "2026-12-01", "2026-12-11")
            let block = "BLOCK_DISCIPLINE_UNDER_CONSIDERATION_TRAIN"
            bench.discipline.block("o1", from: "2026-11-30", to: "2027-03-01", rule: block)
            let told = await status { try await bench.nominate("x", 1, for: "a", on: "2026-11-20") }
            #expect(rules(of: told) == [block])
            #expect(bench.discipline.asked == ["train 2026-11-21", "train 2026-12-01"])
            let id = "0b8f5d1c-94ab-4c0b-9a2e-30b7b6a4a9d1"
            let first = try await bench.nominate(
                "e",
                2,
                for: "a",
                on: "2026-11-20",
                requestID: id
            )
            bench.discipline.block("o2", from: "2026-11-21", to: "2027-03-01", rule: block)
            let confirm = await status { try await bench.confirm("e", on: "2026-11-20") }
            #expect(rules(of: confirm) == [block])
            bench.discipline.beSilent(true)
            let silent = await status {
                try await bench.nominate("x", 3, for: "a", on: "2026-11-20")
            }
            #expect(silent.reason == "DEPENDENCY_UNAVAILABLE")
            let again = try await bench.nominate(
                "e",
                2,
                for: "a",
                on: "2026-11-20",
                requestID: id
            )
            #expect(again == first)
        }
    }

    @Test func whoMissesThePeriodsOfAYear() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("p", 2026)
            try await bench.hold("whole", in: "p", passedBy: [1])
            try await bench.hold("half", in: "p", passedBy: [2]) { $0.periods = 24 }
            let list = try await bench.client.listPeriodShortfalls(
                ListPeriodShortfallsRequest(parent: "organizations/xa", year: 2026)
            )
            let periods = list.shortfalls.map { "\($0.official) \($0.periods)" }
            #expect(
                periods == [
                    "officials/o2 24", "officials/o3 0", "officials/o4 0", "officials/o5 0",
                    "officials/o6 0",
                ]
            )
            #expect(list.requiredPeriods == 40)
            #expect(list.shortfalls.allSatisfy { $0.dueDate == GoogleDate("2026-12-31") })
            #expect(list.shortfalls.allSatisfy { !$0.overdue })
            let page = try await bench.client.listPeriodShortfalls(
                ListPeriodShortfallsRequest(parent: "organizations/tp", pageSize: 2, year: 2025)
            )
            #expect(page.shortfalls.map(\.official) == ["officials/o1", "officials/o2"])
            #expect(page.shortfalls.allSatisfy(\.overdue) && !page.nextPageToken.isEmpty)
            let early = await status {
                _ = try await bench.client.listPeriodShortfalls(
                    ListPeriodShortfallsRequest(parent: "organizations/xa", year: 2024)
                )
            }
            #expect(early.reason == "POLICY_RULE_MISSING")
        }
    }

    @Test func whoMissesTheLeadershipCourse() async throws {
        try await TrainingBench.run { bench in
            let starts = ["2025-07-15", "2026-03-01", "2025-08-01", "2025-01-01"]
            for (index, start) in starts.enumerated() {
                try await bench.lead(index + 1, from: start)
            }
            try await bench.plan("p", 2026)
            try await bench.hold("course", in: "p", passedBy: [3]) { $0.course = .leadership }
            try await bench.hold("decoy", in: "p", passedBy: [1])
            let list = try await bench.client.listLeadershipShortfalls(
                ListLeadershipShortfallsRequest(parent: "organizations/xa")
            )
            // The fourth was appointed before the rule.
            #expect(list.shortfalls.map(\.official) == ["officials/o1", "officials/o2"])
            #expect(
                list.shortfalls.map(\.dueDate)
                    == [GoogleDate("2026-07-14"), GoogleDate("2027-02-28")]
            )
            let overdue = try await bench.client.listLeadershipShortfalls(
                ListLeadershipShortfallsRequest(
                    parent: "organizations/xa",
                    overdueOnly: true
                )
            )
            #expect(overdue.shortfalls.map(\.holding) == ["holdings/lead1"])
            #expect(overdue.rules.map(\.ruleCode) == ["TRAINING_LEADERSHIP_MONTHS"])
        }
    }
}

extension TrainingBench {
    /// Lets an official hold a leading post of the commune.
    fileprivate func lead(_ official: Int, from start: String) async throws {
        _ = try await record.posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: "lead\(official)",
                    nameVi: "Trưởng phòng",
                    organization: "organizations/xa",
                    positionLevel: 5,
                    headKind: .deputy,
                    isLeadership: true,
                    quota: 1
                ),
                positionID: "lead\(official)",
                effectiveDate: GoogleDate("2010-01-01")
            )
        )
        _ = try await record.posts.startHolding(
            StartHoldingRequest(
                holding: .sample(official, "lead\(official)", from: start),
                holdingID: "lead\(official)"
            )
        )
    }
}
