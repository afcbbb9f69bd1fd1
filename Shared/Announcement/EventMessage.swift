internal import Conventions
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// An outbox event in the form in which other services get it (DOMAIN 4, the standard envelope).
enum EventMessage {
    /// The message of a recorded event.
    static func message(of recorded: RecordedEvent) -> TypeContract.Event {
        let event = recorded.event
        return TypeContract.Event(
            eventID: recorded.id,
            type: event.type,
            occurTime: GoogleTimestamp(recorded.occurredAt),
            producer: recorded.producer,
            subject: subject(of: event),
            organizations: organizations(event.organizationPath),
            secrecyGrade: grades[event.secrecyGrade] ?? .unspecified,
            attributes: event.data,
            rules: event.rules,
            sequence: recorded.sequence
        )
    }

    /// The collections of the kinds of subject.
    private static let collections = [
        "official": "officials",
        "organization": "organizations",
        "plan": "plans",
    ]

    private static let grades: [String: SecrecyGrade] = [
        "NONE": .none, "INTERNAL": .internal, "SECRET": .secret, "TOP_SECRET": .topSecret,
        "UTMOST_SECRET": .utmostSecret,
    ]

    private static func subject(of event: Storage.Event) -> String {
        "\(collections[event.subjectKind] ?? event.subjectKind)/\(event.subjectID)"
    }

    /// The organisations of a path of identifiers from the root, nearest first.
    private static func organizations(_ path: String) -> [String] {
        path.split(separator: "/").reversed().map { ResourcePattern.organization.name("\($0)") }
    }
}
