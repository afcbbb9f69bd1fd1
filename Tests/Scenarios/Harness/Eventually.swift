/// Waits for something that other processes bring about; the only place of the tests that waits
/// for time to pass.
@discardableResult
func eventually<Value>(
    _ what: String,
    within limit: Duration = .seconds(30),
    _ condition: () async throws -> Value?
) async throws -> Value {
    let clock = ContinuousClock()
    let latest = clock.now + limit
    while true {
        if let value = try await condition() { return value }
        guard clock.now < latest else { throw NeverCame(what: what, limit: limit) }
        try await clock.sleep(for: .milliseconds(25))
    }
}

/// A condition did not come true in time.
struct NeverCame: Error, CustomStringConvertible {
    let what: String
    let limit: Duration

    var description: String { "within \(limit) there was no \(what)" }
}
