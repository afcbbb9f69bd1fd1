/// The families of gRFC A66, under the names that OpenTelemetry's Prometheus exporter gives them.
package enum CallFamilies {
    /// The names of statuses by their numbers.
    package typealias StatusNames = @Sendable (Int) -> String

    /// What a server answers.
    package static func server(
        _ counts: CallCounts,
        _ methods: MethodDirectory,
        _ status: @escaping StatusNames
    ) -> [MetricFamily] {
        let rows = Rows(counts, methods.names, [], status)
        return [
            rows.begun("grpc_server_call_started", "Calls that have begun"),
            rows.durations("grpc_server_call_duration_seconds", "From a call's head to its end"),
            rows.sent(
                "grpc_server_call_sent_total_compressed_message_size_bytes",
                "What the messages of a call's answer take on the wire"
            ),
            rows.received(
                "grpc_server_call_rcvd_total_compressed_message_size_bytes",
                "What the messages of a call's request take on the wire"
            ),
        ]
    }

    /// What is sent to one target.
    package static func attempts(
        _ counts: CallCounts,
        of target: String,
        _ methods: MethodDirectory,
        _ status: @escaping StatusNames
    ) -> [MetricFamily] {
        let rows = Rows(counts, methods.names, [MetricLabel("grpc_target", target)], status)
        return [
            rows.begun("grpc_client_attempt_started", "Attempts at calls that have begun"),
            rows.durations(
                "grpc_client_attempt_duration_seconds",
                "From the head of an attempt to its end"
            ),
            rows.sent(
                "grpc_client_attempt_sent_total_compressed_message_size_bytes",
                "What the messages of an attempt's request take on the wire"
            ),
            rows.received(
                "grpc_client_attempt_rcvd_total_compressed_message_size_bytes",
                "What the messages of an attempt's answer take on the wire"
            ),
        ]
    }

    /// How long calls of one target take, attempts and waits for a connection together.
    package static func calls(
        _ counts: CallCounts,
        of target: String,
        _ methods: MethodDirectory,
        _ status: @escaping StatusNames
    ) -> MetricFamily {
        Rows(counts, methods.names, [MetricLabel("grpc_target", target)], status)
            .durations("grpc_client_call_duration_seconds", "From the wish to call to the answer")
    }
}

/// The series of one set of counts.
private struct Rows {
    private let counts: CallCounts
    private let pairs: [CallCounts.Pair]
    private let names: [String]
    private let labels: [MetricLabel]
    private let status: CallFamilies.StatusNames

    init(
        _ counts: CallCounts,
        _ names: [String],
        _ labels: [MetricLabel],
        _ status: @escaping CallFamilies.StatusNames
    ) {
        self.counts = counts
        self.names = names
        self.labels = labels
        self.status = status
        pairs = counts.pairs
    }

    func begun(_ name: String, _ help: String) -> MetricFamily {
        let begun = counts.begun
        let series = names.indices.map { method in
            let count = method < begun.count ? begun[method] : 0
            return MetricSeries([self.method(method)] + labels, Double(count))
        }
        return MetricFamily(name, .counter, help, series)
    }

    func durations(_ name: String, _ help: String) -> MetricFamily {
        family(name, help, \.durations)
    }

    func sent(_ name: String, _ help: String) -> MetricFamily { family(name, help, \.sent) }

    func received(_ name: String, _ help: String) -> MetricFamily {
        family(name, help, \.received)
    }

    private func family(
        _ name: String,
        _ help: String,
        _ sample: (CallCounts.Pair) -> HistogramSample
    ) -> MetricFamily {
        let series = pairs.map { pair in
            let labels =
                [method(pair.method), MetricLabel("grpc_status", status(pair.status))] + labels
            return MetricSeries(labels, sample(pair))
        }
        return MetricFamily(name, .histogram, help, series)
    }

    private func method(_ number: Int) -> MetricLabel {
        MetricLabel("grpc_method", number < names.count ? names[number] : MethodDirectory.other)
    }
}
