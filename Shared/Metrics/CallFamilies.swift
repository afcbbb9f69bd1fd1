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
        let rows = Rows(counts, methods.names, { _ in [] }, status)
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
        let labels = [MetricLabel("grpc_target", target)]
        let rows = Rows(counts, methods.names, { _ in labels }, status)
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

    /// How long calls take, attempts and waits for a connection or a backend together; each method
    /// has one target.
    package static func calls(
        _ counts: CallCounts,
        _ methods: MethodDirectory,
        _ status: @escaping StatusNames,
        target: @escaping (_ method: String) -> String
    ) -> MetricFamily {
        Rows(counts, methods.names, { [MetricLabel("grpc_target", target($0))] }, status)
            .durations("grpc_client_call_duration_seconds", "From the wish to call to the answer")
    }
}

/// The series of one set of counts.
private struct Rows {
    private let counts: CallCounts
    private let pairs: [CallCounts.Pair]
    private let names: [String]
    /// Beside method and status, by the method.
    private let labels: (_ method: String) -> [MetricLabel]
    private let status: CallFamilies.StatusNames

    init(
        _ counts: CallCounts,
        _ names: [String],
        _ labels: @escaping (_ method: String) -> [MetricLabel],
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
            return MetricSeries(labels(of: method, []), Double(count))
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
            let status = MetricLabel("grpc_status", status(pair.status))
            return MetricSeries(labels(of: pair.method, [status]), sample(pair))
        }
        return MetricFamily(name, .histogram, help, series)
    }

    private func labels(of number: Int, _ further: [MetricLabel]) -> [MetricLabel] {
        let method = number < names.count ? names[number] : MethodDirectory.other
        return [MetricLabel("grpc_method", method)] + further + labels(method)
    }
}
