internal import Kernel
internal import PersonnelContract
package import Policy
internal import ProtobufC

/// The rules of profiles: the catalogue, and the time limits as rows of the policy.
package struct ProfileRules: Sendable {
    let catalogue: ProfileCatalogue
    let policy: Policy
    let workingDays: WorkingDays

    /// The rules of a catalogue and a policy, with the calendar of working days.
    package init(catalogue: ProfileCatalogue, policy: Policy, workingDays: WorkingDays) {
        self.catalogue = catalogue
        self.policy = policy
        self.workingDays = workingDays
    }

    /// The last day for the step that follows from a state, and the rule that sets it; `nil` when
    /// none is due.
    func due(
        _ state: ProfileState,
        since day: CalendarDate
    ) throws(Failure) -> (day: CalendarDate, rule: PolicyRule)? {
        let code: String
        switch state {
        case .draft: code = "PROFILE_DECLARATION_WORKING_DAYS"
        case .selfDeclared, .verified, .changePending: code = "PROFILE_CONFIRMATION_WORKING_DAYS"
        case .disputed: code = "CORRECTION_ANSWER_WORKING_DAYS"
        default: return nil
        }
        guard let rule = policy.find(code, at: day) else { return nil }
        return (try workingDays.day(try rule.integer, after: day), rule)
    }

    /// The class of documents of a kind.
    func documentClass(
        of kind: ProfileDocumentKind,
        at day: CalendarDate
    ) throws(Failure) -> ProfileSensitivity {
        let rule = try policy.rule(
            "PROFILE_DOCUMENT_CLASS",
            scope: ["document_kind": kind.code],
            at: day
        )
        guard case .code(let code) = rule.value,
            let found = ProfileSensitivity.allCases.first(where: { $0.rawValue == code })
        else { throw rule.unusable(wanted: "B, S or I") }
        return found
    }

    /// The largest file of a document.
    func documentSizeMax(at day: CalendarDate) throws(Failure) -> ByteCount {
        .mebibytes(try policy.rule("PROFILE_DOCUMENT_MEBIBYTES", at: day).integer)
    }
}
