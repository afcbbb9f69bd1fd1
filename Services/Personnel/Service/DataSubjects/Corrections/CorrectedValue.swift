internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import WellKnownMessages

/// The value that a person says a field should have, as text.
struct CorrectedValue: Sendable, Hashable {
    let place: Place
    let text: String

    /// Where the field is.
    enum Place: Sendable, Hashable {
        /// In the official's own facts.
        case official(OfficialField)
        /// In an entry of the profile.
        case entry(id: String, field: String)
    }

    /// The field as requests name it.
    var field: String {
        switch place {
        case .official(let field): field.rawValue
        case .entry(_, let field): field
        }
    }

    /// The entry of the profile that has it; empty for the official's own facts.
    var entryID: String {
        if case .entry(let id, _) = place { id } else { "" }
    }

    /// The facts with that value in their field, checked by the rules of the field.
    ///
    /// What is wrong is reported at the given place of the request; the value is not repeated.
    func facts(
        of field: OfficialField,
        today: CalendarDate,
        _ checks: inout FieldChecks,
        at path: String
    ) -> OfficialFacts {
        var facts = OfficialFacts()
        if let message = message(field, &checks, path) {
            facts.take(field, from: message, today: today, &checks, at: path)
        }
        return facts
    }

    private func message(
        _ field: OfficialField,
        _ checks: inout FieldChecks,
        _ path: String
    ) -> Official? {
        switch field {
        case .personalID: return Official(personalID: text)
        case .fullName: return Official(fullName: text)
        case .managingOrganization: return Official(managingOrganization: text)
        case .currentPostTitle: return Official(currentPostTitle: text)
        case .gender: return code(&checks, path).map { Official(gender: $0) }
        case .officialKind: return code(&checks, path).map { Official(officialKind: $0) }
        case .status: return code(&checks, path).map { Official(status: $0) }
        case .birthDate:
            guard let day = CalendarDate(iso: text) else {
                checks.malformed(
                    path,
                    vi: "Phải là một ngày dạng 1980-02-29.",
                    en: "Must be a day of the form 1980-02-29."
                )
                return nil
            }
            return Official(birthDate: GoogleDate(day))
        }
    }

    private func code<Code: ProtobufEnum>(_ checks: inout FieldChecks, _ path: String) -> Code? {
        let code = Code(code: text)
        if code == nil { checks.unknownCode(path, of: Code.self) }
        return code
    }
}
