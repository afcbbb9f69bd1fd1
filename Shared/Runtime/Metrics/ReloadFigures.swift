internal import Metrics

extension ReloadRecord {
    /// The results as metrics.
    var families: [MetricFamily] {
        let present = present
        func label(_ what: String) -> [MetricLabel] { [MetricLabel("what", what)] }
        return [
            MetricFamily(
                "canbo_reload_successful",
                .gauge,
                "Whether settings or files were taken when they were read last; else the old stay",
                present.map { MetricSeries(label($0.what), $0.isFollowed ? 1 : 0) }
            ),
            MetricFamily(
                "canbo_reload_success_timestamp_seconds",
                .gauge,
                "When they were taken last, in seconds since 1970",
                present.map { MetricSeries(label($0.what), $0.followedTime.seconds) }
            ),
        ]
    }
}
