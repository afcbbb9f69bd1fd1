package import Kernel
package import Policy
package import TypeContract

extension RuleReference {
    /// A row of the policy as a decision cites it.
    package init(_ rule: PolicyRule) {
        self.init(
            ruleCode: rule.ruleCode,
            regimeCode: rule.regimeCode,
            citation: rule.evidence.allowsCitation ? rule.citation : "",
            evidence: TypeContract.Evidence(rule.evidence),
            textVi: rule.shownText.vietnamese,
            textEn: rule.shownText.english,
            ownInstrument: rule.ownInstrument
        )
    }

    /// A finding with the rule that it rests on, and the article when it may be cited.
    package func text(vi: String, en: String) -> BilingualText {
        let source = citation.isEmpty ? "" : " (\(citation))"
        return BilingualText(
            vi: textVi.isEmpty ? vi : "\(vi) \(textVi)\(source)",
            en: textEn.isEmpty ? en : "\(en) \(textEn)\(source)"
        )
    }
}

extension TypeContract.Evidence {
    /// The message's word for how well a row of the policy is founded.
    package init(_ evidence: Policy::Evidence) {
        switch evidence {
        case .fullText: self = .fullText
        case .summary: self = .summary
        case .toBeVerified: self = .toBeVerified
        case .report: self = .report
        case .design: self = .design
        }
    }
}
