internal import Kernel

/// A notice before it has its place among the others.
struct NoticeDraft: Sendable, Hashable {
    /// The official or organisation told; empty when nobody in particular is concerned.
    let recipient: String
    /// The title.
    let title: BilingualText
    /// The text.
    let text: BilingualText
    /// Whether the recipient must acknowledge it.
    let acknowledgementRequired: Bool

    /// The notices of an event: one for each recipient, and always at least one.
    ///
    /// An event without the values that its template speaks of gets the generic text: a notice
    /// with holes would puzzle, and none at all would lose the event.
    static func drafts(of event: IncomingEvent) -> [NoticeDraft] {
        let values = event.attributes.merging(
            ["subject": event.subject, "event_type": event.type]
        ) { _, own in own }
        let template = NoticeTemplate.template(of: event.type)
        let isFilled = template.text.isFilled(by: values) && template.title.isFilled(by: values)
        let wording = isFilled ? template : .generic
        return recipients(of: event, template.audience).map { recipient in
            NoticeDraft(
                recipient: recipient,
                title: wording.title.filled(with: values),
                text: wording.text.filled(with: values),
                acknowledgementRequired: template.acknowledgementRequired
            )
        }
    }

    /// The audience by name; the subject when nobody of the audience is known.
    private static func recipients(
        of event: IncomingEvent,
        _ audience: [NoticeTemplate.Audience]
    ) -> [String] {
        let official = event.subject.hasPrefix("officials/") ? event.subject : nil
        let told = audience.compactMap { member in
            switch member {
            case .subject: official
            case .organization: event.organizations.first
            }
        }
        return told.isEmpty ? [official ?? ""] : told
    }
}

extension BilingualText {
    /// Whether every `{key}` of both wordings has a value.
    fileprivate func isFilled(by values: [String: String]) -> Bool {
        [vietnamese, english].allSatisfy { wording in
            wording.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
                .allSatisfy { part in
                    part.firstIndex(of: "}").map { values[String(part[..<$0])] != nil } ?? false
                }
        }
    }
}
