internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Spreadsheets

/// Nominations for awards, as ListAwardNominations gives them to the same caller.
struct AwardNominationList: AskedList {
    let request: ExportListRequest
    let asked: ListAwardNominationsRequest

    static let field = "award_nominations"
    static let title = BilingualText(vi: "Đề nghị khen thưởng", en: "Nominations for awards")
    static let fileStem = BilingualText(vi: "khen-thuong", en: "award-nominations")

    static let columns: [ExportColumn<AwardNomination>] = subject + achievement + papers + standing

    private static let subject: [ExportColumn<AwardNomination>] =
        [
            .named("award_nomination") { $0.name },
            .named("award_round", vi: "Đợt khen thưởng", en: "Round") { $0.awardRound },
            .named("subject", vi: "Đối tượng", en: "Subject") { $0.subject },
            ExportColumn("subject_kind", vi: "Cá nhân, tập thể", en: "Kind of subject") {
                $1.code($0.subjectKind, CodeWords.words(for: $0.subjectKind))
            },
            .officialName { $0.subject },
        ] + ExportColumn.organization { $0.organization }

    private static let achievement: [ExportColumn<AwardNomination>] = [
        ExportColumn("award_code", vi: "Hình thức khen thưởng", en: "Award") {
            $1.text($0.awardCode)
        },
        ExportColumn("achievement", vi: "Thành tích", en: "Achievement") {
            $1.text($0.achievement)
        },
        ExportColumn("period_start_date", vi: "Thành tích từ ngày", en: "Achieved from") {
            $1.day($0.periodStartDate)
        },
        ExportColumn("period_end_date", vi: "Thành tích đến ngày", en: "Achieved until") {
            $1.day($0.periodEndDate)
        },
    ]

    private static let papers: [ExportColumn<AwardNomination>] =
        ExportColumn.paper("nomination", vi: "tờ trình", en: "Nomination") { $0.nomination }
        + ExportColumn.paper("check", vi: "kiểm tra", en: "Check", isStandard: false) { $0.check }
        + [
            ExportColumn("vote_members", vi: "Thành viên hội đồng", en: "Members of the council") {
                $1.number($0.vote?.members ?? 0)
            },
            ExportColumn("vote_in_favour", vi: "Số phiếu đồng ý", en: "Votes in favour") {
                $0.vote.map { .number(Int64($0.inFavour)) } ?? $1.text("")
            },
        ]
        + ExportColumn.paper("approval", vi: "phê duyệt", en: "Approval") { $0.approval }
        + ExportColumn.paper("decision", vi: "quyết định", en: "Decision") { $0.decision }
        + further

    private static let further: [ExportColumn<AwardNomination>] =
        ExportColumn.paper("presentation", vi: "trao tặng", en: "Presentation", isStandard: false) {
            $0.presentation
        }
        + ExportColumn.paper("refusal", vi: "từ chối", en: "Refusal", isStandard: false) {
            $0.refusal
        }
        + ExportColumn.paper("revocation", vi: "thu hồi", en: "Taking back", isStandard: false) {
            $0.revocation
        }

    private static let standing: [ExportColumn<AwardNomination>] = [
        ExportColumn("state", vi: "Trạng thái", en: "State") {
            $1.code($0.state, CodeWords.words(for: $0.state))
        },
        ExportColumn("state_date", vi: "Từ ngày", en: "Since") { $1.day($0.stateDate) },
    ]

    var method: MethodDescriptor { AwardMethods.listAwardNominations }

    func read(
        _ asked: ListAwardNominationsRequest,
        _ source: ExportSource
    ) async throws -> (elements: [AwardNomination], next: String) {
        let list = ListAwardNominations(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules
        )
        let page = try await list(asked, source.call)
        return (page.awardNominations, page.nextPageToken)
    }

    func references(of nominations: [AwardNomination]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: nominations.map(\.organization),
            officials: nominations.filter { $0.subjectKind == .person }.map(\.subject)
        )
    }

    var narrowing: String {
        """
        states: \(asked.states.map(\.code).joined(separator: ", "))
        award: \(asked.awardCode), \(asked.subjectKind.code)
        """
    }
}
