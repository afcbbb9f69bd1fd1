internal import Kernel

/// An event as it came from a producer, checked.
struct IncomingEvent: Sendable, Hashable {
    /// The event's identifier, the same in every delivery.
    var id: String
    /// What happened.
    var type: String
    /// The service that tells it.
    var producer: String
    /// Resource name of what it happened to.
    var subject: String
    /// The organisations concerned, nearest first.
    var organizations: [String] = []
    /// Further identifiers and states.
    var attributes: [String: String] = [:]
    /// Codes of the rule rows.
    var rules: [String] = []
    /// How secret it is, as the number of the message's enum.
    var secrecyGrade: Int32 = 0
    /// When it happened.
    var occurredAt: Timestamp
}
