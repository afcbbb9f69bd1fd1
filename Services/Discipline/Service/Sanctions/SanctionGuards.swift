internal import Conventions
internal import Kernel
internal import Policy
internal import RPC
internal import TypeContract

/// The rules that a sanction is measured by before it is recorded (DOMAIN 5.10, 6.5).
struct SanctionGuards: Sendable {
    /// The regulations.
    let policy: Policy

    /// `SANCTION_FORMS`: the form exists for the subject on the day of the decision.
    ///
    /// The subject must belong to the track that decided. Gives the rule row applied.
    func formExists(_ draft: SanctionDraft) throws(Failure) -> RuleReference {
        let row = try policy.rule(
            "SANCTION_FORMS",
            scope: ["subject": draft.subject.rawValue],
            at: draft.decisionDate
        )
        let rule = RuleReference(row)
        guard draft.subject.track == draft.track else {
            throw refusal(
                of: draft,
                rule,
                vi: "\(draft.subject.rawValue) không thuộc kỷ luật \(draft.track.rawValue).",
                en: "\(draft.track.rawValue) discipline does not know \(draft.subject.rawValue)."
            )
        }
        let codes = try row.codes
        guard codes.contains(draft.form.rawValue) else {
            let forms = codes.joined(separator: ", ")
            throw refusal(
                of: draft,
                rule,
                vi: "Ngày \(draft.decisionDate) chỉ có các hình thức: \(forms).",
                en: "On \(draft.decisionDate) the forms are \(forms)."
            )
        }
        return rule
    }

    /// `PARTY_SANCTION_RECORDED`: the Party sanction that a state sanction follows is on record.
    ///
    /// Gives the day of that decision, from which the months in force are counted; `nil` when
    /// the sanction follows none.
    func partyDecision(
        of draft: SanctionDraft,
        in sanctions: SanctionTable,
        _ call: CallContext
    ) throws -> CalendarDate? {
        guard let id = draft.partySanctionID else { return nil }
        let found = try sanctions.sanction(id, of: draft.officialID, for: call)
        guard let party = found?.record, party.track == .party else {
            throw refusal(
                of: draft,
                RuleReference(ruleCode: "PARTY_SANCTION_RECORDED"),
                vi: "Chưa ghi nhận kỷ luật Đảng được dẫn chiếu.",
                en: "The Party sanction referred to is not on record."
            )
        }
        return party.decisionDate
    }

    /// The days in force by the row of the day of the decision.
    ///
    /// Calendar months, or without end for the forms that a row names. Gives the row applied too.
    func period(
        of draft: SanctionDraft,
        countedFrom origin: CalendarDate?
    ) throws(Failure) -> (period: SanctionPeriod, rule: RuleReference) {
        let endless = try policy.rule("SANCTION_FORMS_WITHOUT_END", at: draft.decisionDate)
        if try endless.codes.contains(draft.form.rawValue) {
            return (SanctionPeriod(from: draft.effectiveDate, to: nil), RuleReference(endless))
        }
        let row = try policy.rule("SANCTION_IN_FORCE_MONTHS", at: draft.decisionDate)
        let period = SanctionPeriod(
            from: draft.effectiveDate,
            months: try row.integer,
            countedFrom: origin
        )
        return (period, RuleReference(row))
    }

    private func refusal(
        of draft: SanctionDraft,
        _ rule: RuleReference,
        vi: String,
        en: String
    ) -> Failure {
        Failure(
            .sanctionRefused,
            ["official": draft.official, "rules": rule.ruleCode],
            details: [
                .precondition(
                    PreconditionViolation(
                        type: rule.ruleCode,
                        subject: draft.official,
                        description: rule.text(vi: vi, en: en)
                    )
                )
            ]
        )
    }
}
