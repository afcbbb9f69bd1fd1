import DisciplineContract
import Fleet
import Kernel
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// Cases whose guarded fields hold marks, decided and secret ones among them, and a question for
/// each method that answers with one.
struct MarkedCases: Sendable {
    /// Stands in sensitive fields of cases only.
    static let mark = "MARK-VV-1"
    /// Stands in the note of internal political protection only.
    static let politicalMark = "MARK of protection"

    private let subject: String
    private let decided: DisciplineCase
    private let running: DisciplineCase
    private let secret: DisciplineCase

    /// A case of an official that is decided to a sanction, one that has begun, and a secret one.
    init(_ story: Story, _ official: String) async throws {
        subject = official
        decided = try await Self.decide(story, try await Self.create(story, official, Self.mark))
        running = try await Self.create(story, official, Self.mark + "-2")
        secret = try await Self.create(story, official, SecretRecords.mark, .secret)
    }

    private static var today: GoogleDate { GoogleDate(SystemWallClock().today) }

    private static func create(
        _ story: Story,
        _ official: String,
        _ number: String,
        _ grade: SecrecyGrade = .unspecified
    ) async throws -> DisciplineCase {
        try await story.cases.createCase(
            CreateCaseRequest(
                parent: official,
                disciplineCase: DisciplineCase(
                    caseNumber: number,
                    track: .party,
                    caseSource: .audit,
                    violations: [
                        Violation(
                            act: number,
                            startDate: today,
                            severity: .nghiemTrong,
                            limitationClass: .reprimand
                        )
                    ],
                    accusationSummary: number,
                    internalPoliticalNote: grade == .secret ? number : politicalMark,
                    discoveredDate: today,
                    participants: [
                        CaseParticipant(
                            official: "officials/lead",
                            role: .leadInspector,
                            decisionNumber: number,
                            decisionDate: today
                        )
                    ],
                    secrecyGrade: grade
                )
            ),
            .cleared(.everything)
        )
    }

    private static func decide(
        _ story: Story,
        _ made: DisciplineCase
    ) async throws -> DisciplineCase {
        var found = made
        let states: [CaseState] = [.assessed, .opened, .reviewed, .proposed, .heard]
        for state in states {
            found = try await story.cases.advanceCase(
                AdvanceCaseRequest(
                    name: found.name,
                    state: state,
                    evidenceDocument: mark,
                    reason: mark,
                    etag: found.etag
                ),
                .cleared(.everything)
            )
        }
        return try await story.cases.decideCase(
            DecideCaseRequest(
                name: found.name,
                outcome: .sanction,
                sanction: Sanction(
                    track: .party,
                    subject: .partyMember,
                    form: .reprimand,
                    decisionNumber: mark,
                    decisionDate: today,
                    effectiveDate: today,
                    reasonReference: mark
                ),
                etag: found.etag
            ),
            .cleared(.everything)
        )
    }

    /// A question for each method.
    var questions: [LeakRecords.Question] { reads + changes }

    private var reads: [LeakRecords.Question] {
        let parent = #"{"parent": "\#(subject)"}"#
        return [
            ask("GetCase", #"{"name": "\#(decided.name)"}"#),
            ask("GetCase", #"{"name": "\#(secret.name)"}"#, isRefused: true),
            ask("ListCases", parent), ask("ListCaseNotices", parent),
        ]
    }

    /// Changes that come too late, and those that only the cleared may ask for.
    private var changes: [LeakRecords.Question] {
        let participant = """
            {"official": "officials/o", "role": "CASE_ROLE_TEAM_MEMBER",
             "decisionNumber": "\(Self.mark)", "decisionDate": \(Self.json)}
            """
        let last = #""name": "\#(running.name)", "etag": "x""#
        return [
            ask(
                "CreateCase",
                """
                {"parent": "\(subject)", "disciplineCase": {"caseNumber": "\(Self.mark)"}}
                """,
                isRefused: true
            ),
            ask("AnnotateCase", "{\(last), \"internalPoliticalNote\": \"x\"}", isRefused: true),
            ask("AssignCaseRole", "{\(last), \"participant\": \(participant)}", isRefused: true),
            ask(
                "AdvanceCase",
                "{\(last), \"state\": \"CASE_STATE_ASSESSED\", \"evidenceDocument\": \"x\"}",
                isRefused: true
            ),
            ask(
                "DecideCase",
                "{\(last), \"outcome\": \"CASE_OUTCOME_EXEMPTED\", \"reason\": \"x\"}",
                isRefused: true
            ),
            ask(
                "EndCaseRole",
                #"{"name": "\#(running.participants[0].name)", "etag": "x"}"#,
                isRefused: true
            ),
        ]
    }

    private static var json: String {
        #"{"year": \#(today.year), "month": \#(today.month), "day": \#(today.day)}"#
    }

    private func ask(
        _ method: String,
        _ json: String,
        isRefused: Bool = false
    ) -> LeakRecords.Question {
        LeakRecords.Question(
            path: "canbo.discipline.v1.CaseService/\(method)",
            isRefused: isRefused
        ) { _ in json }
    }
}
