internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import WellKnownMessages

/// The value that a person says a field should have, as text.
struct CorrectedValue: Sendable, Hashable {
    let field: OfficialField
    let text: String

    /// The facts with that value in their field, checked by the rules of the field.
    ///
    /// What is wrong is reported at the given place of the request; the value is not repeated.
    func facts(
        today: CalendarDate,
        _ checks: inout FieldChecks,
        at path: String
    ) -> OfficialFacts {
        var facts = OfficialFacts()
        if let message = message(&checks, path) {
            facts.take(field, from: message, today: today, &checks, at: path)
        }
        return facts
    }

    private func message(_ checks: inout FieldChecks, _ path: String) -> Official? {
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
