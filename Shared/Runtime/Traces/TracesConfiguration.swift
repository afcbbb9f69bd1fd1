internal import RPCTransport
internal import Tracing

/// Where the traces of a process go, and which part of them.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--traces` | `CANBO_TRACES` | `traces` | `none` |
/// | `--traces-ratio` | `CANBO_TRACES_RATIO` | `tracesRatio` | `0.05` |
/// | `--traces-tls-…` | `CANBO_TRACES_TLS_…` | `tracesTls…` | none: plaintext |
///
/// the last as ``DialSecurity`` has them, towards the collector.
struct TracesConfiguration: Sendable {
    /// Who takes spans; `nil` when no traces are recorded.
    let collector: Endpoint?
    /// Which part of the traces that begin at the process is recorded.
    private(set) var ratio: SamplingRatio
    /// TLS towards the collector.
    let security: DialSecurity

    private static let collector = Setting<Endpoint?>(
        "traces",
        form: "HOST:PORT|none",
        meaning: "The collector that takes traces, by OTLP over gRPC",
        default: nil,
        shownAs: "none"
    ) { text in
        if text == "none" { return .some(nil) }
        return Endpoint(parsing: text).map { .some($0) }
    }
    private static let ratio = Setting<SamplingRatio>(
        "traces ratio",
        form: "0..1",
        meaning: "Which part of the calls is recorded whose callers have begun no trace",
        default: .standard
    ) { SamplingRatio($0) }.reloadable
    private static let dialling = DialSettings("traces tls", of: "the collector of traces")

    /// Every setting of traces.
    static var settings: [SettingDescription] {
        [collector.description, ratio.description] + dialling.descriptions
    }

    /// Reads the settings.
    init(reading settings: inout SettingsReader) {
        collector = settings.value(Self.collector)
        ratio = settings.value(Self.ratio)
        security = DialSecurity(reading: &settings, as: Self.dialling)
        if collector == nil, security.files != nil {
            settings.report(
                "\(Self.dialling.authorities.description.flag): decides nothing without "
                    + Self.collector.description.flag
            )
        }
    }

    /// These settings, and others in the place of those that a running process follows.
    func following(_ told: TracesConfiguration) -> TracesConfiguration {
        var configuration = self
        configuration.ratio = told.ratio
        return configuration
    }
}
