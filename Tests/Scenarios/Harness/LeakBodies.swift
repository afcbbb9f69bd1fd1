import Kernel
import PersonnelContract
import RPC
import WellKnownMessages

/// The time of a member of a governing body that has an end, and questions for it.
struct LeakBodies: Sendable {
    static let body = "governingBodies/guarded"
    private static let member = "bodyMembers/guarded"

    private let official: Official

    /// Records that an official is to be removed from a steering committee.
    init(_ story: Story, _ official: Official) async throws {
        self.official = official
        let today = SystemWallClock().today
        let (start, end) = (date(today), date(today.adding(days: 10)))
        _ = try await story.bodies.createGoverningBody(
            CreateGoverningBodyRequest(
                governingBody: GoverningBody(
                    organization: official.managingOrganization,
                    kind: .steering,
                    displayName: "Ban Chỉ đạo",
                    startDate: start,
                    sizeSet: 3,
                    decisionNumber: "1-QĐ",
                    decisionDate: start
                ),
                governingBodyID: "guarded"
            )
        )
        _ = try await story.bodies.startBodyMember(
            StartBodyMemberRequest(
                bodyMember: BodyMember(
                    governingBody: Self.body,
                    official: official.name,
                    function: .head,
                    entryKind: .appointed,
                    startDate: start,
                    endDate: end,
                    decisionNumber: "2-QĐ",
                    decisionDate: start,
                    endReason: .cachChuc,
                    endDecisionNumber: "3-QĐ",
                    endDecisionDate: start
                ),
                bodyMemberID: "guarded"
            ),
            .cleared(.everything)
        )
        try await takeBackATime(story, start)
    }

    /// A time in the body that was recorded by mistake, with a mark in the reason.
    private func takeBackATime(_ story: Story, _ day: GoogleDate) async throws {
        let started = try await story.bodies.startBodyMember(
            StartBodyMemberRequest(
                bodyMember: BodyMember(
                    governingBody: Self.body,
                    official: official.name,
                    function: .member,
                    entryKind: .appointed,
                    startDate: date(SystemWallClock().today.adding(days: 20)),
                    decisionNumber: "2-QĐ",
                    decisionDate: day
                ),
                bodyMemberID: "mistaken"
            ),
            .cleared(.everything)
        )
        _ = try await story.bodies.takeBackBodyMember(
            TakeBackBodyMemberRequest(
                name: started.name,
                reason: "MARK of the reasons",
                decisionNumber: "4-TB",
                decisionDate: day,
                etag: started.etag
            ),
            .cleared(.everything)
        )
    }

    /// A question for each method whose answers hold guarded fields.
    var questions: [LeakRecords.Question] {
        let service = "canbo.personnel.v1.GoverningBodyService"
        func ask(_ method: String, _ json: String) -> LeakRecords.Question {
            LeakRecords.Question(path: "\(service)/\(method)") { _ in json }
        }
        return [
            ask("GetBodyMember", #"{"name": "\#(Self.member)"}"#),
            ask("ListBodyMembers", #"{"parent": "\#(Self.body)"}"#),
            ask("ListBodyMembers", #"{"parent": "\#(official.name)"}"#),
            ask("GetBodyComposition", #"{"name": "\#(Self.body)"}"#),
            ask("ListBodyCorrections", #"{"parent": "\#(Self.body)"}"#),
        ]
            + [
                "StartBodyMember", "EndBodyMember", "TakeBackBodyMember", "TakeBackGoverningBody",
            ].map { method in
                LeakRecords.Question(path: "\(service)/\(method)", isRefused: true) { _ in "{}" }
            }
    }
}

private func date(_ day: CalendarDate) -> GoogleDate {
    GoogleDate(year: Int32(day.year), month: Int32(day.month), day: Int32(day.day))
}
