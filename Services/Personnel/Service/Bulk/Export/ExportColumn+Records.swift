internal import Kernel
internal import PersonnelContract
internal import Spreadsheets
internal import WellKnownMessages

/// A numbered paper behind a step.
protocol ExportedPaper: Sendable {
    var documentNumber: String { get }
    var documentDate: GoogleDate? { get }
}

extension AwardPaper: ExportedPaper {}
extension TrainingPaper: ExportedPaper {}
extension StreamliningPaper: ExportedPaper {}

extension ExportColumn {
    /// A column with a resource name, which comes only when asked for.
    static func named(
        _ name: String,
        vi: String = "Định danh",
        en: String = "Resource name",
        _ resource: @escaping @Sendable (Element) -> String
    ) -> ExportColumn {
        ExportColumn(name, vi: vi, en: en, isStandard: false) { $1.text(resource($0)) }
    }

    /// Who it is about: the resource name when asked for, and the full name where it is reached.
    static func official(
        _ official: @escaping @Sendable (Element) -> String
    ) -> [ExportColumn] {
        [
            .named("official", vi: "Định danh hồ sơ", en: "Official", official),
            .officialName(official),
        ]
    }

    /// The full name of an official, where it is reached.
    static func officialName(
        _ official: @escaping @Sendable (Element) -> String
    ) -> ExportColumn {
        ExportColumn("official_name", vi: "Họ và tên", en: "Full name") {
            $1.text($1.references.officials[official($0)] ?? "")
        }
    }

    /// The code and the name of an organisation.
    static func organization(
        _ name: String = "organization",
        vi: String = "Tổ chức",
        en: String = "Organisation",
        _ organization: @escaping @Sendable (Element) -> String
    ) -> [ExportColumn] {
        [
            ExportColumn("\(name)_code", vi: "\(vi) (mã)", en: "\(en) (code)") {
                $1.code(ofOrganization: organization($0))
            },
            ExportColumn("\(name)_name", vi: vi, en: en) {
                $1.name(ofOrganization: organization($0))
            },
        ]
    }

    /// The number and the day of a paper.
    static func paper(
        _ name: String,
        vi: String,
        en: String,
        isStandard: Bool = true,
        _ paper: @escaping @Sendable (Element) -> (some ExportedPaper)?
    ) -> [ExportColumn] {
        [
            ExportColumn(
                "\(name)_document_number",
                vi: "Số \(vi)",
                en: "\(en) (number)",
                isStandard: isStandard
            ) { $1.text(paper($0)?.documentNumber ?? "") },
            ExportColumn(
                "\(name)_document_date",
                vi: "Ngày \(vi)",
                en: "\(en) (day)",
                isStandard: isStandard
            ) { $1.day(paper($0)?.documentDate) },
        ]
    }

    /// A column with a count, which may be 0.
    static func count(
        _ name: String,
        vi: String,
        en: String,
        _ count: @escaping @Sendable (Element) -> some BinaryInteger & Sendable
    ) -> ExportColumn {
        ExportColumn(name, vi: vi, en: en) { element, _ in
            .number(Int64(clamping: count(element)))
        }
    }

    /// The column as one with a guarded field.
    var guarded: ExportColumn {
        ExportColumn(
            name,
            vi: title[.vietnamese],
            en: title[.english],
            isStandard: isStandard,
            isGuarded: true,
            cell
        )
    }
}
