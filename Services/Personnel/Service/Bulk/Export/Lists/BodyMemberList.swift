internal import Kernel
internal import PersonnelContract
internal import RPC

/// Times of members of governing bodies, as ListBodyMembers gives them to the same caller.
struct BodyMemberList: AskedList {
    let request: ExportListRequest
    let asked: ListBodyMembersRequest

    static let field = "body_members"
    static let title = BilingualText(vi: "Cấp ủy viên, ủy viên", en: "Members of bodies")
    static let fileStem = BilingualText(vi: "cap-uy", en: "body-members")

    static let columns: [ExportColumn<BodyMember>] = member + times

    private static let member: [ExportColumn<BodyMember>] =
        [
            .named("body_member") { $0.name },
            .named("governing_body", vi: "Cấp ủy, ban", en: "Body") { $0.governingBody },
        ]
        + ExportColumn.official { $0.official }
        + [
            ExportColumn("function", vi: "Chức danh", en: "As") {
                $1.code($0.function, CodeWords.words(for: $0.function))
            },
            ExportColumn("entry_kind", vi: "Hình thức", en: "How") {
                $1.code($0.entryKind, CodeWords.words(for: $0.entryKind))
            },
        ]

    private static let times: [ExportColumn<BodyMember>] = [
        ExportColumn("start_date", vi: "Từ ngày", en: "From") { $1.day($0.startDate) },
        ExportColumn("end_date", vi: "Thôi tham gia từ ngày", en: "Ended from") {
            $1.day($0.endDate)
        },
        ExportColumn("decision_number", vi: "Số quyết định", en: "Decision") {
            $1.text($0.decisionNumber)
        },
        ExportColumn("decision_date", vi: "Ngày quyết định", en: "Day of the decision") {
            $1.day($0.decisionDate)
        },
        ExportColumn(
            "end_reason",
            vi: "Lý do thôi tham gia",
            en: "Why it ended",
            isStandard: false,
            isGuarded: true
        ) { $1.code($0.endReason, CodeWords.words(for: $0.endReason)) },
        ExportColumn("end_decision_number", vi: "Số quyết định thôi", en: "Decision to end") {
            $1.text($0.endDecisionNumber)
        },
        ExportColumn(
            "end_decision_date",
            vi: "Ngày quyết định thôi",
            en: "Day of the decision to end"
        ) { $1.day($0.endDecisionDate) },
    ]

    var method: MethodDescriptor { GoverningBodyMethods.listBodyMembers }

    func read(
        _ asked: ListBodyMembersRequest,
        _ source: ExportSource
    ) async throws -> (elements: [BodyMember], next: String) {
        let list = ListBodyMembers(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules
        )
        let page = try await list(asked, source.call)
        return (page.bodyMembers, page.nextPageToken)
    }

    func references(of members: [BodyMember]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(officials: members.map(\.official))
    }

    func guarded(_ member: BodyMember) -> GuardedElement {
        guard member.endDate != nil else { return .nobody }
        return member.endReason == .unspecified ? .hidden : .official(member.official)
    }
}
