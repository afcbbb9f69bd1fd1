import Kernel
import PersonnelContract
import RPC
import WellKnownMessages

/// A case of streamlining whose guarded fields are all set, and questions for them.
struct LeakStaffing: Sendable {
    /// Stands in sensitive fields only.
    static let mark = "MARK.TGBC"

    private static let name = "streamliningCases/guarded"

    private let official: Official

    /// Lists an official and records what it says.
    init(_ story: Story, _ official: Official) async throws {
        self.official = official
        let today = SystemWallClock().today
        let paper = StreamliningPaper(documentNumber: "4-TTr", documentDate: Self.date(today))
        _ = try await story.staffing.createStreamliningCase(
            CreateStreamliningCaseRequest(
                streamliningCase: StreamliningCase(
                    official: official.name,
                    group: 1,
                    reason: Self.mark,
                    policy: Self.mark,
                    listing: paper
                ),
                streamliningCaseID: "guarded"
            ),
            .cleared(.everything)
        )
        _ = try await story.staffing.recordStreamliningOpinion(
            RecordStreamliningOpinionRequest(
                name: Self.name,
                opinion: StreamliningOpinion(
                    paper: paper,
                    statement: Self.mark,
                    protectionStartDate: Self.date(today),
                    protectionEndDate: Self.date(today.adding(days: 9))
                )
            ),
            .cleared(.everything)
        )
    }

    private static func date(_ day: CalendarDate) -> GoogleDate {
        GoogleDate(year: Int32(day.year), month: Int32(day.month), day: Int32(day.day))
    }

    /// A question for each method whose answers hold guarded fields.
    var questions: [LeakRecords.Question] {
        let service = "canbo.personnel.v1.StaffingService"
        func ask(_ method: String, _ json: String) -> LeakRecords.Question {
            LeakRecords.Question(path: "\(service)/\(method)") { _ in json }
        }
        return [
            ask("GetStreamliningCase", #"{"name": "\#(Self.name)"}"#),
            ask("ListStreamliningCases", #"{"parent": "\#(official.name)"}"#),
            ask(
                "ListStreamliningCases",
                #"{"parent": "\#(official.managingOrganization)"}"#
            ),
        ]
            + [
                "CreateStreamliningCase", "RecordStreamliningOpinion", "ProposeStreamlining",
                "ApproveStreamlining", "SettleStreamlining", "RejectStreamlining",
            ].map { method in
                LeakRecords.Question(path: "\(service)/\(method)", isRefused: true) { _ in "{}" }
            }
    }
}
