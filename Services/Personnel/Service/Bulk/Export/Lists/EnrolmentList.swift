internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC

/// Enrolments in classes of training, as ListEnrolments gives them to the same caller.
struct EnrolmentList: AskedList {
    let request: ExportListRequest
    let asked: ListEnrolmentsRequest

    static let field = "enrolments"
    static let title = BilingualText(vi: "Học viên đào tạo, bồi dưỡng", en: "Enrolments")
    static let fileStem = BilingualText(vi: "dao-tao", en: "enrolments")

    static let columns: [ExportColumn<Enrolment>] = participant + papers + outcome

    private static let participant: [ExportColumn<Enrolment>] =
        [
            .named("enrolment") { $0.name },
            .named("training_class", vi: "Lớp", en: "Class") { $0.trainingClass },
        ]
        + ExportColumn.official { $0.official }
        + ExportColumn.organization { $0.organization }
        + [
            ExportColumn("plan_kind", vi: "Diện quy hoạch", en: "Planned as") {
                $1.code($0.planKind, CodeWords.words(for: $0.planKind))
            }
        ]

    private static let papers: [ExportColumn<Enrolment>] =
        ExportColumn.paper("nomination", vi: "văn bản cử", en: "Nomination") { $0.nomination }
        + ExportColumn.paper("confirmation", vi: "văn bản chốt danh sách", en: "Confirmation") {
            $0.confirmation
        }
        + ExportColumn.paper("last_step", vi: "văn bản gần nhất", en: "Last step") { $0.lastStep }

    private static let outcome: [ExportColumn<Enrolment>] = [
        ExportColumn("certificate_number", vi: "Số chứng chỉ", en: "Certificate") {
            $1.text($0.certificate?.certificateNumber ?? "")
        },
        ExportColumn("certificate_issue_date", vi: "Ngày cấp", en: "Given on") {
            $1.day($0.certificate?.issueDate)
        },
        ExportColumn("certificate_expiry_date", vi: "Hết hiệu lực từ ngày", en: "Lapses on") {
            $1.day($0.certificate?.expiryDate)
        },
        ExportColumn("state", vi: "Trạng thái", en: "State") {
            $1.code($0.state, CodeWords.words(for: $0.state))
        },
        ExportColumn("state_date", vi: "Từ ngày", en: "Since") { $1.day($0.stateDate) },
    ]

    var method: MethodDescriptor { TrainingMethods.listEnrolments }

    func read(
        _ asked: ListEnrolmentsRequest,
        _ source: ExportSource
    ) async throws -> (elements: [Enrolment], next: String) {
        let list = ListEnrolments(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules
        )
        let page = try await list(asked, source.call)
        return (page.enrolments, page.nextPageToken)
    }

    func references(of enrolments: [Enrolment]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: enrolments.map(\.organization),
            officials: enrolments.map(\.official)
        )
    }

    var narrowing: String {
        """
        states: \(asked.states.map(\.code).joined(separator: ", "))
        plan kinds: \(asked.planKinds.map(\.code).joined(separator: ", "))
        """
    }
}
