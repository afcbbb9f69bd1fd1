import Testing

@testable import Metrics

/// What Prometheus and OpenMetrics readers get to see.
@Suite struct MetricsTextTests {
    private let counter = MetricFamily(
        "canbo_calls_refused",
        .counter,
        "Calls that were refused\nby a \\ limit",
        [MetricSeries([MetricLabel("limit", "a \"b\" \\ \n c")], 3)]
    )

    private func text(_ family: MetricFamily, _ format: MetricsText.Format) -> String {
        String(decoding: MetricsText.text([family], as: format), as: UTF8.self)
    }

    @Test func aCounterIsWrittenForPrometheus() {
        #expect(
            text(counter, .prometheus) == #"""
                # HELP canbo_calls_refused_total Calls that were refused\nby a \\ limit
                # TYPE canbo_calls_refused_total counter
                canbo_calls_refused_total{limit="a \"b\" \\ \n c"} 3

                """#
        )
    }

    @Test func aCounterIsWrittenForOpenMetrics() {
        #expect(
            text(counter, .openMetrics) == #"""
                # HELP canbo_calls_refused Calls that were refused\nby a \\ limit
                # TYPE canbo_calls_refused counter
                canbo_calls_refused_total{limit="a \"b\" \\ \n c"} 3
                # EOF

                """#
        )
    }

    @Test func aHistogramAddsUpItsBuckets() {
        let scale = HistogramScale(bounds: [0, 500, 2_000], unitsInOne: 1_000)
        let sample = HistogramSample(scale, counts: [1, 2, 0, 4], sum: 12_500)
        let family = MetricFamily("wait_seconds", .histogram, "Waits", [MetricSeries([], sample)])
        #expect(
            text(family, .prometheus) == """
                # HELP wait_seconds Waits
                # TYPE wait_seconds histogram
                wait_seconds_bucket{le="0.0"} 1
                wait_seconds_bucket{le="0.5"} 3
                wait_seconds_bucket{le="2.0"} 3
                wait_seconds_bucket{le="+Inf"} 7
                wait_seconds_count 7
                wait_seconds_sum 12.5

                """
        )
    }

    @Test(arguments: [
        (0.5, "0.5"), (1_764_000_000.25, "1764000000.25"), (12, "12"), (-0.0, "0"), (.nan, "NaN"),
        (.infinity, "+Inf"), (-.infinity, "-Inf"), (1e300, "1e+300"),
    ])
    func aNumberIsWrittenAsReadersTakeIt(_ number: Double, _ text: String) {
        let written = self.text(MetricFamily("a", .gauge, "A", number), .prometheus)
        #expect(written.hasSuffix("\na \(text)\n"), "\(written)")
    }

    @Test(arguments: [
        ("", MetricsText.Format.prometheus), ("*/*", .prometheus), ("text/plain", .prometheus),
        ("application/openmetrics-text;version=1.0.0,text/plain;q=0.5", .openMetrics),
        ("Application/OpenMetrics-Text", .openMetrics),
    ])
    func theReaderSaysWhichFormatItTakes(_ header: String, _ format: MetricsText.Format) {
        #expect(MetricsText.Format(accepting: header) == format)
    }

    @Test func familiesOfOneNameAreJoined() async {
        let sources = MetricSources()
        for target in ["a", "b"] {
            sources.add {
                [MetricFamily("z", .gauge, "Z", [MetricSeries([MetricLabel("at", target)], 1)])]
            }
        }
        sources.add { [MetricFamily("a", .gauge, "A", 1)] }
        let families = await sources.families()
        #expect(families.map(\.name) == ["a", "z"])
        #expect(families.last?.series.map { $0.labels[0].value } == ["a", "b"])
    }
}
