import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import WellKnownMessages

/// Training over one store with the records of a commune, called as a client calls it.
struct TrainingBench: Sendable {
    /// Officials `o1` to `o6` of the commune `xa` below the city `tp`; today is 21 November 2026.
    let record: MembershipBench
    let client: TrainingClient
    /// What discipline tells.
    let discipline: ToldBlocks

    static let unit = Caller(.person, "people/hanoi-id:unit")
    static let officer = Caller(.person, "people/hanoi-id:training")

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (TrainingBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { record in
            let journal = record.personnel.journal
            let discipline = ToldBlocks()
            let service = TrainingService(
                journal: journal,
                tokens: try await PageTokens(of: journal.database),
                roles: try .embedded(),
                rules: try .embedded(),
                discipline: discipline.client,
                clock: record.clock
            )
            let channel = LocalGateway.channel([service], within: [record.caller])
            try await body(
                TrainingBench(
                    record: record,
                    client: TrainingClient(channel),
                    discipline: discipline
                )
            )
        }
    }

    /// Records the city's plan of a year, by a paper of its tenth of January.
    @discardableResult
    func plan(
        _ id: String,
        _ year: Int32,
        of organization: String = "tp"
    ) async throws
        -> TrainingPlan
    {
        try await client.createTrainingPlan(
            CreateTrainingPlanRequest(
                trainingPlan: TrainingPlan(
                    organization: "organizations/\(organization)",
                    year: year,
                    displayName: "Kế hoạch năm \(year)",
                    documentNumber: "3-KH",
                    documentDate: GoogleDate("\(year)-01-10")
                ),
                trainingPlanID: id
            )
        )
    }

    /// Adds a class of a job position to a plan.
    @discardableResult
    func add(
        _ id: String,
        to plan: String,
        _ start: String,
        _ end: String,
        _ change: (inout TrainingClass) -> Void = { _ in }
    ) async throws -> TrainingClass {
        var message = TrainingClass(
            trainingPlan: "trainingPlans/\(plan)",
            displayName: "Lớp bồi dưỡng",
            content: .vtvl,
            course: .jobPosition,
            form: .centralised,
            startDate: GoogleDate(start),
            endDate: GoogleDate(end),
            periods: 40,
            capacity: 100
        )
        change(&message)
        return try await client.createTrainingClass(
            CreateTrainingClassRequest(trainingClass: message, trainingClassID: id)
        )
    }

    @discardableResult
    func advance(
        _ id: String,
        _ state: TrainingClassState,
        on day: String
    ) async throws -> TrainingClass {
        try await client.advanceTrainingClass(
            AdvanceTrainingClassRequest(
                name: "trainingClasses/\(id)",
                state: state,
                date: GoogleDate(day)
            )
        )
    }

    @discardableResult
    func nominate(
        _ id: String,
        _ official: Int,
        for trainingClass: String,
        on day: String,
        as kind: TrainingPlanKind = .unspecified,
        requestID: String = ""
    ) async throws -> Enrolment {
        try await record.acting(as: Self.unit) {
            try await client.createEnrolment(
                CreateEnrolmentRequest(
                    enrolment: Enrolment(
                        trainingClass: "trainingClasses/\(trainingClass)",
                        official: "officials/o\(official)",
                        planKind: kind,
                        nomination: .sample(day)
                    ),
                    enrolmentID: id,
                    requestID: requestID
                )
            )
        }
    }

    @discardableResult
    func confirm(
        _ id: String,
        on day: String,
        as caller: Caller = Self.officer
    ) async throws -> Enrolment {
        try await record.acting(as: caller) {
            try await client.confirmEnrolment(
                ConfirmEnrolmentRequest(name: "enrolments/\(id)", confirmation: .sample(day))
            )
        }
    }

    @discardableResult
    func step(
        _ id: String,
        _ state: EnrolmentState,
        on day: String,
        certificate: TrainingCertificate? = nil
    ) async throws -> Enrolment {
        try await client.recordEnrolmentStep(
            RecordEnrolmentStepRequest(
                name: "enrolments/\(id)",
                state: state,
                step: .sample(day),
                certificate: certificate
            )
        )
    }

    func enrolment(_ id: String, asOf day: String? = nil) async throws -> Enrolment {
        try await client.getEnrolment(
            GetEnrolmentRequest(
                name: "enrolments/\(id)",
                asOf: day.map { GoogleDate($0) }
            )
        )
    }

    /// Holds a class of one week of November 2026 that some pass.
    func hold(
        _ id: String,
        in plan: String,
        passedBy officials: [Int],
        _ change: (inout TrainingClass) -> Void = { _ in }
    ) async throws {
        try await add(id, to: plan, "2026-11-02", "2026-11-06", change)
        for official in officials {
            try await nominate("\(id)-\(official)", official, for: id, on: "2026-10-01")
            try await confirm("\(id)-\(official)", on: "2026-10-10")
        }
        try await advance(id, .running, on: "2026-11-02")
        for official in officials {
            try await step("\(id)-\(official)", .attending, on: "2026-11-02")
            try await step("\(id)-\(official)", .passed, on: "2026-11-06")
        }
        try await advance(id, .finished, on: "2026-11-06")
    }
}

extension TrainingPaper {
    /// A paper of a day.
    static func sample(_ day: String) -> TrainingPaper {
        TrainingPaper(documentNumber: "5-DS", documentDate: GoogleDate(day))
    }
}
