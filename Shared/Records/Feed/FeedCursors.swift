internal import Kernel
internal import Storage

/// Turns places in a service's feed into cursors and back.
///
/// A cursor is signed with the store's own key and bound to the service, not to a filter: who has
/// one may go on with another.
struct FeedCursors: Sendable {
    private let tokens: PageTokens
    private let query: PageQuery

    /// The cursors of a service with the tokens of its store.
    init(_ tokens: PageTokens, of service: String) {
        self.tokens = tokens
        query = PageQuery(method: "FeedService", arguments: [service])
    }

    /// The cursor of a place.
    func cursor(at place: FeedPlace) -> String {
        tokens.token(after: [.integer(place.sequence), .text(place.eventID)], for: query)
    }

    /// The place of a cursor that was sent in a field; `nil` for an empty one.
    func place(of cursor: String, _ field: String) throws(Failure) -> FeedPlace? {
        guard !cursor.isEmpty else { return nil }
        guard let values = try? tokens.position(of: cursor, for: query), values.count == 2,
            case .integer(let sequence) = values[0], sequence >= 0,
            case .text(let eventID) = values[1]
        else { throw .noCursor(field) }
        return FeedPlace(sequence: sequence, eventID: eventID)
    }
}
