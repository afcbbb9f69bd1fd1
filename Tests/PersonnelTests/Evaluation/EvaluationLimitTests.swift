import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// How many evaluations a round may have.
@Suite struct EvaluationLimitTests {
    @Test func aRoundHasSoManyEvaluations() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            try await bench.add("e", "officials/o1")
            let most = PersonnelLimits.evaluationsOfRoundMax
            try await bench.record.personnel.journal.database.write { transaction in
                let first = try EvaluationReader(reader: transaction).find(id: "e")
                guard let first else { throw Failure(.storageDamaged) }
                let writer = EvaluationWriter(transaction: transaction, now: first.createdAt)
                for number in 2...most {
                    try writer.begin(first.copy(Int64(number) + 1_000))
                }
            }
            let told = await status { try await bench.add("f", "officials/o2") }
            #expect(told.reason == "EVALUATIONS_EXHAUSTED" && told.code == .resourceExhausted)
            let page = try await bench.client.listEvaluations(
                ListEvaluationsRequest(parent: "evaluationRounds/r", pageSize: 2)
            )
            let next = try await bench.client.listEvaluations(
                ListEvaluationsRequest(
                    parent: "evaluationRounds/r",
                    pageSize: 2,
                    pageToken: page.nextPageToken
                )
            )
            let names = (page.evaluations + next.evaluations).map(\.name)
            #expect(names == ["e", "c-1002", "c-1003", "c-1004"].map { "evaluations/\($0)" })
        }
    }
}

extension EvaluationRecord {
    /// The same of another subject that is none.
    fileprivate func copy(_ number: Int64) -> EvaluationRecord {
        EvaluationRecord(
            number: number,
            id: "c-\(number)",
            roundNumber: roundNumber,
            roundID: roundID,
            subject: EvaluationSubject(
                kind: subject.kind,
                number: number,
                id: "c-\(number)",
                officialNumber: number,
                officialID: "c-\(number)",
                organization: subject.organization,
                holdingID: "",
                standing: .other,
                officialKind: subject.officialKind
            ),
            comparisonGroup: "",
            year: year,
            period: period,
            periodEnd: periodEnd,
            facts: facts,
            createdAt: createdAt,
            updatedAt: updatedAt
        )
    }
}
