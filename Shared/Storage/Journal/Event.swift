package import Kernel
package import Tracing

/// Something that happened, announced to other services (DOMAIN section 4).
///
/// Carries identifiers and states, never the text of a case.
package struct Event: Sendable, Hashable {
    /// What happened, for example `plan.entry_approved`.
    package let type: String
    /// The kind of thing it happened to, for example `plan_entry`.
    package let subjectKind: String
    /// The identifier of the thing.
    package let subjectID: String
    /// The organisation concerned, as the path from the root of the tree.
    package let organizationPath: String
    /// The secrecy grade of the subject; empty for none.
    package let secrecyGrade: String
    /// Identifiers and states that consumers need.
    package let data: [String: String]
    /// The identifiers of the policy rules applied.
    package let rules: [String]

    /// An event about one subject.
    package init(
        _ type: String,
        subjectKind: String,
        subjectID: String,
        organizationPath: String = "",
        secrecyGrade: String = "",
        data: [String: String] = [:],
        rules: [String] = []
    ) {
        self.type = type
        self.subjectKind = subjectKind
        self.subjectID = subjectID
        self.organizationPath = organizationPath
        self.secrecyGrade = secrecyGrade
        self.data = data
        self.rules = rules
    }
}

/// An event in the outbox: with its place in the service's total order.
package struct RecordedEvent: Sendable, Hashable {
    /// Its place, from 1 without gaps, in the order of the commits.
    package let sequence: Int64
    /// A UUID by which consumers recognise a second delivery.
    package let id: String
    /// The service that wrote it.
    package let producer: String
    /// When it was written.
    package let occurredAt: Timestamp
    /// What happened.
    package let event: Event
    /// Where the change stands in a trace; `nil` when that was not recorded.
    package var trace: TraceContext?
}
