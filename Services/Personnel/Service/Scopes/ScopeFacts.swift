internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What is recorded of a management scope beside its posts, organisations and days.
struct ScopeFacts: Sendable, Hashable {
    var code = ""
    var displayName = ""
    /// Codes in the order of the list, each once, one space between.
    var decides = ""
}

/// The parts of a management scope that change by themselves.
enum ScopeField: String, CaseIterable, Sendable {
    case scopeCode = "scope_code"
    case displayName = "display_name"
    case decides
}

extension ScopeFacts: DatedFacts {
    /// The parts in which the facts differ from others.
    func changes(from old: ScopeFacts) -> [ScopeField] {
        ScopeField.allCases.filter { field in
            var other = old
            other.take(field, from: self)
            return other != old
        }
    }

    /// Takes one part over from other facts.
    mutating func take(_ field: ScopeField, from other: ScopeFacts) {
        switch field {
        case .scopeCode: code = other.code
        case .displayName: displayName = other.displayName
        case .decides: decides = other.decides
        }
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            code: try row.text("scope_code"),
            displayName: try row.text("display_name"),
            decides: try row.text("decides")
        )
    }

    /// The columns of the facts.
    static let columns: Statement = "scope_code, display_name, decides"

    /// The values in the order of the columns.
    var values: Statement { "\(code), \(displayName), \(decides)" }
}

extension FactTable<ScopeFacts> {
    /// What is and was known of management scopes; each has one period.
    static let managementScopes = FactTable(
        "management_scope_fact",
        subject: "scope_number",
        columns: ScopeFacts.columns,
        values: { $0.values },
        read: ScopeFacts.init
    )
}

/// Values of a code list as the store keeps them: in the order of the list, each once, with a
/// space between.
enum CodeText {
    /// The text of values.
    static func text<Code: ProtobufEnum>(_ values: [Code]) -> String {
        Set(values).sorted { $0.number < $1.number }.map(\.code).joined(separator: " ")
    }

    /// The values of a text.
    static func values<Code: ProtobufEnum>(_ text: String, of list: Code.Type) -> [Code] {
        text.split(separator: " ").compactMap { Code(code: String($0)) }
    }
}
