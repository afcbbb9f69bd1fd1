/// A place in the total order of a service's events, between two of them.
package struct FeedPlace: Sendable, Hashable {
    /// The sequence of the last event before it; 0 before the first.
    package let sequence: Int64
    /// The identifier of that event, by which another history of the store is recognised; empty
    /// before the first one and where it was not kept any more.
    package let eventID: String

    /// A place behind an event.
    package init(sequence: Int64, eventID: String) {
        self.sequence = sequence
        self.eventID = eventID
    }

    /// Before the first event.
    package static let beginning = FeedPlace(sequence: 0, eventID: "")

    /// Behind the last event that a reader sees.
    init(latestIn reader: any Reader) throws {
        let row = try reader.first(
            """
            SELECT journal_head.event_sequence AS sequence, outbox_event.id AS id
            FROM journal_head
                LEFT JOIN outbox_event ON outbox_event.sequence = journal_head.event_sequence
            WHERE journal_head.id = 1
            """
        )
        self.init(
            sequence: try row?.integer("sequence") ?? 0,
            eventID: try row?.optionalText("id") ?? ""
        )
    }
}

/// Why events after a place cannot be read.
package enum FeedProblem: Error, Hashable {
    /// Events after the place were removed: where the oldest that are kept begin, and where the
    /// feed is now.
    case expired(oldest: FeedPlace, latest: FeedPlace)
    /// The store never was at that place: it was restored from a backup since.
    case otherHistory
}

/// Which events a reader wants.
package struct EventFilter: Sendable, Hashable {
    /// How their types may begin; empty for all.
    package let typePrefixes: [String]
    /// The kind and the identifier of what they are about; `nil` for all.
    package let subject: Subject?
    /// Whether events of secret records pass, too.
    package let withSecrets: Bool

    /// What an event is about.
    package struct Subject: Sendable, Hashable {
        /// The kind, for example `official`.
        package let kind: String
        /// The identifier.
        package let identifier: String

        /// A thing of a kind.
        package init(kind: String, identifier: String) {
            self.kind = kind
            self.identifier = identifier
        }
    }

    /// A filter by all of them.
    package init(typePrefix: String = "", subject: Subject? = nil, withSecrets: Bool = true) {
        typePrefixes = typePrefix.isEmpty ? [] : [typePrefix]
        self.subject = subject
        self.withSecrets = withSecrets
    }

    /// A filter by several ways in which types begin.
    package init(typePrefixes: [String]) {
        self.typePrefixes = typePrefixes
        subject = nil
        withSecrets = true
    }

    /// Whether every event passes.
    var isEverything: Bool { typePrefixes.isEmpty && subject == nil && withSecrets }

    /// Whether the event of a row passes.
    func passes(_ row: Row) throws -> Bool {
        if !withSecrets {
            guard try row.text("secrecy_grade") != "SECRET" else { return false }
        }
        if !typePrefixes.isEmpty {
            let type = try row.text("type")
            guard typePrefixes.contains(where: type.hasPrefix) else { return false }
        }
        guard let subject else { return true }
        return try row.text("subject_id") == subject.identifier
            && row.text("subject_kind") == subject.kind
    }
}
