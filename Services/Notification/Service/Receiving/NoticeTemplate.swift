internal import Kernel

/// What is said about one type of event, and to whom: a row of data, not of logic.
struct NoticeTemplate: Sendable {
    /// The event type that the row speaks of.
    let eventType: String
    /// Who is told; several get a notice each.
    let audience: [Audience]
    /// Whether the recipient must acknowledge it.
    let acknowledgementRequired: Bool
    /// The title, with `{key}` places.
    let title: BilingualText
    /// The text, with `{key}` places; names and dates only (DOMAIN 9).
    let text: BilingualText

    /// Who can be told of an event.
    enum Audience: Sendable {
        /// What the event happened to, when it is an official.
        case subject
        /// The organisation concerned.
        case organization
    }

    /// A row.
    init(
        _ eventType: String,
        to audience: [Audience],
        acknowledgementRequired: Bool = false,
        title: BilingualText,
        text: BilingualText
    ) {
        self.eventType = eventType
        self.audience = audience
        self.acknowledgementRequired = acknowledgementRequired
        self.title = title
        self.text = text
    }
}
