import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Awards and training, whose messages guard nothing, and whose refusals would tell of sanctions.
struct LeakRefusals: Sendable {
    private static let round = "awardRounds/guarded"
    private static let trainingClass = "trainingClasses/guarded"

    private let official: Official
    private let today: CalendarDate

    /// Opens a round and a class that would take an official with a sanction.
    init(_ story: Story, _ official: Official) async throws {
        self.official = official
        today = SystemWallClock().today
        _ = try await story.awards.createAwardRound(
            CreateAwardRoundRequest(
                awardRound: AwardRound(
                    organization: official.managingOrganization,
                    year: Int32(today.year),
                    displayName: "Khen thưởng",
                    nominationEndDate: GoogleDate(today.adding(days: 10))
                ),
                awardRoundID: "guarded"
            )
        )
        try await plan(story)
        let refused = await status {
            _ = try await story.awards.createAwardNomination(
                CreateAwardNominationRequest(awardNomination: nomination),
                .cleared(.everything)
            )
        }
        #expect(refused.reason == "AWARD_REFUSED")
        let told = refused.detail(GooglePreconditionFailure.self)?.violations.map(\.type)
        #expect(told == ["BLOCK_SANCTION_IN_FORCE_AWARD"])
    }

    private func plan(_ story: Story) async throws {
        let year = Int32(today.year + 1)
        _ = try await story.training.createTrainingPlan(
            CreateTrainingPlanRequest(
                trainingPlan: TrainingPlan(
                    organization: official.managingOrganization,
                    year: year,
                    displayName: "Kế hoạch",
                    documentNumber: "3-KH",
                    documentDate: GoogleDate(today)
                ),
                trainingPlanID: "guarded"
            )
        )
        _ = try await story.training.createTrainingClass(
            CreateTrainingClassRequest(
                trainingClass: TrainingClass(
                    trainingPlan: "trainingPlans/guarded",
                    displayName: "Lớp bồi dưỡng",
                    content: .vtvl,
                    course: .jobPosition,
                    form: .online,
                    startDate: GoogleDate(year: year, month: 3, day: 2),
                    endDate: GoogleDate(year: year, month: 3, day: 6),
                    periods: 40,
                    capacity: 10
                ),
                trainingClassID: "guarded"
            )
        )
    }

    private var nomination: AwardNomination {
        AwardNomination(
            awardRound: Self.round,
            subject: official.name,
            awardCode: "LDTT",
            achievement: "Hoàn thành tốt nhiệm vụ",
            periodStartDate: GoogleDate(today.adding(days: -300)),
            periodEndDate: GoogleDate(today.adding(days: -1)),
            nomination: AwardPaper(documentNumber: "7-TB", documentDate: GoogleDate(today))
        )
    }

    /// Nominations that are refused to everybody, and say why to some.
    var questions: [LeakRecords.Question] {
        let area = "canbo.personnel.v1"
        let (first, last) = (json(today.adding(days: -300)), json(today.adding(days: -1)))
        let paper = #"{"documentNumber": "7-TB", "documentDate": \#(json(today))}"#
        let subject = official.name
        return [
            LeakRecords.Question(
                path: "\(area).AwardService/CreateAwardNomination",
                isRefused: true
            ) { _ in
                """
                {"awardNomination": {"awardRound": "\(Self.round)", "subject": "\(subject)",
                 "awardCode": "LDTT", "achievement": "Hoàn thành", "periodStartDate": \(first),
                 "periodEndDate": \(last), "nomination": \(paper)}}
                """
            },
            LeakRecords.Question(
                path: "\(area).TrainingService/CreateEnrolment",
                isRefused: true
            ) { _ in
                """
                {"enrolment": {"trainingClass": "\(Self.trainingClass)",
                 "official": "\(subject)", "nomination": \(paper)}}
                """
            },
        ]
    }

    private func json(_ day: CalendarDate) -> String {
        #"{"year": \#(day.year), "month": \#(day.month), "day": \#(day.day)}"#
    }
}
