internal import Forwarding
internal import Kernel
internal import Metrics

/// What operators are told of the maintenance that is under way.
enum MaintenanceFigures {
    /// The metrics; without a maintenance its end is 0.
    static func families(_ window: MaintenanceWindow?) -> [MetricFamily] {
        let series = [("all", false), ("changes", true)].map { calls, isForChangesOnly in
            MetricSeries(
                [MetricLabel("calls", calls)],
                window?.isForChangesOnly == isForChangesOnly ? 1 : 0
            )
        }
        let end = window.map { Double($0.end.microseconds) / 1_000_000 }
        return [
            MetricFamily(
                "canbo_maintenance_under_way",
                .gauge,
                "1 while calls are held back because the installation is maintained",
                series
            ),
            MetricFamily(
                "canbo_maintenance_end_timestamp_seconds",
                .gauge,
                "When the maintenance that is under way is expected to end; 0 without one",
                end ?? 0
            ),
        ]
    }
}
