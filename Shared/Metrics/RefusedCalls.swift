extension MetricFamily {
    /// Calls that were refused by a limit.
    package static func refusedCalls(by limit: String, _ count: Int) -> MetricFamily {
        MetricFamily(
            "canbo_calls_refused",
            .counter,
            "Calls that were refused because of a limit",
            [MetricSeries([MetricLabel("limit", limit)], Double(count))]
        )
    }
}
