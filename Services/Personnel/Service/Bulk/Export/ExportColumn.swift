internal import Conventions
internal import Kernel
internal import ProtobufC
internal import Spreadsheets
internal import WellKnownMessages

/// A column of the table of a list.
struct ExportColumn<Element: Sendable>: Sendable {
    /// Its name among fields, by which it is asked for.
    let name: String
    /// What people call it.
    let title: BilingualText
    /// Whether a table has it of which the caller says nothing.
    let isStandard: Bool
    /// Whether it holds a guarded field, which not everybody sees.
    let isGuarded: Bool
    /// What stands in it for an element.
    let cell: @Sendable (Element, ExportWords) -> TableCell

    init(
        _ name: String,
        vi: String,
        en: String,
        isStandard: Bool = true,
        isGuarded: Bool = false,
        _ cell: @escaping @Sendable (Element, ExportWords) -> TableCell
    ) {
        self.name = name
        title = BilingualText(vi: vi, en: en)
        self.isStandard = isStandard
        self.isGuarded = isGuarded
        self.cell = cell
    }
}

/// How cells say what they hold.
struct ExportWords {
    /// The language of codes; `nil` for the codes themselves.
    let language: Language?
    /// Other records that the rows tell of.
    var references = ExportReferences()

    /// A text, or nothing.
    func text(_ text: String) -> TableCell { text.isEmpty ? .empty : .text(text) }

    /// A day, or nothing.
    func day(_ date: GoogleDate?) -> TableCell {
        date.flatMap { CalendarDate($0) }.map(TableCell.day) ?? .empty
    }

    /// A number; nothing for 0, which says that there is none.
    func number(_ number: Int32) -> TableCell { number == 0 ? .empty : .number(Int64(number)) }

    /// A code of a list, by its word for people or as it is; nothing when not stated.
    func code(_ code: some ProtobufEnum, _ words: BilingualText) -> TableCell {
        guard code.number != 0 else { return .empty }
        return text(language.map { words[$0] } ?? code.code)
    }

    /// Whether something is so.
    func flag(_ isSo: Bool) -> TableCell {
        guard let language else { return .text(isSo ? "true" : "false") }
        let words = isSo ? BilingualText(vi: "Có", en: "Yes") : BilingualText(vi: "Không", en: "No")
        return .text(words[language])
    }

    /// The code of an organisation, by its resource name.
    func code(ofOrganization name: String) -> TableCell {
        text(references.organizations[name]?.code ?? "")
    }

    /// The name of an organisation, by its resource name.
    func name(ofOrganization name: String) -> TableCell {
        text(references.organizations[name]?.name ?? "")
    }
}
