import Quotas
import Runtime

/// What callers may use of whom nobody says anything else.
enum CallerLimits {
    private static let rate = Setting<Int>.count(
        "limit caller calls per second",
        in: 0...QuotaTerms.unitsRange.upperBound,
        meaning: "Calls of each caller in a second, in units of their cost; 0 for no limit",
        default: 0
    ).reloadable
    private static let burst = Setting<Int>.count(
        "limit caller burst",
        in: 0...QuotaTerms.unitsRange.upperBound,
        meaning: "Units that a caller may use at once after a rest; 0 for those of a second",
        default: 0
    ).reloadable
    private static let callsAtOnce = Setting<Int>.count(
        "limit caller calls at once",
        in: 0...QuotaTerms.callsRange.upperBound,
        meaning: "Calls of each caller at a time; 0 for no limit",
        default: 0
    ).reloadable

    /// Every one of these settings.
    static var descriptions: [SettingDescription] {
        [rate.description, burst.description, callsAtOnce.description]
    }

    /// The terms; `nil` when there is no limit.
    static func terms(reading settings: inout SettingsReader) -> QuotaTerms? {
        let rate = settings.value(Self.rate)
        let burst = settings.value(Self.burst)
        let callsAtOnce = settings.value(Self.callsAtOnce)
        if burst > 0, rate == 0 {
            settings.report(
                "--limit-caller-burst: needs --limit-caller-calls-per-second, the rate at which"
                    + " units come back"
            )
        }
        guard rate > 0 || callsAtOnce > 0 else { return nil }
        return QuotaTerms(
            callsPerSecond: rate > 0 ? rate : nil,
            burst: burst > 0 ? burst : nil,
            callsAtOnce: callsAtOnce > 0 ? callsAtOnce : nil
        )
    }
}
