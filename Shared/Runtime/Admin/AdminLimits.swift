internal import AdminContract
internal import Kernel
internal import Logging
internal import WellKnownMessages

/// What an operator may ask at most.
enum AdminLimits {
    /// The most certificates, and things that are read again, that are told.
    static let listMax = 64
    /// More connections than any process has.
    static let connectionsMax = 1 << 40
    /// Calls at a time.
    static let callsInFlight = 16
    /// For how long another log level may be held.
    static let holdRange: ClosedRange<Duration> = .seconds(1) ... .seconds(86_400)
    /// For how long it is held when nobody says so.
    static let holdStandard: Duration = .seconds(900)

    /// The level and the period of a wish; throws every mistake.
    static func check(
        _ request: SetLogLevelRequest
    ) throws(Failure) -> (level: Logger.Level, period: Duration) {
        var checks = FieldChecks()
        let level = Logger.Level(rawValue: request.level)
        if level == nil {
            let all = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            checks.report(
                FieldViolation(
                    "level",
                    "INVALID",
                    vi: "Phải là một trong: \(all).",
                    en: "Must be one of: \(all)."
                )
            )
        }
        let period = request.duration.map {
            Duration.seconds($0.seconds) + .nanoseconds(Int64($0.nanos))
        }
        if let period, !holdRange.contains(period) {
            checks.report(
                FieldViolation(
                    "duration",
                    "OUT_OF_RANGE",
                    vi: "Phải từ 1 giây đến 24 giờ.",
                    en: "Must be from 1 s to 24 h."
                )
            )
        }
        try checks.finish()
        return (level ?? .info, period ?? holdStandard)
    }
}
