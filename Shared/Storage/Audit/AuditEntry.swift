/// What a use case says about its change for the audit chain.
package struct AuditEntry: Sendable, Hashable {
    /// The resource changed, for example `plans/…/entries/…`.
    package let resource: String
    /// What changed, in a few words or as `field: old -> new` lines; never the text of a case.
    package let summary: String
    /// The identifiers of the policy rules applied.
    package let rules: [String]
    /// The decision that the change rests on, when there is one: its resource name or number.
    package let decision: String

    /// An entry about one resource.
    package init(
        resource: String,
        summary: String,
        rules: [String] = [],
        decision: String = ""
    ) {
        self.resource = resource
        self.summary = summary
        self.rules = rules
        self.decision = decision
    }
}
