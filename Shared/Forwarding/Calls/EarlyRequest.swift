/// The part of a request that came before a backend's stream was there to take it.
///
/// Bounded by the stream's window: nothing of it is given back before it is sent.
struct EarlyRequest {
    var bytes: [UInt8] = []
    /// Whether the client has ended its side.
    var isEnded: Bool
    /// Bytes that are sent a second time, for which the client has its window back already.
    private var repeated = 0

    init(isEnded: Bool) {
        self.isEnded = isEnded
    }

    mutating func append(_ more: RawSpan) {
        more.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    /// Starts over with everything that a first backend was given, of which it left some unsent.
    mutating func sendAgain(_ history: [UInt8], unsent: Int) {
        bytes = history
        repeated = history.count - unsent
    }

    /// How many of the bytes that were sent now are sent for the first time.
    mutating func newlySent(_ count: Int) -> Int {
        guard repeated > 0 else { return count }
        let again = min(repeated, count)
        repeated -= again
        return count - again
    }
}
