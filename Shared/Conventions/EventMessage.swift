package import Storage
package import TypeContract
internal import WellKnownMessages

/// An event of the outbox in the form in which everybody else gets it (DOMAIN 4, the standard
/// envelope).
extension TypeContract.Event {
    /// The message of a recorded event.
    package init(_ recorded: RecordedEvent) {
        let event = recorded.event
        self.init(
            eventID: recorded.id,
            type: event.type,
            occurTime: GoogleTimestamp(recorded.occurredAt),
            producer: recorded.producer,
            subject: EventSubject.name(event.subjectKind, event.subjectID),
            organizations: Self.organizations(event.organizationPath),
            secrecyGrade: Self.grades[event.secrecyGrade] ?? .unspecified,
            attributes: event.data,
            rules: event.rules,
            sequence: recorded.sequence
        )
    }

    private static let grades: [String: SecrecyGrade] = [
        "NONE": .none, "INTERNAL": .internal, "SECRET": .secret, "TOP_SECRET": .topSecret,
        "UTMOST_SECRET": .utmostSecret,
    ]

    /// The organisations of a path of identifiers from the root, nearest first.
    private static func organizations(_ path: String) -> [String] {
        path.split(separator: "/").reversed().map { ResourcePattern.organization.name("\($0)") }
    }
}

/// The names of the things that events are about.
package enum EventSubject {
    /// The collections of the kinds of subject.
    private static let collections = [
        "management_scope": "managementScopes",
        "official": "officials",
        "organization": "organizations",
        "plan": "plans",
        "position": "positions",
        "proposal": "proposals",
    ]

    /// The name of a thing by its kind and identifier.
    package static func name(_ kind: String, _ identifier: String) -> String {
        "\(collections[kind] ?? kind)/\(identifier)"
    }

    /// Kind and identifier of the thing with that name; `nil` for what is no name.
    package static func parts(of name: String) -> (kind: String, identifier: String)? {
        guard let slash = name.firstIndex(of: "/") else { return nil }
        let collection = String(name[..<slash])
        let identifier = String(name[name.index(after: slash)...])
        guard !collection.isEmpty, !identifier.isEmpty else { return nil }
        let kind = collections.first { $0.value == collection }?.key ?? collection
        return (kind, identifier)
    }
}
