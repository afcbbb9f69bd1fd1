import Kernel
import PersonnelContract
import RPC
import WellKnownMessages

/// Memberships whose guarded fields are all set in one or the other, and questions for them.
struct LeakMemberships: Sendable {
    /// Stands in sensitive fields only.
    static let mark = "MARK.DV"

    private let official: Official

    /// Makes two cells, in which the official is on the way from one to the other and another
    /// official is on probation.
    init(_ story: Story, _ official: Official, _ others: [Official]) async throws {
        self.official = official
        for id in ["guarded-cell", "guarded-cell-2"] {
            _ = try await story.personnel.createOrganization(
                CreateOrganizationRequest(
                    organization: Organization(
                        code: id,
                        nameVi: "Chi bộ \(id)",
                        organizationType: .partyCell,
                        organizationLevel: .cell,
                        parentOrganization: official.managingOrganization
                    ),
                    organizationID: id
                )
            )
        }
        let past = GoogleDate(year: 2019, month: 5, day: 19)
        try await Self.register(
            story,
            "guarded",
            official,
            past,
            GoogleDate(year: 2020, month: 5, day: 19)
        )
        if let other = others.last { try await Self.register(story, "guarded-2", other, past, nil) }
        let day = SystemWallClock().today
        let today = GoogleDate(
            year: Int32(day.year),
            month: Int32(day.month),
            day: Int32(day.day)
        )
        try await Self.pay(story)
        if others.last != nil {
            _ = try await story.members.startTemporaryTransfer(
                StartTemporaryTransferRequest(
                    name: "memberships/guarded-2",
                    hostCell: "organizations/guarded-cell-2",
                    date: today,
                    plannedEndDate: GoogleDate(year: 2199, month: 1, day: 1)
                )
            )
        }
        _ = try await story.members.introduceMember(
            IntroduceMemberRequest(
                name: "memberships/guarded",
                destinationCell: "organizations/guarded-cell-2",
                date: today,
                decisionNumber: "7-GT",
                decisionDate: today
            )
        )
    }

    /// A payment, and another one that was reversed.
    private static func pay(_ story: Story) async throws {
        for id in ["guarded", "guarded-2"] {
            _ = try await story.dues.recordDues(
                RecordDuesRequest(
                    duesEntry: DuesEntry(
                        membership: "memberships/guarded",
                        month: GoogleDate(year: 2020, month: 6, day: 1),
                        amountVnd: 50_000,
                        paidDate: GoogleDate(year: 2020, month: 6, day: 5)
                    ),
                    duesEntryID: id
                )
            )
        }
        _ = try await story.dues.reverseDues(
            ReverseDuesRequest(name: "duesEntries/guarded-2", reason: mark)
        )
    }

    private static func register(
        _ story: Story,
        _ id: String,
        _ official: Official,
        _ admitted: GoogleDate,
        _ recognised: GoogleDate?
    ) async throws {
        _ = try await story.members.registerMember(
            RegisterMemberRequest(
                membership: Membership(
                    official: official.name,
                    cell: "organizations/guarded-cell",
                    memberNumber: "\(mark)-\(id)",
                    cardNumber: "\(mark)-\(id)",
                    admitDate: admitted,
                    officialDate: recognised
                ),
                membershipID: id
            )
        )
    }

    /// A question for each method whose answers hold guarded fields.
    var questions: [LeakRecords.Question] {
        let service = "canbo.personnel.v1.MembershipService"
        let dues = "canbo.personnel.v1.DuesService"
        return [
            ask("\(service)/GetMembership", #"{"name": "memberships/guarded"}"#),
            ask("\(service)/GetMembership", #"{"name": "memberships/guarded-2"}"#),
            ask("\(service)/ListMemberships", #"{"parent": "\#(official.name)"}"#),
            ask("\(service)/ListMemberships", #"{"parent": "organizations/guarded-cell"}"#),
            ask("\(dues)/ListDues", #"{"parent": "memberships/guarded"}"#),
            ask("\(dues)/GetDuesBalance", #"{"parent": "memberships/guarded"}"#),
            ask("\(dues)/ListUnpaidDues", #"{"parent": "organizations/guarded-cell"}"#),
        ]
            + ["RecordDues", "ReverseDues"].map { method in
                LeakRecords.Question(path: "\(dues)/\(method)", isRefused: true) { _ in "{}" }
            }
            + [
                "OpenApplication", "RegisterMember", "RecordCellStep", "RecordMemberDecision",
                "IssueMemberCard", "TakeBackMemberStep", "IntroduceMember", "ReceiveMember",
                "ReturnMember", "StartTemporaryTransfer", "EndTemporaryTransfer",
            ].map { method in
                LeakRecords.Question(path: "\(service)/\(method)", isRefused: true) { _ in "{}" }
            }
    }

    private func ask(_ path: String, _ json: String) -> LeakRecords.Question {
        LeakRecords.Question(path: path) { _ in json }
    }
}
